FROM debian:12
RUN curl -s -o /dev/null -w "%{http_code}" https://example.com/
RUN curl -sI https://example.com/ > /headers
RUN curl -s https://example.com/ > /dev/null
RUN if curl -so /tmp/a https://example.com/a; then touch /a; fi
RUN curl -so /tmp/b https://example.com/b || cp /default/b /tmp/b
RUN until curl -so /tmp/c https://example.com/c; do sleep 1; done
