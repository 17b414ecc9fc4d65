#include "print/line_diff.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <random>
#include <string>

namespace drydock::print {
namespace {

std::string sketch(std::string_view before, std::string_view after, unsigned context = 3) {
  std::string out;
  for (const Hunk &hunk : line_hunks(before, after, context)) {
    out += fmt::format("@{},{} {},{}\n", hunk.old_begin, hunk.old_count, hunk.new_begin, hunk.new_count);
    for (const HunkLine &line : hunk.lines) {
      out += fmt::format("{}{}{}\n", line.kind, line.text, line.no_newline ? "!" : "");
    }
  }
  return out;
}

// The shape that every list of hunks has, and the text that it gives when applied.
std::string applied(std::string_view before, const std::vector<Hunk> &hunks) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < before.size();) {
    const std::size_t end = std::min(before.find('\n', at), before.size() - 1) + 1;
    lines.emplace_back(before.substr(at, end - at));
    at = end;
  }
  std::string out;
  std::size_t next = 0, new_lines = 0;
  const auto copy_until = [&](std::size_t until) {
    for (; next < until; ++next, ++new_lines) out += lines.at(next);
  };
  for (const Hunk &hunk : hunks) {
    copy_until(hunk.old_count == 0 ? hunk.old_begin : hunk.old_begin - 1);
    EXPECT_EQ(new_lines, hunk.new_count == 0 ? hunk.new_begin : hunk.new_begin - 1);
    std::size_t old_count = 0, new_count = 0;
    for (const HunkLine &line : hunk.lines) {
      const std::string whole = std::string(line.text) + (line.no_newline ? "" : "\n");
      EXPECT_EQ(line.old_line, next + 1);
      EXPECT_EQ(line.new_line, new_lines + 1);
      if (line.kind != '+') {
        EXPECT_EQ(whole, lines.at(next));
        ++next, ++old_count;
      }
      if (line.kind != '-') {
        out += whole;
        ++new_lines, ++new_count;
      }
    }
    EXPECT_EQ(old_count, hunk.old_count);
    EXPECT_EQ(new_count, hunk.new_count);
  }
  copy_until(lines.size());
  return out;
}

TEST(LineDiff, EqualTextsGiveNoHunk) {
  EXPECT_TRUE(line_hunks("", "").empty());
  EXPECT_TRUE(line_hunks("a\nb", "a\nb").empty());
}

TEST(LineDiff, PutsRemovedLinesBeforeAddedOnes) {
  EXPECT_EQ(sketch("a\nb\nc\nd\n", "a\nB\nC\nd\n"), "@1,4 1,4\n a\n-b\n-c\n+B\n+C\n d\n");
}

TEST(LineDiff, CountsEmptySidesAsGitDoes) {
  EXPECT_EQ(sketch("", "a\n"), "@0,0 1,1\n+a\n");
  EXPECT_EQ(sketch("a\n", ""), "@1,1 0,0\n-a\n");
  EXPECT_EQ(sketch("a\nb\n", "a\nx\nb\n", 0), "@1,0 2,1\n+x\n");
}

TEST(LineDiff, MissingNewlineIsAChange) {
  EXPECT_EQ(sketch("a", "a\n"), "@1,1 1,1\n-a!\n+a\n");
  EXPECT_EQ(sketch("a\nb", "x\nb"), "@1,2 1,2\n-a\n+x\n b!\n");
}

TEST(LineDiff, CarriageReturnBelongsToTheLine) {
  EXPECT_EQ(sketch("a\r\nb\r\n", "a\nb\r\n"), "@1,2 1,2\n-a\r\n+a\n b\r\n");
  EXPECT_EQ(sketch("a\rb\n", "a\rc\n"), "@1,1 1,1\n-a\rb\n+a\rc\n");
}

TEST(LineDiff, JoinsHunksWhoseContextTouches) {
  EXPECT_EQ(line_hunks("a\n1\n2\n3\n4\n5\n6\nb\n", "A\n1\n2\n3\n4\n5\n6\nB\n").size(), 1U);
  EXPECT_EQ(line_hunks("a\n1\n2\n3\n4\n5\n6\n7\nb\n", "A\n1\n2\n3\n4\n5\n6\n7\nB\n").size(), 2U);
}

TEST(LineDiff, InsertedParagraphTakesItsBlankLineAlong) {
  EXPECT_EQ(sketch("RUN a\n\nRUN b\n", "RUN a\n\nRUN x\n\nRUN b\n"), "@1,3 1,5\n RUN a\n \n+RUN x\n+\n RUN b\n");
}

TEST(LineDiff, InsertedCopyStandsLowest) {
  EXPECT_EQ(sketch("a\na\nb\n", "a\na\na\nb\n"), "@1,3 1,4\n a\n a\n+a\n b\n");
}

unsigned below(std::mt19937 &random, unsigned limit) {
  return static_cast<unsigned>(random() % limit);
}

std::string random_text(std::mt19937 &random, unsigned lines, unsigned alphabet) {
  std::string text;
  for (unsigned i = 0; i < lines; ++i) {
    const auto letter = static_cast<char>('a' + random() % alphabet);
    text += random() % 5 == 0 ? "\n" : std::string(1, letter) + "\n";
  }
  if (!text.empty() && random() % 3 == 0) text.pop_back();
  return text;
}

TEST(LineDiff, RandomPairsGiveTheNewText) {
  std::mt19937 random(7);
  for (int round = 0; round < 20000; ++round) {
    const std::string before = random_text(random, below(random, 14), 4),
                      after = random_text(random, below(random, 14), 4);
    const unsigned context = below(random, 4);
    ASSERT_EQ(applied(before, line_hunks(before, after, context)), after) << before << "\n=>\n" << after;
  }
}

// dtl starts anew above two million stored coordinates, and its line numbers are wrong from then on.
TEST(LineDiff, LongUnlikeTextsStayCorrectAndFast) {
  std::mt19937 random(11);
  const auto begin = std::chrono::steady_clock::now();
  for (const unsigned lines : {6000U, 20000U, 60000U}) {
    const std::string before = random_text(random, lines, 26), after = random_text(random, lines + 500, 26);
    EXPECT_EQ(applied(before, line_hunks(before, after)), after);
  }
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(60));
}

TEST(LineDiff, LongLinesOfOneSideNeedNoSearch) {
  std::string before = "first\n", after = "first\n";
  for (int i = 0; i < 100000; ++i) {
    before += "old " + std::to_string(i) + "\n";
    after += "new " + std::to_string(i) + "\n";
    if (i == 50000) before += "kept\n", after += "kept\n";
  }
  const auto hunks = line_hunks(before, after);
  EXPECT_EQ(applied(before, hunks), after);
  ASSERT_EQ(hunks.size(), 1U);
  EXPECT_EQ(std::count_if(hunks[0].lines.begin(), hunks[0].lines.end(), [](auto &line) { return line.kind == ' '; }),
            2);
}

}  // namespace
}  // namespace drydock::print
