// Bake files: which Dockerfile a target builds in which folder, and what stays unknown.
#include "model/bake.hpp"

#include <gtest/gtest.h>

namespace drydock::model {
namespace {

using Places = std::vector<std::string>;

// `NAME: DOCKERFILE in CONTEXT` of each target, for files in the folder `f`; `?` where it is not known.
Places places(const std::vector<BakeText> &files) {
  Places result;
  const std::optional<ComposeFile> read = read_bake(files);
  if (!read) return {"not read"};
  for (const ComposeService &service : read->services)
    result.push_back(service.name + ": " + dockerfile_of(*service.build, "f").value_or("?") + " in " +
                     context_of(*service.build, "f").value_or("?"));
  return result;
}

Places hcl(const char *text) { return places({{text, false}}); }
Places json(const char *text) { return places({{text, true}}); }

TEST(Bake, ReadsPlainTargets) {
  EXPECT_EQ(
      hcl(R"(
# Built by the release job.
group "default" { targets = ["api", "web"] }
variable "TAG" {
  default = "latest"
}
target "api" {
  context    = "services/api" // where it is
  dockerfile = "build.docker"
  tags       = ["example/api:${TAG}", "${"}"}"]
  args = {
    A = "b"
  }
}
target "web" {}
target docs { dockerfile = "Docs" }
)"),
      (Places{"api: f/services/api/build.docker in f/services/api", "web: f/Dockerfile in f", "docs: f/Docs in f"}));
}

TEST(Bake, DoesNotGuessWhatIsComputed) {
  EXPECT_EQ(hcl("target \"a\" {\n dockerfile = \"${X}/Dockerfile\"\n}\n"), Places{"a: ? in f"});
  EXPECT_EQ(hcl("target \"a\" {\n dockerfile = X\n}\n"), Places{"a: ? in f"});
  EXPECT_EQ(hcl("target \"a\" {\n context = join(\"/\", [\"a\", \"b\"])\n}\n"), Places{"a: ? in ?"});
  EXPECT_EQ(hcl("target \"a\" {\n context = X ? \"a\" : \"b\"\n}\n"), Places{"a: ? in ?"});
  EXPECT_EQ(hcl("target \"a\" {\n context = \"https://example.com/x.git\"\n}\n"), Places{"a: ? in ?"});
  EXPECT_EQ(hcl("target \"a\" {\n dockerfile-inline = <<EOT\nFROM alpine\n}\nEOT\n}\n"), Places{"a: ? in f"});
  EXPECT_EQ(hcl("target \"a\" {\n context = \"a\\u0041\"\n}\n"), Places{"a: ? in ?"});
}

TEST(Bake, AddsWhatIsInherited) {
  EXPECT_EQ(hcl("target \"base\" {\n context = \"b\"\n dockerfile = \"B\"\n}\n"
                "target \"app\" {\n inherits = [\n  \"base\",\n ]\n dockerfile = \"A\"\n}\n"),
            (Places{"base: f/b/B in f/b", "app: f/b/A in f/b"}));
  EXPECT_EQ(hcl("target \"a\" {\n inherits = [\"elsewhere\"]\n dockerfile = \"A\"\n}\n"), Places{"a: ? in ?"});
  EXPECT_EQ(hcl("target \"a\" {\n inherits = [X]\n}\n"), Places{"a: ? in ?"});
  EXPECT_EQ(hcl("target \"a\" {\n inherits = [\"b\"]\n}\ntarget \"b\" {\n inherits = [\"a\"]\n}\n"),
            (Places{"a: ? in ?", "b: ? in ?"}));
}

TEST(Bake, ALaterFileSaysMore) {
  const char *first = "target \"a\" {\n context = \"x\"\n dockerfile = \"A\"\n}\n";
  EXPECT_EQ(places({{first, false}, {R"({"target": {"a": {"dockerfile": "B"}}})", true}}), Places{"a: f/x/B in f/x"});
}

TEST(Bake, ReadsJson) {
  EXPECT_EQ(
      json(
          R"({"group": {"default": {"targets": ["a"]}}, "target": {"a": {"context": "x", "dockerfile": "D", "args": {"A": "b"}}}})"),
      Places{"a: f/x/D in f/x"});
  EXPECT_EQ(json(R"({"target": {"a": {"dockerfile": "${X}"}, "b": [{"context": "x"}]}})"),
            (Places{"a: ? in f", "b: ? in ?"}));
  EXPECT_EQ(json("{}"), Places{});
  EXPECT_EQ(json("[]"), Places{"not read"});
}

TEST(Bake, WhatIsNotHclIsNotRead) {
  for (const char *text : {"target \"a\" {", "target \"a\" {\n x = \"\n}", "target \"a\" {\n x = (]\n}", "/* open", "}",
                           "= x", "target \"a\" {\n x = <<E\nF\n}", "target \"a\" { x = \"${\" }", "\"a\" {}"})
    EXPECT_EQ(hcl(text), Places{"not read"}) << text;
}

TEST(Bake, DeepNestingIsRefused) {
  std::string text = "x = ";
  for (int i = 0; i < 100'000; ++i) text += "\"${";
  EXPECT_EQ(hcl(text.c_str()), Places{"not read"});
  EXPECT_EQ(hcl(("x = " + std::string(100'000, '[')).c_str()), Places{"not read"});
}

}  // namespace
}  // namespace drydock::model
