// What the review shows, row by row: wide and narrow, with and without colour.
#include "print/review_view.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace drydock::print {
namespace {

using testing::ElementsAre;

Rows rows(const std::string &text, std::size_t columns, bool keep_blanks = true) {
  Rows result;
  add_rows(result, {{"", "", text}}, {columns, {"", "", "+"}, {"", "", ">"}, keep_blanks});
  return result;
}

TEST(ScreenText, BreaksAtABlankOrACommaInTheRightHalfElseWhereTheRowIsFull) {
  EXPECT_THAT(rows("RUN apt-get install curl", 17), ElementsAre("+RUN apt-get ", ">install curl"));
  EXPECT_THAT(rows("a 0123456789abcdef", 11), ElementsAre("+a 01234567", ">89abcdef"));
  EXPECT_THAT(rows("type=cache,id=npm,target=/root/.npm", 22),
              ElementsAre("+type=cache,id=npm,", ">target=/root/.npm"));
  EXPECT_THAT(rows("0123456789", 11), ElementsAre("+0123456789"));
  EXPECT_THAT(rows("", 11), ElementsAre("+"));
}

TEST(ScreenText, LeavesOutTheBlankAtWhichProseIsBroken) {
  EXPECT_THAT(rows("downloads are kept", 14, false), ElementsAre("+downloads are", ">kept"));
}

TEST(ScreenText, CountsWideCharactersAndTabs) {
  EXPECT_THAT(rows("日本語日本語", 10), ElementsAre("+日本語日", ">本語"));
  EXPECT_THAT(rows("\ta\tb", 40), ElementsAre("+        a       b"));
}

TEST(ScreenText, KeepsColoursWithinARow) {
  Rows result;
  add_rows(result, {{"<", ">", "0123456789"}, {"", "", "ab"}}, {9, {"", "", "+"}, {"", "", "|"}});
  EXPECT_THAT(result, ElementsAre("+<01234567>", "|<89>ab"));
}

rewrite::AppliedFix cache_mount() {
  rewrite::Fix fix;
  fix.pass = "cache-mounts";
  fix.safety = rewrite::Safety::safe;
  fix.title = "keep what pip downloads in a cache mount";
  fix.reason = "downloads are kept between builds and stay out of the layer";
  fix.assume("the builder is BuildKit");
  return {fix, "cache-mounts:pip@2", 2};
}

FixView view_of(const rewrite::AppliedFix &fix) {
  FixView view{.file = "app/Dockerfile", .file_number = 2, .files = 31, .number = 3, .count = 7, .fix = &fix};
  view.notes = {"cache: a changed requirements.txt re-runs pip install, which now keeps its downloads"};
  view.changes = {
      {"app/Dockerfile", "FROM python\nRUN pip install --no-cache-dir -r requirements.txt\n",
       "FROM python\nRUN --mount=type=cache,id=pip,target=/root/.cache/pip \\\n    pip install -r requirements.txt\n"}};
  return view;
}

TEST(ReviewView, ShowsAFixWithoutColour) {
  const rewrite::AppliedFix fix = cache_mount();
  EXPECT_THAT(fix_rows(view_of(fix), {}),
              ElementsAre("",
                          "app/Dockerfile (file 2 of 31): fix 3 of 7",
                          "cache-mounts (safe), line 2: keep what pip downloads in a cache mount",
                          "  why: downloads are kept between builds and stay out of the layer",
                          "  assumes: the builder is BuildKit",
                          "  cache: a changed requirements.txt re-runs pip install, which now keeps its",
                          "     downloads",
                          "@@ -1,2 +1,3 @@",
                          " FROM python",
                          "-RUN pip install [---no-cache-dir-] -r requirements.txt",
                          "+RUN --mount=type=cache,id=pip,target=/root/.cache/pip \\",
                          "+    pip install -r requirements.txt"));
}

TEST(ReviewView, FitsIntoFortyColumns) {
  const rewrite::AppliedFix fix = cache_mount();
  const Rows shown = fix_rows(view_of(fix), {.columns = 40});
  for (const std::string &row : shown) EXPECT_LE(columns_of(row), 40u) << row;
  EXPECT_THAT(shown, testing::Contains(">requirements.txt"));
}

TEST(ReviewView, ColoursWordsInTheirLinesColour) {
  const rewrite::AppliedFix fix = cache_mount();
  const Rows shown = fix_rows(view_of(fix), {.palette = color_palette});
  EXPECT_THAT(shown,
              testing::Contains("\x1b[31m-\x1b[m\x1b[31mRUN pip install \x1b[m\x1b[31m\x1b[7m--no-cache-dir\x1b[m"
                                "\x1b[31m -r requirements.txt\x1b[m"));
}

TEST(ReviewView, NamesOtherFilesAndShowsThemWhole) {
  const std::vector<ChangedText> changes = {{"Dockerfile", "FROM a\n", "FROM b\n"},
                                            {".dockerignore", "", ".git\n", true}};
  EXPECT_THAT(change_rows(changes, {}, false), ElementsAre("@@ -1,1 +1,1 @@", "-FROM [-a-]", "+FROM {+b+}",
                                                           "new file .dockerignore", "@@ -0,0 +1,1 @@", "+.git"));
}

TEST(ReviewView, LetsNoFileSteerTheTerminal) {
  for (const std::string &row : change_rows({{"a\x1b]0;x", "RUN a\n", "RUN \x1b[2J\r\x9b\n"}}, {}))
    EXPECT_EQ(row.find_first_of("\x1b\r\x9b"), std::string::npos) << row;
}

TEST(ReviewView, LeavesOutTheReturnsThatEndEveryLine) {
  EXPECT_THAT(change_rows({{"Dockerfile", "FROM a\r\nUSER x\r\n", "FROM a\r\n"}}, {}, false),
              ElementsAre("@@ -1,2 +1,1 @@", " FROM a", "-USER x"));
}

TEST(ReviewView, NumbersLines) {
  EXPECT_THAT(numbered_rows("Dockerfile", "FROM a\nRUN 0123456789abc\n", {.columns = 14}),
              ElementsAre("Dockerfile", "1 FROM a", "2 RUN 01234567", " >89abc"));
}

TEST(ReviewView, WrapsProseBehindItsIndentation) {
  EXPECT_THAT(prose_rows("Why:      recommended packages enlarge it\n          more\n", {.columns = 30}),
              ElementsAre("Why:      recommended packages", "          enlarge it", "          more"));
}

}  // namespace
}  // namespace drydock::print
