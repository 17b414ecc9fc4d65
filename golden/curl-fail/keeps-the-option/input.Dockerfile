FROM debian:12
RUN curl -fsSL https://example.com/tool -o tool
RUN curl --fail-with-body -LO https://example.com/tool
RUN curl -LOf https://example.com/tool
