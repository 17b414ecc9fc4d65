// What becomes of a command's failure, and the options of a command.
#include "passes/support/failures.hpp"

#include <gtest/gtest.h>

#include "parse/parse.hpp"
#include "passes/support/options.hpp"

namespace drydock::passes {

namespace {

// The simple commands of one word with a letter each for what their failure does: Ends the build, Ignored, Tested.
std::string failures(const std::string &text) {
  const shell::Script script = parse::shell_script(text);
  std::string result;
  for_each_use(script, [&](const CommandUse &use) {
    if (use.node->kind != shell::NodeKind::simple || use.node->words.size() != 1) return;
    if (!result.empty()) result += ' ';
    result += use.node->words[0].value + "EIT"[static_cast<int>(use.failure)];
    if (use.piped) result += '|';
  });
  return result;
}

TEST(Failures, OfLists) {
  EXPECT_EQ(failures("a"), "aE");
  EXPECT_EQ(failures("a && b"), "aE bE");
  EXPECT_EQ(failures("a; b"), "aI bE");
  EXPECT_EQ(failures("a && b; c"), "aT bI cE");
  EXPECT_EQ(failures("a & b"), "aI bE");
  EXPECT_EQ(failures("a || b"), "aT bE");
  EXPECT_EQ(failures("a || true"), "aI trueE");
  EXPECT_EQ(failures("a && b || true"), "aT bI trueE");
  EXPECT_EQ(failures("a || exit 1"), "aE");
  EXPECT_EQ(failures("a || { b; exit 2; }"), "aE bI");
  EXPECT_EQ(failures("a || exit 0"), "aT");
}

TEST(Failures, WithErrexit) {
  EXPECT_EQ(failures("set -e; a; b"), "aE bE");
  EXPECT_EQ(failures("set -e; a && b; c"), "aT bE cE");
  EXPECT_EQ(failures("set -e; { a; b; } && c"), "aI bE cE");
  EXPECT_EQ(failures("set -e; for x in 1 2; do a; done"), "aE");
  EXPECT_EQ(failures("for x in 1 2; do a; done"), "aI");
}

TEST(Failures, OfCompounds) {
  EXPECT_EQ(failures("if a; then b; else c; fi"), "aT bE cE");
  EXPECT_EQ(failures("while a; do b; done"), "aT bI");
  EXPECT_EQ(failures("! a"), "aT");
  EXPECT_EQ(failures("(a && b)"), "aE bE");
  EXPECT_EQ(failures("f() { a; }"), "aT");
  EXPECT_EQ(failures("case x in y) a;; esac"), "aE");
}

TEST(Failures, OfPipesAndSubstitutions) {
  EXPECT_EQ(failures("a | b"), "aE| bE|");
  EXPECT_EQ(failures("(a) | { b; }"), "aE| bE|");
  EXPECT_EQ(failures("echo $(a)"), "aI");
  EXPECT_EQ(failures("X=$(a)"), "aE");
  EXPECT_EQ(failures("X=$(a) b"), "aI bE");
}

// Name and value of each option.
std::string options(const std::string &text) {
  const shell::Script script = parse::shell_script(text);
  std::string result;
  for (const Option &option : options_of(script.root.children[0], 0, "-u --uid -o")) {
    if (!result.empty()) result += ' ';
    result += option.name;
    if (option.value) result += "(" + *option.value + ")";
    if (!option.literal) result += "?";
  }
  return result;
}

TEST(Options, AsGetoptReadsThem) {
  EXPECT_EQ(options("x -a -u 1 file -b"), "-a -u(1) -b");
  EXPECT_EQ(options("x -abu 1 -c"), "-a -b -u(1) -c");
  EXPECT_EQ(options("x -u1 --uid=2 --uid 3 --long"), "-u(1) --uid(2) --uid(3) --long");
  EXPECT_EQ(options("x -u -a"), "-u(-a)");
  EXPECT_EQ(options("x -u \"$N\" -o"), "-u($N)? -o");
  EXPECT_EQ(options("x -- -a"), "");
}

}  // namespace

}  // namespace drydock::passes
