// `drydock review` as it is used: in a terminal, key by key.
#include <gmock/gmock.h>

#include <csignal>

#include "tests/process/scratch.hpp"
#include "tests/support/terminal.hpp"

namespace drydock::test {

namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

const std::string question = "?]";
const std::string two_fixes = "FROM alpine:3.20 as one\nENV a b\n";  // legacy-key-value, from-as-casing
const std::string both = "FROM alpine:3.20 AS one\nENV a=b\n";

struct Session {
  explicit Session(const Scratch &scratch, std::vector<std::string> arguments = {"Dockerfile"},
                   const std::map<std::string, std::string> &environment = {}, unsigned short columns = 80,
                   unsigned short rows = 24)
      : terminal(command(std::move(arguments)), scratch.folder.path(), environment, columns, rows) {}

  static std::vector<std::string> command(std::vector<std::string> arguments) {
    const std::vector<std::string> start = {DRYDOCK_BINARY, "review", "--context", "none"};
    arguments.insert(arguments.begin(), start.begin(), start.end());
    return arguments;
  }
  // What is shown from the key to the next question.
  std::string key(const std::string &keys) {
    terminal.type(keys);
    return terminal.read_until(question);
  }

  Terminal terminal;
};

TEST(Review, WritesWhatWasAccepted) {
  const Scratch scratch;
  scratch.put("Dockerfile", two_fixes);
  Session session(scratch, {"Dockerfile"}, {{"NO_COLOR", "1"}});
  const std::string first = session.terminal.read_until(question);
  EXPECT_THAT(first, HasSubstr("Dockerfile: fix 1 of 2\r\nlegacy-key-value (safe), line 2: "));
  EXPECT_THAT(first, HasSubstr("-ENV a b\r\n+ENV a{+=+}b\r\n"));
  EXPECT_THAT(session.key("y"), HasSubstr("yes\r\n\r\nDockerfile: fix 2 of 2\r\n"));
  EXPECT_THAT(session.key("n"), HasSubstr("Write 1 Dockerfile? ["));
  session.terminal.type("y");
  std::string rest;
  EXPECT_EQ(session.terminal.finish(&rest), 0);
  EXPECT_THAT(rest, HasSubstr("wrote Dockerfile\r\n"));
  EXPECT_EQ(scratch.get("Dockerfile"), "FROM alpine:3.20 as one\nENV a=b\n");
}

TEST(Review, HighlightsInColourWhereTheTerminalHasIt) {
  const Scratch scratch;
  scratch.put("Dockerfile", two_fixes);
  EXPECT_THAT(Session(scratch).terminal.read_until(question), HasSubstr("\x1b[32m\x1b[7m=\x1b[m"));
  EXPECT_THAT(Session(scratch, {"Dockerfile"}, {{"TERM", "dumb"}}).terminal.read_until(question),
              Not(HasSubstr("\x1b")));
  EXPECT_THAT(Session(scratch, {"--color", "never", "Dockerfile"}).terminal.read_until(question),
              Not(HasSubstr("\x1b")));
}

TEST(Review, PutsTheTerminalBack) {
  const Scratch scratch;
  scratch.put("Dockerfile", two_fixes);
  Session session(scratch);
  session.terminal.read_until(question);
  EXPECT_FALSE(same_modes(session.terminal.modes(), session.terminal.modes_found()));
  session.terminal.type("q");
  EXPECT_EQ(session.terminal.finish(), 0);
  EXPECT_TRUE(same_modes(session.terminal.modes(), session.terminal.modes_found()));
}

TEST(Review, LeavesEverythingAsItWasOnASignal) {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) {
    const Scratch scratch;
    scratch.put("Dockerfile", two_fixes);
    Session session(scratch);
    session.terminal.read_until(question);
    session.key("y");
    if (signal == SIGINT) session.terminal.type("\x03");
    else session.terminal.signal(signal);
    if (signal != SIGHUP) session.terminal.read_until("stopped; nothing is written\r\n");
    EXPECT_EQ(session.terminal.finish(), 128 + signal);
    EXPECT_TRUE(same_modes(session.terminal.modes(), session.terminal.modes_found())) << signal;
    EXPECT_EQ(scratch.get("Dockerfile"), two_fixes);
    EXPECT_EQ(std::distance(fs::directory_iterator(scratch.folder.path()), fs::directory_iterator()), 1);
  }
}

// Only a shell with job control makes Ctrl-Z stop a program.
TEST(Review, StopsAndGoesOn) {
  const Scratch scratch;
  scratch.put("Dockerfile", two_fixes);
  Terminal shell({"sh", "-i"}, scratch.folder.path(), {{"PS1", "prompt> "}, {"ENV", ""}});
  shell.read_until("prompt> ");
  shell.type(std::string(DRYDOCK_BINARY) + " review --context none Dockerfile\n");
  shell.read_until("apply?");
  const termios reading = shell.modes();
  shell.type("\x1a");
  shell.read_until("prompt> ");
  EXPECT_NE(shell.modes().c_lflag & ICANON, 0u);
  EXPECT_NE(shell.modes().c_lflag & ECHO, 0u);
  shell.type("fg\n");
  shell.read_until("apply?");
  EXPECT_TRUE(same_modes(shell.modes(), reading));
  shell.type("y");
  shell.read_until("fix 2 of 2");
  shell.type("q");
  shell.read_until("wrote Dockerfile");
  EXPECT_EQ(scratch.get("Dockerfile"), "FROM alpine:3.20 as one\nENV a=b\n");
  shell.type("exit\n");
  shell.finish();
}

TEST(Review, LaysOutAnewForAnotherSize) {
  const Scratch scratch;
  scratch.put("Dockerfile", "FROM alpine:3.20 as one\nRUN echo 0123456789 0123456789 0123456789 0123456789\n");
  Session session(scratch, {"Dockerfile"}, {{"NO_COLOR", "1"}});
  EXPECT_THAT(session.terminal.read_until(question),
              HasSubstr(" RUN echo 0123456789 0123456789 0123456789 0123456789\r\n"));
  session.terminal.resize(40, 24);
  EXPECT_THAT(session.terminal.read_until(question),
              HasSubstr(" RUN echo 0123456789 0123456789 \r\n>0123456789 0123456789\r\n"));
}

TEST(Review, EnterOtherKeysAndTheHelpDecideNothing) {
  const Scratch scratch;
  scratch.put("Dockerfile", two_fixes);
  Session session(scratch);
  session.terminal.read_until(question);
  EXPECT_THAT(session.key("\n"), HasSubstr("fix 1 of 2"));
  EXPECT_THAT(session.key(" "), HasSubstr("fix 1 of 2"));
  EXPECT_THAT(session.key("z"), HasSubstr("No such key; ? lists them."));
  EXPECT_THAT(session.key("\x04"), HasSubstr("No such key"));
  EXPECT_THAT(session.key("日"), HasSubstr("No such key"));
  EXPECT_THAT(session.key("\x1b[15~"), HasSubstr("No such key"));
  EXPECT_THAT(session.key("?"), HasSubstr("y  yes: apply this fix"));
  EXPECT_THAT(session.key("w"), HasSubstr("Why: "));
  EXPECT_THAT(session.key("\x1b[B"), HasSubstr("fix 2 of 2"));
  EXPECT_THAT(session.key("\x1b[A"), HasSubstr("fix 1 of 2"));
  EXPECT_THAT(session.key("k"), HasSubstr("This is the first fix of the file."));
  session.terminal.type("q");
  EXPECT_EQ(session.terminal.finish(), 0);
  EXPECT_EQ(scratch.get("Dockerfile"), two_fixes);
}

TEST(Review, TakesDecisionsBack) {
  const Scratch scratch;
  scratch.put("a/Dockerfile", two_fixes);
  scratch.put("b/Dockerfile", two_fixes);
  Session session(scratch, {"."});
  EXPECT_THAT(session.terminal.read_until(question), HasSubstr("a/Dockerfile (file 1 of 2): fix 1 of 2"));
  EXPECT_THAT(session.key("A"), HasSubstr("b/Dockerfile (file 2 of 2): fix 1 of 2"));
  EXPECT_THAT(session.key("y"), HasSubstr("fix 2 of 2"));
  EXPECT_THAT(session.key("u"), HasSubstr("b/Dockerfile (file 2 of 2): fix 1 of 2"));
  EXPECT_THAT(session.key("u"), HasSubstr("a/Dockerfile (file 1 of 2): fix 1 of 2"));
  EXPECT_THAT(session.key("u"), HasSubstr("There is nothing to undo."));
  EXPECT_THAT(session.key("f"), HasSubstr("1 file was not looked at"));
  EXPECT_THAT(session.key("u"), HasSubstr("a/Dockerfile (file 1 of 2): fix 1 of 2"));
  EXPECT_THAT(session.key("D"), HasSubstr("b/Dockerfile"));
  EXPECT_THAT(session.key("A"), HasSubstr("Write 1 Dockerfile? ["));
  session.terminal.type("y");
  EXPECT_EQ(session.terminal.finish(), 0);
  EXPECT_EQ(scratch.get("a/Dockerfile"), two_fixes);
  EXPECT_EQ(scratch.get("b/Dockerfile"), both);
}

TEST(Review, ShowsTheResultSoFar) {
  const Scratch scratch;
  scratch.put("Dockerfile", two_fixes);
  Session session(scratch, {"Dockerfile"}, {{"NO_COLOR", "1"}});
  session.terminal.read_until(question);
  EXPECT_THAT(session.key("r"), HasSubstr("Nothing is changed so far."));
  session.key("y");
  EXPECT_THAT(session.key("r"),
              HasSubstr("Dockerfile\r\n@@ -1,2 +1,2 @@\r\n FROM alpine:3.20 as one\r\n-ENV a b\r\n+ENV a{+=+}b\r\n"));
  EXPECT_THAT(session.key("R"), HasSubstr("Dockerfile\r\n1 FROM alpine:3.20 as one\r\n2 ENV a=b\r\n"));
}

TEST(Review, PagesWhatIsLongerThanTheScreen) {
  const Scratch scratch;
  scratch.put("Dockerfile", two_fixes);
  Session session(scratch, {"Dockerfile"}, {{"NO_COLOR", "1"}}, 80, 8);
  session.terminal.read_until("more: space");
  session.terminal.type("q");  // of a pager, it does not quit
  session.terminal.read_until(question);
  session.terminal.type("w");
  session.terminal.read_until("more: space");
  session.terminal.type("q");
  session.terminal.read_until(question);
  session.terminal.type("\n");
  session.terminal.read_until("more: space");
  session.terminal.type("y");  // an answer needs not wait for the end
  session.terminal.read_until("fix 2 of 2");
}

TEST(Review, SavesRefusalsAsComments) {
  const Scratch scratch;
  scratch.put("Dockerfile", two_fixes);
  Session session(scratch);
  session.terminal.read_until(question);
  session.key("n");
  session.key("y");
  EXPECT_THAT(session.key("c"), HasSubstr("  adds Dockerfile:2: # drydock: off=legacy-key-value\r\n"));
  session.terminal.type("y");
  EXPECT_EQ(session.terminal.finish(), 0);
  EXPECT_EQ(scratch.get("Dockerfile"), "FROM alpine:3.20 AS one\n# drydock: off=legacy-key-value\nENV a b\n");
  Session again(scratch);
  again.terminal.read_until("Nothing is suggested.");
  EXPECT_EQ(again.terminal.finish(), 0);
}

TEST(Review, SavesRefusalsInTheConfiguration) {
  const Scratch scratch;
  fs::create_directory(scratch.folder / ".git");
  scratch.put("app/Dockerfile", two_fixes);
  Session session(scratch, {"app"});
  session.terminal.read_until(question);
  session.key("n");
  session.key("d");
  const std::string end = session.key("t");
  EXPECT_THAT(end, HasSubstr("    ignore from-as-casing\r\n    reject legacy-key-value:pair@2 in app/Dockerfile\r\n"));
  session.terminal.type("y");
  EXPECT_EQ(session.terminal.finish(), 0);
  EXPECT_EQ(scratch.get(".drydock.toml"),
            "ignore = [\"from-as-casing\"]\n\n[[overrides]]\npaths = [\"/app/Dockerfile\"]\nreject = "
            "[\"legacy-key-value:pair@2\"]\n");
  EXPECT_EQ(scratch.get("app/Dockerfile"), two_fixes);
}

TEST(Review, GoesOnFromTheTextOfTheEditor) {
  const Scratch scratch;
  scratch.put("Dockerfile", two_fixes);
  scratch.put("editor", "#!/bin/sh\necho 'MAINTAINER me' >> \"$1\"\n");
  fs::permissions(scratch.folder / "editor", fs::perms(0755));
  Session session(scratch, {"Dockerfile"}, {{"EDITOR", scratch.folder / "editor"}, {"NO_COLOR", "1"}});
  session.terminal.read_until(question);
  const std::string shown = session.key("e");
  EXPECT_THAT(shown, HasSubstr("From here on your text counts as accepted"));
  EXPECT_THAT(shown, HasSubstr("Dockerfile: fix 1 of 2\r\nmaintainer-label"));
  EXPECT_THAT(session.key("u"), HasSubstr("legacy-key-value"));
  EXPECT_THAT(session.key("e"), HasSubstr("maintainer-label"));
  EXPECT_THAT(session.key("f"), HasSubstr("Dockerfile: 0 fixes accepted on your own text, 2 left open\r\n"));
  session.terminal.type("q");
  EXPECT_EQ(session.terminal.finish(), 0);
  EXPECT_EQ(scratch.get("Dockerfile"), "FROM alpine:3.20 as one\nENV a=b\nMAINTAINER me\n");
}

TEST(Review, TakesOverNoTextThatTheBuilderRefuses) {
  const Scratch scratch;
  scratch.put("Dockerfile", two_fixes);
  Session session(scratch, {"Dockerfile"}, {{"VISUAL", "sh -c 'echo FRUM x > \"$0\"'"}, {"EDITOR", "false"}});
  session.terminal.read_until(question);
  session.terminal.type("e");
  EXPECT_THAT(session.terminal.read_until("[y,n]"), HasSubstr("Dockerfile:1:1: error: "));
  EXPECT_THAT(session.key("n"), HasSubstr("legacy-key-value (1/2): apply?"));
}

TEST(Review, GoesOnWhereTheEditorFails) {
  const Scratch scratch;
  scratch.put("Dockerfile", two_fixes);
  Session session(scratch, {"Dockerfile"}, {{"EDITOR", "sh -c 'stty raw -echo; kill -9 $$'"}});
  session.terminal.read_until(question);
  const termios reading = session.terminal.modes();
  EXPECT_THAT(session.key("e"), HasSubstr("did not end well"));
  EXPECT_TRUE(same_modes(session.terminal.modes(), reading));
  session.terminal.type("q");
  EXPECT_EQ(session.terminal.finish(), 0);
  EXPECT_TRUE(same_modes(session.terminal.modes(), session.terminal.modes_found()));
}

TEST(Review, DoesNotOverwriteWhatOthersHaveChanged) {
  const Scratch scratch;
  scratch.put("Dockerfile", two_fixes);
  Session session(scratch);
  session.terminal.read_until(question);
  session.key("y");
  scratch.put("Dockerfile", "FROM alpine\n");
  session.terminal.type("q");
  std::string rest;
  EXPECT_EQ(session.terminal.finish(&rest), 2);
  EXPECT_THAT(rest, HasSubstr("Dockerfile: changed since it was read"));
  EXPECT_EQ(scratch.get("Dockerfile"), "FROM alpine\n");
}

TEST(Review, AsksBeforeItThrowsAwayWhatWasAccepted) {
  const Scratch scratch;
  scratch.put("Dockerfile", two_fixes);
  Session session(scratch);
  session.terminal.read_until(question);
  session.key("y");
  session.terminal.type("x");
  session.terminal.read_until("Quit? [y,n]");
  EXPECT_THAT(session.key("n"), HasSubstr("from-as-casing (2/2): apply?"));
  session.terminal.type("xy");
  EXPECT_EQ(session.terminal.finish(), 0);
  EXPECT_EQ(scratch.get("Dockerfile"), two_fixes);
}

TEST(Review, WritesWhatBelongsTogether) {
  const Scratch scratch;
  scratch.put("app/Dockerfile", "FROM node:20-slim\nWORKDIR /app\nCOPY . .\nCMD [\"node\", \"a.js\"]\n");
  scratch.put("app/a.js", "");
  scratch.put("app/.git/HEAD", "");
  Terminal terminal({DRYDOCK_BINARY, "review", "--select", "dockerignore", "app"}, scratch.folder.path(), {}, 80, 60);
  EXPECT_THAT(terminal.read_until(question), HasSubstr("new file app/.dockerignore"));
  terminal.type("yy");
  std::string rest;
  EXPECT_EQ(terminal.finish(&rest), 0);
  EXPECT_THAT(rest, HasSubstr("wrote app/.dockerignore\r\n"));
  EXPECT_THAT(scratch.get("app/.dockerignore"), HasSubstr(".git\n"));
}

TEST(Review, NeedsATerminal) {
  const Scratch scratch;
  scratch.put("Dockerfile", two_fixes);
  const Finished done = scratch.drydock({"review", "Dockerfile"});
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_THAT(done.err, HasSubstr("`drydock diff`"));
  EXPECT_EQ(done.out, "");
}

TEST(Review, LetsNoFileSteerTheTerminal) {
  const Scratch scratch;
  scratch.put("Docker\x1b[2Jfile", "FROM alpine:3.20 as one\nLABEL a=\"\x1b[2J\x1b]0;x\x07\"\n");
  Session session(scratch, {"Docker\x1b[2Jfile"}, {{"NO_COLOR", "1"}});
  const std::string shown =
      session.terminal.read_until(question) + session.key("r") + session.key("R") + session.key("A");
  EXPECT_THAT(shown, Not(HasSubstr("\x1b")));
  EXPECT_THAT(shown, Not(HasSubstr("\x07")));
}

}  // namespace

}  // namespace drydock::test
