FROM eclipse-temurin:17-jdk
WORKDIR /workspace
COPY . .
EXPOSE 8081
ENTRYPOINT ["./gradlew", "bootRun", "--args=--server.port=8081"]
