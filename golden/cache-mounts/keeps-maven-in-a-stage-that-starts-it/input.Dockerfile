FROM maven:3.9.4-eclipse-temurin-21 AS server
WORKDIR /server
COPY server .
RUN mvn package -DskipTests
CMD ["mvn", "spring-boot:run"]

FROM eclipse-temurin:21-jre
COPY --from=server /server/target/server.jar /srv/server.jar
CMD ["java", "-jar", "/srv/server.jar"]
