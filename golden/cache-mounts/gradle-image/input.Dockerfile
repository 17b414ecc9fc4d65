FROM gradle:8.7-jdk21 AS build
COPY . .
RUN gradle build --no-daemon
FROM eclipse-temurin:21-jre
COPY --from=build /build/libs/app.jar /app.jar
