#include "print/text_changes.hpp"

#include <gtest/gtest.h>

#include "tests/unit/print/examples.hpp"

namespace drydock::print {

namespace {

std::string carried_out(const ChangedText &text) {
  std::string result = text.before;
  for (auto edit = text.edits.rbegin(); edit != text.edits.rend(); ++edit)
    result.replace(edit->span.begin, edit->span.size(), edit->text);
  return result;
}

TEST(TextChanges, AreEditsOfWholeLinesThatGiveTheResult) {
  const Examined file = examined("f", "one\ntwo\nthree",
                                 {{fix_of("a").replace({4, 5}, "T"), 2}, {fix_of("b").insert(13, "\nfour\n"), 3}});
  const TextChanges changes = text_changes("f", *file.outcome);
  ASSERT_EQ(changes.texts.size(), 1U);
  EXPECT_EQ(carried_out(changes.texts[0]), "one\nTwo\nthree\nfour\n");
  EXPECT_EQ(changes.texts[0].edits.front().span, (Span{4, 13}));
}

TEST(TextChanges, OfDifferentLinesAreGroupsOfTheirOwn) {
  const Examined file = examined("f", "one\ntwo\nthree\n",
                                 {{fix_of("a").replace({0, 1}, "O"), 1}, {fix_of("b").replace({8, 9}, "T"), 3}});
  const TextChanges changes = text_changes("f", *file.outcome);
  EXPECT_EQ(changes.group_of_fix, (std::vector<std::size_t>{0, 1}));
  ASSERT_EQ(changes.texts[0].edits.size(), 2U);
  EXPECT_EQ(changes.texts[0].edits[1].fixes, std::set<std::size_t>{1});
}

TEST(TextChanges, OfOneLineBelongTogether) {
  const Examined file =
      examined("f", "one two\n", {{fix_of("a").replace({0, 1}, "O"), 1}, {fix_of("b").replace({4, 5}, "T"), 1}});
  EXPECT_EQ(text_changes("f", *file.outcome).group_of_fix, (std::vector<std::size_t>{0, 0}));
}

TEST(TextChanges, OfOneFixBelongTogetherAcrossFiles) {
  Examined file =
      examined("f", "one\n", {{fix_of("a").replace({0, 1}, "O").insert_in("list", 0, "x\n"), 1}, {fix_of("b"), 1}});
  rewrite::OtherFile other{"list", std::nullopt, rewrite::TrackedText(""), "list"};
  other.text = other.text.with({{{.span = {0, 0}, .text = "x\n"}, 0}}).value();
  file.outcome->others.push_back(other);
  const TextChanges changes = text_changes("f", *file.outcome);
  ASSERT_EQ(changes.texts.size(), 2U);
  EXPECT_TRUE(changes.texts[1].is_new);
  EXPECT_EQ(changes.texts[1].edits[0].group, changes.texts[0].edits[0].group);
  EXPECT_EQ(changes.group_of_fix[1], 1U);
}

// The diff takes the first line for the one that goes, and shows the line itself as added below.
TEST(TextChanges, KeepTogetherWhatADiffTakesOutAndPutsBack) {
  const Examined file =
      examined("f", "FROM a\n\nRUN b\n",
               {{fix_of("syntax").insert(0, "# syntax=x\n\n"), 1}, {fix_of("split").insert(6, " AS c"), 1}});
  const TextChanges changes = text_changes("f", *file.outcome);
  EXPECT_EQ(carried_out(changes.texts[0]), "# syntax=x\n\nFROM a AS c\n\nRUN b\n");
  EXPECT_EQ(changes.group_of_fix, (std::vector<std::size_t>{0, 0}));
}

TEST(TextChanges, OfAnInstructionThatStagesMadeGoWithThem) {
  rewrite::Fix split = fix_of("split").insert(0, "FROM b\n");
  split.stage_map = {1};
  const Examined file =
      examined("f", "FROM a\nRUN c\nRUN d\n", {{split, 1}, {fix_of("env").replace({17, 18}, "e"), 0}});
  EXPECT_EQ(text_changes("f", *file.outcome).group_of_fix, (std::vector<std::size_t>{0, 0}));
}

TEST(PlaceIn, CountsCodePointsAndNoByteOrderMark) {
  const std::string text = "\xEF\xBB\xBF" "a\xC3\xA9z\nb";
  EXPECT_EQ(place_in(text, 3).column, 1U);
  EXPECT_EQ(place_in(text, 6).column, 3U);
  EXPECT_EQ(place_in(text, 8).line, 2U);
  EXPECT_EQ(place_in(text, 8).column, 1U);
}

}  // namespace

}  // namespace drydock::print
