// Many files at once: the same output whatever the number of jobs, lists, patches, backups, what changed since a
// commit, and runs that are interrupted.
#include <gmock/gmock.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <algorithm>
#include <array>
#include <random>
#include <thread>

#include "tests/process/scratch.hpp"
#include "tests/support/terminal.hpp"

namespace drydock::test {

namespace {

namespace fs = std::filesystem;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;

const std::string git = "git -c user.name=A -c user.email=a@example.com ";

// A folder for each application, some with a build context, some refused.
void put_organisation(const Scratch &scratch, int count) {
  for (int i = 0; i < count; ++i) {
    const std::string folder = "app" + std::to_string(i);
    scratch.put(folder + "/Dockerfile", i % 7 == 3 ? refused : python);
    if (i % 3 != 0) continue;
    scratch.put(folder + "/Dockerfile",
                "FROM python:3.12-slim\nCOPY . /app\nRUN pip install -r /app/requirements.txt\nCMD [\"python\", "
                "\"/app/app.py\"]\n");
    scratch.put(folder + "/requirements.txt", "flask==3.0.0\n");
    scratch.put(folder + "/app.py", "import flask\n");
    scratch.put(folder + "/.venv/bin/python", "");
    scratch.put(folder + "/Dockerfile.dev", "FROM python:3.12\nCOPY . /app\n");
  }
}

// All files of a folder and their texts, but .git.
std::string texts_of(const std::string &folder) {
  return run({"sh", "-c", "find . -path ./.git -prune -o -type f -print | sort | xargs sha256sum"}, folder).out;
}

TEST(Migration, SaysTheSameWhateverTheNumberOfJobs) {
  const Scratch scratch;
  put_organisation(scratch, 60);
  const Finished one = scratch.drydock({"diff", "--jobs", "1", "."});
  EXPECT_EQ(one.exit_code, 2);
  for (const char *jobs : {"2", "5", "64"}) {
    const Finished several = scratch.drydock({"diff", "--jobs", jobs, "."});
    EXPECT_EQ(several.exit_code, 2);
    EXPECT_EQ(several.out, one.out);
    EXPECT_EQ(several.err, one.err);
  }
}

TEST(Migration, ShowsHowFarItIsAndTakesThatAway) {
  const Scratch scratch;
  put_organisation(scratch, 900);
  for (const unsigned short columns : std::array<unsigned short, 2>{80, 30}) {
    Terminal terminal({DRYDOCK_BINARY, "fix", "--check", "--jobs", "1", "."}, scratch.folder.path(), {}, columns);
    std::string shown = terminal.read_until(" of 1,200 files"), rest;
    EXPECT_EQ(terminal.finish(&rest), 2);
    shown += rest;
    const std::size_t cleared = shown.rfind("\r\x1b[K"), summary = shown.find("1,200 files: ");
    ASSERT_NE(summary, std::string::npos);
    EXPECT_LT(cleared, summary) << "it is gone before the summary";
    EXPECT_EQ(shown.find("\r[", summary), std::string::npos) << "and does not come back";
    for (std::size_t at = shown.find("\r["); at != std::string::npos; at = shown.find("\r[", at + 1))
      EXPECT_LT(shown.find("\x1b[K", at) - at, columns + 1u);
  }
}

TEST(Migration, WritesTheSameWhateverTheNumberOfJobs) {
  std::string first;
  for (const char *jobs : {"1", "6"}) {
    const Scratch scratch;
    put_organisation(scratch, 60);
    EXPECT_EQ(scratch.drydock({"fix", "--jobs", jobs, "."}).exit_code, 2);
    const std::string texts = texts_of(scratch.folder.path());
    if (first.empty()) first = texts;
    EXPECT_EQ(texts, first);
    scratch.drydock({"fix", "--jobs", jobs, "."});
    EXPECT_EQ(texts_of(scratch.folder.path()), texts) << "a second run changes something";
  }
}

TEST(Migration, ReportsMessagesInTheOrderOfTheFiles) {
  const Scratch scratch;
  put_organisation(scratch, 40);
  const std::string err = scratch.drydock({"fix", "."}).err;
  const std::size_t third = err.find("app10/Dockerfile:2:1: error"), fourth = err.find("app11/Dockerfile: ");
  EXPECT_LT(err.find("app1/Dockerfile: "), third);
  EXPECT_LT(third, fourth);
  EXPECT_NE(fourth, std::string::npos);
}

TEST(Migration, SumsUpARunOverSeveralFiles) {
  const Scratch scratch;
  scratch.put("a/Dockerfile", python);
  scratch.put("b/Dockerfile", python);
  scratch.put("c/Dockerfile", python_fixed);
  scratch.put("d/Dockerfile", refused);
  const Finished fixed = scratch.drydock(only_python("fix", {"."}));
  EXPECT_THAT(fixed.err, HasSubstr("\n4 files: 2 changed, 1 unchanged, 1 not possible (see above)\n"
                                   "layers of those that changed: 0, as before; lines: 4 -> 6 (+2)\n"
                                   "\n    fixes     files  pass\n        2         2  python-env\n"));
  EXPECT_EQ(fixed.out, "");
  EXPECT_THAT(scratch.drydock(only_python("diff", {"a/Dockerfile"})).err, Not(HasSubstr(" files: ")));
}

TEST(Migration, CheckListsWhatWouldChangeAndWritesNothing) {
  const Scratch scratch;
  scratch.put("a/Dockerfile", python);
  scratch.put("b/Dockerfile", python_fixed);
  const Finished done = scratch.drydock(only_python("fix", {"--check", "."}));
  EXPECT_EQ(done.exit_code, 1);
  EXPECT_EQ(done.out, "a/Dockerfile\n");
  EXPECT_EQ(scratch.get("a/Dockerfile"), python);
  EXPECT_EQ(scratch.drydock(only_python("fix", {"--check", "b"})).exit_code, 0);
  EXPECT_EQ(scratch.drydock(only_python("fix", {"--check", "-o", "x", "a/Dockerfile"})).exit_code, 2);
  EXPECT_EQ(scratch.drydock(only_python("fix", {"--check", "--patch", "x", "a/Dockerfile"})).exit_code, 2);
}

TEST(Migration, CheckListsTheFilesBesideTheDockerfile) {
  const Scratch scratch;
  put_organisation(scratch, 1);
  EXPECT_EQ(scratch.drydock({"fix", "--check", "."}).out, "app0/Dockerfile\napp0/.dockerignore\napp0/Dockerfile.dev\n");
  EXPECT_FALSE(fs::exists(scratch.folder / "app0/.dockerignore"));
}

// Both ways lead to the same files.
void expect_patch_equals_fix(const Scratch &scratch, const std::string &from) {
  ASSERT_EQ(scratch.shell("cp -a work fixed").exit_code, 0);
  const Finished patched = run({DRYDOCK_BINARY, "fix", "--patch", "../all.patch", from}, scratch.folder / "work");
  EXPECT_THAT(patched.err, HasSubstr("written: ../all.patch\n"));
  const Finished applied =
      scratch.shell("cd work && git apply --check ../all.patch && git apply --whitespace=nowarn ../all.patch");
  EXPECT_EQ(applied.exit_code, 0) << applied.err;
  run({DRYDOCK_BINARY, "fix", from}, scratch.folder / "fixed");
  EXPECT_EQ(texts_of(scratch.folder / "work"), texts_of(scratch.folder / "fixed"));
}

TEST(Migration, APatchDoesWhatFixWouldHaveDone) {
  const Scratch scratch;
  fs::create_directory(scratch.folder / "work");
  ASSERT_EQ(scratch.shell("cd work && git init -q").exit_code, 0);
  for (const char *name :
       {"plain", "with blank", "quo\"te", "back\\slash", "t\tab", "\xC3\xA4\xC3\xB6", "\xFF", "line\nfeed"})
    scratch.put(std::string("work/") + name + "/Dockerfile", python);
  scratch.put("work/crlf/Dockerfile", "FROM python:3.12-slim\r\nCMD [\"python\", \"app.py\"]\r\n");
  scratch.put("work/no-end/Dockerfile", "FROM python:3.12-slim\nCMD [\"python\", \"app.py\"]");
  scratch.put("work/a/real", python);
  fs::create_symlink("real", scratch.folder / "work/a/Dockerfile");
  scratch.put("work/c/Dockerfile", "FROM python:3.12\nCOPY . /app\n");
  scratch.put("work/c/Dockerfile.b", "FROM python:3.12\nCOPY . /app\nRUN npm ci\n");
  scratch.put("work/c/.venv/x", "");
  scratch.put("work/c/node_modules/x", "");
  expect_patch_equals_fix(scratch, ".");
}

TEST(Migration, APatchWorksWithoutARepository) {
  const Scratch scratch;
  fs::create_directory(scratch.folder / "work");
  scratch.put("work/a/Dockerfile", python);
  expect_patch_equals_fix(scratch, "a");
}

TEST(Migration, APatchNamesFilesFromTheTopOfTheRepository) {
  const Scratch scratch;
  ASSERT_EQ(scratch.shell("git init -q").exit_code, 0);
  scratch.put("sub/Dockerfile", python);
  const Finished done =
      run({DRYDOCK_BINARY, "fix", "--select", "python-env", "--patch", "-", "Dockerfile"}, scratch.folder / "sub");
  EXPECT_EQ(done.exit_code, 0);
  EXPECT_THAT(done.out,
              testing::StartsWith(
                  "diff --git a/sub/Dockerfile b/sub/Dockerfile\n--- a/sub/Dockerfile\n+++ b/sub/Dockerfile\n"));
  EXPECT_EQ(scratch.get("sub/Dockerfile"), python);
}

TEST(Migration, APatchRefusesFilesThatItCanNotName) {
  const Scratch scratch, other;
  const std::string outside = other.put("Dockerfile", python);
  scratch.put("Dockerfile", python);
  const Finished done = scratch.drydock(only_python("fix", {"--patch", "out", "Dockerfile", outside}));
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_THAT(done.err, HasSubstr(outside + ": lies outside of the folder that a patch from here can reach\n"));
  EXPECT_THAT(scratch.get("out"), HasSubstr("+ENV PYTHONUNBUFFERED=1"));
  EXPECT_EQ(drydock({"fix", "--patch", "-", "-"}, "", python).exit_code, 2);
}

TEST(Migration, APatchThatCanNotBeWrittenIsAnError) {
  const Scratch scratch;
  scratch.put("Dockerfile", python);
  const Finished done = scratch.drydock(only_python("fix", {"--patch", "missing/out", "Dockerfile"}));
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_THAT(done.err, HasSubstr("drydock: error: missing/out: No such file or directory\n"));
}

TEST(Migration, BackupKeepsTheOldTextAndItsMode) {
  const Scratch scratch;
  fs::permissions(scratch.put("Dockerfile", python), fs::perms(0640));
  EXPECT_EQ(scratch.drydock(only_python("fix", {"--backup", "Dockerfile"})).exit_code, 0);
  EXPECT_EQ(scratch.get("Dockerfile"), python_fixed);
  EXPECT_EQ(scratch.get("Dockerfile.orig"), python);
  EXPECT_EQ(fs::status(scratch.folder / "Dockerfile.orig").permissions(), fs::perms(0640));
  EXPECT_EQ(scratch.drydock(only_python("fix", {"--backup", "Dockerfile"})).exit_code, 0)
      << "nothing to change, nothing to keep";
}

TEST(Migration, BackupIsNotWrittenOver) {
  const Scratch scratch;
  scratch.put("Dockerfile", python);
  scratch.put("Dockerfile.orig", "another\n");
  const Finished done = scratch.drydock(only_python("fix", {"--backup", "Dockerfile"}));
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_THAT(done.err, HasSubstr("Dockerfile.orig: is there already; --backup=SUFFIX names another\n"));
  EXPECT_EQ(scratch.get("Dockerfile"), python);
  EXPECT_EQ(scratch.get("Dockerfile.orig"), "another\n");
  EXPECT_EQ(scratch.drydock(only_python("fix", {"--backup=.bak", "Dockerfile"})).exit_code, 0);
  EXPECT_EQ(scratch.get("Dockerfile.bak"), python);
}

TEST(Migration, BackupThatASearchWouldFindIsWrongUsage) {
  const Scratch scratch;
  scratch.put("Dockerfile", python);
  for (const char *suffix : {".old", ".dockerignore", "/x", "-1"})
    EXPECT_EQ(scratch.drydock(only_python("fix", {std::string("--backup=") + suffix, "Dockerfile"})).exit_code, 2)
        << suffix;
  EXPECT_EQ(scratch.get("Dockerfile"), python);
}

TEST(Migration, BackupsOfIgnoreFilesAreKeptToo) {
  const Scratch scratch;
  put_organisation(scratch, 1);
  scratch.put("app0/.dockerignore", ".git\n");
  scratch.drydock({"fix", "--backup", "."});
  EXPECT_EQ(scratch.get("app0/.dockerignore.orig"), ".git\n");
  EXPECT_THAT(scratch.get("app0/.dockerignore"), HasSubstr("__pycache__"));
}

TEST(Migration, ChangedSinceTakesWhatGitSaysDiffers) {
  const Scratch scratch;
  for (const char *name : {"a", "b", "c"}) scratch.put(std::string(name) + "/Dockerfile", python);
  scratch.put("compose.yaml", "services:\n  x: {build: {dockerfile: image.x}}\n  y: {build: {dockerfile: image.y}}\n");
  scratch.put("image.x", python);
  scratch.put("image.y", python);
  ASSERT_EQ(scratch.shell("git init -q && git add -A && " + git + "commit -qm 1 && git tag base").exit_code, 0);
  scratch.put("b/Dockerfile", python + "# changed\n");
  ASSERT_EQ(scratch.shell(git + "commit -qam 2").exit_code, 0);
  scratch.put("c/Dockerfile", python + "# also\n");
  scratch.put("image.x", python + "# and this\n");
  scratch.put("new/Dockerfile", python);
  const auto listed = [&](const std::string &revision) {
    return scratch.drydock(only_python("fix", {"--check", "--changed-since", revision, "."})).out;
  };
  EXPECT_EQ(listed("base"), "b/Dockerfile\nc/Dockerfile\nimage.x\nnew/Dockerfile\n");
  EXPECT_EQ(listed("HEAD"), "c/Dockerfile\nimage.x\nnew/Dockerfile\n");
  EXPECT_EQ(scratch.drydock(only_python("diff", {"--changed-since", "HEAD", "a"})).err,
            "no Dockerfile differs from HEAD\n");
}

TEST(Migration, ChangedSinceTakesNoOptionsForACommit) {
  const Scratch scratch;
  scratch.put("Dockerfile", python);
  ASSERT_EQ(scratch.shell("git init -q && git add -A && " + git + "commit -qm 1").exit_code, 0);
  for (const char *revision : {"nothing", "--output=stolen", "HEAD:Dockerfile", "-h"}) {
    const Finished done =
        scratch.drydock(only_python("fix", {std::string("--changed-since=") + revision, "Dockerfile"}));
    EXPECT_EQ(done.exit_code, 2) << revision;
    EXPECT_THAT(done.err, HasSubstr("git says: ")) << revision;
  }
  EXPECT_FALSE(fs::exists(scratch.folder / "stolen"));
  EXPECT_EQ(scratch.get("Dockerfile"), python);
  const Scratch no_repository;
  no_repository.put("Dockerfile", python);
  EXPECT_EQ(no_repository.drydock({"fix", "--changed-since", "HEAD", "."}).exit_code, 2);
}

// drydock fix in the folder, ended by the signal after so many microseconds.
void interrupt_after(const std::string &folder, int signal, int microseconds) {
  const pid_t child = ::fork();
  if (child == 0) {
    if (::chdir(folder.c_str()) != 0 || ::freopen("/dev/null", "w", stderr) == nullptr) ::_exit(1);
    ::execl(DRYDOCK_BINARY, "drydock", "fix", "--jobs", "4", ".", nullptr);
    ::_exit(1);
  }
  std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
  ::kill(child, signal);
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
}

std::size_t temporary_files(const std::string &folder) {
  const std::string out = run({"find", ".", "-name", ".*.drydock-*"}, folder).out;
  return static_cast<std::size_t>(std::count(out.begin(), out.end(), '\n'));
}

TEST(Migration, InterruptedAtAnyMomentEachFileIsOldOrNew) {
  const Scratch old, fixed;
  put_organisation(old, 40);
  put_organisation(fixed, 40);
  fixed.drydock({"fix", "."});
  std::mt19937 random(1);
  std::size_t unfinished = 0;
  for (int round = 0; round < 30; ++round) {
    const Scratch scratch;
    put_organisation(scratch, 40);
    const int signal = std::vector<int>{SIGINT, SIGTERM, SIGKILL}[static_cast<std::size_t>(round % 3)];
    interrupt_after(scratch.folder.path(), signal, static_cast<int>(2000 + random() % 150'000));
    if (signal != SIGKILL) {
      EXPECT_EQ(temporary_files(scratch.folder.path()), 0u);
    }
    for (const auto &entry : fs::recursive_directory_iterator(fixed.folder.path())) {
      if (!entry.is_regular_file()) continue;
      const std::string name = entry.path().lexically_relative(fixed.folder.path()).string();
      const bool is_there = fs::exists(scratch.folder / name), was_there = fs::exists(old.folder / name);
      const std::string text = is_there ? scratch.get(name) : "", before = was_there ? old.get(name) : "";
      if (text == before && before != fixed.get(name)) ++unfinished;
      EXPECT_TRUE(is_there == was_there ? text == before || text == fixed.get(name) : text == fixed.get(name)) << name;
    }
    scratch.drydock({"fix", "."});
    if (signal == SIGKILL) scratch.shell("find . -name '.*.drydock-*' -delete");
    EXPECT_EQ(texts_of(scratch.folder.path()), texts_of(fixed.folder.path())) << "the next run does the rest";
  }
  EXPECT_GT(unfinished, 0u) << "every run came to its end before it was interrupted";
}

TEST(Migration, ShowsNoProgressWhereNobodyLooks) {
  const Scratch scratch;
  put_organisation(scratch, 30);
  EXPECT_THAT(scratch.drydock({"check", "."}).err, Not(HasSubstr("\r")));
}

}  // namespace

}  // namespace drydock::test
