// The files by which other people's tools start drydock say what those tools ask for.
#include <gtest/gtest.h>

#include <algorithm>
#include <regex>

#include "cli/command_line_text.hpp"
#include "knowledge/dockerfile_names.hpp"
#include "model/yaml.hpp"
#include "tests/unit/cli/temp_dir.hpp"

namespace drydock::cli {
namespace {

using model::Yaml;

Yaml file(const std::string &name) { return std::get<Yaml>(model::read_yaml(bytes_of(DRYDOCK_SOURCE "/" + name))); }

std::string text(const Yaml &mapping, std::string_view name) {
  const Yaml *value = mapping.get(name);
  return value != nullptr && value->is_text() ? value->text : "";
}

bool is_command(const std::string &name) {
  const CommandLineText all = command_line_text();
  return std::any_of(all.commands.begin(), all.commands.end(),
                     [&](const CommandText &command) { return command.name == name; });
}

TEST(PreCommit, EachHookCallsACommandThatThereIs) {
  const Yaml hooks = file(".pre-commit-hooks.yaml");
  ASSERT_TRUE(hooks.is_list());
  ASSERT_EQ(hooks.elements.size(), 3U);
  for (const Yaml &hook : hooks.elements) {
    for (const char *key : {"id", "name", "description", "language"}) EXPECT_NE(text(hook, key), "") << key;
    const std::string entry = text(hook, "entry");
    ASSERT_TRUE(entry.starts_with("drydock ")) << entry;
    EXPECT_TRUE(is_command(entry.substr(8))) << entry;
  }
}

TEST(PreCommit, TheHooksGetTheFilesThatDrydockFinds) {
  for (const Yaml &hook : file(".pre-commit-hooks.yaml").elements) {
    const std::regex files(text(hook, "files")), exclude(text(hook, "exclude"));
    for (const char *name :
         {"Dockerfile", "Containerfile", "dockerfile", "Dockerfile.prod", "api.Dockerfile", "api.dockerfile",
          "x.Containerfile", "Dockerfile.dockerignore", "Dockerfile.orig", "Dockerfile.rej", "Dockerfile.bak",
          "Dockerfile~", "Dockerfiles", "aDockerfile", "docker-compose.yml", "dockerfile.py", "README.md"})
      EXPECT_EQ(std::regex_search(std::string("a/") + name, files) && !std::regex_search(std::string(name), exclude),
                knowledge::is_dockerfile_name(name))
          << name;
  }
}

TEST(GitHubAction, IsACompositeOfStepsWithShells) {
  const Yaml action = file(".github/actions/drydock/action.yml");
  for (const char *key : {"name", "description"}) EXPECT_NE(text(action, key), "") << key;
  const Yaml *inputs = action.get("inputs"), *runs = action.get("runs");
  ASSERT_TRUE(inputs != nullptr && runs != nullptr);
  EXPECT_EQ(text(*runs, "using"), "composite");
  std::string all;
  for (const Yaml &step : runs->get("steps")->elements) {
    EXPECT_EQ(text(step, "shell"), "bash");
    EXPECT_EQ(text(step, "run").find("${{"), std::string::npos) << "what a user says is no text of the script";
    for (const auto &variable : step.get("env")->members) all += variable.value.text + "\n";
  }
  for (const auto &input : inputs->members) {
    EXPECT_NE(text(input.value, "description"), "") << input.name;
    EXPECT_NE(all.find("inputs." + input.name), std::string::npos) << input.name;
  }
}

}  // namespace
}  // namespace drydock::cli
