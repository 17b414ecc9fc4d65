#include <gtest/gtest.h>

#include "tests/unit/verify/images.hpp"
#include "verify/compare_files.hpp"

namespace drydock::verify {

namespace {

FileComparison compare(const std::vector<File> &original, const std::vector<File> &rewritten,
                       const DeclaredFiles &declared = {}) {
  return compare_files(tree_of(original), tree_of(rewritten), declared);
}

// The one undeclared difference, as it is printed.
std::string only(const FileComparison &comparison) {
  EXPECT_EQ(comparison.undeclared.size(), 1U);
  return comparison.undeclared.empty() ? "" : comparison.undeclared[0].path + ": " + comparison.undeclared[0].what;
}

std::vector<FileRule> rules_of(std::string_view pass) {
  std::vector<FileRule> rules;
  for (const FileRule &rule : declared_by_passes())
    if (rule.pass == pass) rules.push_back(rule);
  return rules;
}

TEST(CompareFiles, EqualTreesAreEqual) {
  const FileComparison result = compare({{"app/a", "1"}}, {{"app/a", "1"}});
  EXPECT_TRUE(result.undeclared.empty());
  EXPECT_EQ(result.compared, 1U);
}

TEST(CompareFiles, EveryKindOfDifferenceIsNamed) {
  EXPECT_EQ(only(compare({{"a", "1"}}, {})), "a: missing");
  EXPECT_EQ(only(compare({}, {{"a", "1"}})), "a: added: a file");
  EXPECT_EQ(only(compare({{"a", "1"}}, {{"a", "2"}})), "a: content");
  EXPECT_EQ(only(compare({{"a", "1"}}, {{"a", "22"}})), "a: content (1 -> 2 bytes)");
  EXPECT_EQ(only(compare({{"a", "1"}}, {{"a", "1", 0755}})), "a: mode 644 -> 755");
  EXPECT_EQ(only(compare({{"a", "1"}}, {{"a", "1", 0644, 7}})), "a: owner 0:0 -> 7:7");
  EXPECT_EQ(only(compare({{"a", "1"}}, {{"a", "", 0755, 0, FileType::folder}})), "a: file -> folder");
  EXPECT_EQ(only(compare({{"a", "b", 0, 0, FileType::link}}, {{"a", "c", 0, 0, FileType::link}})), "a: link to b -> c");
}

TEST(CompareFiles, AFolderThatIsLostIsOneDifference) {
  const FileComparison result =
      compare({{"a", "", 0755, 0, FileType::folder}, {"a/b/c", "1"}, {"a/d", "1"}, {"a.txt", "1"}}, {});
  ASSERT_EQ(result.undeclared.size(), 2U);
  EXPECT_EQ(result.undeclared[0].what, "missing, with 2 below it");
  EXPECT_EQ(result.undeclared[1].path, "a.txt");
}

TEST(CompareFiles, ASplitLeavesAllButWhatItCarries) {
  DeclaredFiles declared;
  declared.carried = {"app/server", "usr/local/bin/worker"};
  const FileComparison result = compare({{"app/server", "1"}, {"app/main.go", "1"}, {"go/bin/worker", "1"}},
                                        {{"app/server", "1"}, {"usr/local/bin/worker", "1"}}, declared);
  EXPECT_TRUE(result.undeclared.empty());
  EXPECT_EQ(only(compare({{"app/server", "1"}}, {}, declared)), "app/server: missing");
  EXPECT_EQ(only(compare({{"app/a", "1"}}, {{"app/a", "2"}}, declared)), "app/a: content");
}

TEST(CompareFiles, NoiseIsLeftOut) {
  const FileComparison result =
      compare({{"var/log/dpkg.log", "1"}, {"a/__pycache__/x.pyc", "1"}, {"root/.cache/pip/http", ""}, {"proc/1", ""}},
              {{"var/log/dpkg.log", "2"}});
  EXPECT_TRUE(result.undeclared.empty());
  EXPECT_EQ(result.noise, 4U);
}

TEST(CompareFiles, NoiseIsNoWiderThanItsRule) {
  EXPECT_EQ(only(compare({{"root/.cache/ms-playwright/chrome", "1"}}, {})),
            "root/.cache/ms-playwright/chrome: missing");
  EXPECT_EQ(only(compare({{"processor", "1"}}, {})), "processor: missing");
  EXPECT_EQ(only(compare({{"a.dist-info/RECORD", "1"}}, {})), "a.dist-info/RECORD: missing")
      << "its content alone is noise";
  EXPECT_EQ(only(compare({{"var/lib/dpkg/status", "1"}}, {{"var/lib/dpkg/status", "2", 0600}})),
            "var/lib/dpkg/status: mode 644 -> 600, content");
}

TEST(CompareFiles, FilesMayPassToTheNewUserAlone) {
  DeclaredFiles declared;
  declared.new_owner = 10001;
  declared.new_groups = {10001};
  EXPECT_TRUE(compare({{"app/data", ""}}, {{"app/data", "", 0644, 10001}}, declared).undeclared.empty());
  EXPECT_EQ(only(compare({{"app/data", ""}}, {{"app/data", "", 0644, 10002}}, declared)),
            "app/data: owner 0:0 -> 10002:10002");
  EXPECT_EQ(only(compare({{"app/data", ""}}, {{"app/data", "", 0600, 10001}}, declared)), "app/data: mode 644 -> 600");
}

TEST(CompareFiles, APassDeclaresWhatItsRowsSay) {
  DeclaredFiles declared;
  declared.rules = rules_of("non-root-user");
  const std::vector<File> before = {{"etc/passwd", "root"}},
                          after = {{"etc/passwd", "root app"}, {"home/app/.profile", ""}};
  EXPECT_TRUE(compare(before, after, declared).undeclared.empty());
  EXPECT_EQ(compare(before, after).undeclared.size(), 2U) << "without the fix it is a difference";
}

TEST(CompareFiles, WithAnotherBaseOnlyTheApplicationIsCompared) {
  const std::vector<File> base = {{"usr/local/bin/python", "old"}, {"usr/bin/gcc", ""}},
                          slim = {{"usr/local/bin/python", "new"}};
  const FileTree original_base = tree_of(base), rewritten_base = tree_of(slim);
  DeclaredFiles declared;
  declared.folders = {"app", "usr/local"};
  declared.original_base = &original_base;
  declared.rewritten_base = &rewritten_base;
  std::vector<File> original = base, rewritten = slim;
  original.push_back({"app/a", "1"});
  rewritten.push_back({"app/a", "1"});
  EXPECT_TRUE(compare(original, rewritten, declared).undeclared.empty());
  original.push_back({"usr/local/lib/package", "1"});
  EXPECT_EQ(only(compare(original, rewritten, declared)), "usr/local/lib/package: missing");
}

TEST(CompareFiles, AFolderIsNoPrefixOfAName) {
  DeclaredFiles declared;
  declared.folders = {"app"};
  EXPECT_TRUE(compare({{"application/a", ""}}, {}, declared).undeclared.empty());
}

TEST(FileTree, FollowsLinksOnTheWay) {
  const FileTree tree = tree_of({{"lib", "usr/lib", 0, 0, FileType::link},
                                 {"usr", "", 0755, 0, FileType::folder},
                                 {"usr/lib", "", 0755, 0, FileType::folder},
                                 {"usr/lib/a.so", "../lib/a.so.1", 0, 0, FileType::link},
                                 {"usr/lib/a.so.1", "x"},
                                 {"loop", "/loop", 0, 0, FileType::link}});
  EXPECT_EQ(tree.resolve("/lib/a.so"), "usr/lib/a.so.1");
  EXPECT_EQ(tree.resolve("usr/lib/../lib/./a.so.1"), "usr/lib/a.so.1");
  EXPECT_EQ(tree.resolve("loop"), std::nullopt);
  EXPECT_EQ(tree.resolve("lib/b"), std::nullopt);
}

}  // namespace

}  // namespace drydock::verify
