// `.drydock.toml`: each command goes by it, and `drydock config` says what holds.
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "tests/process/scratch.hpp"

namespace drydock::test {

namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

const std::string one_pass = "select = [\"python-env\"]\npython-dont-write-bytecode = false\n";

TEST(Config, EachCommandGoesByIt) {
  const Scratch scratch;
  scratch.put(".drydock.toml", one_pass);
  scratch.put("Dockerfile.dev", python);
  scratch.put("app/Dockerfile", python);
  EXPECT_THAT(scratch.drydock({"diff", "app"}).out, HasSubstr("+ENV PYTHONUNBUFFERED=1"));
  EXPECT_THAT(scratch.drydock({"diff", "app"}).out, Not(HasSubstr("USER")));
  EXPECT_EQ(scratch.drydock({"fix", "app"}).exit_code, 0);
  EXPECT_EQ(scratch.get("app/Dockerfile"), python_fixed);
  EXPECT_EQ(scratch.drydock({"prod", "Dockerfile.dev"}).exit_code, 0);
  EXPECT_EQ(scratch.get("Dockerfile.prod"), python_fixed);
  EXPECT_EQ(scratch.drydock({"fix", "-"}, python).out, python_fixed) << "standard input: that of the working directory";
  EXPECT_THAT(scratch.drydock({"verify", "app"}).out, HasSubstr("nothing to suggest")) << "of the pass that is left";
}

TEST(Config, TheCommandLineWins) {
  const Scratch scratch;
  scratch.put(".drydock.toml", "ignore = [\"python-env\"]\nselect = [\"python-env\"]\n");
  scratch.put("Dockerfile", python);
  EXPECT_EQ(scratch.drydock({"Dockerfile"}).exit_code, 0);
  EXPECT_EQ(scratch.drydock({"--extend-select", "python-env", "Dockerfile"}).exit_code, 1);
  EXPECT_EQ(scratch.drydock(only_python("diff", {"Dockerfile"})).exit_code, 1);
  EXPECT_EQ(scratch.drydock({"--no-config", "--safety", "safe", "--select", "python-env", "Dockerfile"}).exit_code, 0);
  scratch.put("other.toml", one_pass);
  EXPECT_EQ(scratch.drydock({"fix", "--config", "other.toml", "-"}, python).out, python_fixed);
  EXPECT_EQ(scratch.drydock({"--config", "other.toml", "--no-config", "Dockerfile"}).exit_code, 2);
  const Finished missing = scratch.drydock({"--config", "none.toml", "Dockerfile"});
  EXPECT_EQ(missing.exit_code, 2);
  EXPECT_THAT(missing.err, HasSubstr("none.toml: No such file"));
}

TEST(Config, AWrongOneStopsItsOwnFilesAlone) {
  const Scratch scratch;
  scratch.put("a/.drydock.toml", "selekt = []\n");
  scratch.put("a/Dockerfile", python);
  scratch.put("a/Dockerfile.two", python);
  scratch.put("b/Dockerfile", python);
  const Finished done = scratch.drydock(only_python("fix", {"."}));
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_THAT(done.err,
              testing::StartsWith("a/.drydock.toml:1:1: error: there is no key `selekt`; did you mean `select`?\n"
                                  "selekt = []\n^\nb/Dockerfile: 1 fix\n\n"
                                  "3 files: 1 changed, 0 unchanged, 2 not possible"));
  EXPECT_EQ(scratch.get("a/Dockerfile"), python);
  EXPECT_EQ(scratch.get("b/Dockerfile"), python_fixed);
  EXPECT_EQ(scratch.drydock({"check", "a/Dockerfile"}).exit_code, 2);
}

TEST(Config, WhatItExcludesIsLeftOut) {
  const Scratch scratch;
  scratch.put(".drydock.toml", "exclude = [\"vendor/\"]\n");
  scratch.put("vendor/Dockerfile", python);
  scratch.put("Dockerfile", python);
  EXPECT_EQ(scratch.drydock(only_python("fix", {"."})).err, "Dockerfile: 1 fix\n");
  EXPECT_EQ(scratch.get("vendor/Dockerfile"), python);
  const Finished named = scratch.drydock(only_python("fix", {"vendor/Dockerfile"}));
  EXPECT_EQ(named.exit_code, 0);
  EXPECT_EQ(named.err, "vendor/Dockerfile: left out, as .drydock.toml says\n");
  EXPECT_EQ(scratch.drydock({"check", "--context", "none", "vendor"}).out, "");
}

TEST(Config, SaysWhatHoldsForAFileAndWhy) {
  const Scratch scratch;
  scratch.put(
      ".drydock.toml",
      "ignore = [\"non-root-user\"]\nsafety = \"review\"\n\n[base]\npython = \"registry.example.com/python\"\n\n"
      "[[overrides]]\npaths = [\"legacy/**\"]\nsafety = \"safe\"\nignore = [\"cache-mounts\"]\n");
  scratch.put("legacy/Dockerfile", python);
  const Finished done = scratch.drydock({"config", "legacy/Dockerfile"});
  EXPECT_EQ(done.exit_code, 0);
  EXPECT_EQ(done.err, "");
  EXPECT_THAT(done.out, StartsWith("# legacy/Dockerfile: .drydock.toml\n# select: those that are on\n"));
  EXPECT_THAT(done.out,
              HasSubstr("\nignore = [\"non-root-user\", \"cache-mounts\"]  # .drydock.toml:1, .drydock.toml:10\n"));
  EXPECT_THAT(done.out, HasSubstr("\nsafety = \"safe\"  # .drydock.toml:9\n"));
  EXPECT_THAT(done.out, HasSubstr("\nbase = { \"python\" = \"registry.example.com/python\" }  # .drydock.toml:4\n"));
  EXPECT_THAT(done.out, HasSubstr("\n# user-id: 10001\n"));
  EXPECT_THAT(done.out, Not(HasSubstr(" non-root-user ")));
  EXPECT_THAT(scratch.drydock({"config", "--no-config", "legacy/Dockerfile"}).out,
              StartsWith("# legacy/Dockerfile: no configuration\n"));
  // What is said can be a configuration again.
  scratch.put("legacy/.drydock.toml", done.out);
  EXPECT_EQ(scratch.drydock({"config", "legacy/Dockerfile"}).exit_code, 0);
}

TEST(Config, TheSchemaIsUpToDate) {
  EXPECT_EQ(drydock({"config", "--schema"}).out, read(DRYDOCK_SOURCE "/src/cli/drydock.schema.json"))
      << "drydock config --schema > src/cli/drydock.schema.json";
}

// Says of each file whether the schema takes it.
constexpr const char *validate = R"(
import json, sys, tomllib, jsonschema
schema = json.load(open(sys.argv[1]))
jsonschema.Draft7Validator.check_schema(schema)
for name in sys.argv[2:]:
    try:
        jsonschema.validate(tomllib.load(open(name, "rb")), schema)
        print("good")
    except jsonschema.ValidationError:
        print("bad")
)";

TEST(Config, TheSchemaAndTheReaderAgree) {
  const std::vector<std::pair<std::string, std::string>> texts = {
      {"good", ""},
      {"good", "select = [\"python-env\", \"all\"]\nignore = []\nextend-select = []\n"},
      {"good", "safety = \"safe\"\nsplit = \"always\"\nrun-style = \"heredoc\"\ncache-mounts = \"never\"\n"},
      {"good",
       "syntax = \"auto\"\n[base]\npython = \"registry.example.com/python\"\n\"node:20\" = "
       "\"registry.example.com/node:20\"\n"},
      {"good",
       "syntax = \"docker/dockerfile:1.7\"\nregistry-mirror = { \"docker.io\" = \"registry.example.com/hub\" }\n"},
      {"good",
       "user-id = 1000\nuser-name = \"web\"\npython-dont-write-bytecode = false\nreject = [\"cache-mounts:mount@6\", "
       "\"json-args:json@new1\"]\n"},
      {"good",
       "exclude = [\"vendor/\", \"!vendor/ours\"]\n[[overrides]]\npaths = [\"a/**\"]\nsafety = "
       "\"safe\"\n[overrides.base]\nnode = \"a.example/node\"\n"},
      {"bad", "selekt = []\n"},
      {"bad", "select = []\n"},
      {"bad", "select = \"python-env\"\n"},
      {"bad", "ignore = [\"python-evn\"]\n"},
      {"bad", "ignore = [1]\n"},
      {"bad", "safety = \"none\"\n"},
      {"bad", "split = true\n"},
      {"bad", "syntax = \"a b\"\n"},
      {"bad", "user-id = 999\n"},
      {"bad", "user-id = 60001\n"},
      {"bad", "user-id = \"10001\"\n"},
      {"bad", "user-name = \"root\"\n"},
      {"bad", "user-name = \"Web\"\n"},
      {"bad", "user-name = \"\"\n"},
      {"bad", "reject = [\"python-evn:set@1\"]\n"},
      {"bad", "reject = [\"python-env\"]\n"},
      {"bad", "python-dont-write-bytecode = 1\n"},
      {"bad", "base = [\"python\"]\n"},
      {"bad", "[base]\npython = 3\n"},
      {"bad", "[base]\npython = \"a b\"\n"},
      {"bad", "exclude = \"vendor\"\n"},
      {"bad", "exclude = [\"\"]\n"},
      {"bad", "[overrides]\npaths = [\"a\"]\n"},
      {"bad", "[[overrides]]\nsafety = \"safe\"\n"},
      {"bad", "[[overrides]]\npaths = []\n"},
      {"bad", "[[overrides]]\npaths = [\"a\"]\nexclude = [\"b\"]\n"},
      {"bad", "paths = [\"a\"]\n"},
  };
  const Scratch scratch;
  scratch.put("Dockerfile", python);
  std::vector<std::string> command{"python3", "-c", validate, DRYDOCK_SOURCE "/src/cli/drydock.schema.json"};
  std::string expected, read_by_drydock;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const std::string name = std::to_string(i) + ".toml";
    command.push_back(scratch.put(name, texts[i].second));
    expected += texts[i].first + "\n";
    const int code = scratch.drydock({"config", "--config", name, "Dockerfile"}).exit_code;
    read_by_drydock += code == 0 ? "good\n" : "bad\n";
    EXPECT_EQ(code == 0 ? "good" : "bad", texts[i].first) << texts[i].second;
  }
  const Finished done = run(command);
  EXPECT_EQ(done.err, "");
  EXPECT_EQ(done.out, expected);
}

}  // namespace

}  // namespace drydock::test
