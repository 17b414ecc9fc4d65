#include "cli/files.hpp"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>
#include <thread>

#include "temp_dir.hpp"

namespace drydock::cli {
namespace {

namespace fs = std::filesystem;

struct stat status_of(const std::string &path) {
  struct stat status {};
  EXPECT_EQ(::lstat(path.c_str(), &status), 0) << path;
  return status;
}

// Runs `body` in a child process and gives its wait status; `body` returns the exit code.
int in_child(const std::function<int()> &body) {
  const pid_t child = ::fork();
  if (child == 0) ::_exit(body());
  int status = -1;
  EXPECT_EQ(::waitpid(child, &status, 0), child);
  return status;
}

// As a user to whom permissions apply.
int as_nobody(const std::function<int()> &body) {
  return in_child([&] {
    if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) return 99;
    return body();
  });
}

void give_to_nobody(const std::string &path) {
  if (::geteuid() == 0) {
    ASSERT_EQ(::chown(path.c_str(), 65534, 65534), 0);
  }
}

TEST(ReadFile, GivesAllBytes) {
  const TempDir dir;
  const std::string bytes = std::string("a\0b\r\n\xFF", 6) + std::string(300000, 'x');
  EXPECT_EQ(read_file(dir.put("f", bytes)).bytes, bytes);
  EXPECT_TRUE(read_file(dir.put("empty", "")).ok());
}

TEST(ReadFile, FollowsLinks) {
  const TempDir dir;
  dir.put("f", "x");
  fs::create_symlink("f", dir / "link");
  EXPECT_EQ(read_file(dir / "link").bytes, "x");
}

TEST(ReadFile, SaysWhatIsWrong) {
  const TempDir dir;
  EXPECT_EQ(read_file(dir / "none").error, dir / "none" + ": No such file or directory");
  EXPECT_EQ(read_file(dir.path.string()).error, dir.path.string() + ": Is a directory");
  EXPECT_EQ(read_file("/dev/zero").error, "/dev/zero: not a regular file");
  EXPECT_FALSE(read_file("").ok());
}

TEST(ReadFile, DoesNotWaitForAPipe) {
  const TempDir dir;
  ASSERT_EQ(::mkfifo((dir / "pipe").c_str(), 0600), 0);
  EXPECT_EQ(read_file(dir / "pipe").error, dir / "pipe" + ": not a regular file");
}

TEST(ReadFile, RefusesFourGigabytes) {
  const TempDir dir;
  const std::string path = dir.put("big");
  if (::truncate(path.c_str(), 4LL << 30) != 0) GTEST_SKIP() << "no file of that size can be made here";
  EXPECT_EQ(read_file(path).error, path + ": too large: 4 GiB or more");
}

TEST(ReadFile, SaysThatAFileIsUnreadable) {
  const TempDir dir;
  const std::string path = dir.put("f");
  fs::permissions(path, fs::perms::none);
  fs::permissions(dir.path, fs::perms(0755));
  EXPECT_EQ(as_nobody([&] { return read_file(path).error == path + ": Permission denied" ? 0 : 1; }), 0);
}

TEST(ReadFile, DashIsStandardInputEvenAPipe) {
  int ends[2];
  ASSERT_EQ(::pipe(ends), 0);
  std::thread writer([&] {
    EXPECT_EQ(::write(ends[1], "FROM a\n", 7), 7);
    ::close(ends[1]);
  });
  const int saved = ::dup(STDIN_FILENO);
  ::dup2(ends[0], STDIN_FILENO);
  EXPECT_EQ(read_file("-").bytes, "FROM a\n");
  ::dup2(saved, STDIN_FILENO);
  ::close(saved);
  ::close(ends[0]);
  writer.join();
}

TEST(WriteAtomically, ReplacesBytesAndKeepsTheMode) {
  const TempDir dir;
  for (const mode_t mode : {0644U, 0600U, 0755U, 0664U, 04755U, 0666U}) {
    const std::string path = dir.put("f", "old");
    ASSERT_EQ(::chmod(path.c_str(), mode), 0);
    EXPECT_EQ(write_atomically(path, "new\n"), std::nullopt);
    EXPECT_EQ(bytes_of(path), "new\n");
    EXPECT_EQ(status_of(path).st_mode & 07777, mode);
    EXPECT_EQ(dir.count(), 1U);
  }
}

TEST(WriteAtomically, KeepsTheOwner) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root can give files away";
  const TempDir dir;
  const std::string path = dir.put("f", "old");
  ASSERT_EQ(::chown(path.c_str(), 1234, 5678), 0);
  EXPECT_EQ(write_atomically(path, "new"), std::nullopt);
  EXPECT_EQ(status_of(path).st_uid, 1234U);
  EXPECT_EQ(status_of(path).st_gid, 5678U);
}

TEST(WriteAtomically, MakesANewFileByTheMask) {
  const TempDir dir;
  const mode_t mask = ::umask(027);
  EXPECT_EQ(write_atomically(dir / "new", "x"), std::nullopt);
  ::umask(mask);
  EXPECT_EQ(bytes_of(dir / "new"), "x");
  EXPECT_EQ(status_of(dir / "new").st_mode & 07777, 0640U);
}

TEST(WriteAtomically, TakesRelativeAndLongNames) {
  const TempDir dir;
  const fs::path before = fs::current_path();
  fs::current_path(dir.path);
  EXPECT_EQ(write_atomically("f", "1"), std::nullopt);
  EXPECT_EQ(write_atomically("./f", "2"), std::nullopt);
  const std::string longest(255, 'n');
  EXPECT_EQ(write_atomically(longest, "3"), std::nullopt);
  fs::current_path(before);
  EXPECT_EQ(bytes_of(dir / "f"), "2");
  EXPECT_EQ(bytes_of(dir / longest), "3");
}

TEST(WriteAtomically, KeepsALinkAndReplacesItsTarget) {
  const TempDir dir;
  dir.put("real/f", "old");
  fs::create_symlink("real/f", dir / "one");
  fs::create_symlink("one", dir / "two");
  EXPECT_EQ(write_atomically(dir / "two", "new"), std::nullopt);
  EXPECT_TRUE(fs::is_symlink(dir / "two") && fs::is_symlink(dir / "one"));
  EXPECT_EQ(bytes_of(dir / "real/f"), "new");
}

TEST(WriteAtomically, HardLinkKeepsTheOldText) {
  const TempDir dir;
  fs::create_hard_link(dir.put("f", "old"), dir / "other");
  EXPECT_EQ(write_atomically(dir / "f", "new"), std::nullopt);
  EXPECT_EQ(bytes_of(dir / "other"), "old");
}

TEST(WriteAtomically, RefusesWhatIsNoFile) {
  const TempDir dir;
  ASSERT_EQ(::mkfifo((dir / "pipe").c_str(), 0600), 0);
  fs::create_symlink("nothing", dir / "dangling");
  fs::create_symlink("loop", dir / "loop");
  EXPECT_EQ(write_atomically(dir / "pipe", "x"), dir / "pipe" + ": not a regular file");
  EXPECT_EQ(write_atomically("/dev/null", "x"), "/dev/null: not a regular file");
  EXPECT_EQ(write_atomically(dir.path.string(), "x"), dir.path.string() + ": Is a directory");
  EXPECT_EQ(write_atomically(dir / "dangling", "x"),
            dir / "dangling" + ": a symbolic link to a file that does not exist");
  EXPECT_EQ(write_atomically(dir / "loop", "x"), dir / "loop" + ": Too many levels of symbolic links");
  EXPECT_EQ(write_atomically(dir / "no/f", "x"), dir / "no/f" + ": No such file or directory");
  EXPECT_EQ(write_atomically("", "x"), ": No such file or directory");
  EXPECT_EQ(dir.count(), 3U);
}

TEST(WriteAtomically, RefusesAFileThatChangedMeanwhile) {
  const TempDir dir;
  const std::string path = dir.put("f", "theirs");
  EXPECT_EQ(write_atomically(path, "new", "read"), path + ": changed since it was read");
  EXPECT_EQ(bytes_of(path), "theirs");
  EXPECT_EQ(dir.count(), 1U);
  EXPECT_EQ(write_atomically(path, "new", "theirs"), std::nullopt);
}

// The folder would allow the rename; the file's own mode forbids the change.
TEST(WriteAtomically, RefusesAReadOnlyFile) {
  const TempDir dir;
  const std::string path = dir.put("f", "old");
  fs::permissions(path, fs::perms(0444));
  fs::permissions(dir.path, fs::perms(0777));
  give_to_nobody(path);
  EXPECT_EQ(
      as_nobody([&] { return write_atomically(path, "new") == path + ": not writable: Permission denied" ? 0 : 1; }),
      0);
  EXPECT_EQ(bytes_of(path), "old");
  EXPECT_EQ(dir.count(), 1U);
}

TEST(WriteAtomically, FailsInAReadOnlyFolder) {
  const TempDir dir;
  const std::string path = dir.put("f", "old");
  fs::permissions(path, fs::perms(0666));
  fs::permissions(dir.path, fs::perms(0555));
  give_to_nobody(path);
  give_to_nobody(dir.path.string());
  EXPECT_EQ(as_nobody([&] { return write_atomically(path, "new") == path + ": Permission denied" ? 0 : 1; }), 0);
  fs::permissions(dir.path, fs::perms(0755));
  EXPECT_EQ(bytes_of(path), "old");
}

TEST(WriteAtomically, GroupWritableFileOfAnotherLosesItsSetIdBits) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root can make the file of another";
  const TempDir dir;
  const std::string path = dir.put("f", "old");
  ASSERT_EQ(::chown(path.c_str(), 1234, 5678), 0);
  ASSERT_EQ(::chmod(path.c_str(), 06777), 0);
  fs::permissions(dir.path, fs::perms(0777));
  EXPECT_EQ(as_nobody([&] { return write_atomically(path, "new") ? 1 : 0; }), 0);
  EXPECT_EQ(status_of(path).st_mode & 07777, 0777U);
}

// Stands for a full disk: the bytes stop fitting in the middle of the write.
TEST(WriteAtomically, NoRoomLeavesTheFileAndNothingElse) {
  const TempDir dir;
  const std::string path = dir.put("f", "old");
  const int status = in_child([&] {
    handle_signals();
    const rlimit limit{4096, 4096};
    if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) return 2;
    return write_atomically(path, std::string(10000, 'x')) == path + ": File too large" ? 0 : 1;
  });
  EXPECT_EQ(status, 0);
  EXPECT_EQ(bytes_of(path), "old");
  EXPECT_EQ(dir.count(), 1U);
}

// Ends a child that writes without pause, at many different moments.
TEST(WriteAtomically, ASignalLeavesOneWholeTextAndNothingElse) {
  const TempDir dir;
  const std::string one(200000, '1'), two(200000, '2');
  const std::string path = dir.put("f", one);
  for (int round = 0; round < 40; ++round) {
    const int signal = round % 2 == 0 ? SIGINT : SIGTERM;
    const pid_t child = ::fork();
    if (child == 0) {
      handle_signals();
      for (;;) {
        if (write_atomically(path, two) || write_atomically(path, one)) ::_exit(1);
      }
    }
    ::usleep(static_cast<useconds_t>(20000 + round * 137));
    ::kill(child, signal);
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == signal) << status;
    const std::string bytes = bytes_of(path);
    EXPECT_TRUE(bytes == one || bytes == two);
    EXPECT_EQ(dir.count(), 1U);
  }
}

TEST(WriteTogether, WritesAllOrNone) {
  const TempDir dir;
  const std::string one = dir.put("one", "1"), two = dir / "two";
  EXPECT_EQ(write_together({{two, "b", {}, true}, {one, "a", "1"}}), std::nullopt);
  EXPECT_EQ(read_file(one).bytes, "a");
  EXPECT_EQ(read_file(two).bytes, "b");
  EXPECT_EQ(write_together({{two, "c", "b"}, {one, "c", "1"}}), one + ": changed since it was read");
  EXPECT_EQ(write_together({{one, "c", "a"}, {two, "c", {}, true}}), two + ": made by someone else in the meantime");
  EXPECT_EQ(read_file(one).bytes, "a");
  EXPECT_EQ(read_file(two).bytes, "b");
  EXPECT_EQ(dir.count(), 2u) << "temporary files are left";
}

TEST(WriteGroups, EachIsAllOrNoneByItself) {
  const TempDir dir;
  const std::string one = dir.put("one", "1"), two = dir.put("two", "2"), three = dir / "three";
  const std::vector<NewText> good = {{one, "a", "1"}}, changed = {{three, "c", {}, true}, {two, "b", "x"}},
                             impossible = {{dir / "none/f", "d"}}, nothing;
  const auto errors = write_groups({&changed, &good, &nothing, &impossible});
  ASSERT_EQ(errors.size(), 4u);
  EXPECT_EQ(errors[0], two + ": changed since it was read");
  EXPECT_EQ(errors[1], std::nullopt);
  EXPECT_EQ(errors[2], std::nullopt);
  EXPECT_TRUE(errors[3] && errors[3]->starts_with(dir / "none/f"));
  EXPECT_EQ(read_file(one).bytes, "a");
  EXPECT_EQ(read_file(two).bytes, "2");
  EXPECT_EQ(dir.count(), 2u) << "temporary files are left";
}

TEST(WriteGroups, ALaterOneFindsWhatAnEarlierOneWrote) {
  const TempDir dir;
  const std::string one = dir.put("one", "1"), made = dir / "made";
  ASSERT_EQ(::chmod(one.c_str(), 0640), 0);
  const std::vector<NewText> first = {{one, "2", "1"}, {made, "a", {}, true, one}},
                             second = {{dir / "./made", "b", "a"}}, third = {{one, "3", "2"}};
  EXPECT_EQ(write_groups({&first, &second, &third}), std::vector<std::optional<std::string>>(3));
  EXPECT_EQ(read_file(one).bytes, "3");
  EXPECT_EQ(read_file(made).bytes, "b");
  struct stat status {};
  ASSERT_EQ(::stat(made.c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0640u);
}

TEST(HandleSignals, LeavesIgnoredSignalsIgnored) {
  const int status = in_child([] {
    ::signal(SIGHUP, SIG_IGN);
    handle_signals();
    ::raise(SIGHUP);
    return 0;
  });
  EXPECT_EQ(status, 0);
}

}  // namespace
}  // namespace drydock::cli
