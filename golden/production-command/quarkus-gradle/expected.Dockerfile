FROM eclipse-temurin:21-jdk
WORKDIR /app
COPY . .
RUN ./gradlew --no-daemon quarkusBuild
CMD ["java", "-Dquarkus.http.host=0.0.0.0", "-jar", "build/quarkus-app/quarkus-run.jar"]
