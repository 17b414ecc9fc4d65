FROM maven:3.9-eclipse-temurin-21
WORKDIR /app
COPY pom.xml .
COPY src src
CMD ["mvn", "spring-boot:run", "-Dspring-boot.run.profiles=dev"]
