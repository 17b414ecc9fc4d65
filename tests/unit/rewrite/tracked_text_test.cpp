// Tracked text against a plain model of what edits mean, and its attribution of bytes to fixes.
#include "rewrite/tracked_text.hpp"

#include <gtest/gtest.h>

#include <random>

namespace drydock::rewrite {

namespace {

Edit replace(Offset begin, Offset end, std::string text, int order = 0) {
  return {.kind = Edit::Kind::replace, .span = {begin, end}, .text = std::move(text), .order = order};
}
Edit move(Offset begin, Offset end, Offset to) {
  return {.kind = Edit::Kind::move, .span = {begin, end}, .text = "", .to = to};
}
Edit copy(Offset begin, Offset end, Offset to) {
  return {.kind = Edit::Kind::copy, .span = {begin, end}, .text = "", .to = to};
}

std::string applied(const std::string &text, const std::vector<Edit> &edits) {
  std::vector<std::pair<Edit, std::size_t>> numbered;
  for (std::size_t i = 0; i < edits.size(); ++i) numbered.emplace_back(edits[i], i);
  const auto result = TrackedText(text).with(numbered);
  return result ? result->text() : "conflict";
}

TEST(TrackedText, ReplacesInsertsAndDeletes) {
  EXPECT_EQ(applied("abcdef", {replace(1, 2, "XY"), replace(3, 3, "-"), replace(5, 6, "")}), "aXYc-de");
}

TEST(TrackedText, KeepsTheOrderAskedForAtOnePlace) {
  EXPECT_EQ(applied("ab", {replace(1, 1, "2", 2), replace(1, 1, "1", 1), replace(1, 1, "3", 2)}), "a123b");
}

TEST(TrackedText, MovesAndCopies) {
  EXPECT_EQ(applied("one two three", {move(0, 4, 8)}), "two one three");
  EXPECT_EQ(applied("one two three", {copy(0, 4, 13)}), "one two threeone ");
}

TEST(TrackedText, TakesInnerEditsAlongWithAMove) {
  EXPECT_EQ(applied("one two three", {move(0, 4, 8), replace(1, 2, "N")}), "two oNe three");
  EXPECT_EQ(applied("one two three", {move(0, 4, 8), replace(2, 2, "+")}), "two on+e three");
}

TEST(TrackedText, RefusesEditsThatWantTheSameByte) {
  EXPECT_EQ(applied("abcdef", {replace(0, 3, "x"), replace(2, 4, "y")}), "conflict");
  EXPECT_EQ(applied("abcdef", {replace(0, 4, "x"), replace(2, 2, "y")}), "conflict");
  EXPECT_EQ(applied("abcdef", {move(0, 4, 2)}), "conflict");
  EXPECT_EQ(applied("abcdef", {move(0, 4, 6), move(2, 3, 0)}), "conflict");
}

TEST(TrackedText, AllowsEditsThatOnlyTouch) {
  EXPECT_EQ(applied("abcdef", {replace(0, 2, "x"), replace(2, 4, "y"), replace(2, 2, "|")}), "x|yef");
}

TEST(TrackedText, EqualsSplicingByHandOnRandomEdits) {
  std::mt19937 random(42);
  for (int round = 0; round < 500; ++round) {
    std::string text;
    for (int i = 0; i < 40; ++i) text += static_cast<char>('a' + random() % 26);
    std::vector<Edit> edits;
    std::string expected;
    Offset at = 0;
    while (at < text.size()) {
      const auto keep = static_cast<Offset>(random() % 6), cut = static_cast<Offset>(random() % 4);
      const Offset begin = std::min<Offset>(at + keep, 40), end = std::min<Offset>(begin + cut, 40);
      expected += text.substr(at, begin - at) + "<" + std::to_string(round) + ">";
      edits.push_back(replace(begin, end, "<" + std::to_string(round) + ">"));
      at = std::max(end, begin + 1);
      expected += text.substr(end, at - end);
    }
    std::shuffle(edits.begin(), edits.end(), random);
    EXPECT_EQ(applied(text, edits), expected);
  }
}

TEST(TrackedText, RemembersWhereBytesComeFromThroughSeveralSteps) {
  const TrackedText start("one two three");
  const auto moved = start.with({{move(0, 4, 8), 7}});
  const auto edited = moved->with({{replace(0, 3, "2"), 8}});
  ASSERT_EQ(edited->text(), "2 one three");
  EXPECT_EQ(edited->original_of(0), std::nullopt);
  EXPECT_EQ(edited->original_of(1), 7u);
  EXPECT_EQ(edited->original_of(2), 0u);
  EXPECT_EQ(edited->original_of(6), 8u);
  EXPECT_EQ(edited->fixes_in({2, 3}), (std::vector<std::size_t>{7}));
  EXPECT_EQ(edited->fixes_in({0, 11}), (std::vector<std::size_t>{7, 8}));
  EXPECT_EQ(edited->fixes_in({6, 11}), (std::vector<std::size_t>{}));
  EXPECT_EQ(edited->removers_of({4, 7}), (std::vector<std::size_t>{8}));
  EXPECT_EQ(edited->removers_of({0, 3}), (std::vector<std::size_t>{7}));
  EXPECT_EQ(edited->removers_of({8, 13}), (std::vector<std::size_t>{}));
}

TEST(TrackedText, AppliesManyEditsInReasonableTime) {
  std::string text(400000, 'a');
  std::vector<std::pair<Edit, std::size_t>> edits;
  for (Offset at = 0; at < text.size(); at += 4) edits.emplace_back(replace(at, at + 1, "b"), at);
  const auto result = TrackedText(text).with(edits);
  ASSERT_TRUE(result.has_value());
  EXPECT_EQ(result->text().substr(0, 8), "baaabaaa");
}

}  // namespace

}  // namespace drydock::rewrite
