FROM eclipse-temurin:21-jdk AS build
COPY . .
RUN ./gradlew bootJar --no-daemon
FROM eclipse-temurin:21-jre
COPY --from=build /build/libs/app.jar /app.jar
