FROM fedora:40
RUN useradd -l --uid=250520 --create-home one
RUN useradd -l -mu 250521 two && useradd -l -u250522 three
RUN sudo useradd -l --comment "-l" --uid 250523 four
