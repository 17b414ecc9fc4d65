FROM eclipse-temurin:21-jdk
WORKDIR /code
COPY mvnw pom.xml ./
COPY .mvn .mvn
RUN ./mvnw dependency:resolve
COPY src src
RUN ./mvnw -B package -DskipTests
CMD ["java", "-jar", "target/quarkus-app/quarkus-run.jar"]
