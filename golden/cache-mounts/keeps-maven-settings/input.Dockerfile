FROM maven:3.9-eclipse-temurin-21 AS build
COPY . .
RUN mvn -B -s settings.xml package
FROM eclipse-temurin:21-jre
COPY --from=build /target/app.jar /app.jar
