// Input that can't be read or that the builder refuses, hostile input, and output that nobody takes.
#include <gmock/gmock.h>
#include <sys/stat.h>

#include "tests/process/scratch.hpp"

namespace drydock::test {

namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

Finished diff_of(const std::string &bytes) {
  const Scratch scratch;
  scratch.put("Dockerfile", bytes);
  return scratch.drydock({"diff", "Dockerfile"});
}

TEST(Refused, PointsAtTheColumn) {
  const Finished done = diff_of("FROM alpine\n  FRUM x\n");
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_EQ(done.out, "");
  EXPECT_EQ(done.err,
            "Dockerfile:2:3: error: unknown instruction: FRUM (did you mean FROM?)\n"
            "  FRUM x\n"
            "  ^\n");
}

TEST(Refused, KeepsTabsInFrontOfTheCaret) {
  EXPECT_THAT(diff_of("FROM alpine\n\t FRUM x\n").err, HasSubstr("\n\t FRUM x\n\t ^\n"));
}

TEST(Refused, CutsALongLineAroundTheColumn) {
  const std::string err = diff_of("FROM alpine\nENV " + std::string(5'000'000, 'x') + "\n").err;
  EXPECT_THAT(err, HasSubstr("\nENV " + std::string(96, 'x') + "...\n    ^\n"));
}

TEST(Refused, ShowsControlCharactersSafely) {
  const std::string err = diff_of("FROM alpine\nFRUM \x1b[31m\xff\xe2\x80\xae\n").err;
  EXPECT_THAT(err, HasSubstr("\nFRUM ^[[31m\\xFF\\u202E\n^\n"));
}

TEST(Refused, CountsColumnsInCodePoints) {
  const std::string err = diff_of("FROM alpine\nCOPY \xc3\xa4\xc3\xa4 --x\n\xc3\xa4 x\n").err;
  EXPECT_THAT(err, HasSubstr("Dockerfile:3:1: error: "));
}

TEST(Refused, AnEmptyFileAndABinaryOne) {
  const Finished empty = diff_of("");
  EXPECT_EQ(empty.exit_code, 2);
  EXPECT_EQ(empty.err, "Dockerfile:1:1: error: file with no instructions\n");
  EXPECT_EQ(diff_of("\n# only a comment\n").exit_code, 2);
  const Finished binary = diff_of(read(DRYDOCK_BINARY).substr(0, 300'000));
  EXPECT_EQ(binary.exit_code, 2);
  EXPECT_LT(binary.err.size(), 4000U);
  EXPECT_THAT(binary.err, Not(HasSubstr(std::string(1, '\0'))));
}

TEST(Unreadable, EachIsNamedWithItsReason) {
  const Scratch scratch;
  fs::create_directory(scratch.folder / "empty");
  ASSERT_EQ(mkfifo((scratch.folder / "pipe").c_str(), 0600), 0);
  fs::create_symlink("nowhere", scratch.folder / "link");
  scratch.put("Dockerfile", python);
  const Finished done =
      scratch.drydock(only_python("diff", {"missing", "empty", "pipe", "/dev/null", "link", "", "Dockerfile"}));
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_THAT(done.err, testing::StartsWith("drydock: error: empty: no Dockerfile found in this folder\n"
                                            "drydock: error: missing: No such file or directory\n"
                                            "drydock: error: pipe: not a regular file\n"
                                            "drydock: error: /dev/null: not a regular file\n"
                                            "drydock: error: link: No such file or directory\n"
                                            "drydock: error: : No such file or directory\n\n6 files: 1 changed,"));
  EXPECT_THAT(done.out, HasSubstr("+++ b/Dockerfile\n"));
}

TEST(Unreadable, NamesAreShownSafely) {
  EXPECT_EQ(drydock({"diff", "a\x1b[2J\nb"}).err, "drydock: error: a^[[2J^Jb: No such file or directory\n");
}

TEST(Hostile, DeepNestingIsLeftAlone) {
  std::string nested = "FROM alpine\nRUN ";
  for (int i = 0; i < 100'000; ++i) nested += "$(";
  EXPECT_EQ(diff_of(nested + "\n").exit_code, 0);
  std::string expansions = "FROM alpine\nENV a=";
  for (int i = 0; i < 100'000; ++i) expansions += "${a:-";
  EXPECT_LT(diff_of(expansions + "\n").exit_code, 3);
}

std::string large() {
  std::string result = "FROM python:3.12\n";
  const std::string run = "RUN echo " + std::string(10000, 'x') + " \\\n && true\n";
  while (result.size() < 20U << 20) result += run;
  return result + "CMD [\"python\"]\n";
}

TEST(Hostile, AFileOfTwentyMegabytesIsLeftAlone) {
  const Scratch scratch;
  scratch.put("Dockerfile", large());
  const Finished done = scratch.drydock(only_python("diff", {"Dockerfile"}));
  EXPECT_EQ(done.exit_code, 0) << done.err;
  EXPECT_EQ(done.out, "");
  EXPECT_THAT(scratch.drydock({"diff", "--explain", "Dockerfile"}).out, HasSubstr("or 1 MiB is left alone [too-long]"));
}

// The sanitizers reserve terabytes of addresses.
#ifndef DRYDOCK_SANITIZE
TEST(Hostile, WithoutMemoryForOneFileTheOthersAreDone) {
  const Scratch scratch;
  scratch.put("large", large());
  scratch.put("Dockerfile", python);
  const Finished done =
      scratch.shell("ulimit -v 60000; exec " DRYDOCK_BINARY " fix --select python-env large Dockerfile");
  EXPECT_EQ(done.exit_code, 3);
  EXPECT_THAT(done.err, HasSubstr("drydock: internal error: large: out of memory\n"));
  EXPECT_EQ(scratch.get("Dockerfile"), python_fixed);
}
#endif

TEST(Output, AFullDiskIsAnError) {
  const Scratch scratch;
  scratch.put("Dockerfile", python);
  for (const char *arguments :
       {"diff Dockerfile", "fix -o - Dockerfile", "passes", "--help", "parse Dockerfile", "explain merge-runs"}) {
    const Finished done = scratch.shell(std::string(DRYDOCK_BINARY " ") + arguments + " > /dev/full");
    EXPECT_EQ(done.exit_code, 2) << arguments;
    EXPECT_EQ(done.err, "drydock: error: standard output: No space left on device\n") << arguments;
  }
}

TEST(Output, AReaderThatGoesAwayEndsItQuietly) {
  const Scratch scratch;
  for (int i = 0; i < 200; ++i) scratch.put("Dockerfile." + std::to_string(i), python);
  const Finished done = scratch.shell("{ " DRYDOCK_BINARY " diff . ; echo $? > status; } | head -n 1");
  EXPECT_EQ(done.err, "");
  EXPECT_EQ(scratch.get("status"), "1\n");
}

}  // namespace

}  // namespace drydock::test
