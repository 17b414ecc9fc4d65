#include <gtest/gtest.h>

#include "parse/parse.hpp"
#include "pipeline/pipeline.hpp"
#include "verify/subject.hpp"

namespace drydock::verify {

namespace {

using Strings = std::vector<std::string>;

Subject subject(const std::string &text, const Strings &files, std::optional<Version> against = std::nullopt,
                const Strings &passes = {"python-env"}, const model::Mirrors &mirrors = {}) {
  const model::Context context(files, [](std::string_view) { return std::nullopt; });
  pipeline::Request request;
  std::string unknown;
  request.passes = pipeline::choose_passes(passes, {}, unknown);
  request.context = &context;
  request.options.mirrors = mirrors;
  const Document document = parse::dockerfile(text);
  return subject_of("Dockerfile", pipeline::run(document, request), context, mirrors, std::nullopt,
                    std::move(against));
}

TEST(Subject, KnowsWhereTheApplicationLies) {
  const Subject one = subject("FROM debian\nWORKDIR /app/\nCOPY . .\nCOPY a /etc/a.conf\nCOPY b c/\n", {"a", "b"});
  EXPECT_EQ(one.folders, (Strings{"app", "etc/a.conf"}));
  EXPECT_EQ(one.original.base, "debian");
  EXPECT_FALSE(one.another_base);
}

TEST(Subject, KnowsAnImageByItsNameInAMirror) {
  const std::string text = "FROM registry.example.com/hub/library/golang:1.22\nCOPY main.go .\n";
  EXPECT_EQ(subject(text, {"main.go"}).folders, Strings{}) << "another image, whose working directory is not known";
  const model::Mirrors mirrors{{"docker.io", "registry.example.com/hub"}};
  EXPECT_EQ(subject(text, {"main.go"}, std::nullopt, {"python-env"}, mirrors).folders, Strings{"go"});
}

TEST(Subject, KnowsWhatTheIgnoreFileHides) {
  const std::string text = "FROM debian\nWORKDIR /app\nCOPY . .\n";
  const Subject one = subject(text, {"run.sh", "README.md", ".github/ci.yml"}, std::nullopt, {"dockerignore"});
  EXPECT_EQ(one.hidden, (Strings{"app/.github/**", "app/README.md"}));
  EXPECT_FALSE(one.original.ignore);
  ASSERT_TRUE(one.rewritten.ignore);
  EXPECT_NE(one.rewritten.ignore->find(".github\n"), std::string::npos);
}

TEST(Subject, ChoosesTheFilesToChange) {
  const std::string text = "FROM python\nCOPY deps/requirements.txt .\nCOPY src .\n";
  const Subject one = subject(text, {"deps/requirements.txt", "src/b/a.py", "src/main.py", "tests/x.py", "style.css"});
  EXPECT_EQ(one.source_file, "src/main.py") << "what no COPY takes changes nothing";
  EXPECT_EQ(one.manifest_file, "deps/requirements.txt");
  EXPECT_EQ(subject("FROM python\n", {"main.py"}).source_file, "");
}

TEST(Subject, PrefersTheManifestThatTheFileNames) {
  const std::string text = "FROM python\nCOPY . .\nRUN pip install -r requirements/prod/requirements-prod.txt\n";
  EXPECT_EQ(subject(text, {"requirements.txt", "requirements/prod/requirements-prod.txt"}).manifest_file,
            "requirements/prod/requirements-prod.txt");
}

TEST(Subject, DeclaresWhatTheFixesDo) {
  const Subject one = subject("FROM python:3.12-slim\nCMD [\"python\", \"a.py\"]\n", {});
  EXPECT_EQ(one.passes, Strings{"python-env"});
  ASSERT_EQ(one.differences.size(), 1U);
  EXPECT_EQ(one.differences[0].difference.describe(), "Env + PYTHONUNBUFFERED=1");
  EXPECT_TRUE(one.differences[0].must_happen);
}

TEST(Subject, AnotherFileMayAndNeedNotDoTheSame) {
  const Subject one = subject("FROM python:3.12-slim\nCMD [\"python\", \"a.py\"]\n", {},
                              Version{"FROM debian AS a\nFROM a\n", std::nullopt, ""});
  ASSERT_EQ(one.differences.size(), 1U);
  EXPECT_FALSE(one.differences[0].must_happen);
  EXPECT_EQ(one.rewritten.base, "debian") << "through the stages";
  EXPECT_TRUE(one.another_base);
}

}  // namespace

}  // namespace drydock::verify
