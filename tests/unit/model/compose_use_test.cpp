#include "model/compose_use.hpp"

#include <gtest/gtest.h>

namespace drydock::model {

namespace {

ComposeUse use(const std::vector<std::pair<std::string, std::string>> &files,
               const std::string &dockerfile = "/r/api/Dockerfile") {
  std::vector<ComposeSource> sources;
  for (const auto &[folder, text] : files) {
    auto read = read_compose(text);
    sources.push_back({"compose.yaml", folder, std::get<ComposeFile>(std::move(read))});
  }
  std::vector<const ComposeSource *> all;
  for (const ComposeSource &source : sources) all.push_back(&source);
  return compose_use(all, dockerfile);
}

using Words = std::vector<std::string>;

TEST(ComposeUse, SaysWhereAndHow) {
  const ComposeUse found =
      use({{"/r", "services: {api: {build: ./api, command: flask run -h 0.0.0.0}, db: {image: postgres}}"}});
  EXPECT_EQ(found.context, "/r/api");
  ASSERT_TRUE(found.start);
  EXPECT_EQ(found.start->words, (Words{"flask", "run", "-h", "0.0.0.0"}));
  EXPECT_FALSE(found.start->replaces_entrypoint);
  EXPECT_EQ(found.start->where, "compose.yaml");
}

TEST(ComposeUse, OfAnotherDockerfileSaysNothing) {
  const ComposeUse found =
      use({{"/r", "services: {api: {build: {context: ., dockerfile: api/Dockerfile.dev}, command: a}}"}});
  EXPECT_FALSE(found.context);
  EXPECT_FALSE(found.start);
}

TEST(ComposeUse, AnEntryPointComesInFrontOfTheCommand) {
  const ComposeUse found = use({{"/r", "services: {api: {build: api, entrypoint: [tini, --], command: [a, b]}}"}});
  ASSERT_TRUE(found.start);
  EXPECT_TRUE(found.start->replaces_entrypoint);
  EXPECT_EQ(found.start->words, (Words{"tini", "--", "a", "b"}));
}

TEST(ComposeUse, ServicesHaveToAgree) {
  const char *one = "services: {api: {build: api, command: a}}";
  EXPECT_TRUE(use({{"/r", one}, {"/r", one}}).start);
  EXPECT_FALSE(use({{"/r", one}, {"/r", "services: {worker: {build: api, command: b}}"}}).start);
  EXPECT_FALSE(use({{"/r", one}, {"/r", "services: {worker: {build: api}}"}}).start)
      << "the image's own start is another";
  const ComposeUse found =
      use({{"/r", "services: {a: {build: {context: ., dockerfile: api/Dockerfile}}, b: {build: api}}"}});
  EXPECT_FALSE(found.context) << "two contexts";
}

TEST(ComposeUse, WhatOthersDecideIsNotKnown) {
  for (const char *text :
       {"services: {api: {build: api, command: $START}}",
        "services: {api: {build: {context: api, target: dev}, command: a}}",
        "services: {api: {build: api, extends: {service: base}, command: a}}",
        "include: [other.yaml]\nservices: {api: {build: api, command: a}}", "services: {api: {build: api}}"})
    EXPECT_FALSE(use({{"/r", text}}).start) << text;
}

}  // namespace

}  // namespace drydock::model
