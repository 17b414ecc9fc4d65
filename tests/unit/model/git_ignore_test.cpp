// .gitignore: what single patterns mean, and the same answers as git's own for many made-up files.
#include "model/git_ignore.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <random>
#include <set>

#include "tests/support/process.hpp"

namespace drydock::model {
namespace {

namespace fs = std::filesystem;

// Whether an only file of that text ignores the path, or a folder that it lies in.
bool ignores(const GitIgnore &rules, const std::string &path, bool is_folder = false) {
  for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1))
    if (rules.says(path.substr(0, slash), true).value_or(false)) return true;
  return rules.says(path, is_folder).value_or(false);
}

bool ignores(const char *text, const std::string &path, bool is_folder = false) {
  return ignores(GitIgnore(text), path, is_folder);
}

TEST(GitIgnore, ANameHoldsAtAnyDepth) {
  EXPECT_TRUE(ignores("build\n", "build"));
  EXPECT_TRUE(ignores("build\n", "a/b/build"));
  EXPECT_TRUE(ignores("build\n", "a/build/x"));
  EXPECT_FALSE(ignores("build\n", "builds"));
}

TEST(GitIgnore, APatternWithASlashHoldsFromItsFolder) {
  EXPECT_TRUE(ignores("/build\n", "build"));
  EXPECT_FALSE(ignores("/build\n", "a/build"));
  EXPECT_TRUE(ignores("a/b\n", "a/b"));
  EXPECT_FALSE(ignores("a/b\n", "x/a/b"));
}

TEST(GitIgnore, ASlashAtTheEndIsForFoldersAlone) {
  EXPECT_FALSE(ignores("build/\n", "build"));
  EXPECT_TRUE(ignores("build/\n", "build", true));
  EXPECT_TRUE(ignores("build/\n", "a/build/Dockerfile"));
}

TEST(GitIgnore, TheLastOneThatMatchesDecides) {
  EXPECT_FALSE(ignores("*.log\n!keep.log\n", "keep.log"));
  EXPECT_TRUE(ignores("!keep.log\n*.log\n", "keep.log"));
  EXPECT_TRUE(ignores("a/\n!a/keep\n", "a/keep")) << "nothing below an ignored folder comes back";
  EXPECT_FALSE(ignores("a/*\n!a/keep\n", "a/keep"));
}

TEST(GitIgnore, StarsCrossFoldersOnlyAsAWholePart) {
  EXPECT_TRUE(ignores("**/x\n", "a/b/x"));
  EXPECT_TRUE(ignores("a/**/x\n", "a/x"));
  EXPECT_TRUE(ignores("a/**\n", "a/b/c"));
  EXPECT_FALSE(ignores("a/*/c\n", "a/b/b/c"));
  EXPECT_FALSE(ignores("/x**y/c\n", "xa/by/c"));
}

TEST(GitIgnore, ReadsCommentsBlanksAndEscapes) {
  EXPECT_FALSE(ignores("#x\n", "#x"));
  EXPECT_TRUE(ignores("\\#x\n", "#x"));
  EXPECT_TRUE(ignores("\\!x\n", "!x"));
  EXPECT_TRUE(ignores("x  \n", "x"));
  EXPECT_TRUE(ignores("x\\ \n", "x "));
  EXPECT_TRUE(ignores("x\r\n", "x"));
  EXPECT_TRUE(ignores("\xEF\xBB\xBFx", "x"));
  EXPECT_TRUE(GitIgnore("\n \n!\n/\n# x\n").empty());
}

TEST(GitIgnore, APatternWithoutItsEndMatchesNothing) {
  for (const char *text : {"[a\n", "[!a\n", "x[[:nothing:]]\n", "a\\\n", "[a-\n", "[\n"})
    EXPECT_FALSE(ignores(text, "a")) << text;
}

TEST(GitIgnore, TimeStaysSmall) {
  std::string text;
  for (int i = 0; i < 40; ++i) text += "a*";
  const std::string path(4000, 'a');
  EXPECT_FALSE(ignores((text + "b\n").c_str(), path));
}

// What git says of files that nothing tracks.
TEST(GitIgnore, AgreesWithGit) {
  if (test::run({"git", "--version"}).exit_code != 0) GTEST_SKIP() << "no git";
  std::mt19937 random(20261126);
  const auto one_of = [&](const std::vector<std::string> &from) { return from[random() % from.size()]; };
  const std::vector<std::string> parts = {
      "a",    "b",     "ab",     "*",    "**",           "?",   "a*",          "*b",   "[ab]",
      "[!a]", "[^b]c", "[a-c]*", "a**",  "**b",          "\\a", "[[:alpha:]]", "[]a]", "[a\\]b]",
      "c.d",  "*.d",   "***",    "a\\*", "[[:digit:]x]", "[a-", "\\"};
  const std::vector<std::string> names = {"a", "b", "ab", "c", "c.d", "ba", "abc", "a*", "]", "1", "ac", "bc", "x"};
  std::vector<std::string> folders{""}, paths;
  for (int i = 0; i < 20; ++i) {
    const std::string folder = one_of(folders) + one_of(names) + "/";
    if (folder.size() < 16) folders.push_back(folder);
  }
  std::set<std::string> files;
  for (int i = 0; i < 120; ++i) files.insert(one_of(folders) + one_of(names) + "~");
  const test::TemporaryFolder scratch;
  ASSERT_EQ(test::run({"git", "init", "-q"}, scratch.path()).exit_code, 0);
  std::string asked;
  for (const std::string &file : files) asked += file + '\0';
  std::size_t ignored = 0, differences = 0;
  for (int round = 0; round < 60; ++round) {
    std::string text;
    for (int line = 0; line < 4; ++line) {
      text += one_of({"", "", "", "!"}) + one_of({"", "", "/"});
      const std::size_t count = 1 + random() % 3;
      for (std::size_t i = 0; i < count; ++i) text += (i > 0 ? "/" : "") + one_of(parts);
      text += one_of({"", "", "/", "~", "*", " "}) + one_of({"\n", "\n", "\r\n"});
    }
    test::write(scratch / ".gitignore", text);
    const test::Finished git = test::run(
        {"git", "-c", "core.excludesFile=", "check-ignore", "--no-index", "-z", "--stdin"}, scratch.path(), asked);
    std::set<std::string> expected;
    for (std::size_t at = 0; at < git.out.size(); at = git.out.find('\0', at) + 1)
      expected.insert(git.out.substr(at, git.out.find('\0', at) - at));
    const GitIgnore rules(text);
    for (const std::string &file : files) {
      ignored += expected.count(file);
      if (ignores(rules, file) != (expected.count(file) != 0) && ++differences < 10)
        ADD_FAILURE() << file << (expected.count(file) != 0 ? " is" : " is not") << " ignored by\n" << text;
    }
  }
  EXPECT_EQ(differences, 0u);
  EXPECT_GT(ignored, 700u);
}

}  // namespace
}  // namespace drydock::model
