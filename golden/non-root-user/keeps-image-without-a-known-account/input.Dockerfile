FROM maven:3.9
WORKDIR /app
COPY target/shop.jar .
CMD ["java", "-jar", "shop.jar"]
