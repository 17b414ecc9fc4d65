// What is read off a file's own layout.
#include "rewrite/style.hpp"

#include <gtest/gtest.h>

#include "parse/parse.hpp"

namespace drydock::rewrite {

namespace {

Style style(std::string text) {
  const Document document = parse::dockerfile(std::move(text));
  return style_of(document);
}

TEST(Style, FollowsLineEnds) {
  EXPECT_EQ(style("FROM a\r\nRUN b\r\n").line_end, "\r\n");
  EXPECT_EQ(style("FROM a\nRUN b\n").line_end, "\n");
  EXPECT_EQ(style("").line_end, "\n");
}

TEST(Style, FollowsTheEscapeCharacter) {
  EXPECT_EQ(style("# escape=`\nFROM a\n").continuation(), " `\n    ");
  EXPECT_EQ(style("FROM a\n").continuation(), " \\\n    ");
}

TEST(Style, FollowsKeywordCase) {
  EXPECT_EQ(style("from a\nrun b\nCMD c\n").instruction("ENV", "A=b"), "env A=b\n");
  EXPECT_EQ(style("FROM a\nrun b\n").instruction("ENV", "A=b"), "ENV A=b\n");
}

TEST(Style, FollowsThePlaceOfTheOperator) {
  EXPECT_EQ(style("FROM a\nRUN b && \\\n  c\n").and_continuation(), " && \\\n  ");
  EXPECT_EQ(style("FROM a\nRUN b \\\n\t&& c\n").and_continuation(), " \\\n\t&& ");
}

TEST(Style, TakesNoIndentationFromArgumentsFarToTheRight) {
  const Document document = parse::dockerfile("FROM a\nRUN b \\\n                c\nRUN d \\\n  e\n");
  EXPECT_EQ(style_of(document, document.instructions[1]).indent, "    ");
  EXPECT_EQ(style_of(document, document.instructions[2]).indent, "  ");
}

TEST(Style, TakesTheMajorityAndLetsOneInstructionDiffer) {
  const Document document = parse::dockerfile("FROM a\nRUN b && \\\n  c\nRUN d && \\\n  e\nRUN f \\\n   && g\n");
  EXPECT_TRUE(style_of(document).trailing_and);
  EXPECT_FALSE(style_of(document, document.instructions[3]).trailing_and);
  EXPECT_EQ(style_of(document, document.instructions[3]).indent, "   ");
}

}  // namespace

}  // namespace drydock::rewrite
