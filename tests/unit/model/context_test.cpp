// Build contexts: what a listing shows, what a COPY source finds in it, what may be read, and which folder a Dockerfile
// is built in.
#include "model/context.hpp"
#include "model/find_context.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>

#include "model/path.hpp"

namespace drydock::model {
namespace {

namespace fs = std::filesystem;
using Paths = std::vector<std::string>;

Context listed(const std::map<std::string, std::string> &files, const std::string &dockerfile = {}) {
  Paths paths;
  for (const auto &[path, text] : files) paths.push_back(path);
  return Context(
      paths,
      [files](std::string_view path) -> std::optional<std::string> {
        const auto found = files.find(std::string(path));
        return found == files.end() ? std::nullopt : std::optional(found->second);
      },
      true, dockerfile);
}

class ContextFolderTest : public testing::Test {
 protected:
  void SetUp() override {
    auto pattern = (fs::temp_directory_path() / "drydock-context-XXXXXX").string();
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    top_ = fs::canonical(pattern);
    root_ = top_ / "root";
    fs::create_directory(root_);
  }
  void TearDown() override { fs::remove_all(top_); }

  void write(const std::string &path, const std::string &text = "") {
    fs::create_directories((root_ / path).parent_path());
    std::ofstream(root_ / path) << text;
  }
  Context context(const std::string &dockerfile = "Dockerfile") { return Context::of_folder(root_, dockerfile); }
  std::optional<std::string> found(const std::string &dockerfile, const Paths &sources) {
    return find_context(root_ / dockerfile, sources);
  }

  fs::path top_;
  fs::path root_;
};

TEST(PathTest, CleansAsTheBuilderDoes) {
  EXPECT_EQ(clean_path(""), ".");
  EXPECT_EQ(clean_path("a//b/./c/"), "a/b/c");
  EXPECT_EQ(clean_path("a/../../b"), "../b");
  EXPECT_EQ(clean_path("/../a"), "/a");
  EXPECT_EQ(clean_path("a/.."), ".");
  EXPECT_EQ(context_path("./"), "");
  EXPECT_EQ(context_path("../../x"), "x");
  EXPECT_EQ(folder_of("a/b/c"), "a/b");
  EXPECT_EQ(folder_of("c"), "");
}

TEST(ContextTest, DotMeansEverything) {
  const auto context = listed({{"b", ""}, {"a/c", ""}});
  for (const std::string source : {".", "./", "/", ""})
    EXPECT_EQ(context.matches(source), (Paths{"a/c", "b"})) << source;
}

TEST(ContextTest, AFolderSourceMeansAllBelowIt) {
  const auto context = listed({{"a/b/c", ""}, {"a/d", ""}, {"ab/e", ""}, {"a.txt", ""}});
  for (const std::string source : {"a", "a/", "./a", "/a", "a/.", "../a"}) {
    EXPECT_EQ(context.matches(source), (Paths{"a/b/c", "a/d"})) << source;
  }
  EXPECT_EQ(context.matches("a/b"), Paths{"a/b/c"});
  EXPECT_EQ(context.matches("x"), Paths{});
}

TEST(ContextTest, WildcardsStayInOneFolder) {
  const auto context = listed(
      {{"package.json", ""}, {"package-lock.json", ""}, {"sub/package.json", ""}, {"src/a/x.c", ""}, {"y.c", ""}});
  EXPECT_EQ(context.matches("package*.json"), (Paths{"package-lock.json", "package.json"}));
  EXPECT_EQ(context.matches("*/package.json"), Paths{"sub/package.json"});
  EXPECT_EQ(context.matches("?.c"), Paths{"y.c"});
  EXPECT_EQ(context.matches("[x-z].c"), Paths{"y.c"});
  EXPECT_EQ(context.matches("**/x.c"), Paths{});
  EXPECT_EQ(context.matches("[z-x].c"), Paths{});
  EXPECT_EQ(context.matches("["), Paths{});
}

TEST(ContextTest, AWildcardThatMatchesAFolderTakesAllOfIt) {
  const auto context = listed({{"src/a/x.c", ""}, {"src/b/y.c", ""}, {"srv", ""}, {"t", ""}});
  EXPECT_EQ(context.matches("sr*"), (Paths{"src/a/x.c", "src/b/y.c", "srv"}));
  EXPECT_EQ(context.matches("src/*"), (Paths{"src/a/x.c", "src/b/y.c"}));
  EXPECT_EQ(context.matches("*/a"), Paths{"src/a/x.c"});
}

TEST(ContextTest, IgnoredFilesAreInvisible) {
  const auto context = listed({{".dockerignore", "*.log\nsecret"}, {"a.log", "x"}, {"a.txt", ""}, {"secret/key", ""}});
  EXPECT_EQ(context.files(), (Paths{".dockerignore", "a.txt"}));
  EXPECT_FALSE(context.has_file("a.log"));
  EXPECT_FALSE(context.has_folder("secret"));
  EXPECT_TRUE(context.is_ignored("./secret/key"));
  EXPECT_EQ(context.matches("*"), (Paths{".dockerignore", "a.txt"}));
  EXPECT_EQ(context.read("a.log"), "x");
}

TEST(ContextTest, TheDockerfilesOwnIgnoreFileComesFirst) {
  const std::map<std::string, std::string> files{
      {".dockerignore", "a"}, {"ops/Dockerfile.dockerignore", "b"}, {"a", ""}, {"b", ""}};
  EXPECT_EQ(listed(files, "ops/Dockerfile").ignore_path(), "ops/Dockerfile.dockerignore");
  EXPECT_TRUE(listed(files, "ops/Dockerfile").has_file("a"));
  EXPECT_FALSE(listed(files, "ops/Dockerfile").has_file("b"));
  EXPECT_FALSE(listed(files, "Dockerfile").has_file("a"));
  EXPECT_EQ(listed({{"a", ""}}).ignore_path(), "");
}

TEST(ContextTest, AnIgnoreFileThatCannotBeReadMakesTheListingIncomplete) {
  const Context context({".dockerignore", "a"}, [](std::string_view) { return std::nullopt; });
  EXPECT_FALSE(context.complete());
}

TEST(ContextTest, FoldersFollowFromFiles) {
  const auto context = listed({{"a/b/c", ""}});
  EXPECT_TRUE(context.has_folder("a/b/"));
  EXPECT_TRUE(context.has_folder("."));
  EXPECT_FALSE(context.has_folder("a/b/c"));
  EXPECT_FALSE(context.has_folder("a/bb"));
}

TEST(ContextTest, NeverAsksTheReaderForAPathOutside) {
  const Context context({"a"}, [](std::string_view) { return std::optional<std::string>("read"); });
  EXPECT_EQ(context.read("../x"), std::nullopt);
  EXPECT_EQ(context.read("a/../../x"), std::nullopt);
  EXPECT_EQ(context.read("."), std::nullopt);
  EXPECT_EQ(context.read("a/../b"), "read");
}

TEST_F(ContextFolderTest, ListsRecursivelyAndReads) {
  write("b/c/d.txt", "text");
  write("a");
  fs::create_directory(root_ / "empty");
  EXPECT_EQ(context().files(), (Paths{"a", "b/c/d.txt"}));
  EXPECT_TRUE(context().complete());
  EXPECT_TRUE(context().has_folder("empty"));
  EXPECT_TRUE(context().has_folder("b/c"));
  EXPECT_EQ(context().read("b/c/d.txt"), "text");
  EXPECT_EQ(context().read("/b/c/d.txt"), "text");
  EXPECT_EQ(context().read("none"), std::nullopt);
  EXPECT_EQ(context().read("b"), std::nullopt);
}

TEST_F(ContextFolderTest, ALinkToAFileInsideIsAFile) {
  write("a", "text");
  fs::create_symlink("a", root_ / "link");
  EXPECT_TRUE(context().has_file("link"));
  EXPECT_EQ(context().read("link"), "text");
}

TEST_F(ContextFolderTest, LinksThatLeadOutHaveNoContent) {
  std::ofstream(top_ / "secret") << "secret";
  fs::create_directory(top_ / "root2");
  std::ofstream(top_ / "root2/x") << "secret";
  fs::create_symlink("../secret", root_ / "out");
  fs::create_symlink(top_ / "secret", root_ / "absolute");
  fs::create_symlink("../root2", root_ / "folder");
  fs::create_symlink("nowhere", root_ / "dangling");
  const auto context = this->context();
  EXPECT_EQ(context.files(), (Paths{"absolute", "dangling", "folder", "out"}));
  for (const std::string path : {"out", "absolute", "folder", "folder/x", "dangling", "../secret"}) {
    EXPECT_FALSE(context.has_file(path)) << path;
    EXPECT_EQ(context.read(path), std::nullopt) << path;
  }
}

TEST_F(ContextFolderTest, LinksToFoldersAreNotFollowed) {
  write("a/b");
  fs::create_symlink(".", root_ / "a/loop");
  fs::create_symlink("loop2", root_ / "loop2");
  EXPECT_EQ(context().files(), (Paths{"a/b", "a/loop", "loop2"}));
  EXPECT_FALSE(context().has_file("a/loop"));
  EXPECT_TRUE(context().complete());
}

TEST_F(ContextFolderTest, NothingButRegularFilesIsRead) {
  ASSERT_EQ(mkfifo((root_ / "fifo").c_str(), 0600), 0);
  EXPECT_FALSE(context().has_file("fifo"));
  EXPECT_EQ(context().read("fifo"), std::nullopt);
}

TEST_F(ContextFolderTest, ReadsAtMostOneMebibyte) {
  write("limit", std::string(1U << 20U, 'x'));
  write("above", std::string((1U << 20U) + 1, 'x'));
  EXPECT_EQ(context().read("limit")->size(), 1U << 20U);
  EXPECT_EQ(context().read("above"), std::nullopt);
  EXPECT_TRUE(context().has_file("above"));
}

TEST_F(ContextFolderTest, GitIsKnownButNotListed) {
  write(".git/config");
  write("a");
  EXPECT_EQ(context().files(), Paths{"a"});
  EXPECT_TRUE(context().has_folder(".git"));
  write(".dockerignore", ".git");
  EXPECT_FALSE(context().has_folder(".git"));
}

TEST_F(ContextFolderTest, AppliesTheIgnoreFile) {
  write(".dockerignore", "*\n!src\nsrc/*.log\n");
  write("node_modules/a/b.js");
  write("src/a.c");
  write("src/b.log");
  EXPECT_EQ(context().files(), Paths{"src/a.c"});
  EXPECT_FALSE(context().has_folder("node_modules"));
  write("Dockerfile.dockerignore", "src");
  EXPECT_EQ(context().files(), (Paths{".dockerignore", "Dockerfile.dockerignore", "node_modules/a/b.js"}));
}

TEST_F(ContextFolderTest, AMissingFolderIsIncomplete) {
  const auto context = Context::of_folder(top_ / "none", "");
  EXPECT_FALSE(context.complete());
  EXPECT_TRUE(context.files().empty());
}

TEST_F(ContextFolderTest, AnUnreadableFolderIsIncomplete) {
  if (geteuid() == 0) GTEST_SKIP() << "root reads everything";
  write("closed/a");
  fs::permissions(root_ / "closed", fs::perms::none);
  EXPECT_FALSE(context().complete());
  fs::permissions(root_ / "closed", fs::perms::owner_all);
}

TEST(ContextTest, AHundredThousandFilesTakeLessThanASecond) {
  Paths paths{".dockerignore"};
  for (int i = 0; i < 100'000; ++i) {
    paths.push_back("packages/p" + std::to_string(i / 100) + "/src/lib/file" + std::to_string(i) + ".js");
  }
  const auto begin = std::chrono::steady_clock::now();
  const Context context(paths, [](std::string_view) {
    return std::optional<std::string>(
        "**/node_modules\n**/*.log\n**/.env*\ndist\n.git\n**/coverage/**\n*.md\n!README.md");
  });
  EXPECT_EQ(context.files().size(), 100'001U);
  EXPECT_EQ(context.matches("packages/p1*/src").size(), 11'100U);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
}

TEST_F(ContextFolderTest, WithoutSourcesTheOwnFolderIsTheContext) {
  EXPECT_EQ(found("sub/Dockerfile", {}), (root_ / "sub").string());
}

TEST_F(ContextFolderTest, TheNearestFolderWithAllSourcesIsTheContext) {
  fs::create_directory(root_ / ".git");
  write("app/docker/prod/Dockerfile");
  write("app/package.json");
  write("app/src/a.js");
  write("package.json");
  EXPECT_EQ(found("app/docker/prod/Dockerfile", {"package.json", "./src/"}), (root_ / "app").string());
  EXPECT_EQ(found("app/docker/prod/Dockerfile", {"package*.json", "sr?/*.js"}), (root_ / "app").string());
  EXPECT_EQ(found("app/docker/prod/Dockerfile", {"app/src", "package.json"}), root_.string());
  EXPECT_EQ(found("app/docker/prod/Dockerfile", {"."}), (root_ / "app/docker/prod").string());
  EXPECT_EQ(found("app/docker/prod/Dockerfile", {"none"}), std::nullopt);
  EXPECT_EQ(found("app/docker/prod/Dockerfile", {"*.none"}), std::nullopt);
}

TEST_F(ContextFolderTest, NeverLooksAboveTheRepository) {
  fs::create_directory(root_ / ".git");
  std::ofstream(top_ / "a") << "";
  EXPECT_EQ(found("sub/Dockerfile", {"a"}), std::nullopt);
}

TEST_F(ContextFolderTest, WithoutARepositoryOnlyTheOwnFolderCounts) {
  write("a");
  write("sub/Dockerfile");
  EXPECT_EQ(found("sub/Dockerfile", {"a"}), std::nullopt);
  EXPECT_EQ(found("Dockerfile", {"a"}), root_.string());
}

TEST_F(ContextFolderTest, AFolderThatIgnoresASourceIsNotTheContext) {
  fs::create_directory(root_ / ".git");
  write("sub/Dockerfile");
  write("sub/a");
  write("sub/.dockerignore", "a");
  write("a");
  EXPECT_EQ(found("sub/Dockerfile", {"a"}), root_.string());
}

TEST_F(ContextFolderTest, WithAnotherIgnoreTextItShowsLess) {
  write("a.py");
  write("docs/x.md");
  fs::create_directory(root_ / ".git");
  const Context before = context();
  EXPECT_EQ(before.ignore_text(), std::nullopt);
  const Context after = before.with_ignore_text("docs\n.git\n");
  EXPECT_EQ(after.ignore_path(), ".dockerignore");
  EXPECT_EQ(after.ignore_text(), "docs\n.git\n");
  EXPECT_EQ(after.files(), Paths{"a.py"});
  EXPECT_FALSE(after.has_folder("docs"));
  EXPECT_FALSE(after.has_folder(".git"));
  EXPECT_TRUE(before.has_file("docs/x.md"));
}

TEST_F(ContextFolderTest, KnowsTheDockerfilesThatShareItsIgnoreFile) {
  write("Dockerfile");
  write("docker/Dockerfile.prod");
  write("docker/own.Dockerfile");
  write("docker/own.Dockerfile.dockerignore", "x");
  write(".dockerignore", "Dockerfile*\n");
  EXPECT_EQ(context().dockerfiles(), (Paths{"Dockerfile", "docker/Dockerfile.prod"}));
  EXPECT_EQ(context("docker/own.Dockerfile").dockerfiles(), Paths{"docker/own.Dockerfile"});
}

TEST(Context, ThatRemembersReadsEachFileOnce) {
  int reads = 0;
  const Context context({"a", "b"}, [&](std::string_view path) {
    ++reads;
    return path == "a" ? std::optional<std::string>("text") : std::nullopt;
  });
  const Context remembering = context.remembering();
  for (int i = 0; i < 3; ++i) {
    EXPECT_EQ(remembering.read("a"), "text");
    EXPECT_EQ(remembering.with_text("c", "x").read("./a"), "text");
    EXPECT_EQ(remembering.read("b"), std::nullopt);
  }
  EXPECT_EQ(reads, 2);
  EXPECT_EQ(remembering.files(), context.files());
}

}  // namespace
}  // namespace drydock::model
