// pip's requirements files: what is named, what is reached, and what stands in the way of copying only the manifests.
#include "model/requirements.hpp"

#include <gtest/gtest.h>

#include <map>

namespace drydock::model {
namespace {

using Texts = std::vector<std::string>;

Requirements read(const std::map<std::string, std::string> &files, std::string_view path = "requirements.txt") {
  Texts paths;
  for (const auto &[name, text] : files) paths.push_back(name);
  const Context context(paths, [files](std::string_view name) -> std::optional<std::string> {
    const auto found = files.find(std::string(name));
    return found == files.end() ? std::nullopt : std::optional(found->second);
  });
  return read_requirements(context, path).value();
}

Requirements of(const std::string &text) { return read({{"requirements.txt", text}}); }

std::string obstacle(const std::string &text) {
  const auto found = of(text).obstacles;
  return found.size() == 1 ? found[0] : "(" + std::to_string(found.size()) + " obstacles)";
}

TEST(RequirementsTest, NothingForAMissingFile) {
  const Context context({}, [](std::string_view) { return std::nullopt; });
  EXPECT_FALSE(read_requirements(context, "requirements.txt").has_value());
}

TEST(RequirementsTest, ReadsNamesInAllTheirForms) {
  const auto found = of(
      "flask\n"
      "Django==4.2\n"
      "requests[security, socks] >= 2.0, <3 \n"
      "zope.interface~=5.0\n"
      "ruamel_yaml (>=0.15)\n"
      "uvloop!=0.15.0; sys_platform != 'win32'\n"
      "gunicorn>=20.*;python_version<\"3.9\"\n"
      "torch==2.0.1+cu118\n"
      "a===1\n");
  EXPECT_EQ(found.names, (Texts{"flask", "django", "requests", "zope-interface", "ruamel-yaml", "uvloop", "gunicorn",
                                "torch", "a"}));
  EXPECT_TRUE(found.obstacles.empty());
  EXPECT_EQ(found.files, Texts{"requirements.txt"});
}

TEST(RequirementsTest, NamesAreNormalisedAndNotRepeated) {
  EXPECT_EQ(of("Foo.Bar\nfoo-bar==1\nfoo__bar\n").names, Texts{"foo-bar"});
  EXPECT_EQ(normalised_distribution("A.-_b"), "a-b");
}

TEST(RequirementsTest, CommentsNeedABlankBeforeThem) {
  EXPECT_EQ(of("# all\nflask # web\n\t# x\ndjango\t#y\n\n").names, (Texts{"flask", "django"}));
  EXPECT_TRUE(of("git+https://host/x.git#egg=thing\n").obstacles.empty());
  EXPECT_EQ(obstacle("flask#web\n"), "text that is not understood in requirements.txt, line 1");
}

TEST(RequirementsTest, ABackslashJoinsLines) {
  const auto found = of("flask==1.0 \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\ndjango\n");
  EXPECT_EQ(found.names, (Texts{"flask", "django"}));
  EXPECT_TRUE(found.obstacles.empty());
  EXPECT_EQ(obstacle("flask \\\n  ==1.0\n\n.\n"), "a local path in requirements.txt, line 4");
  EXPECT_EQ(of("# comment \\\nflask\n").names, Texts{"flask"});
  EXPECT_EQ(of("flask\\").names, Texts{"flask"});
}

TEST(RequirementsTest, FollowsOtherFilesFromTheirOwnFolder) {
  for (const std::string line : {"-r sub/base.txt", "-rsub/base.txt", "--requirement sub/base.txt",
                                 "--requirement=./sub/base.txt", "-r 'sub/base.txt'"}) {
    const auto found = read({{"requirements.txt", line + "\nflask"}, {"sub/base.txt", "-r more.txt\ndjango"},
                             {"sub/more.txt", "-r ../requirements.txt\nclick"}});
    EXPECT_EQ(found.files, (Texts{"requirements.txt", "sub/base.txt", "sub/more.txt"})) << line;
    EXPECT_EQ(found.names, (Texts{"flask", "django", "click"})) << line;
    EXPECT_TRUE(found.obstacles.empty()) << line;
  }
}

TEST(RequirementsTest, ConstraintsAreReachedButNotInstalled) {
  const auto found =
      read({{"requirements.txt", "-c constraints.txt\nflask"}, {"constraints.txt", "django==1\nflask<3"}});
  EXPECT_EQ(found.files, (Texts{"requirements.txt", "constraints.txt"}));
  EXPECT_EQ(found.names, Texts{"flask"});
}

TEST(RequirementsTest, AFileMayBeBothRequirementAndConstraint) {
  const auto found = read({{"requirements.txt", "-c a.txt\n-r a.txt"}, {"a.txt", "flask"}});
  EXPECT_EQ(found.files, (Texts{"requirements.txt", "a.txt"}));
  EXPECT_EQ(found.names, Texts{"flask"});
}

TEST(RequirementsTest, MissingFilesAreObstacles) {
  EXPECT_EQ(obstacle("flask\n-r base.txt"), "-r of a file that the context does not have in requirements.txt, line 2");
  EXPECT_EQ(obstacle("-r ../base.txt"), "-r of a file outside the context in requirements.txt, line 1");
  EXPECT_EQ(obstacle("-c /etc/c.txt"), "-c of a file outside the context in requirements.txt, line 1");
  EXPECT_EQ(obstacle("-c https://user:token@host/c.txt"), "-c of a URL in requirements.txt, line 1");
}

TEST(RequirementsTest, IgnoredFilesAreMissing) {
  const auto found =
      read({{".dockerignore", "base.txt"}, {"base.txt", "flask"}, {"requirements.txt", "-r base.txt"}});
  EXPECT_EQ(found.obstacles.size(), 1U);
}

TEST(RequirementsTest, LocalProjectsAreObstacles) {
  for (const std::string text : {"-e .", "-e.", "--editable ./lib", "--editable=lib"}) {
    EXPECT_EQ(obstacle(text), "-e of a local project in requirements.txt, line 1") << text;
  }
  for (const std::string text : {".", ".[dev]", "./lib", "../lib", "lib/", "vendor/x.whl", "x-1.0-py3-none-any.whl",
                                 "x.tar.gz", "/abs/lib"}) {
    EXPECT_EQ(obstacle(text), "a local path in requirements.txt, line 1") << text;
  }
}

TEST(RequirementsTest, PublicUrlsAreKept) {
  const auto found = of(
      "https://host/pkg/Some_Wheel-1.0-py3-none-any.whl\n"
      "git+https://host/x.git@v1#egg=Thing&subdirectory=a\n"
      "lib[extra] @ https://host/lib.zip ; python_version < '3'\n"
      "-e git+https://host/y.git#egg=edit\n"
      "other@git+https://host/z.git\n");
  EXPECT_TRUE(found.obstacles.empty());
  EXPECT_EQ(found.names, (Texts{"some-wheel", "thing", "lib", "edit", "other"}));
  EXPECT_EQ(found.urls, (Texts{"https://host/pkg/Some_Wheel-1.0-py3-none-any.whl",
                               "git+https://host/x.git@v1#egg=Thing&subdirectory=a", "https://host/lib.zip",
                               "git+https://host/y.git#egg=edit", "git+https://host/z.git"}));
}

TEST(RequirementsTest, OtherUrlsAreObstacles) {
  for (const std::string text : {"git+ssh://git@host/x.git", "x @ file:///x.whl", "file:lib", "git+file:///x",
                                 "x @ git+ssh://git@host/x", "ftp://host/x.zip"}) {
    EXPECT_EQ(obstacle(text), "a URL other than https in requirements.txt, line 1") << text;
  }
  EXPECT_EQ(obstacle("-e git+ssh://git@host/x"), "-e of a URL other than https in requirements.txt, line 1");
}

TEST(RequirementsTest, OptionsForIndexesNeedNoFiles) {
  const auto found = of(
      "-i https://host/simple\n--extra-index-url https://host/2\n--trusted-host host\n--no-binary :all:\n"
      "--only-binary=:none:\n--pre\n--prefer-binary\n--use-pep517\n--no-index\n-f https://host/links\n"
      "--index-url=https://host/3 --pre\nflask\n");
  EXPECT_EQ(found.obstacles, Texts{});
  EXPECT_EQ(found.names, Texts{"flask"});
}

TEST(RequirementsTest, OptionsMayFollowARequirement) {
  const auto found = of("saml==1.16.0 --no-binary lxml,xmlsec\njax[tpu]==0.4 --pre\nx --config-settings=\"--a=b\"\n");
  EXPECT_EQ(found.names, (Texts{"saml", "jax", "x"}));
  EXPECT_EQ(found.obstacles, Texts{});
}

TEST(RequirementsTest, LocalLinksAreObstacles) {
  EXPECT_EQ(obstacle("-f ./wheels"), "--find-links of a local path in requirements.txt, line 1");
  EXPECT_EQ(obstacle("--find-links=wheels"), "--find-links of a local path in requirements.txt, line 1");
  EXPECT_EQ(obstacle("-i file:///simple"), "--index-url of a local path in requirements.txt, line 1");
}

TEST(RequirementsTest, VariablesAreObstacles) {
  EXPECT_EQ(obstacle("--extra-index-url https://${TOKEN}@host/"), "a variable in requirements.txt, line 1");
  EXPECT_TRUE(of("--extra-index-url https://$token@host/\n").obstacles.empty());
}

TEST(RequirementsTest, WhatIsNotUnderstoodIsAnObstacle) {
  for (const std::string text : {"flask==", "flask 1.0", "flask=1.0", "{{ name }}", "--unknown x", "-r", "--pre=x", "-",
                                 "--", "flask -r x", "-i 'https://host", "flask;", "<<<<<<< HEAD", "[x]", "flask[x"}) {
    EXPECT_EQ(obstacle(text), "text that is not understood in requirements.txt, line 1") << text;
  }
}

TEST(RequirementsTest, DecodesWhatPowerShellWrites) {
  std::string little = "\xFF\xFE";
  std::string big = "\xFE\xFF";
  for (const char c : std::string("flask==1\r\n# \r\ndjango\r\n")) {
    little += std::string{c, '\0'};
    big += std::string{'\0', c};
  }
  for (const auto &bytes : {little, big, std::string("\xEF\xBB\xBF" "flask\r\ndjango")}) {
    EXPECT_EQ(of(bytes).names, (Texts{"flask", "django"}));
    EXPECT_TRUE(of(bytes).obstacles.empty());
  }
}

TEST(RequirementsTest, BytesThatAreNoTextAreAnObstacle) {
  const std::string odd("\xFF\xFE" "f\0l", 5);
  const std::string zero("flask\0", 6);
  const std::string lone("\xFF\xFE\0\xD8", 4);
  const std::string wide("\xFF\xFE\0\0", 4);
  for (const auto &bytes : {odd, zero, lone, wide})
    EXPECT_EQ(obstacle(bytes), "requirements.txt can't be read as text");
}

TEST(RequirementsTest, ObstaclesNeverRepeatSecrets) {
  for (const std::string text :
       {"-r https://u:hunter2@host/a", "-e git+ssh://hunter2@host/a", "x @ ssh://hunter2@host/a", "--index-url hunter2",
        "https://hunter2@host/a b c", "--odd hunter2", "hunter2@host:x/y", "-i https://${X}:hunter2@host"}) {
    const auto found = of(text).obstacles;
    ASSERT_FALSE(found.empty()) << text;
    EXPECT_EQ(found[0].find("hunter2"), std::string::npos) << text;
  }
}

TEST(RequirementsTest, AnEmptyFileIsFine) {
  const auto found = of("");
  EXPECT_TRUE(found.names.empty());
  EXPECT_TRUE(found.obstacles.empty());
}

}  // namespace
}  // namespace drydock::model
