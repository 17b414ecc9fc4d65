// Names of images in a mirror, and back.
#include "model/mirrors.hpp"

#include <gtest/gtest.h>

#include "parse/parse.hpp"

namespace drydock::model {
namespace {

std::string in_mirror(const Mirrors &mirrors, std::string_view image) {
  return name_in_mirror(mirrors, parse::image_reference(image));
}

std::string original(const Mirrors &mirrors, std::string_view image) {
  const ImageReference result = without_mirror(mirrors, parse::image_reference(image));
  return (result.registry.empty() ? "" : result.registry + "/") + result.repository + ":" + result.tag;
}

TEST(Mirrors, AFullNameHasAllThatMayBeLeftOut) {
  EXPECT_EQ(full_name(parse::image_reference("python:3")), "docker.io/library/python");
  EXPECT_EQ(full_name(parse::image_reference("docker.io/bitnami/redis")), "docker.io/bitnami/redis");
  EXPECT_EQ(full_name(parse::image_reference("quay.io/a/b@sha256:" + std::string(64, 'a'))), "quay.io/a/b");
}

TEST(Mirrors, ThereAndBack) {
  const Mirrors mirrors = {
      {"docker.io", "r.example/hub"}, {"docker.io/library", "r.example/official"}, {"quay.io", "r.example/quay"}};
  EXPECT_EQ(in_mirror(mirrors, "python:3"), "r.example/official/python") << "the longest counts";
  EXPECT_EQ(in_mirror(mirrors, "bitnami/redis"), "r.example/hub/bitnami/redis");
  EXPECT_EQ(in_mirror(mirrors, "quay.io/a/b"), "r.example/quay/a/b");
  EXPECT_EQ(in_mirror(mirrors, "quay.io.example/a/b"), "");
  EXPECT_EQ(in_mirror(mirrors, "r.example/official/python"), "");
  EXPECT_EQ(original(mirrors, "r.example/official/python:3"), "python:3");
  EXPECT_EQ(original(mirrors, "r.example/hub/library/python:3"), "python:3");
  EXPECT_EQ(original(mirrors, "r.example/hub/bitnami/redis:7"), "bitnami/redis:7");
  EXPECT_EQ(original(mirrors, "r.example/quay/a/b:1"), "quay.io/a/b:1");
  EXPECT_EQ(original(mirrors, "r.example/other/python:3"), "r.example/other/python:3");
}

}  // namespace
}  // namespace drydock::model
