FROM maven:3.9-eclipse-temurin-21
WORKDIR /app
COPY pom.xml .
COPY src src
CMD ["mvn", "clean", "spring-boot:run", "-Dspring-boot.run.arguments=--server.port=9000 --spring.jmx.enabled=false"]
