FROM amazoncorretto:17
RUN yum install -y fontconfig && yum clean all
WORKDIR /app
COPY . .
RUN ./mvnw -q package -DskipTests
CMD ["java", "-jar", "target/orders-1.4.0.jar"]
