FROM gradle:8-jdk21
WORKDIR /home/gradle/shop
COPY --chown=gradle:gradle . .
CMD ["gradle", "bootRun", "--continuous"]
