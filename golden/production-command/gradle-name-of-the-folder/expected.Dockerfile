FROM gradle:8-jdk21
WORKDIR /home/gradle/shop
COPY --chown=gradle:gradle . .
RUN gradle --no-daemon bootJar
CMD ["java", "-jar", "build/libs/shop-1.2.0.jar"]
