FROM eclipse-temurin:21 AS builder
WORKDIR /srv
COPY . .
RUN ./gradlew installDist

FROM eclipse-temurin:21-jre
WORKDIR /srv
COPY --from=builder /srv/build/install/billing/ /srv/build/install/billing/
CMD ["./build/install/billing/bin/billing"]
