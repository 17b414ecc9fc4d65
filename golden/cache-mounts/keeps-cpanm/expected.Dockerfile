FROM perl:5.38
RUN cpanm --notest Mojolicious
