FROM openjdk:8-jdk-alpine AS builder
RUN mkdir -p /app/build /app/run
WORKDIR /app/build
RUN apk add --no-cache maven
COPY . .
RUN mvn clean package
RUN cp target/orders-1.4.0.jar /app/run/orders.jar

FROM openjdk:8-jre-alpine
COPY --from=builder /app/run/orders.jar /app/run/orders.jar
WORKDIR /app/run
ENTRYPOINT ["java", "-jar", "orders.jar"]
