#include "cli/find_dockerfiles.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "knowledge/dockerfile_names.hpp"
#include "temp_dir.hpp"

namespace drydock::cli {
namespace {

namespace fs = std::filesystem;
using Names = std::vector<std::string>;

Names found_in(const TempDir &dir) {
  const FoundFiles found = find_dockerfiles(dir.path.string());
  EXPECT_EQ(found.errors, Names{});
  Names names;
  for (const std::string &file : found.files) names.push_back(file.substr(dir.path.string().size() + 1));
  return names;
}

TEST(FindDockerfiles, KnowsTheNames) {
  for (const char *name : {"Dockerfile", "dockerfile", "Containerfile", "Dockerfile.prod", "Containerfile.dev",
                           "api.Dockerfile", "api.dockerfile", "api.containerfile", "Dockerfile.a.b", "Dockerfile-prod",
                           "Dockerfile_arm", "Dockerfile-3.11", "Dockerfile.go"}) {
    EXPECT_TRUE(knowledge::is_dockerfile_name(name)) << name;
  }
  for (const char *name : {"",
                           "Dockerfiles",
                           "Dockerfile.",
                           "Dockerfile.dockerignore",
                           "api.Dockerfile.dockerignore",
                           "Dockerfile.orig",
                           "Dockerfile.rej",
                           "Dockerfile~",
                           "Dockerfile.prod~",
                           "Dockerfile.bak",
                           ".dockerignore",
                           ".Dockerfile.drydock-abc123",
                           ".Dockerfile.swp",
                           "my-dockerfile",
                           "DOCKERFILE",
                           "Dockerfile.j2",
                           "Dockerfile.prod.tmpl",
                           "api.Dockerfile.erb",
                           "Dockerfile.in",
                           "Dockerfile.md",
                           "Dockerfile_test.go",
                           "Dockerfile-"}) {
    EXPECT_FALSE(knowledge::is_dockerfile_name(name)) << name;
  }
}

TEST(FindDockerfiles, SearchesBelowInByteOrder) {
  const TempDir dir;
  for (const char *name : {"b/Dockerfile", "b/c/d/web.dockerfile", "a/Dockerfile", "Dockerfile.x", "vendor/Dockerfile",
                           "readme", ".ci/Dockerfile", ".git/Dockerfile", "b/node_modules/x/Dockerfile"}) {
    dir.put(name);
  }
  const FoundFiles found = find_dockerfiles(dir.path.string());
  EXPECT_EQ(found.files, (Names{dir / ".ci/Dockerfile", dir / "Dockerfile.x", dir / "a/Dockerfile",
                                dir / "b/Dockerfile", dir / "b/c/d/web.dockerfile", dir / "vendor/Dockerfile"}));
}

TEST(FindDockerfiles, PathsBeginAsTheFolderWasGiven) {
  const TempDir dir;
  dir.put("sub/Dockerfile");
  const fs::path before = fs::current_path();
  fs::current_path(dir.path);
  EXPECT_EQ(find_dockerfiles(".").files, Names{"sub/Dockerfile"});
  EXPECT_EQ(find_dockerfiles("sub").files, Names{"sub/Dockerfile"});
  EXPECT_EQ(find_dockerfiles("sub/").files, Names{"sub/Dockerfile"});
  EXPECT_EQ(find_dockerfiles("../" + dir.path.filename().string()).files,
            Names{"../" + dir.path.filename().string() + "/sub/Dockerfile"});
  fs::current_path(before);
}

TEST(FindDockerfiles, FolderNamedLikeAFileIsSearched) {
  const TempDir dir;
  dir.put("Dockerfile/Dockerfile");
  EXPECT_EQ(found_in(dir), Names{"Dockerfile/Dockerfile"});
}

TEST(FindDockerfiles, FollowsNoLinksToFolders) {
  const TempDir dir;
  dir.put("a/Dockerfile");
  fs::create_directory_symlink("..", dir / "a/loop");
  fs::create_directory_symlink("a", dir / "b");
  EXPECT_EQ(found_in(dir), Names{"a/Dockerfile"});
  EXPECT_EQ(find_dockerfiles(dir / "b").files, Names{dir / "b/Dockerfile"});
}

TEST(FindDockerfiles, LinkedFileCountsOnce) {
  const TempDir dir;
  dir.put("common");
  dir.put("z/Dockerfile");
  fs::create_symlink("common", dir / "Dockerfile.b");
  fs::create_symlink("common", dir / "Dockerfile.a");
  fs::create_symlink("z/Dockerfile", dir / "Dockerfile");
  fs::create_symlink("nothing", dir / "Dockerfile.c");
  EXPECT_EQ(found_in(dir), (Names{"Dockerfile.a", "z/Dockerfile"}));
}

TEST(FindDockerfiles, PassesOverPipes) {
  const TempDir dir;
  ASSERT_EQ(::mkfifo((dir / "Dockerfile").c_str(), 0600), 0);
  EXPECT_EQ(found_in(dir), Names{});
}

TEST(FindDockerfiles, DeepTreesAreSearched) {
  const TempDir dir;
  std::string path;
  for (int i = 0; i < 1000; ++i) path += "d/";
  dir.put(path + "Dockerfile");
  EXPECT_EQ(find_dockerfiles(dir.path.string()).files.size(), 1U);
}

TEST(FindDockerfiles, MissingFolderIsAnError) {
  const FoundFiles found = find_dockerfiles("/nowhere/at/all");
  EXPECT_EQ(found.errors, Names{"/nowhere/at/all: No such file or directory"});
}

TEST(FindDockerfiles, LeavesOutWhatGitIgnores) {
  const TempDir dir;
  dir.put(".git/info/exclude", "/private\n!/build/kept\n");
  dir.put(".gitignore", "build/\n*.local\n!Dockerfile.local\n/top\n");
  dir.put("a/.gitignore", "/Dockerfile.x\n!*.y.local\n");
  for (const char *name : {"Dockerfile", "build/kept/Dockerfile", "Dockerfile.local", "web.Dockerfile.local",
                           "top/Dockerfile", "a/top/Dockerfile", "private/Dockerfile", "a/Dockerfile.x",
                           "a/b/Dockerfile.x", "a/Dockerfile.y.local", "a/build/Dockerfile"})
    dir.put(name);
  EXPECT_EQ(found_in(dir),
            (Names{"Dockerfile", "Dockerfile.local", "a/Dockerfile.y.local", "a/b/Dockerfile.x", "a/top/Dockerfile"}));
}

TEST(FindDockerfiles, HonoursIgnoreFilesAboveUpToTheRepository) {
  const TempDir dir;
  dir.put(".gitignore", "Dockerfile.outside\n");
  dir.put("repo/.git/HEAD", "");
  dir.put("repo/.gitignore", "/a/gen\n*.tmp.d\n");
  for (const char *name :
       {"repo/a/gen/Dockerfile", "repo/a/Dockerfile", "repo/a/Dockerfile.outside", "repo/a/b/x.tmp.d/Dockerfile"})
    dir.put(name);
  EXPECT_EQ(find_dockerfiles(dir / "repo/a").files,
            (Names{dir / "repo/a/Dockerfile", dir / "repo/a/Dockerfile.outside"}));
}

TEST(FindDockerfiles, AnIgnoreFileCountsWithoutARepository) {
  const TempDir dir;
  dir.put(".gitignore", "gen\n");
  dir.put("gen/Dockerfile");
  dir.put("a/Dockerfile");
  EXPECT_EQ(found_in(dir), Names{"a/Dockerfile"});
}

TEST(FindDockerfiles, ARepositoryWithinTakesNothingFromAbove) {
  const TempDir dir;
  dir.put(".git/HEAD", "");
  dir.put(".gitignore", "Dockerfile\n");
  dir.put("sub/.git", "gitdir: ../.git/modules/sub\n");
  dir.put(".git/modules/sub/info/exclude", "x/\n");
  dir.put("sub/Dockerfile");
  dir.put("sub/x/Dockerfile");
  dir.put("other/Dockerfile");
  EXPECT_EQ(found_in(dir), Names{"sub/Dockerfile"});
}

TEST(FindDockerfiles, AnIgnoreFileThatIsALinkDoesNotCount) {
  const TempDir dir;
  dir.put("rules", "Dockerfile\n");
  fs::create_symlink("rules", dir / ".gitignore");
  dir.put("Dockerfile");
  EXPECT_EQ(found_in(dir), Names{"Dockerfile"});
}

TEST(FindDockerfiles, FindsWhatComposeAndBakeFilesBuild) {
  const TempDir dir;
  dir.put("compose.yaml", "services:\n  a: {build: {context: ., dockerfile: ops/build.docker}}\n  b: {build: web}\n"
                          "  c: {build: {dockerfile: ../outside}}\n  d: {build: {dockerfile: missing}}\n");
  dir.put("deploy/docker-bake.hcl", "target \"x\" {\n context = \"..\"\n dockerfile = \"ops/image-x\"\n}\n");
  dir.put("deploy/nightly.bake.json", R"({"target": {"y": {"dockerfile": "image-y"}}})");
  for (const char *name : {"ops/build.docker", "web/Dockerfile", "ops/image-x", "deploy/image-y", "ops/other"})
    dir.put(name);
  const FoundFiles found = find_dockerfiles(dir.path.string());
  EXPECT_EQ(found.files,
            (Names{dir / "deploy/image-y", dir / "ops/build.docker", dir / "ops/image-x", dir / "web/Dockerfile"}));
  EXPECT_EQ(found.contexts.at(dir / "ops/build.docker"), dir.path.string());
  EXPECT_EQ(found.contexts.at(dir / "ops/image-x"), dir.path.string());
  EXPECT_EQ(found.contexts.at(dir / "deploy/image-y"), dir / "deploy");
  EXPECT_EQ(found.contexts.at(dir / "web/Dockerfile"), dir / "web");
}

TEST(FindDockerfiles, SeveralThatSayAnotherContextSayNone) {
  const TempDir dir;
  dir.put("compose.yaml", "services:\n  a: {build: {context: web, dockerfile: Dockerfile}}\n");
  dir.put("docker-bake.hcl", "target \"a\" {\n dockerfile = \"web/Dockerfile\"\n}\n");
  dir.put("web/Dockerfile");
  const FoundFiles found = find_dockerfiles(dir.path.string());
  EXPECT_EQ(found.files, Names{dir / "web/Dockerfile"});
  EXPECT_TRUE(found.contexts.empty());
}

TEST(FindDockerfiles, WhatIsBuiltButIgnoredIsLeftOut) {
  const TempDir dir;
  dir.put(".gitignore", "gen/\nlocal.docker\n");
  dir.put("compose.yaml", "services:\n  a: {build: {dockerfile: gen/image}}\n  b: {build: {dockerfile: local.docker}}\n"
                          "  c: {build: {dockerfile: node_modules/x/image}}\n");
  for (const char *name : {"gen/image", "local.docker", "node_modules/x/image"}) dir.put(name);
  EXPECT_EQ(found_in(dir), Names{});
}

// In a child process of another user, since root may read everything.
TEST(FindDockerfiles, UnreadableFolderIsReportedAndTheRestFound) {
  const TempDir dir;
  dir.put("a/Dockerfile");
  dir.put("b/Dockerfile");
  fs::permissions(dir.path, fs::perms(0755));
  fs::permissions(dir / "a", fs::perms::none);
  const pid_t child = ::fork();
  if (child == 0) {
    if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) ::_exit(2);
    const FoundFiles found = find_dockerfiles(dir.path.string());
    ::_exit(found.files == Names{dir / "b/Dockerfile"} && found.errors == Names{dir / "a: Permission denied"} ? 0 : 1);
  }
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  fs::permissions(dir / "a", fs::perms(0755));
  EXPECT_EQ(status, 0);
}

}  // namespace
}  // namespace drydock::cli
