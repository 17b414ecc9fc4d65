FROM debian:bookworm
RUN apt-get update && apt-get install -y --no-install-recommends dirmngr gnupg git less npm build-essential composer unzip
RUN gpg --batch --keyserver hkps://keys.example.com --recv-keys 0xDEADBEEF
RUN npm ci && composer install --no-dev
RUN git log | less > /log
