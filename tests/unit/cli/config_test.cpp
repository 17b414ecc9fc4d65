// Configurations: what a text says, what is wrong with it, and what then holds for a file.
#include <gtest/gtest.h>

#include <algorithm>

#include "cli/choice_keys.hpp"
#include "cli/config_file.hpp"
#include "cli/file_settings.hpp"
#include "tests/unit/cli/temp_dir.hpp"

namespace drydock::cli {
namespace {

using Texts = std::vector<std::string>;

ConfigFile read(std::string_view text) { return read_config(".drydock.toml", text); }

// The first lines of what is said, without the source.
Texts errors(std::string_view text) {
  Texts result;
  for (const std::string &error : read(text).errors) result.push_back(error.substr(0, error.find('\n')));
  return result;
}

TEST(ConfigFile, SaysWhatTheCommandLineCanSay) {
  const ConfigFile config = read(R"(
select = ["python-env"]
extend-select = ["slim-base"]
ignore = ["all"]
safety = "review"
reject = ["cache-mounts:mount@6"]
syntax = "registry.example.com/docker/dockerfile:1"
split = "never"
run-style = "heredoc"
cache-mounts = "never"
user-id = 20001
user-name = "web"
python-dont-write-bytecode = true
exclude = ["vendor/"]
base = { python = "registry.example.com/python" }

[registry-mirror]
"docker.io" = "registry.example.com/hub"
)");
  ASSERT_EQ(config.errors, Texts{});
  const Choices &choices = config.all.choices;
  EXPECT_EQ(choices.select, Texts{"python-env"});
  EXPECT_EQ(choices.extend_select, Texts{"slim-base"});
  EXPECT_EQ(choices.ignore, Texts{"all"});
  EXPECT_EQ(choices.safety, "review");
  EXPECT_EQ(choices.reject, Texts{"cache-mounts:mount@6"});
  EXPECT_EQ(choices.syntax, "registry.example.com/docker/dockerfile:1");
  EXPECT_EQ(choices.split, "never");
  EXPECT_EQ(choices.run_style, "heredoc");
  EXPECT_EQ(choices.cache_mounts, "never");
  EXPECT_EQ(choices.user_id, 20001U);
  EXPECT_EQ(choices.user_name, "web");
  EXPECT_EQ(choices.python_dont_write_bytecode, true);
  EXPECT_EQ(choices.bases, Texts{"python=registry.example.com/python"});
  EXPECT_EQ(choices.mirrors, Texts{"docker.io=registry.example.com/hub"});
  EXPECT_TRUE(config.exclude.ignores("a/vendor/x/Dockerfile"));
  for (const ChoiceKey &key : choice_keys()) EXPECT_TRUE(config.all.lines.contains(key.name)) << key.name;
}

TEST(ConfigFile, WhatIsWrongHasItsPlaceAndASuggestion) {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"ignoer = []", "1:1: error: there is no key `ignoer`; did you mean `ignore`?"},
      {"run_style = 'chain'", "1:1: error: there is no key `run_style`; did you mean `run-style`?"},
      {"teapot = 1", "1:1: error: there is no key `teapot`; `drydock config --schema` lists them"},
      {"select = ['python-evn']", "1:11: error: there is no pass `python-evn`; did you mean `python-env`?"},
      {"select = 'python-env'", "1:10: error: `select` takes an array of strings, and this is a string"},
      {"ignore = ['python-env', 1]", "1:25: error: `ignore` takes strings, and this is an integer"},
      {"select = []", "1:10: error: `select` takes at least one pass"},
      {"safety = 'reveiw'", "1:10: error: `reveiw` is not safe, review or intent"},
      {"safety = 3", "1:10: error: `safety` takes a string, and this is an integer"},
      {"reject = ['6']", "1:11: error: `6` is no id of a fix: PASS:KIND@LINE, as fix --explain shows it"},
      {"syntax = 'a b'", "1:10: error: `a b` is not auto, always, never or an image reference"},
      {"user-id = 0",
       "1:11: error: `0` is not between 1000 and 60000, the numbers that every distribution has for accounts that are "
       "made"},
      {"user-id = -1",
       "1:11: error: `-1` is not between 1000 and 60000, the numbers that every distribution has for accounts that are "
       "made"},
      {"user-id = 4294968296",
       "1:11: error: `4294968296` is not between 1000 and 60000, the numbers that every distribution has for accounts "
       "that are made"},
      {"user-id = '10001'", "1:11: error: `user-id` takes an integer, and this is a string"},
      {"user-name = 'root'",
       "1:13: error: `root` is not a name for an account: small letters, digits, - and _, at most 31"},
      {"python-dont-write-bytecode = 'yes'",
       "1:30: error: `python-dont-write-bytecode` takes a boolean, and this is a string"},
      {"base = 'python'", "1:8: error: `base` takes a table, and this is a string"},
      {"base = { 'python:3' = 'a.example/b' }", "1:23: error: `python:3` names a tag, and `a.example/b` names none"},
      {"[registry-mirror]\nhub = 'registry.example.com'",
       "2:7: error: `hub=registry.example.com` is not NAME=NAME of two registries, or of paths in them"},
      {"exclude = ['[']", "1:12: error: `[` is not a pattern of paths"},
      {"exclude = ['']", "1:12: error: `` is not a pattern of paths"},
      {"overrides = 1", "1:13: error: `overrides` takes an array of tables ([[overrides]]), and this is an integer"},
      {"[[overrides]]\nsafety = 'safe'", "1:1: error: `overrides` needs `paths`, the files that it is for"},
      {"[[overrides]]\npaths = ['a']\nexclude = ['b']",
       "3:1: error: there is no key `exclude`; `drydock config --schema` lists them"},
      {"[[overrides]]\npaths = []", "2:9: error: `paths` takes at least one pattern"},
      {"# é\nselect = ['é', 'x']", "2:11: error: there is no pass `é`; `drydock passes` lists them"},
  };
  for (const auto &[text, error] : cases) {
    const Texts found = errors(text);
    ASSERT_FALSE(found.empty()) << text;
    EXPECT_EQ(found.front(), ".drydock.toml:" + error) << text;
  }
}

TEST(ConfigFile, EveryErrorIsToldInTheOrderOfTheText) {
  const Texts found = errors("safety = 1\n[base]\npython = 2\n[[overrides]]\npaths = 3\n");
  ASSERT_EQ(found.size(), 3U);
  EXPECT_TRUE(found[0].starts_with(".drydock.toml:1:10:"));
  EXPECT_TRUE(found[1].starts_with(".drydock.toml:3:10:"));
  EXPECT_TRUE(found[2].starts_with(".drydock.toml:5:9:"));
}

TEST(ConfigFile, ATextThatIsNoTomlHasItsPlace) {
  for (const char *text : {"select = [", "a = 1\na = 2", "\xFF", "select"}) {
    const Texts found = errors(text);
    ASSERT_EQ(found.size(), 1U) << text;
    EXPECT_TRUE(found[0].starts_with(".drydock.toml:")) << found[0];
    EXPECT_NE(found[0].find(": error: "), std::string::npos) << found[0];
  }
  const ConfigFile config = read("safety = 'no'\n");
  EXPECT_EQ(config.errors.front(),
            ".drydock.toml:1:10: error: `no` is not safe, review or intent\nsafety = 'no'\n         ^\n");
}

Choices choices(Texts select, Texts extend, Texts ignore) {
  Choices result;
  result.select = std::move(select);
  result.extend_select = std::move(extend);
  result.ignore = std::move(ignore);
  return result;
}

bool runs(const Choices &said, std::string_view pass) {
  const Settings settings = settings_of(said, false);
  return std::any_of(settings.chain.begin(), settings.chain.end(),
                     [&](const passes::Pass *one) { return one->id == pass; });
}

TEST(Choices, OfPassesTheNearerChangesWhatTheFirstHasChosen) {
  const Choices far = choices({}, {"slim-base"}, {"python-env", "cache-mounts"});
  EXPECT_TRUE(runs(merged(far, {}), "slim-base"));
  EXPECT_FALSE(runs(merged(far, {}), "python-env"));
  const Choices more = merged(far, choices({}, {"python-env"}, {"slim-base"}));
  EXPECT_TRUE(runs(more, "python-env"));
  EXPECT_FALSE(runs(more, "slim-base"));
  EXPECT_FALSE(runs(more, "cache-mounts"));
  const Choices anew = merged(far, choices({"cache-mounts"}, {}, {}));
  EXPECT_TRUE(runs(anew, "cache-mounts"));
  EXPECT_FALSE(runs(anew, "slim-base"));
  const Choices none_but_one = merged(choices({}, {}, {"all"}), choices({}, {"python-env"}, {}));
  EXPECT_TRUE(runs(none_but_one, "python-env"));
  EXPECT_FALSE(runs(none_but_one, "cache-mounts"));
  EXPECT_TRUE(runs(merged(choices({}, {}, {"python-env"}), choices({}, {"all"}, {})), "python-env"));
}

TEST(Choices, TheNearerWinsAndTablesAndRejectionsAddUp) {
  Choices far, near;
  far.safety = "safe";
  far.split = "never";
  far.python_dont_write_bytecode = true;
  far.reject = {"a", "b"};
  far.bases = {"python=x/python", "node=x/node"};
  near.safety = "intent";
  near.python_dont_write_bytecode = false;
  near.reject = {"b", "c"};
  near.bases = {"node=y/node"};
  const Choices both = merged(far, near);
  EXPECT_EQ(both.safety, "intent");
  EXPECT_EQ(both.split, "never");
  EXPECT_EQ(both.python_dont_write_bytecode, false);
  EXPECT_EQ(both.reject, (Texts{"a", "b", "c"}));
  EXPECT_EQ(both.bases, (Texts{"python=x/python", "node=y/node"}));
}

TEST(Settings, WhatWouldBeReplacedInTurnIsRefused) {
  Choices mirrors, bases;
  mirrors.mirrors = {"docker.io=docker.io/house"};
  EXPECT_THROW(settings_of(mirrors, false), UsageError);
  bases.bases = {"python=house/python", "house/python=other/python"};
  EXPECT_THROW(settings_of(bases, false), UsageError);
}

TEST(Settings, AHouseRuleBringsItsPassUnlessThatIsIgnored) {
  Choices said;
  said.mirrors = {"docker.io=registry.example.com/hub"};
  said.bases = {"python=registry.example.com/python"};
  EXPECT_TRUE(runs(said, "registry-mirror"));
  EXPECT_TRUE(runs(said, "slim-base"));
  said.ignore = {"registry-mirror", "slim-base"};
  EXPECT_FALSE(runs(said, "registry-mirror"));
  EXPECT_FALSE(runs(said, "slim-base"));
}

struct FileSettingsTest : testing::Test {
  TempDir dir;
  FileSettings settings{{}, false, {}};

  rewrite::Safety safety(const std::string &file) { return settings.of({dir / file})->safety; }
};

using rewrite::Safety;

TEST_F(FileSettingsTest, TheNearestConfigurationCounts) {
  dir.put("repo/.git/HEAD", "");
  dir.put("repo/.drydock.toml", "safety = 'safe'\n");
  dir.put("repo/a/.drydock.toml", "safety = 'review'\n");
  EXPECT_EQ(safety("repo/Dockerfile"), Safety::safe);
  EXPECT_EQ(safety("repo/b/c/Dockerfile"), Safety::safe);
  EXPECT_EQ(safety("repo/a/Dockerfile"), Safety::review);
  EXPECT_EQ(safety("repo/a/b/Dockerfile"), Safety::review);
}

TEST_F(FileSettingsTest, NothingAboveTheRepositoryCounts) {
  dir.put(".drydock.toml", "safety = 'safe'\n");
  dir.put("repo/.git/HEAD", "");
  EXPECT_EQ(safety("repo/a/Dockerfile"), Safety::intent);
  EXPECT_EQ(safety("other/a/Dockerfile"), Safety::safe) << "without a repository, up to the root";
}

TEST_F(FileSettingsTest, OverridesCountInTheirOrder) {
  dir.put(".drydock.toml",
          "safety = 'safe'\n"
          "[[overrides]]\npaths = ['services/**']\nsafety = 'review'\n"
          "[[overrides]]\npaths = ['legacy', '!services/legacy/new/']\nsafety = 'intent'\nignore = ['python-env']\n");
  EXPECT_EQ(safety("Dockerfile"), Safety::safe);
  EXPECT_EQ(safety("services/a/Dockerfile"), Safety::review);
  EXPECT_EQ(safety("services/legacy/Dockerfile"), Safety::intent);
  EXPECT_EQ(safety("services/legacy/new/Dockerfile"), Safety::review);
  EXPECT_EQ(safety("legacy/Dockerfile"), Safety::intent) << "a name is one at any depth";
}

TEST_F(FileSettingsTest, SettingsOfNeighboursAreMadeOnce) {
  dir.put(".drydock.toml", "safety = 'safe'\n");
  EXPECT_EQ(settings.of({dir / "a/Dockerfile"}), settings.of({dir / "b/c/Dockerfile"}));
}

TEST_F(FileSettingsTest, AWrongConfigurationStopsItsOwnFilesAlone) {
  dir.put("a/.drydock.toml", "safety = 'no'\n");
  testing::internal::CaptureStderr();
  EXPECT_EQ(settings.of({dir / "a/Dockerfile"}), nullptr);
  EXPECT_EQ(settings.of({dir / "a/b/Dockerfile"}), nullptr);
  EXPECT_NE(settings.of({dir / "b/Dockerfile"}), nullptr);
  const std::string said = testing::internal::GetCapturedStderr();
  EXPECT_NE(said.find("a/.drydock.toml:1:10: error: "), std::string::npos) << said;
  EXPECT_EQ(std::count(said.begin(), said.end(), '\n'), 3) << "once\n" << said;
}

TEST_F(FileSettingsTest, ExcludedFilesAreLeftOut) {
  dir.put(".drydock.toml", "exclude = ['vendor/', '/third/*.Dockerfile', '*.old']\n");
  for (const char *path : {"vendor/Dockerfile", "a/vendor/b/Dockerfile", "third/x.Dockerfile", "a/Dockerfile.old"})
    EXPECT_TRUE(settings.excludes({dir / path})) << path;
  for (const char *path : {"Dockerfile", "a/third/x.Dockerfile", "vendored/Dockerfile"})
    EXPECT_FALSE(settings.excludes({dir / path})) << path;
}

TEST_F(FileSettingsTest, TheCommandLineWins) {
  dir.put(".drydock.toml", "safety = 'safe'\nsplit = 'never'\n[[overrides]]\npaths = ['*']\nsafety = 'review'\n");
  Choices said;
  said.safety = "intent";
  FileSettings with_words{said, false, {}};
  EXPECT_EQ(with_words.of({dir / "Dockerfile"})->safety, Safety::intent);
  EXPECT_EQ(with_words.of({dir / "Dockerfile"})->options.split, rewrite::Options::Choice::never);
}

TEST_F(FileSettingsTest, OneConfigurationOrNoneCanBeNamed) {
  dir.put(".drydock.toml", "safety = 'safe'\n");
  const std::string other = dir.put("other.toml", "safety = 'review'\n");
  FileSettings named{{}, false, {other, false}}, none{{}, false, {"", true}};
  EXPECT_EQ(named.of({dir / "Dockerfile"})->safety, Safety::review);
  EXPECT_EQ(none.of({dir / "Dockerfile"})->safety, Safety::intent);
}

}  // namespace
}  // namespace drydock::cli
