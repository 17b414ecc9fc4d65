// `drydock fix`: what is written where, and what is left as it was.
#include <gmock/gmock.h>

#include "tests/process/scratch.hpp"

namespace drydock::test {

namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(Fix, RewritesInPlaceAndSaysSo) {
  const Scratch scratch;
  scratch.put("Dockerfile", python);
  const Finished done = scratch.drydock(only_python("fix", {"Dockerfile"}));
  EXPECT_EQ(done.exit_code, 0);
  EXPECT_EQ(done.out, "");
  EXPECT_EQ(done.err, "Dockerfile: 1 fix\n");
  EXPECT_EQ(scratch.get("Dockerfile"), python_fixed);
}

TEST(Fix, DoesNotTouchAFileThatStaysAsItIs) {
  const Scratch scratch;
  const std::string path = scratch.put("Dockerfile", python_fixed);
  fs::last_write_time(path, fs::file_time_type::clock::now() - std::chrono::hours(1));
  const timespec before = changed_at(path);
  const Finished done = scratch.drydock(only_python("fix", {"Dockerfile"}));
  EXPECT_EQ(done.exit_code, 0);
  EXPECT_EQ(done.err, "");
  EXPECT_EQ(changed_at(path).tv_sec, before.tv_sec);
  EXPECT_EQ(changed_at(path).tv_nsec, before.tv_nsec);
}

TEST(Fix, TurnsStandardInputIntoStandardOutput) {
  const Finished done = drydock(only_python("fix", {"-"}), "", python);
  EXPECT_EQ(done.exit_code, 0);
  EXPECT_EQ(done.out, python_fixed);
  EXPECT_EQ(done.err, "");
  EXPECT_EQ(drydock(only_python("fix", {"-"}), "", python_fixed).out, python_fixed);
}

TEST(Fix, PrintsNothingOfAnInputThatTheBuilderRefuses) {
  const Finished done = drydock({"fix", "-"}, "", refused);
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_EQ(done.out, "");
  EXPECT_THAT(done.err, HasSubstr("<stdin>:2:1: error: "));
}

TEST(Fix, WritesToAnotherFile) {
  const Scratch scratch;
  scratch.put("Dockerfile", python);
  EXPECT_EQ(scratch.drydock(only_python("fix", {"-o", "out", "Dockerfile"})).exit_code, 0);
  EXPECT_EQ(scratch.get("Dockerfile"), python);
  EXPECT_EQ(scratch.get("out"), python_fixed);
  EXPECT_EQ(scratch.drydock(only_python("fix", {"-o", "-", "Dockerfile"})).out, python_fixed);
  EXPECT_EQ(scratch.drydock(only_python("fix", {"-", "-o", "from-stdin"}), python).exit_code, 0);
  EXPECT_EQ(scratch.get("from-stdin"), python_fixed);
}

TEST(Fix, WritesAnUnchangedInputToAnotherFileToo) {
  const Scratch scratch;
  scratch.put("Dockerfile", python_fixed);
  EXPECT_EQ(scratch.drydock(only_python("fix", {"-o", "out", "Dockerfile"})).exit_code, 0);
  EXPECT_EQ(scratch.get("out"), python_fixed);
}

TEST(Fix, OutputOfSeveralInputsIsWrongUsage) {
  const Scratch scratch;
  scratch.put("a/Dockerfile", python);
  scratch.put("b/Dockerfile", python);
  const Finished done = scratch.drydock({"fix", "-o", "out", "."});
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_FALSE(fs::exists(scratch.folder / "out"));
}

TEST(Fix, DoesTheOthersWhereOneIsBad) {
  const Scratch scratch;
  for (int i = 0; i < 30; ++i) scratch.put("dir" + std::to_string(i) + "/Dockerfile", i == 7 ? refused : python);
  const Finished done = scratch.drydock(only_python("fix", {".", "missing"}));
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_THAT(done.err, HasSubstr("dir7/Dockerfile:2:1: error: "));
  EXPECT_THAT(done.err, HasSubstr("drydock: error: missing: No such file or directory\n"));
  for (int i = 0; i < 30; ++i)
    EXPECT_EQ(scratch.get("dir" + std::to_string(i) + "/Dockerfile"), i == 7 ? refused : python_fixed) << i;
}

TEST(Fix, RewritesTheTargetOfALinkAndKeepsItsMode) {
  const Scratch scratch;
  const std::string target = scratch.put("real/file", python);
  fs::permissions(target, fs::perms(0640));
  fs::create_symlink("real/file", scratch.folder / "Dockerfile");
  EXPECT_EQ(scratch.drydock(only_python("fix", {"Dockerfile"})).exit_code, 0);
  EXPECT_TRUE(fs::is_symlink(scratch.folder / "Dockerfile"));
  EXPECT_EQ(scratch.get("real/file"), python_fixed);
  EXPECT_EQ(fs::status(target).permissions(), fs::perms(0640));
}

// Carried out by an account that is not root, whom no permission stops.
TEST(Fix, LeavesAFileInAFolderThatItMayNotWrite) {
  const Scratch scratch;
  fs::permissions(scratch.folder.path(), fs::perms(0755));
  fs::copy_file(DRYDOCK_BINARY, scratch.folder / "drydock");
  scratch.put("closed/Dockerfile", python);
  fs::permissions(scratch.folder / "closed/Dockerfile", fs::perms(0666));
  const bool root = geteuid() == 0;
  fs::permissions(scratch.folder / "closed", fs::perms(0555));
  std::vector<std::string> command = only_python("fix", {"closed"});
  command.insert(command.begin(), "./drydock");
  if (root) {
    const std::vector<std::string> other = {"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"};
    if (run({"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "true"}).exit_code != 0)
      GTEST_SKIP() << "no way to be somebody else";
    command.insert(command.begin(), other.begin(), other.end());
  }
  const Finished done = run(command, scratch.folder.path());
  fs::permissions(scratch.folder / "closed", fs::perms(0755));
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_EQ(done.err, "drydock: error: closed/Dockerfile: Permission denied\n");
  EXPECT_EQ(scratch.get("closed/Dockerfile"), python);
}

TEST(Fix, ExplainNamesEachFixByItsId) {
  const Scratch scratch;
  scratch.put("Dockerfile", python);
  const Finished done = scratch.drydock(only_python("fix", {"--explain", "Dockerfile"}));
  EXPECT_THAT(done.err, HasSubstr("Dockerfile:1: python-env:PYTHONUNBUFFERED@1 (review): "));
}

TEST(Fix, LooksForTheContextByWhatIsCopied) {
  const Scratch scratch;
  fs::create_directory(scratch.folder / ".git");
  scratch.put("requirements.txt", "flask\n");
  scratch.put("docker/Dockerfile", "FROM python:3.12\nCOPY requirements.txt .\n");
  EXPECT_EQ(scratch.drydock({"fix", "docker/Dockerfile"}).exit_code, 0);
  scratch.put("docker/Dockerfile", "FROM python:3.12\nCOPY requirements.txt .\n");
  EXPECT_EQ(scratch.drydock({"fix", "--context", ".", "docker/Dockerfile"}).exit_code, 0);
}

TEST(Fix, AContextThatIsNoFolderIsWrongUsage) {
  const Scratch scratch;
  scratch.put("Dockerfile", python);
  EXPECT_EQ(scratch.drydock({"fix", "--context", "missing", "Dockerfile"}).err,
            "drydock: error: --context: missing: No such file or directory\n");
  EXPECT_EQ(scratch.drydock({"fix", "--context", "Dockerfile", "Dockerfile"}).exit_code, 2);
  EXPECT_EQ(scratch.get("Dockerfile"), python);
}

}  // namespace

}  // namespace drydock::test
