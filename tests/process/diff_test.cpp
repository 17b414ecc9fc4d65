// `drydock diff`, which is also what runs where no command is named.
#include <gmock/gmock.h>

#include "tests/process/scratch.hpp"

namespace drydock::test {

namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

TEST(Diff, ShowsTheChangeAndWritesNothing) {
  const Scratch scratch;
  scratch.put("Dockerfile", python);
  const Finished done = scratch.drydock(only_python("diff", {"Dockerfile"}));
  EXPECT_EQ(done.exit_code, 1);
  EXPECT_THAT(done.out, HasSubstr("--- a/Dockerfile\n+++ b/Dockerfile\n"));
  EXPECT_THAT(done.out, HasSubstr("\n+ENV PYTHONUNBUFFERED=1\n"));
  EXPECT_THAT(done.err, IsEmpty());
  EXPECT_EQ(scratch.get("Dockerfile"), python);
}

TEST(Diff, IsSilentWhereNothingIsSuggested) {
  const Scratch scratch;
  scratch.put("Dockerfile", python_fixed);
  const Finished done = scratch.drydock(only_python("diff", {"Dockerfile"}));
  EXPECT_EQ(done.exit_code, 0);
  EXPECT_EQ(done.out + done.err, "");
}

TEST(Diff, IsTheDefaultCommand) {
  const Scratch scratch;
  scratch.put("Dockerfile", python);
  const Finished named = scratch.drydock({"diff", "Dockerfile"});
  const Finished unnamed = scratch.drydock({"Dockerfile"});
  EXPECT_EQ(named.exit_code, 1);
  EXPECT_EQ(unnamed.exit_code, 1);
  EXPECT_EQ(named.out, unnamed.out);
  EXPECT_EQ(scratch.drydock({"--select", "python-env", "Dockerfile"}).exit_code, 1);
}

TEST(Diff, ReadsStandardInput) {
  const Scratch scratch;
  const Finished done = scratch.drydock(only_python("diff", {"-"}), python);
  EXPECT_EQ(done.exit_code, 1);
  EXPECT_THAT(done.out, HasSubstr("+++ b/<stdin>\n"));
}

TEST(Diff, CleansUpWhereTheBuilderHasNoCacheMounts) {
  const Scratch scratch;
  scratch.put("Dockerfile", "FROM python:3.12-slim\nRUN pip install flask\nRUN pip install gunicorn\n");
  EXPECT_THAT(scratch.drydock({"Dockerfile"}).out, HasSubstr("--mount=type=cache"));
  const Finished never = scratch.drydock({"--cache-mounts", "never", "--explain", "Dockerfile"});
  EXPECT_EQ(never.exit_code, 1);
  EXPECT_THAT(never.out, Not(HasSubstr("--mount=type=cache")));
  EXPECT_THAT(never.out, HasSubstr("+RUN pip install --no-cache-dir flask\n"));
  const std::size_t said = never.out.find("[not-wanted]");
  EXPECT_NE(said, std::string::npos);
  EXPECT_EQ(never.out.find("[not-wanted]", said + 1), std::string::npos) << "once a file";
  EXPECT_EQ(scratch.drydock({"--cache-mounts", "always", "Dockerfile"}).exit_code, 2);
}

TEST(Diff, OfAFolderAppliesWithGitAndEqualsFix) {
  const Scratch scratch;
  const std::vector<std::string> files = {"Dockerfile", "a/Dockerfile.prod", "a b/x.Dockerfile"};
  for (const std::string &file : files)
    scratch.put(file, "FROM python:3.12\nRUN pip install flask\nCMD [\"python\"]\n");
  const Finished diff = scratch.drydock({"."});
  ASSERT_EQ(diff.exit_code, 1) << diff.err;
  const Scratch patched;
  for (const std::string &file : files) patched.put(file, scratch.get(file));
  patched.put("change.diff", diff.out);
  const Finished applied = run({"git", "apply", "change.diff"}, patched.folder.path());
  ASSERT_EQ(applied.exit_code, 0) << applied.err;
  EXPECT_EQ(scratch.drydock({"fix", "."}).exit_code, 0);
  for (const std::string &file : files) EXPECT_EQ(scratch.get(file), patched.get(file)) << file;
}

TEST(Diff, OfOneFileNamedTwiceShowsItOnce) {
  const Scratch scratch;
  scratch.put("Dockerfile", python);
  const Finished once = scratch.drydock(only_python("diff", {"Dockerfile"}));
  EXPECT_EQ(scratch.drydock(only_python("diff", {"Dockerfile", ".", "./Dockerfile"})).out, once.out);
}

TEST(Diff, ColoursOnlyWhenAskedOrOnATerminal) {
  const Scratch scratch;
  scratch.put("Dockerfile", python);
  EXPECT_THAT(scratch.drydock(only_python("diff", {"Dockerfile"})).out, Not(HasSubstr("\x1b")));
  EXPECT_THAT(scratch.drydock(only_python("diff", {"--color", "always", "Dockerfile"})).out, HasSubstr("\x1b["));
  const auto on_terminal = [&](const std::string &environment, const std::string &option) {
    return scratch
        .shell("script -qec 'env " + environment + " TERM=xterm " DRYDOCK_BINARY " " + option +
               " Dockerfile' /dev/null </dev/null")
        .out;
  };
  EXPECT_THAT(on_terminal("-u NO_COLOR", ""), HasSubstr("\x1b["));
  EXPECT_THAT(on_terminal("NO_COLOR=1", ""), Not(HasSubstr("\x1b")));
  EXPECT_THAT(on_terminal("NO_COLOR=1", "--color always"), HasSubstr("\x1b["));
  EXPECT_THAT(on_terminal("-u NO_COLOR", "--color never"), Not(HasSubstr("\x1b")));
}

TEST(Diff, LeavesOutWhatIsAboveTheSafetyLevel) {
  const Scratch scratch;
  scratch.put("Dockerfile", python);
  EXPECT_EQ(scratch.drydock(only_python("diff", {"--safety", "safe", "Dockerfile"})).exit_code, 0);
  EXPECT_EQ(scratch.drydock(only_python("diff", {"--safety", "review", "Dockerfile"})).exit_code, 1);
}

TEST(Diff, ExplainTellsWhatWasLeftAlone) {
  const Scratch scratch;
  scratch.put("Dockerfile", python);
  const Finished done = scratch.drydock(only_python("diff", {"--safety", "safe", "--explain", "Dockerfile"}));
  EXPECT_EQ(done.exit_code, 0) << "an explanation is no diff";
  EXPECT_THAT(done.out, HasSubstr("left alone: python-env, line 1"));
}

TEST(Diff, RunsWhatSelectNamesWithoutWhatIgnoreNames) {
  const Scratch scratch;
  scratch.put("Dockerfile", "FROM python:3.12\nRUN apt-get update\nRUN apt-get install -y curl\nCMD [\"python\"]\n");
  const Finished two = scratch.drydock({"--context=none", "--select=merge-runs,python-env", "Dockerfile"});
  EXPECT_THAT(two.out, HasSubstr("merge-runs (safe)"));
  EXPECT_THAT(two.out, HasSubstr("python-env (review)"));
  EXPECT_THAT(two.out, Not(HasSubstr("cache-mounts")));
  const Finished repeated =
      scratch.drydock({"--context=none", "--select", "merge-runs", "--select", "python-env", "Dockerfile"});
  EXPECT_EQ(repeated.out, two.out);
  const Finished rest = scratch.drydock({"--context=none", "--select", "all", "--ignore", "merge-runs", "Dockerfile"});
  EXPECT_THAT(rest.out, Not(HasSubstr("merge-runs")));
  EXPECT_THAT(rest.out, HasSubstr("python-env (review)"));
  EXPECT_EQ(scratch.drydock({"--ignore", "all", "Dockerfile"}).exit_code, 0);
}

TEST(Diff, LeavesOutARejectedFix) {
  const Scratch scratch;
  scratch.put("Dockerfile", python);
  const Finished told = scratch.drydock(only_python("fix", {"--explain", "-o", "-", "Dockerfile"}));
  EXPECT_THAT(told.err, HasSubstr("python-env:PYTHONUNBUFFERED@1"));
  EXPECT_EQ(scratch.drydock(only_python("diff", {"--reject", "python-env:PYTHONUNBUFFERED@1", "Dockerfile"})).exit_code,
            0);
}

TEST(Diff, PassesOptionsOnToThePasses) {
  const Scratch scratch;
  scratch.put("Dockerfile", python);
  const auto directive = [&](const std::string &word) {
    return scratch.drydock({"--select", "syntax-directive", "--syntax", word, "Dockerfile"});
  };
  EXPECT_EQ(directive("auto").exit_code, 0);
  EXPECT_THAT(directive("always").out, HasSubstr("+# syntax=docker/dockerfile:1\n"));
  const std::string with_heredoc = "FROM alpine\nRUN <<EOF\necho\nEOF\n";
  scratch.put("heredoc", with_heredoc);
  EXPECT_THAT(scratch.drydock({"--select=syntax-directive", "--syntax=example.com/frontend:2", "heredoc"}).out,
              HasSubstr("+# syntax=example.com/frontend:2\n"));
  EXPECT_EQ(scratch.drydock({"--syntax=never", "heredoc"}).exit_code, 0);
  EXPECT_THAT(scratch.drydock(only_python("diff", {"--python-dont-write-bytecode", "Dockerfile"})).out,
              HasSubstr("PYTHONDONTWRITEBYTECODE=1"));
}

// An application whose sources are copied before its requirements are installed.
void put_application(const Scratch &scratch) {
  scratch.put("Dockerfile",
              "FROM python:3.12-slim\nWORKDIR /app\nCOPY . .\nRUN pip install -r requirements.txt\nCMD [\"python\", "
              "\"app.py\"]\n");
  scratch.put("requirements.txt", "flask\n");
  scratch.put("app.py", "");
}

const std::vector<std::string> reordered = {"--select", "manifest-first,cache-mounts", "Dockerfile"};

std::vector<std::string> with_history(const std::string &option) {
  std::vector<std::string> words = reordered;
  words.insert(words.begin(), option);
  return words;
}

TEST(Diff, TellsWhatRebuildsRunAgain) {
  const Scratch scratch;
  put_application(scratch);
  EXPECT_THAT(scratch.drydock(reordered).out,
              HasSubstr("# cache: a changed source file re-ran pip install (2 steps); now only a COPY\n"
                        "# cache: a changed requirements.txt re-runs pip install, which now keeps its downloads\n"
                        "--- a/Dockerfile\n"));
  EXPECT_THAT(scratch.drydock({"--context=none", "Dockerfile"}).out, Not(HasSubstr("# cache")))
      << "the files are not known";
  EXPECT_THAT(scratch.drydock({"--select=python-env", "Dockerfile"}).out, Not(HasSubstr("# cache")))
      << "nothing to tell";
}

TEST(Diff, TellsHowManyCommitsWouldHaveInstalledAgain) {
  const Scratch scratch;
  put_application(scratch);
  const std::string commit = "git add -A && git -c user.name=a -c user.email=a@b.c commit -qm x";
  ASSERT_EQ(scratch.shell("git init -q . && " + commit).exit_code, 0);
  for (const std::string file : {"app.py", "requirements.txt", "app.py", "added \"by\" name.py"})
    ASSERT_EQ(scratch.shell("echo >>'" + file + "' && " + commit).exit_code, 0);
  ASSERT_EQ(scratch.shell("git rm -q app.py && " + commit).exit_code, 0);
  EXPECT_THAT(
      scratch.drydock(with_history("--history")).out,
      HasSubstr("# history: of the last 5 commits, 5 would have re-run pip install, now 1\n--- a/Dockerfile\n"));
  EXPECT_THAT(scratch.drydock(with_history("--history=2")).out,
              HasSubstr("of the last 2 commits, 2 would have re-run pip install, now 0\n"));
  ASSERT_EQ(scratch.drydock({"fix", "--select", "manifest-first,cache-mounts", "Dockerfile"}).exit_code, 0);
  const Finished fixed = scratch.drydock(with_history("--history"));
  EXPECT_EQ(fixed.out, "# Dockerfile: history: of the last 5 commits, 1 would have re-run pip install\n");
  EXPECT_EQ(fixed.exit_code, 0);
}

TEST(Diff, TellsWhyTheHistoryIsNotKnown) {
  const Scratch scratch;
  put_application(scratch);
  const auto said = [&] { return scratch.drydock(with_history("--history")).out; };
  EXPECT_THAT(said(), HasSubstr("# history: not known: git says: not a git repository"));
  ASSERT_EQ(
      scratch.shell("git init -q . && git add -A && git -c user.name=a -c user.email=a@b.c commit -qm x").exit_code, 0);
  EXPECT_THAT(said(),
              HasSubstr("# history: not known: no commit is there that changed something in the build context\n"));
  EXPECT_THAT(scratch.drydock({"--history", "--context=none", "Dockerfile"}).out,
              HasSubstr("# history: not known, since the build context is not\n"));
  const Finished without = scratch.shell("mkdir empty && env PATH=empty " DRYDOCK_BINARY " diff --history Dockerfile");
  EXPECT_EQ(without.exit_code, 2);
  EXPECT_THAT(without.err, HasSubstr("--history needs git"));
  EXPECT_EQ(scratch.drydock(with_history("--history=x")).exit_code, 2);
  EXPECT_EQ(scratch.drydock(with_history("--history=0")).exit_code, 2);
}

TEST(Diff, StartsNothingThatARepositoryNames) {
  const Scratch scratch;
  put_application(scratch);
  scratch.put("trap", "#!/bin/sh\ntouch \"$(dirname \"$0\")/caught\"\n");
  ASSERT_EQ(
      scratch
          .shell("chmod +x trap && git init -q . && for i in 1 2; do echo >>app.py; git add -A; "
                 "git -c user.name=a -c user.email=a@b.c commit -qm x; done && "
                 "printf '*.py diff=trap merge=trap filter=trap\\n' >.gitattributes && for key in core.pager "
                 "core.fsmonitor core.sshCommand core.editor diff.external diff.trap.command diff.trap.textconv "
                 "filter.trap.smudge filter.trap.clean filter.trap.process gpg.program pager.log "
                 "merge.trap.driver; do git config $key \"$PWD/trap\"; done && git config log.showSignature true && "
                 "git config log.diffMerges remerge && git config log.follow true && rm -f caught")
          .exit_code,
      0);
  EXPECT_THAT(scratch.drydock(with_history("--history")).out, HasSubstr("of the last 1 commit,"));
  EXPECT_FALSE(std::filesystem::exists(scratch.folder / "caught"));
}

TEST(Diff, FetchesNothingForTheHistory) {
  const Scratch scratch;
  put_application(scratch);
  scratch.put("trap", "#!/bin/sh\ntouch \"$(dirname \"$0\")/caught\"\nexec git-upload-pack \"$@\"\n");
  ASSERT_EQ(
      scratch
          .shell(
              "chmod +x trap && git init -q . && for i in 1 2; do echo >>app.py; git add -A; "
              "git -c user.name=a -c user.email=a@b.c commit -qm x; done && git config uploadpack.allowFilter true && "
              "git clone -q --no-local --no-checkout --filter=tree:0 \"file://$PWD\" part && cp Dockerfile app.py "
              "requirements.txt part && git -C part config remote.origin.uploadpack \"$PWD/trap\"")
          .exit_code,
      0);
  std::vector<std::string> words = with_history("--history");
  words.back() = "part/Dockerfile";
  EXPECT_THAT(scratch.drydock(words).out, HasSubstr("# history: not known: git says: "));
  EXPECT_FALSE(std::filesystem::exists(scratch.folder / "caught"));
}

}  // namespace

}  // namespace drydock::test
