// The images and releases that run what other images build.
#include "knowledge/runtime_images.hpp"

#include <gtest/gtest.h>

#include "knowledge/dotnet_images.hpp"
#include "knowledge/java_images.hpp"

namespace drydock::knowledge {
namespace {

std::string newest(std::string_view image, std::string_view tag) {
  return std::string(newest_release(*image_facts("", image, tag), version_of_tag(tag)));
}

TEST(RuntimeImages, NewestReleaseOfATag) {
  EXPECT_EQ(newest("golang", "1.22-bookworm"), "bookworm");
  EXPECT_EQ(newest("golang", "1.17"), "bullseye");
  EXPECT_EQ(newest("golang", "1.23.4"), "trixie");
  EXPECT_EQ(newest("rust", "1.73.0"), "bookworm");
  EXPECT_EQ(newest("rust", "1.73-slim"), "bookworm");
  EXPECT_EQ(newest("debian", "12"), "bookworm");
}

TEST(RuntimeImages, TagsThatMoveOnHaveNone) {
  for (const std::string_view tag : {"", "latest", "1", "1.99"}) EXPECT_EQ(newest("golang", tag), "") << tag;
  EXPECT_EQ(newest("rust", "1"), "");
  EXPECT_EQ(newest("debian", "stable"), "");
  EXPECT_EQ(newest("golang", "1.22-alpine3.19"), "");
}

TEST(RuntimeImages, Programs) {
  const auto debian = image_facts("", "debian", "bookworm-slim"), alpine = image_facts("", "alpine", "3.19");
  EXPECT_TRUE(image_has_program(*debian, "/bin/sh"));
  EXPECT_FALSE(image_has_program(*debian, "curl"));
  EXPECT_FALSE(image_has_program(*debian, "openssl"));
  EXPECT_TRUE(image_has_program(*alpine, "wget"));
  EXPECT_FALSE(image_has_program(*alpine, "bash"));
  EXPECT_FALSE(image_has_program(*image_facts("gcr.io", "distroless/static-debian12", ""), "sh"));
}

TEST(RuntimeImages, Java) {
  EXPECT_EQ(java_runtime_image("eclipse-temurin", "17"), "eclipse-temurin:17-jre");
  EXPECT_EQ(java_runtime_image("eclipse-temurin", "17.0.9_9-jdk-jammy"), "eclipse-temurin:17.0.9_9-jre-jammy");
  EXPECT_EQ(java_runtime_image("eclipse-temurin", "8u392-b08-jdk"), "eclipse-temurin:8u392-b08-jre");
  EXPECT_EQ(java_runtime_image("maven", "3.9.6-eclipse-temurin-21-alpine"), "eclipse-temurin:21-jre-alpine");
  EXPECT_EQ(java_runtime_image("maven", "3-openjdk-11-slim"), "openjdk:11-jre-slim");
  EXPECT_EQ(java_runtime_image("maven", "3.8-jdk-8"), "openjdk:8-jre");
  EXPECT_EQ(java_runtime_image("gradle", "jdk17"), "eclipse-temurin:17-jre");
  EXPECT_EQ(java_runtime_image("gradle", "8.5-jdk17-alpine"), "eclipse-temurin:17-jre-alpine");
  EXPECT_EQ(java_runtime_image("openjdk", "8-alpine"), "openjdk:8-jre-alpine");
  EXPECT_EQ(java_runtime_image("amazoncorretto", "17"), "amazoncorretto:17");
}

TEST(RuntimeImages, JavaWithoutCounterpart) {
  EXPECT_EQ(java_runtime_image("openjdk", "17-jdk-slim"), "");
  EXPECT_EQ(java_runtime_image("openjdk", "11-jdk-oracle"), "");
  EXPECT_EQ(java_runtime_image("gradle", "4.10-jdk8"), "");
  EXPECT_EQ(java_runtime_image("gradle", "8.5"), "");
  EXPECT_EQ(java_runtime_image("maven", "3"), "");
  EXPECT_EQ(java_runtime_image("eclipse-temurin", "20-jdk"), "");
  EXPECT_EQ(java_runtime_image("eclipse-temurin", "latest"), "");
}

TEST(RuntimeImages, Dotnet) {
  const auto sdk = [](std::string_view tag, DotnetFramework framework) {
    return dotnet_runtime_image("mcr.microsoft.com/dotnet/sdk", tag, framework);
  };
  EXPECT_EQ(sdk("8.0", DotnetFramework::aspnet), "mcr.microsoft.com/dotnet/aspnet:8.0");
  EXPECT_EQ(sdk("6.0-alpine", DotnetFramework::runtime), "mcr.microsoft.com/dotnet/runtime:6.0-alpine");
  EXPECT_EQ(sdk("8.0.100", DotnetFramework::runtime), "");
  EXPECT_EQ(sdk("latest", DotnetFramework::runtime), "");
  EXPECT_EQ(dotnet_runtime_image("mcr.microsoft.com/dotnet/core/sdk", "3.1", DotnetFramework::aspnet),
            "mcr.microsoft.com/dotnet/core/aspnet:3.1");
}

}  // namespace
}  // namespace drydock::knowledge
