FROM eclipse-temurin:21-jdk

WORKDIR /code
COPY mvnw pom.xml ./
COPY .mvn .mvn
RUN ./mvnw dependency:resolve
COPY src src

EXPOSE 8080

CMD ["./mvnw", "quarkus:dev", "-Dquarkus.http.host=0.0.0.0", "-DdebugHost=0.0.0.0"]
