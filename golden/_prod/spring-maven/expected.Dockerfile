# syntax=docker/dockerfile:1

FROM maven:3.9-eclipse-temurin-21 AS builder

WORKDIR /app

COPY pom.xml .
RUN --mount=type=cache,id=maven,target=/root/.m2/repository,sharing=locked \
    mvn -B dependency:go-offline

COPY src ./src

RUN --mount=type=cache,id=maven,target=/root/.m2/repository,sharing=locked \
    mvn -B package -DskipTests

FROM eclipse-temurin:21-jre
WORKDIR /app
RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app
COPY --from=builder /app/target/billing-0.0.1-SNAPSHOT.jar /app/target/billing-0.0.1-SNAPSHOT.jar

EXPOSE 8080

USER 10001
CMD ["java", "-Xmx512m", "-jar", "target/billing-0.0.1-SNAPSHOT.jar"]
