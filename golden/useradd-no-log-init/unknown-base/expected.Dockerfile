FROM registry.example.com/base:1
RUN useradd -l -u 1001230000 app
