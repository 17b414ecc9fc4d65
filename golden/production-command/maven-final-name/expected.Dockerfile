FROM maven:3.9-eclipse-temurin-21
WORKDIR /app
COPY pom.xml .
COPY src src
RUN mvn -B package -DskipTests
CMD ["java", "-jar", "target/billing.jar", "--server.port=9000", "--spring.jmx.enabled=false"]
