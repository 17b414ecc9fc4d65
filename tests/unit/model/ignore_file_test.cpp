// Ignore files: the builder's reading of lines, its dialect of patterns, and what folders hand down. Most pairs of
// pattern and path are those by which the builder's own matcher is known to behave.
#include "model/ignore_file.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

namespace drydock::model {
namespace {

bool ignores(const std::string &text, std::string_view path) { return IgnoreFile(text).ignores(path); }

struct Case {
  std::string pattern;
  std::string path;
  bool ignored;
};

void check(const std::vector<Case> &cases) {
  for (const auto &[pattern, path, ignored] : cases) {
    EXPECT_EQ(ignores(pattern, path), ignored) << "pattern " << pattern << ", path " << path;
  }
}

TEST(IgnoreFileTest, DoubleStarsCrossFolders) {
  check({{"**", "file", true},
         {"**/", "file", true},
         {"**", "dir/file", true},
         {"**/**", "dir/file", true},
         {"dir/**", "dir/file", true},
         {"dir/**", "dir/dir2/file", true},
         {"abc/**", "abc", false},
         {"**/dir", "dir", true},
         {"**/dir", "dir/file", true},
         {"**/dir", "a/b/dir", true},
         {"**/dir", "subdir", false},
         {"**/dir2/*", "dir/dir2/file", true},
         {"**/dir2/**", "dir/dir2/dir3/file", true},
         {"**/foo/bar", "foo/bar", true},
         {"**/foo/bar", "dir/dir2/foo/bar", true},
         {"**/**/*.txt", "file.txt", true},
         {"**/**/*.txt", "dir/dir/file.txt", true},
         {"**/**/*.txt2", "dir/dir/file.txt", false},
         {"a**/*.txt", "a/file.txt", true},
         {"a**/*.txt", "a/dir/dir/file.txt", true},
         {"a/*.txt**", "a/file.txt", true},
         {"**/.foo", ".foo", true},
         {"**/.foo", "bar.foo", false},
         {"**/__pycache__", "a/b/__pycache__/x.pyc", true},
         {"**/*.pyc", "a/b/x.pyc", true}});
}

TEST(IgnoreFileTest, LeadingDoubleStarWithoutSlashMatchesEnds) {
  check({{"**file", "file", true},
         {"**file", "dir/dir/file", true},
         {"**file", "dir/myfile", true},
         {"**file", "file2", false},
         {"**/file*txt", "dir/dir/file.txt", true},
         {"**/file*.txt*", "dir/dir/file.txt", true}});
}

TEST(IgnoreFileTest, SingleWildcardsStayInOneFolder) {
  check({{"*", "fileutils.go", true},
         {"*.go", "fileutils.go", true},
         {"*.go", "dir/fileutils.go", false},
         {"a/*.txt", "a/dir/file.txt", false},
         {"a/*.txt", "a/file.txt", true},
         {"a*", "ab/c", true},
         {"a*/b", "abc/b", true},
         {"a*/b", "a/c/b", false},
         {"a*b*c*d*e*/f", "axbxcxdxexxx/f", true},
         {"a*b*c*d*e*/f", "axbxcxdxe/xxx/f", false},
         {"a*b?c*x", "abxbbxdbxebxczzx", true},
         {"a*b?c*x", "abxbbxdbxebxczzy", false},
         {"a?b", "a/b", false},
         {"a*b", "a/b", false},
         {"abc?def", "abcZdef", true},
         {"abc?def", "abcdef", false},
         {"*x", "xxx", true}});
}

TEST(IgnoreFileTest, SetsAndEscapes) {
  check({{"a[b-d]e", "ace", true},
         {"a[b-d]e", "ae", false},
         {"a[b-d]e", "aae", false},
         {"a[^b-d]e", "aze", true},
         {"ab[^c]", "abc", false},
         {"[\\]a]", "]", true},
         {"[\\-x]", "-", true},
         {"[x\\-]", "z", false},
         {"a\\*b", "a*b", true},
         {"a\\*b", "ab", false},
         {"a\\\\", "a\\", true},
         {"build\\Debug", "build/Debug", false}});
}

TEST(IgnoreFileTest, CountsCharactersNotBytes) {
  check({{"a?b", "a☺b", true},
         {"a[^a]b", "a☺b", true},
         {"a???b", "a☺b", false},
         {"[a-ζ]*", "α", true},
         {"*[a-ζ]", "A", false}});
}

TEST(IgnoreFileTest, SignsOfRegularExpressionsAreLiteral) {
  check({{"abc.def", "abcZdef", false},
         {".*", ".foo", true},
         {".*", "foo", false},
         {"a(b)c/def", "a(b)c/def", true},
         {"a.|)$(}+{bc", "a.|)$(}+{bc", true},
         {"dist/*.whl", "dist/proxy.py-2.4.0rc3.dev36+g08acad9-py3-none-any.whl", true}});
}

TEST(IgnoreFileTest, LastMatchWins) {
  EXPECT_TRUE(ignores("!fileutils.go\n*.go\n", "fileutils.go"));
  EXPECT_FALSE(ignores("*.go\n!fileutils.go\n", "fileutils.go"));
  EXPECT_TRUE(ignores("**\n!util/web\nutil/web/foo\n", "util/web/foo"));
}

TEST(IgnoreFileTest, ExceptionsShowWhatLiesInIgnoredFolders) {
  for (const std::string folder : {"docs", "docs/", "docs/*", "docs/**"}) {
    EXPECT_FALSE(ignores(folder + "\n!docs/README.md", "docs/README.md")) << folder;
    EXPECT_TRUE(ignores(folder + "\n!docs/README.md", "docs/other.md")) << folder;
  }
  EXPECT_FALSE(ignores("**\n!util/docker/web", "util/docker/web/foo"));
  EXPECT_FALSE(ignores("*\n!src\n!package.json", "src/a/b.js"));
  EXPECT_TRUE(ignores("*\n!src", "test/a.js"));
}

TEST(IgnoreFileTest, AnExceptionForAFolderTakesNothingBackThatWasNotIgnoredThere) {
  EXPECT_TRUE(ignores("a/b\n!a", "a/b"));
  EXPECT_FALSE(ignores("a\n!a/b", "a/b/c"));
}

TEST(IgnoreFileTest, ReadsLinesAsTheBuilderDoes) {
  EXPECT_TRUE(ignores("\xEF\xBB\xBFnode_modules\n", "node_modules/a.js"));
  EXPECT_TRUE(ignores("node_modules\r\ndist\r\n", "node_modules"));
  EXPECT_TRUE(ignores("  dist  ", "dist/x"));
  EXPECT_TRUE(ignores("/dist", "dist"));
  EXPECT_TRUE(ignores("./dist/", "dist/x"));
  EXPECT_TRUE(ignores("a/../dist", "dist"));
  EXPECT_FALSE(ignores("*\n! src ", "src/x"));
  EXPECT_FALSE(ignores("*\n!/src", "src/x"));
}

TEST(IgnoreFileTest, OnlyAHashInTheFirstColumnIsAComment) {
  EXPECT_FALSE(ignores("#dist", "#dist"));
  EXPECT_TRUE(ignores(" #dist", "#dist"));
  EXPECT_FALSE(ignores("dist # built", "dist"));
}

TEST(IgnoreFileTest, TheRootIsNeverIgnored) {
  EXPECT_FALSE(ignores("*", "."));
  EXPECT_FALSE(ignores("*", ""));
  EXPECT_FALSE(ignores(".", "file"));
  EXPECT_FALSE(ignores("/", "file"));
}

TEST(IgnoreFileTest, EmptyWithoutPatterns) {
  EXPECT_TRUE(IgnoreFile("").empty());
  EXPECT_TRUE(IgnoreFile("# only a comment\n\n").empty());
  EXPECT_FALSE(IgnoreFile("a").empty());
}

TEST(IgnoreFileTest, RemembersPatternsThatTheBuilderRefuses) {
  for (const std::string bad :
       {"!", "[", "[^", "[^bc", "a[", "[]a]", "[-]", "[x-]", "[-x]", "[a-b-c]", "\\", "[z-a]"}) {
    const IgnoreFile file(bad + "\ndist");
    EXPECT_FALSE(file.valid()) << bad;
    EXPECT_FALSE(file.ignores("a")) << bad;
    EXPECT_TRUE(file.ignores("dist")) << bad;
  }
  EXPECT_TRUE(IgnoreFile("[a-z]\n!b\nc]").valid());
}

TEST(IgnoreFileTest, KnowsWhereExceptionsMayShowSomething) {
  const IgnoreFile file("*\n!src/app\n!docs/*.md");
  EXPECT_TRUE(file.may_show_below("src"));
  EXPECT_FALSE(file.may_show_below("node_modules"));
  EXPECT_TRUE(file.may_show_below("docs"));
  EXPECT_TRUE(IgnoreFile("*\n!**/keep").may_show_below("node_modules"));
  EXPECT_FALSE(IgnoreFile("*").may_show_below("src"));
}

TEST(IgnoreFileTest, AWalkAnswersAsSingleQuestionsDo) {
  const IgnoreFile file("*\n!src\nsrc/**/*.log\n!src/keep/a.log\n");
  IgnoreFile::Walk walk(file);
  for (const std::string path : {"a", "src/a", "src/b.log", "src/keep/a.log", "src/keep/b.log", "src/x/y/z.log",
                                 "src/c", "src/keep/a.log", "b/c/d", "srcs/a"}) {
    EXPECT_EQ(walk.ignores(path), file.ignores(path)) << path;
  }
}

TEST(IgnoreFileTest, HostilePatternsAreFast) {
  std::string stars;
  std::string folders;
  for (int i = 0; i < 40; ++i) {
    stars += "a*";
    folders += "**/";
  }
  std::string deep;
  for (int i = 0; i < 500; ++i) deep += "a/";
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_FALSE(ignores(stars + "b", std::string(5000, 'a')));
  EXPECT_FALSE(ignores(folders + "x", deep + "y"));
  EXPECT_TRUE(ignores(folders + "*x", deep + "x"));
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
}

}  // namespace
}  // namespace drydock::model
