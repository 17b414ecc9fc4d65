FROM ubuntu:22.04
RUN apt-get update && apt-get install -y sudo curl
RUN curl -fsSL https://deb.nodesource.com/setup_20.x | sudo -E bash - \
    && sudo apt-get install -y nodejs \
    # the tools of the team
    && sudo npm install -g typescript
RUN echo "deb https://example.com/ubuntu jammy main" | sudo tee /etc/apt/sources.list.d/example.list
