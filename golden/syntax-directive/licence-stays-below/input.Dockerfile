# Copyright 2024 Example
# SPDX-License-Identifier: MIT
FROM alpine:3.19
RUN --mount=type=secret,id=token cat /run/secrets/token
