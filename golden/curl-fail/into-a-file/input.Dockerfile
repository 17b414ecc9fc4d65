FROM debian:12
RUN curl -sSL https://example.com/tool -o /usr/local/bin/tool && chmod +x /usr/local/bin/tool
RUN curl -o tool.zip https://example.com/tool.zip
RUN curl -LO https://example.com/tool.zip \
    && curl -Lo other.zip https://example.com/other.zip
RUN curl https://example.com/key.asc > /etc/apt/keyrings/key.asc
RUN curl --location --output tool https://example.com/tool
RUN curl -H "Accept: text/plain" -# -o list https://example.com/list
