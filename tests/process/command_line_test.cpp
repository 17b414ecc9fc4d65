// The program as users run it: commands, exit codes, bad input, and what is written where.
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>

#include "tests/support/process.hpp"

namespace drydock::test {

namespace {

namespace fs = std::filesystem;

const std::string plain = "FROM python:3.11-slim-bookworm\nRUN pip install flask\nCMD [\"python\", \"app.py\"]\n";
const std::string fixed_plain =
    "# syntax=docker/dockerfile:1\n\nFROM python:3.11-slim-bookworm\n"
    "RUN --mount=type=cache,id=pip-debian-bookworm,target=/root/.cache/pip \\\n    pip install flask\n"
    "RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app\n"
    "ENV PYTHONUNBUFFERED=1\nUSER 10001\nCMD [\"python\", \"app.py\"]\n";

bool contains(const std::string &text, const std::string &part) { return text.find(part) != std::string::npos; }

TEST(CommandLine, DiffIsTheDefaultAndWritesNothing) {
  const TemporaryFolder folder;
  write(folder / "Dockerfile", plain);
  const Finished named = drydock({"diff", "Dockerfile"}, folder.path());
  const Finished bare = drydock({"Dockerfile"}, folder.path());
  EXPECT_EQ(named.exit_code, 1);
  EXPECT_EQ(named.out, bare.out);
  EXPECT_EQ(read(folder / "Dockerfile"), plain);
  EXPECT_TRUE(contains(named.out, "cache-mounts (safe): downloads are kept between builds"));
}

TEST(CommandLine, NothingToSuggestIsExitZeroWithoutOutput) {
  const TemporaryFolder folder;
  write(folder / "Dockerfile", "FROM scratch\nCOPY a /\n");
  const Finished done = drydock({"Dockerfile"}, folder.path());
  EXPECT_EQ(done.exit_code, 0);
  EXPECT_EQ(done.out, "");
}

TEST(CommandLine, RunStyleHeredocAddsToTheChosenPasses) {
  const TemporaryFolder folder;
  write(folder / "Dockerfile", "FROM debian:bookworm-slim\nRUN apt-get update\nRUN apt-get install -y curl\n");
  const Finished done =
      drydock({"fix", "--context", "none", "--select", "merge-runs", "--run-style", "heredoc", "-o", "-", "Dockerfile"},
              folder.path());
  EXPECT_EQ(done.out, "FROM debian:bookworm-slim\nRUN <<EOF\nset -e\napt-get update\napt-get install -y curl\nEOF\n");
  EXPECT_EQ(drydock({"--run-style", "script", "Dockerfile"}, folder.path()).exit_code, 2);
}

TEST(CommandLine, FixRewritesInPlaceAndKeepsTheMode) {
  const TemporaryFolder folder;
  write(folder / "Dockerfile", plain);
  chmod((folder / "Dockerfile").c_str(), 0640);
  const Finished diff = drydock({"--context", "none", "Dockerfile"}, folder.path());
  const Finished done = drydock({"fix", "--context", "none", "Dockerfile"}, folder.path());
  EXPECT_EQ(done.exit_code, 0) << done.err;
  EXPECT_EQ(read(folder / "Dockerfile"), fixed_plain);
  struct stat info;
  ASSERT_EQ(stat((folder / "Dockerfile").c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 07777, 0640u);
  // The diff, applied to the original, gives the same.
  write(folder / "Dockerfile", plain);
  write(folder / "change.diff", diff.out);
  EXPECT_EQ(run({"git", "apply", "change.diff"}, folder.path()).exit_code, 0);
  EXPECT_EQ(read(folder / "Dockerfile"), fixed_plain);
  EXPECT_EQ(drydock({"fix", "--context", "none", "Dockerfile"}, folder.path()).exit_code, 0) << "a second run";
  EXPECT_EQ(read(folder / "Dockerfile"), fixed_plain);
}

TEST(CommandLine, FixRewritesTheTargetOfALink) {
  const TemporaryFolder folder;
  write(folder / "real", plain);
  fs::create_symlink("real", folder / "Dockerfile");
  EXPECT_EQ(drydock({"fix", "--context", "none", "Dockerfile"}, folder.path()).exit_code, 0);
  EXPECT_TRUE(fs::is_symlink(folder / "Dockerfile"));
  EXPECT_EQ(read(folder / "real"), fixed_plain);
}

TEST(CommandLine, FixPassesStandardInputThrough) {
  const Finished done = drydock({"fix", "-"}, "", plain);
  EXPECT_EQ(done.exit_code, 0) << done.err;
  EXPECT_EQ(done.out, fixed_plain);
}

TEST(CommandLine, FixWritesElsewhere) {
  const TemporaryFolder folder;
  write(folder / "Dockerfile", plain);
  EXPECT_EQ(drydock({"fix", "--context", "none", "-o", "out", "Dockerfile"}, folder.path()).exit_code, 0);
  EXPECT_EQ(read(folder / "Dockerfile"), plain);
  EXPECT_EQ(read(folder / "out"), fixed_plain);
  EXPECT_EQ(drydock({"fix", "-o", "out", "Dockerfile", "out"}, folder.path()).exit_code, 2) << "one output, two inputs";
}

TEST(CommandLine, ARefusedFileIsShownWithLineColumnAndCaret) {
  const TemporaryFolder folder;
  write(folder / "Dockerfile", "FROM alpine\nRUM echo hello\n");
  const Finished done = drydock({"fix", "Dockerfile"}, folder.path());
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_TRUE(contains(done.err, "Dockerfile:2:1: error: unknown instruction: RUM")) << done.err;
  EXPECT_TRUE(contains(done.err, "RUM echo hello\n")) << done.err;
  EXPECT_TRUE(contains(done.err, "^")) << done.err;
  EXPECT_EQ(read(folder / "Dockerfile"), "FROM alpine\nRUM echo hello\n");
}

TEST(CommandLine, OneBadFileDoesNotStopTheOthers) {
  const TemporaryFolder folder;
  write(folder / "a.Dockerfile", plain);
  write(folder / "b.Dockerfile", "NONSENSE\n");
  write(folder / "c.Dockerfile", plain);
  const Finished done = drydock({"fix", "--context", "none", folder.path()});
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_EQ(read(folder / "a.Dockerfile"), fixed_plain);
  EXPECT_EQ(read(folder / "b.Dockerfile"), "NONSENSE\n");
  EXPECT_EQ(read(folder / "c.Dockerfile"), fixed_plain);
}

TEST(CommandLine, WhatCannotBeReadIsAnErrorWithItsReason) {
  const TemporaryFolder folder;
  const Finished missing = drydock({folder / "none"});
  EXPECT_EQ(missing.exit_code, 2);
  EXPECT_TRUE(contains(missing.err, "No such file")) << missing.err;
  const Finished empty = drydock({folder.path()});
  EXPECT_EQ(empty.exit_code, 2);
  EXPECT_FALSE(empty.err.empty());
  write(folder / "Dockerfile", "");
  EXPECT_EQ(drydock({folder / "Dockerfile"}).exit_code, 2) << "an empty file is no Dockerfile";
  std::string binary;
  for (int i = 0; i < 4096; ++i) binary += static_cast<char>(i * 31);
  write(folder / "Dockerfile", binary);
  const Finished odd = drydock({folder / "Dockerfile"});
  EXPECT_EQ(odd.exit_code, 2);
  EXPECT_TRUE(contains(odd.err, "error: ")) << odd.err;
  ASSERT_EQ(mkfifo((folder / "pipe").c_str(), 0600), 0);
  EXPECT_EQ(drydock({folder / "pipe"}).exit_code, 2);
}

TEST(CommandLine, AFullDiskIsAnErrorAndNothingIsLost) {
  const TemporaryFolder folder;
  write(folder / "Dockerfile", plain);
  const Finished done = run({"sh", "-c", std::string(DRYDOCK_BINARY) + " Dockerfile > /dev/full"}, folder.path());
  EXPECT_EQ(done.exit_code, 2) << done.err;
  const std::string limited = "ulimit -f 0; trap '' XFSZ; " DRYDOCK_BINARY " fix --context none Dockerfile";
  EXPECT_EQ(run({"sh", "-c", limited}, folder.path()).exit_code, 2);
  EXPECT_EQ(read(folder / "Dockerfile"), plain);
  EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()), 1)
      << "a temporary file is left";
}

TEST(CommandLine, AReaderThatGoesAwayIsNoError) {
  const TemporaryFolder folder;
  write(folder / "Dockerfile", plain);
  const Finished done = run({"sh", "-c", std::string(DRYDOCK_BINARY) + " Dockerfile | head -n 1"}, folder.path());
  EXPECT_EQ(done.err, "");
}

TEST(CommandLine, HostileInputsEndInAnAnswer) {
  std::string nested = "FROM alpine\nRUN echo ";
  for (int i = 0; i < 100000; ++i) nested += "$(";
  EXPECT_EQ(drydock({"fix", "-"}, "", nested + "\n").out, nested + "\n");
  std::string large = "FROM alpine\n";
  while (large.size() < (20u << 20)) large += "RUN echo some words that fill the line and say nothing\n";
  const Finished done = drydock({"fix", "-"}, "", large);
  EXPECT_EQ(done.exit_code, 0) << done.err;
  EXPECT_EQ(done.out, large);
  std::string wide = "FROM alpine\nRUN true";
  for (int i = 0; i < 100000; ++i) wide += " && \\\n  echo a";
  EXPECT_EQ(drydock({"fix", "-"}, "", wide + "\n").out, wide + "\n");
}

TEST(CommandLine, UnknownPassesAndOptionsAreUsageErrors) {
  const Finished select = drydock({"--select", "cache-mount", "-"}, "", plain);
  EXPECT_EQ(select.exit_code, 2);
  EXPECT_TRUE(contains(select.err, "cache-mounts")) << select.err;
  EXPECT_EQ(drydock({"--nonsense"}).exit_code, 2);
  EXPECT_EQ(drydock({"explain", "nonsense"}).exit_code, 2);
  EXPECT_EQ(drydock({}).exit_code, 2);
  EXPECT_EQ(drydock({"--help"}).exit_code, 0);
}

TEST(CommandLine, SelectIgnoreAndSafetyNarrowTheChain) {
  EXPECT_EQ(
      drydock({"fix", "--select", "python-env", "-"}, "", plain).out,
      "FROM python:3.11-slim-bookworm\nRUN pip install flask\nENV PYTHONUNBUFFERED=1\nCMD [\"python\", \"app.py\"]\n");
  const std::string safe = drydock({"fix", "--safety", "safe", "-"}, "", plain).out;
  EXPECT_TRUE(contains(safe, "--mount=type=cache"));
  EXPECT_FALSE(contains(safe, "USER"));
  EXPECT_FALSE(contains(safe, "ENV"));
  EXPECT_FALSE(contains(drydock({"fix", "--ignore", "non-root-user,cache-mounts", "-"}, "", plain).out, "--mount"));
  EXPECT_FALSE(contains(drydock({"fix", "--reject", "cache-mounts:pip@2", "-"}, "", plain).out, "--mount"));
}

TEST(CommandLine, ExplainSaysWhatWasLeftAlone) {
  const Finished done = drydock({"--explain", "-"}, "", "FROM perl:5.38\nRUN cpanm Mojolicious\nCMD [\"bash\"]\n");
  EXPECT_TRUE(contains(done.out, "[no-gain]")) << done.out;
  EXPECT_TRUE(contains(done.out, "[no-application]")) << done.out;
}

TEST(CommandLine, ColourIsOnlyForThoseWhoWantIt) {
  const std::string escape = "\x1b[";
  EXPECT_FALSE(contains(drydock({"-"}, "", plain).out, escape)) << "no terminal";
  EXPECT_TRUE(contains(drydock({"--color", "always", "-"}, "", plain).out, escape));
  EXPECT_FALSE(contains(drydock({"--color", "never", "-"}, "", plain).out, escape));
}

TEST(CommandLine, PassesAndExplainTellWhatThePassesSayOfThemselves) {
  const Finished passes = drydock({"passes"});
  EXPECT_EQ(passes.exit_code, 0);
  for (const char *id : {"merge-runs", "manifest-first", "split-stages", "python-env", "non-root-user", "cache-mounts",
                         "syntax-directive"}) {
    EXPECT_TRUE(contains(passes.out, id)) << id;
    const Finished explained = drydock({"explain", id});
    EXPECT_EQ(explained.exit_code, 0);
    for (const char *part : {"Why:", "Safety:", "Keeps:", "Example:"})
      EXPECT_TRUE(contains(explained.out, part)) << id << part;
  }
}

TEST(CommandLine, ParsePrintsOneObjectALine) {
  const TemporaryFolder folder;
  write(folder / "a.Dockerfile", plain);
  write(folder / "b.Dockerfile", "FROM a\nRUM b\n");
  const Finished done = drydock({"parse", "--format", "json", "a.Dockerfile", "b.Dockerfile"}, folder.path());
  EXPECT_EQ(done.exit_code, 2) << "one of them is refused";
  EXPECT_EQ(std::count(done.out.begin(), done.out.end(), '\n'), 2);
  EXPECT_TRUE(contains(done.out, "\"instr\":{\"error\":{")) << done.out;
  EXPECT_TRUE(contains(done.out, "\"instruction\":\"FROM\"")) << done.out;
}

TEST(CommandLine, FindsTheBuildContextByItself) {
  const TemporaryFolder folder;
  fs::create_directory(folder / "app");
  write(folder / "app/Dockerfile", "FROM python:3.11-slim\nCOPY . .\nRUN pip install -r requirements.txt\n");
  write(folder / "app/requirements.txt", "flask\n");
  EXPECT_TRUE(contains(drydock({folder / "app/Dockerfile"}).out, "manifest-first"));
  EXPECT_FALSE(contains(drydock({"--context", "none", folder / "app/Dockerfile"}).out, "manifest-first"));
}

}  // namespace

}  // namespace drydock::test
