FROM debian:12
RUN curl -fsSL https://example.com/tool -o /usr/local/bin/tool && chmod +x /usr/local/bin/tool
RUN curl -f -o tool.zip https://example.com/tool.zip
RUN curl -fLO https://example.com/tool.zip \
    && curl -fLo other.zip https://example.com/other.zip
RUN curl -f https://example.com/key.asc > /etc/apt/keyrings/key.asc
RUN curl -f --location --output tool https://example.com/tool
RUN curl -f -H "Accept: text/plain" -# -o list https://example.com/list
