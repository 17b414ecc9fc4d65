FROM maven:3.9-eclipse-temurin-21 AS build
COPY pom.xml .
RUN --mount=type=cache,id=maven,target=/root/.m2/repository,sharing=locked \
    mvn -B dependency:resolve
COPY src src
RUN --mount=type=cache,id=maven,target=/root/.m2/repository,sharing=locked \
    mvn -B package -DskipTests
FROM eclipse-temurin:21-jre
COPY --from=build /target/app.jar /app.jar
CMD ["java", "-jar", "/app.jar"]
