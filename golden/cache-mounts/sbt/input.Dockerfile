FROM eclipse-temurin:17-jdk AS build
WORKDIR /src
RUN curl -fsSL https://github.com/sbt/sbt/releases/download/v1.9.9/sbt-1.9.9.tgz | tar xz -C /opt
ENV PATH=/opt/sbt/bin:$PATH
COPY project project
COPY build.sbt .
RUN sbt update
COPY . .
RUN sbt assembly

FROM eclipse-temurin:17-jre
COPY --from=build /src/target/scala-2.13/app.jar /app.jar
CMD ["java", "-jar", "/app.jar"]
