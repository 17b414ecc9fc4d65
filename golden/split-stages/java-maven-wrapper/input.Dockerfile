FROM eclipse-temurin:17-jdk-alpine
WORKDIR /app
COPY . .
RUN ./mvnw -B clean package -DskipTests
CMD java $JAVA_OPTS -jar target/*.jar
