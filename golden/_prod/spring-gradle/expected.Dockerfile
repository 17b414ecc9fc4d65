# syntax=docker/dockerfile:1

FROM eclipse-temurin:17-jdk AS builder
WORKDIR /workspace
COPY . .
RUN --mount=type=cache,id=gradle-wrapper,target=/root/.gradle/wrapper,sharing=locked \
    --mount=type=cache,id=gradle-caches,target=/root/.gradle/caches,sharing=locked \
    ./gradlew --no-daemon bootJar

FROM eclipse-temurin:17-jre
WORKDIR /workspace
RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app
COPY --from=builder /workspace/build/libs/catalog-1.0.0.jar /workspace/build/libs/catalog-1.0.0.jar
EXPOSE 8081
USER 10001
ENTRYPOINT ["java", "-jar", "build/libs/catalog-1.0.0.jar", "--server.port=8081"]
