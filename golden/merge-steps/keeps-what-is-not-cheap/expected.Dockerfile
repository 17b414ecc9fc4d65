FROM debian:bookworm-slim
RUN mkdir -p /opt/tool
RUN curl -fsSL https://example.com/tool.tar.gz | tar -xz -C /opt/tool
RUN chown -R root:root /opt/tool
RUN /opt/tool/setup
RUN echo "$(/opt/tool/version)" > /opt/tool/VERSION
