FROM denoland/deno:debian
WORKDIR /app
COPY deps.ts .
RUN deno cache deps.ts
RUN pre-commit install-hooks
RUN helm plugin install https://github.com/databus23/helm-diff
RUN huggingface-cli download bert-base-uncased
