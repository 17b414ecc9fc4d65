// What drydock does with the second file that its fixes may change: the ignore file of the build context.
#include <gmock/gmock.h>

#include "tests/process/scratch.hpp"

namespace drydock::test {

namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

const std::string copies_all = "FROM debian:12\nCOPY . /srv\nCMD [\"/srv/run\"]\n";
const std::string first_lines = "# Version control\n.git\n";

std::vector<std::string> command(const std::string &name, std::vector<std::string> rest) {
  rest.insert(rest.begin(), {name, "--select", "dockerignore"});
  return rest;
}

TEST(IgnoreFile, IsMadeInTheContext) {
  const Scratch scratch;
  scratch.put("app/Dockerfile", copies_all);
  const Finished done = scratch.drydock(command("fix", {"app/Dockerfile"}));
  EXPECT_EQ(done.exit_code, 0) << done.err;
  EXPECT_EQ(done.err, "app/Dockerfile: 1 fix\n");
  EXPECT_EQ(scratch.get("app/Dockerfile"), copies_all);
  EXPECT_THAT(scratch.get("app/.dockerignore"), HasSubstr(first_lines));
  EXPECT_EQ(scratch.drydock(command("diff", {"app/Dockerfile"})).exit_code, 0);
}

TEST(IgnoreFile, StandsInTheDiffWhereTheDockerfileStaysAsItIs) {
  const Scratch scratch;
  scratch.put("app/Dockerfile", copies_all);
  const Finished done = scratch.drydock(command("diff", {"app/Dockerfile"}));
  EXPECT_EQ(done.exit_code, 1);
  EXPECT_THAT(done.out, HasSubstr("#     makes: app/.dockerignore\n"));
  EXPECT_THAT(done.out, HasSubstr("--- /dev/null\n+++ b/app/.dockerignore\n@@ -0,0 +1,"));
  EXPECT_THAT(done.out, Not(HasSubstr("Dockerfile\n@@")));
  EXPECT_FALSE(fs::exists(scratch.folder / "app/.dockerignore"));
}

TEST(IgnoreFile, OneOfSeveralDockerfilesOfAContextMakesItForAll) {
  const Scratch scratch;
  scratch.put("Dockerfile", copies_all);
  scratch.put("Dockerfile.docs", "FROM debian:12\nCOPY . /srv\nCOPY README.md /doc/\n");
  scratch.put("README.md", "text");
  const Finished diff = scratch.drydock(command("diff", {"."}));
  EXPECT_EQ(diff.exit_code, 1);
  write(scratch.folder / "change.diff", diff.out);
  const Finished fixed = scratch.drydock(command("fix", {"."}));
  EXPECT_THAT(fixed.err, testing::StartsWith("Dockerfile: 1 fix\n\n2 files: 1 changed, 1 unchanged\n"));
  const std::string made = scratch.get(".dockerignore");
  EXPECT_THAT(made, Not(HasSubstr("*.md")));
  fs::remove(scratch.folder / ".dockerignore");
  EXPECT_EQ(scratch.shell("git apply change.diff").exit_code, 0);
  EXPECT_EQ(scratch.get(".dockerignore"), made);
}

TEST(IgnoreFile, OfTheDockerfilesOwnCountsAlone) {
  const Scratch scratch;
  scratch.put("Dockerfile", copies_all);
  scratch.put("Dockerfile.dockerignore", "*.log\n");
  EXPECT_EQ(scratch.drydock(command("fix", {"Dockerfile"})).exit_code, 0);
  EXPECT_THAT(scratch.get("Dockerfile.dockerignore"), HasSubstr("*.log\n\n# added by drydock\n.git\n"));
  EXPECT_FALSE(fs::exists(scratch.folder / ".dockerignore"));
}

TEST(IgnoreFile, IsNotWrittenWhereTheDockerfileGoesElsewhere) {
  const Scratch scratch;
  scratch.put("Dockerfile", copies_all);
  for (const std::string place : {"-", "out"}) {
    const Finished done = scratch.drydock(command("fix", {"-o", place, "Dockerfile"}));
    EXPECT_EQ(done.exit_code, 0);
    EXPECT_THAT(done.err, HasSubstr("Dockerfile: not written: .dockerignore"));
  }
  const Finished piped = scratch.drydock(command("fix", {"--context", ".", "-"}), copies_all);
  EXPECT_EQ(piped.out, copies_all);
  EXPECT_THAT(piped.err, HasSubstr("<stdin>: not written: .dockerignore"));
  EXPECT_FALSE(fs::exists(scratch.folder / ".dockerignore"));
}

TEST(IgnoreFile, IsLeftOutWhereItsFixIsRejected) {
  const Scratch scratch;
  scratch.put("Dockerfile", copies_all);
  EXPECT_EQ(scratch.drydock(command("diff", {"--reject", "dockerignore:create@2", "Dockerfile"})).exit_code, 0);
  scratch.put("Dockerfile", "# drydock: off-file\n" + copies_all);
  EXPECT_EQ(scratch.drydock(command("diff", {"Dockerfile"})).exit_code, 0);
}

TEST(IgnoreFile, ThatCantBeWrittenKeepsTheDockerfileToo) {
  const Scratch scratch;
  const std::string dockerfile = "FROM python:3.12-slim\nCOPY . /srv\nCMD [\"python\", \"/srv/app.py\"]\n";
  scratch.put("Dockerfile", dockerfile);
  scratch.put("elsewhere/app.py", "");
  fs::create_symlink("missing", scratch.folder / "elsewhere/.dockerignore");
  const Finished unreadable =
      scratch.drydock({"fix", "--select", "dockerignore,python-env", "--context", "elsewhere", "Dockerfile"});
  EXPECT_EQ(unreadable.exit_code, 0) << "an ignore file that can't be read is left alone";
  EXPECT_THAT(scratch.get("Dockerfile"), HasSubstr("PYTHONUNBUFFERED"));

  scratch.put("Dockerfile", dockerfile);
  fs::remove(scratch.folder / "elsewhere/.dockerignore");
  scratch.put("elsewhere/.dockerignore", "*.log\n");
  // As where the disk is full.
  const Finished done = scratch.shell("ulimit -f 0 && trap '' XFSZ && '" DRYDOCK_BINARY
                                      "' fix --select dockerignore,python-env --context elsewhere Dockerfile");
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_EQ(scratch.get("Dockerfile"), dockerfile);
  EXPECT_EQ(scratch.get("elsewhere/.dockerignore"), "*.log\n");
}

}  // namespace

}  // namespace drydock::test
