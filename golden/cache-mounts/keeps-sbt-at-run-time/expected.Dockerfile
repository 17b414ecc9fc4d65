FROM eclipse-temurin:17-jdk
WORKDIR /src
COPY . .
RUN sbt update
CMD ["sbt", "run"]
