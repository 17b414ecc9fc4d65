FROM opensuse/leap:15.5
RUN useradd -u 1001230000 app
