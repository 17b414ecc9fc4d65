FROM registry.example.com/base:1
RUN useradd -u 1001230000 app
