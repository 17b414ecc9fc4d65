FROM debian:bookworm-slim
COPY setup.sh /setup.sh
RUN sed -i 's/@VERSION@/1.2/' /setup.sh
RUN chmod 755 /setup.sh
CMD ["/setup.sh"]
