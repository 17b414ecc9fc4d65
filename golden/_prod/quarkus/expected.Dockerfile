# syntax=docker/dockerfile:1

FROM eclipse-temurin:21-jdk AS builder

WORKDIR /code
COPY mvnw pom.xml ./
COPY .mvn .mvn
RUN --mount=type=cache,id=maven,target=/root/.m2/repository,sharing=locked \
    ./mvnw dependency:resolve
COPY src src

RUN --mount=type=cache,id=maven,target=/root/.m2/repository,sharing=locked \
    ./mvnw -B package -DskipTests

FROM eclipse-temurin:21-jre
WORKDIR /code
RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app
COPY --from=builder /code/target/quarkus-app/ /code/target/quarkus-app/

EXPOSE 8080

USER 10001
CMD ["java", "-Dquarkus.http.host=0.0.0.0", "-jar", "target/quarkus-app/quarkus-run.jar"]
