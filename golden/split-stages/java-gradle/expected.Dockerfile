FROM gradle:8.6-jdk21 AS builder
COPY --chown=gradle:gradle . /home/gradle/src
WORKDIR /home/gradle/src
RUN gradle bootJar --no-daemon

FROM eclipse-temurin:21-jre
WORKDIR /home/gradle/src
COPY --from=builder /home/gradle/src/build/libs/billing-0.0.1-SNAPSHOT.jar /home/gradle/src/build/libs/billing-0.0.1-SNAPSHOT.jar
EXPOSE 8080
CMD ["java", "-jar", "build/libs/billing-0.0.1-SNAPSHOT.jar"]
