#include "knowledge/changeable_files.hpp"

#include <gtest/gtest.h>

namespace drydock::knowledge {

namespace {

std::string change(std::string_view path) {
  const ChangeableFile *file = changeable_file(path);
  return file == nullptr ? "" : harmless_change(*file, "x1");
}

TEST(ChangeableFiles, AreChangedByAComment) {
  EXPECT_EQ(change("src/app.py"), "\n# changed x1\n");
  EXPECT_EQ(change("a/requirements-dev.txt"), "\n# changed x1\n");
  EXPECT_EQ(change("pom.xml"), "\n<!-- changed x1 -->\n");
  EXPECT_EQ(change("main.go"), "\n// changed x1\n");
}

TEST(ChangeableFiles, JsonByBlanksThatNoOtherMarkGives) {
  const std::string blanks = change("package.json");
  EXPECT_EQ(blanks.find_first_not_of(" \t\n"), std::string::npos);
  EXPECT_NE(blanks, harmless_change(*changeable_file("package.json"), "x2"));
}

TEST(ChangeableFiles, ManifestsAreKnownByName) {
  EXPECT_TRUE(changeable_file("Cargo.toml")->manifest);
  EXPECT_FALSE(changeable_file("lib.rs")->manifest);
  EXPECT_EQ(changeable_file("package-lock.json"), nullptr) << "its tool checks what stands in it";
  EXPECT_EQ(changeable_file("LICENSE"), nullptr);
}

}  // namespace

}  // namespace drydock::knowledge
