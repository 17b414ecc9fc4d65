FROM gradle:8-jdk17
WORKDIR /app
COPY . .
RUN gradle build --no-daemon
CMD ["java", "-jar", "build/libs/shop.jar"]
