FROM eclipse-temurin:17-jdk AS build
WORKDIR /src
RUN curl -fsSL https://github.com/sbt/sbt/releases/download/v1.9.9/sbt-1.9.9.tgz | tar xz -C /opt
ENV PATH=/opt/sbt/bin:$PATH
COPY project project
COPY build.sbt .
RUN --mount=type=cache,id=sbt-boot,target=/root/.sbt/boot,sharing=locked \
    --mount=type=cache,id=sbt-ivy,target=/root/.ivy2/cache,sharing=locked \
    --mount=type=cache,id=sbt-coursier,target=/root/.cache/coursier/v1,sharing=locked \
    sbt update
COPY . .
RUN --mount=type=cache,id=sbt-boot,target=/root/.sbt/boot,sharing=locked \
    --mount=type=cache,id=sbt-ivy,target=/root/.ivy2/cache,sharing=locked \
    --mount=type=cache,id=sbt-coursier,target=/root/.cache/coursier/v1,sharing=locked \
    sbt assembly

FROM eclipse-temurin:17-jre
COPY --from=build /src/target/scala-2.13/app.jar /app.jar
CMD ["java", "-jar", "/app.jar"]
