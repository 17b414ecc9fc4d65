FROM eclipse-temurin:21
WORKDIR /srv
COPY . .
RUN ./gradlew installDist
CMD ["./build/install/billing/bin/billing"]
