// `drydock check`: the builder's own findings, in the form of compilers or as JSON.
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "tests/process/scratch.hpp"

namespace drydock::test {

namespace {

using testing::HasSubstr;
using testing::Not;

TEST(Check, NamesRuleAndPlaceAndEndsWithOne) {
  const TemporaryFolder scratch;
  write(scratch / "Dockerfile", "FROM debian:12 as Build\nENV password hunter2\n");
  const Finished done = drydock({"check", "Dockerfile"}, scratch.path());
  EXPECT_EQ(done.exit_code, 1);
  EXPECT_EQ(done.out,
            "Dockerfile:1:19: warning: Stage name 'Build' should be lowercase [StageNameCasing]\n"
            "Dockerfile:1:16: warning: 'as' and 'FROM' keywords' casing do not match [FromAsCasing]\n"
            "Dockerfile:2:1: warning: \"ENV key=value\" should be used instead of legacy \"ENV key value\" format "
            "[LegacyKeyValueFormat]\n"
            "Dockerfile:2:1: warning: Do not use ARG or ENV instructions for sensitive data (ENV \"password\") "
            "[SecretsUsedInArgOrEnv]\n");
  EXPECT_EQ(done.err, "");
  EXPECT_THAT(done.out, Not(HasSubstr("hunter2")));
}

TEST(Check, WithoutFindingsEndsWithZero) {
  const TemporaryFolder scratch;
  write(scratch / "Dockerfile", "FROM debian:12\nCMD [\"true\"]\n");
  const Finished done = drydock({"check", "Dockerfile"}, scratch.path());
  EXPECT_EQ(done.exit_code, 0);
  EXPECT_EQ(done.out + done.err, "");
}

TEST(Check, AnErrorOfTheBuildGraphHasItsPlace) {
  const TemporaryFolder scratch;
  write(scratch / "Dockerfile", "FROM debian:12 AS a\nCOPY --from=b /x /y\nFROM debian:12 AS b\n");
  const Finished done = drydock({"check", "Dockerfile"}, scratch.path());
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_THAT(done.err, HasSubstr("Dockerfile:2:1: error: cannot copy from stage \"b\", it needs to be defined before "
                                  "current stage \"a\""));
}

// An image may set variables that only a registry knows.
TEST(Check, CallsAVariableUndefinedOnlyOnKnownImages) {
  const TemporaryFolder scratch;
  write(scratch / "Dockerfile", "FROM golang:1.22\nCOPY a $GOPATH/a\nFROM debian:12\nCOPY a $GOPATH/a\n");
  const Finished done = drydock({"check", "--context", "none", "Dockerfile"}, scratch.path());
  EXPECT_EQ(done.out,
            "Dockerfile:4:8: warning: Usage of undefined variable '$GOPATH' (did you mean $PATH?) [UndefinedVar]\n");
}

TEST(Check, LooksAtTheIgnoreFileOfTheContext) {
  const TemporaryFolder scratch;
  write(scratch / "Dockerfile", "FROM scratch\nCOPY secret.txt /\n");
  write(scratch / ".dockerignore", "*.txt\n");
  const Finished done = drydock({"check", "--context", ".", "Dockerfile"}, scratch.path());
  EXPECT_EQ(done.out,
            "Dockerfile:2:1: warning: Attempting to Copy file \"secret.txt\" that is excluded by .dockerignore "
            "[CopyIgnoredFile]\n");
}

TEST(Check, MarksSilenceARule) {
  const TemporaryFolder scratch;
  write(scratch / "one", "# check=skip=FromAsCasing\nFROM debian:12 as x\n");
  write(scratch / "two", "FROM debian:12\n# check=skip=JSONArgsRecommended\nCMD true\n");
  EXPECT_EQ(drydock({"check", "one", "two"}, scratch.path()).exit_code, 0);
}

TEST(Check, JsonHasOneObjectALine) {
  const TemporaryFolder scratch;
  write(scratch / "a", "FROM debian:12 as x\n");
  write(scratch / "b", "FROM\n");
  const Finished done = drydock({"check", "--format", "json", "a", "b"}, scratch.path());
  EXPECT_EQ(done.exit_code, 2);
  const std::size_t end = done.out.find('\n');
  const auto first = nlohmann::json::parse(done.out.substr(0, end));
  EXPECT_EQ(first["lint"]["warnings"][0]["rule"], "FromAsCasing");
  EXPECT_EQ(first["lint"]["warnings"][0]["column"], 16);
  const auto second = nlohmann::json::parse(done.out.substr(end + 1));
  EXPECT_EQ(second["lint"]["error"]["lines"], nlohmann::json::array({1, 1}));
}

}  // namespace

}  // namespace drydock::test
