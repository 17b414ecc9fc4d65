FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
RUN mvn -B dependency:go-offline
COPY . .
RUN mvn -B package

FROM eclipse-temurin:17-jre
COPY --from=build /build/target/shop.jar /shop.jar
CMD ["java", "-jar", "/shop.jar"]
