FROM debian:12
RUN curl -X POST -d @build.json https://example.com/builds > /answer
RUN curl -T result.tar https://example.com/upload -o /answer
RUN curl -K options.txt -o /answer
