#include <gtest/gtest.h>

#include "verify/image_config.hpp"
#include "verify/verify_json.hpp"

namespace drydock::verify {

namespace {

using Field = ImageConfig::Field;
using Lines = std::vector<std::string>;

ImageConfig config(const std::string &json) {
  return read_image_facts(R"([{"Config": )" + json + R"(, "Size": 5, "RootFS": {"Layers": ["a", "b"]}}])").config;
}

ConfigComparison compare(const std::string &original, const std::string &rewritten,
                         const std::vector<DeclaredDifference> &declared = {}) {
  return compare_configs(config(original), config(rewritten), declared);
}

TEST(ImageConfig, ReadsAllThatARunDependsOn) {
  const ImageConfig all =
      config(R"({"Env": ["A=b=c", "EMPTY="], "Cmd": ["/bin/sh", "-c", "x y"], "Entrypoint": ["a", "b c"], "User": "7",
      "WorkingDir": "/app", "ExposedPorts": {"80/tcp": {}}, "Volumes": {"/data": {}}, "Labels": {"l": "v"}, "StopSignal": "SIGQUIT",
      "Healthcheck": {"Test": ["CMD", "true"], "Interval": 5000000000}, "Shell": ["/bin/bash", "-c"], "OnBuild": ["RUN x"]})");
  EXPECT_EQ(all.get(Field::environment, "A"), "b=c");
  EXPECT_EQ(all.get(Field::command), "sh: x y");
  EXPECT_EQ(all.get(Field::entrypoint), "exec: [a] [b c]");
  EXPECT_EQ(all.get(Field::healthcheck), "CMD true Interval=5000000000");
  EXPECT_EQ(all.settings.size(), 13U);
}

TEST(ImageConfig, TakesNullForNothing) {
  EXPECT_EQ(config(R"({"Env": null, "Cmd": null, "Labels": null, "Volumes": null, "WorkingDir": ""})").settings,
            config("{}").settings);
}

TEST(ImageConfig, ReadsFactsOfBuildahToo) {
  const ImageFacts facts =
      read_image_facts(R"({"OCIv1": {"config": {"User": "7"}}, "Docker": {"config": {"Shell": ["sh"]}},
      "Manifest": "{\"layers\": [{\"size\": 3}, {\"size\": 4}]}"})");
  EXPECT_EQ(facts.size, 7U);
  EXPECT_EQ(facts.layers, 2U);
  EXPECT_EQ(facts.config.get(Field::user), "7");
  EXPECT_EQ(facts.config.get(Field::shell), "exec: [sh]");
}

TEST(ImageConfig, AnswersThatAreNoneAreTheEnginesError) {
  for (const char *text : {"", "[]", "[{}]", "{\"Config\": 1}", "not json"})
    EXPECT_THROW(read_image_facts(text), EngineError) << text;
}

TEST(CompareConfigs, NamesEachDifference) {
  EXPECT_EQ(compare(R"({"Env": ["A=1"]})", "{}").undeclared, Lines{"Env - A=1"});
  EXPECT_EQ(compare(R"({"Env": ["A=1"]})", R"({"Env": ["A=2"]})").undeclared, Lines{"Env A=1 -> 2"});
  EXPECT_EQ(compare(R"({"Cmd": ["a"]})", R"({"Cmd": ["b"]})").undeclared, Lines{"Cmd exec: [a] -> exec: [b]"});
  EXPECT_EQ(compare("{}", R"({"User": "7"})").undeclared, Lines{"User + 7"});
  EXPECT_EQ(compare("{}", R"({"ExposedPorts": {"80/tcp": {}}})").undeclared, Lines{"ExposedPorts + 80/tcp"});
  EXPECT_EQ(compare(R"({"WorkingDir": "/a"})", "{}").undeclared, Lines{"WorkingDir /a -> /"});
}

TEST(CompareConfigs, ShowsNoSecret) {
  EXPECT_EQ(compare(R"({"Env": ["API_TOKEN=abc"]})", R"({"Env": ["API_TOKEN=abd"]})").undeclared,
            Lines{"Env API_TOKEN=(not shown) -> (not shown)"});
}

TEST(CompareConfigs, LetsDeclaredOnesBe) {
  const DeclaredDifference user{{Field::user, "", std::nullopt, "7"}, true};
  EXPECT_EQ(compare("{}", R"({"User": "7"})", {user}).declared, Lines{"User + 7"});
  EXPECT_TRUE(compare("{}", R"({"User": "7"})", {user}).undeclared.empty());
  EXPECT_EQ(compare("{}", R"({"User": "8"})", {user}).undeclared, Lines{"User + 8"});
}

TEST(CompareConfigs, ADeclaredOneMustBeThere) {
  DeclaredDifference user{{Field::user, "", std::nullopt, "7"}, true};
  EXPECT_EQ(compare("{}", "{}", {user}).undeclared, Lines{"declared, but not so: User + 7"});
  user.must_happen = false;
  EXPECT_TRUE(compare("{}", "{}", {user}).undeclared.empty());
}

TEST(CompareConfigs, OfAShellItCountsThatThereIsOne) {
  const DeclaredDifference shell{{Field::shell, "", std::nullopt, "bash -o pipefail -c"}, true};
  EXPECT_TRUE(compare("{}", R"({"Shell": ["/bin/bash", "-c"]})", {shell}).undeclared.empty());
  EXPECT_FALSE(compare("{}", "{}", {shell}).undeclared.empty());
}

TEST(CompareConfigs, TheLastOfSeveralCounts) {
  const std::vector<DeclaredDifference> chain = {{{Field::command, "", "sh: a", "exec: [a]"}, true},
                                                 {{Field::command, "", "exec: [a]", "exec: [b]"}, true}};
  EXPECT_TRUE(compare(R"({"Cmd": ["/bin/sh", "-c", "a"]})", R"({"Cmd": ["b"]})", chain).undeclared.empty());
}

}  // namespace

}  // namespace drydock::verify
