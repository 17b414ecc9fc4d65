FROM debian:bookworm
RUN apt-get update && apt-get install -y dirmngr git npm composer
RUN gpg --batch --keyserver hkps://keys.example.com --recv-keys 0xDEADBEEF
RUN npm ci && composer install --no-dev
RUN git log | less > /log
