FROM maven:3.9-eclipse-temurin-17
WORKDIR /app
COPY . .
RUN mvn -q package -DskipTests
CMD java -jar target/$ARCHIVE
