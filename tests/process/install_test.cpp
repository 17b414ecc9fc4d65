// What is installed: by `cmake --install`, and by the Debian package, unpacked into an empty root.
#include <gmock/gmock.h>

#include <filesystem>

#include "tests/process/scratch.hpp"

namespace drydock::test {

namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

// Everything below a root that users look for.
void expect_complete(const std::string &prefix) {
  for (const char *file :
       {"bin/drydock", "share/man/man1/drydock.1.gz", "share/bash-completion/completions/drydock",
        "share/zsh/site-functions/_drydock", "share/zsh/vendor-completions/_drydock",
        "share/fish/vendor_completions.d/drydock.fish", "share/drydock/drydock.schema.json",
        "share/doc/drydock/README.md", "share/doc/drydock/copyright", "share/doc/drydock/changelog.gz"}) {
    const fs::path path = fs::path(prefix) / file;
    ASSERT_TRUE(fs::exists(path)) << path;
    EXPECT_GT(fs::file_size(path), 0U) << path;
  }
  EXPECT_EQ(run({prefix + "/bin/drydock", "--version"}).out, drydock({"--version"}).out);
  EXPECT_EQ(read(prefix + "/share/bash-completion/completions/drydock"), drydock({"completion", "bash"}).out);
  EXPECT_EQ(run({"gzip", "-dc", prefix + "/share/man/man1/drydock.1.gz"}).out, drydock({"man"}).out);
}

TEST(Install, PutsAllInItsPlace) {
  const TemporaryFolder root;
  const Finished done = run({"cmake", "--install", DRYDOCK_BUILD, "--prefix", root.path()});
  ASSERT_EQ(done.exit_code, 0) << done.err;
  expect_complete(root.path());
}

TEST(Install, TheDebianPackageIsComplete) {
  const TemporaryFolder work;
  const Finished done = run({"cpack", "--config", DRYDOCK_BUILD "/CPackConfig.cmake", "-B", work.path()});
  ASSERT_EQ(done.exit_code, 0) << done.out << done.err;
  std::string package;
  for (const auto &entry : fs::directory_iterator(work.path()))
    if (entry.path().extension() == ".deb") package = entry.path();
  ASSERT_THAT(fs::path(package).filename().string(), StartsWith("drydock_"));
  const std::string control = run({"dpkg-deb", "--field", package}).out;
  for (const char *field : {"Package: drydock\n", "Section: devel\n", "Priority: optional\n",
                            "Maintainer: ", "Description: rewrite Dockerfiles"})
    EXPECT_THAT(control, HasSubstr(field));
  ASSERT_EQ(run({"dpkg-deb", "--extract", package, work / "root"}).exit_code, 0);
  expect_complete(work / "root/usr");
#ifdef DRYDOCK_STATIC
  EXPECT_THAT(control, Not(HasSubstr("Depends:")));
  const Finished libraries = run({"ldd", work / "root/usr/bin/drydock"});
  EXPECT_THAT(libraries.out + libraries.err, HasSubstr("not a dynamic executable"));
#endif
}

// In a repository that asks for the project's hooks, with drydock in PATH.
TEST(PreCommit, RunsTheHooks) {
  if (run({"sh", "-c", "command -v pre-commit"}).exit_code != 0) GTEST_SKIP() << "pre-commit is not installed";
  const Scratch scratch;
  fs::create_directories(scratch.folder / "hooks");
  fs::copy_file(DRYDOCK_SOURCE "/.pre-commit-hooks.yaml", scratch.folder / "hooks/.pre-commit-hooks.yaml");
  scratch.put("repo/Dockerfile", python);
  scratch.put("repo/.drydock.toml", "select = [\"python-env\"]\n");
  const std::string commit =
      "git init -q . && git add -A && git -c user.name=a -c user.email=a@example.com commit -qm a";
  ASSERT_EQ(scratch.shell("(cd hooks && " + commit + ") && (cd repo && " + commit + ")").exit_code, 0);
  const auto hook = [&](const std::string &id) {
    return scratch.shell("cd repo && HOME=.. PATH=\"$(dirname " DRYDOCK_BINARY
                         "):$PATH\" pre-commit try-repo ../hooks " +
                         id + " --all-files");
  };
  const Finished shown = hook("drydock-diff");
  EXPECT_EQ(shown.exit_code, 1) << shown.out << shown.err;
  EXPECT_THAT(shown.out, HasSubstr("+ENV PYTHONUNBUFFERED=1"));
  EXPECT_EQ(hook("drydock").exit_code, 1) << "files were changed";
  EXPECT_EQ(scratch.get("repo/Dockerfile"), python_fixed);
  EXPECT_EQ(hook("drydock").exit_code, 0);
  EXPECT_EQ(hook("drydock-check").exit_code, 0);
}

TEST(Manual, IsAPageWithoutWarnings) {
  const TemporaryFolder work;
  write(work / "drydock.1", drydock({"man"}).out);
  const Finished done = run({"mandoc", "-T", "lint", "-W", "warning", work / "drydock.1"});
  EXPECT_EQ(done.out + done.err, "");
}

TEST(Manual, TellsEachCommandAndOption) {
  const std::string page = drydock({"man"}).out;
  for (const char *text : {".SS fix\n", ".SS completion\n", "\\fB\\-\\-select\\fR \\fIPASS\\fR",
                           "\\fB\\-\\-safety\\fR \\fBsafe\\fR|\\fBreview\\fR|\\fBintent\\fR",
                           "\\fB\\-o\\fR, \\fB\\-\\-output\\fR", "\\fBregistry\\-mirror\\fR"})
    EXPECT_THAT(page, HasSubstr(text));
}

}  // namespace

}  // namespace drydock::test
