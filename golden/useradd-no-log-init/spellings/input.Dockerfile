FROM fedora:40
RUN useradd --uid=250520 --create-home one
RUN useradd -mu 250521 two && useradd -u250522 three
RUN sudo useradd --comment "-l" --uid 250523 four
