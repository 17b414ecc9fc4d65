FROM eclipse-temurin:21-jdk AS build
COPY . .
RUN --mount=type=cache,id=gradle-wrapper,target=/root/.gradle/wrapper,sharing=locked \
    --mount=type=cache,id=gradle-caches,target=/root/.gradle/caches,sharing=locked \
    ./gradlew bootJar --no-daemon
FROM eclipse-temurin:21-jre
COPY --from=build /build/libs/app.jar /app.jar
