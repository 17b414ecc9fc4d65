#include "print/unified_diff.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

namespace drydock::print {
namespace {

namespace fs = std::filesystem;

struct TempDir {
  TempDir() {
    std::string name = (fs::temp_directory_path() / "drydock-diff-XXXXXX").string();
    path = mkdtemp(name.data());
  }
  ~TempDir() { fs::remove_all(path); }
  fs::path path;
};

void write(const fs::path &path, std::string_view bytes) {
  std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

std::string read(const fs::path &path) {
  std::ifstream in(path, std::ios::binary);
  return in ? std::string(std::istreambuf_iterator<char>(in), {}) : "(no file)";
}

// What is at `new_name` after `tool` has applied the diff in an empty folder that holds the old text at `old_name`.
std::string after_applying(const std::string &tool, DiffSide before, DiffSide after, const std::string &diff) {
  const TempDir dir;
  const fs::path tree = dir.path / "tree";
  fs::create_directory(tree);
  if (!before.name.empty()) write(tree / before.name, before.text);
  write(dir.path / "diff", diff);
  // Outside of any repository, so that git takes paths as they are.
  const std::string command = "cd '" + tree.string() + "' && GIT_CEILING_DIRECTORIES='" + dir.path.string() + "' " +
                              tool + " ../diff >../log 2>&1";
  if (std::system(command.c_str()) != 0) return "(refused) " + read(dir.path / "log") + "\n" + diff;
  for (const auto &entry : fs::directory_iterator(tree)) {
    if (entry.path().filename() != after.name) return "(left over) " + entry.path().string();
  }
  return read(tree / (after.name.empty() ? before.name : after.name));
}

void expect_applies(DiffSide before, DiffSide after, const DiffNote &note = {}) {
  const std::string diff = unified_diff(before, after, note);
  const std::string expected = after.name.empty() ? "(no file)" : std::string(after.text);
  EXPECT_EQ(after_applying("git apply", before, after, diff), expected) << diff;
  EXPECT_EQ(after_applying("patch -p1 -F0 -s -i", before, after, diff), expected) << diff;
}

void expect_texts_apply(std::string_view before, std::string_view after, const DiffNote &note = {}) {
  expect_applies({"Dockerfile", before}, {"Dockerfile", after}, note);
}

TEST(UnifiedDiff, EqualTextsGiveNothing) {
  EXPECT_EQ(unified_diff({"f", "a\n"}, {"f", "a\n"}), "");
}

TEST(UnifiedDiff, HasNotesHeadersAndHeadings) {
  DiffNote note;
  note.preamble = {"apt-lists (safe): why"};
  note.heading = [](const Hunk &hunk) { return "line " + std::to_string(hunk.old_begin); };
  EXPECT_EQ(unified_diff({"Dockerfile", "a\nb"}, {"Dockerfile", "a\nc\n"}, note),
            "# apt-lists (safe): why\n"
            "--- a/Dockerfile\n"
            "+++ b/Dockerfile\n"
            "@@ -1,2 +1,2 @@ line 1\n"
            " a\n"
            "-b\n"
            "\\ No newline at end of file\n"
            "+c\n");
}

TEST(UnifiedDiff, LeavesOutLeadingSlashesAndDots) {
  EXPECT_NE(
      unified_diff({"/srv/Dockerfile", "a"}, {"././Dockerfile", "b"}).find("--- a/srv/Dockerfile\n+++ b/Dockerfile\n"),
      std::string::npos);
}

TEST(UnifiedDiff, ControlCharactersInNotesStayOnTheLine) {
  DiffNote note;
  note.preamble = {"one\n--- a/other\n+++ b/other\n\x1b[2J"};
  note.heading = [](const Hunk &) { return std::string("two\n-a\r\n@@ -9 +9 @@") + '\0'; };
  const std::string diff = unified_diff({"Dockerfile", "a\n"}, {"Dockerfile", "b\n"}, note);
  EXPECT_TRUE(diff.starts_with("# one --- a/other +++ b/other  [2J\n--- a/Dockerfile\n")) << diff;
  EXPECT_NE(diff.find("@@ -1 +1 @@ two -a  @@ -9 +9 @@ \n"), std::string::npos) << diff;
  expect_texts_apply("a\n", "b\n", note);
}

TEST(UnifiedDiff, ColoursWholeLinesAndNothingWithoutAPalette) {
  const std::string plain = unified_diff({"f", "a\n"}, {"f", "b\n"});
  EXPECT_EQ(plain.find('\x1b'), std::string::npos);
  const std::string colored = unified_diff({"f", "a\n"}, {"f", "b\n"}, {}, {.palette = color_palette});
  EXPECT_NE(colored.find("\x1b[31m-a\x1b[m\n\x1b[32m+b\x1b[m\n"), std::string::npos) << colored;
}

TEST(UnifiedDiff, TerminalSeesControlCharactersSpelledOut) {
  const std::string diff = unified_diff({"f", ""}, {"f", "\tx\x1b[2J\xC2\x9B y\xE2\x80\xAE\xC3\xA4\xE2\x80\x94\n"}, {},
                                        {.for_terminal = true});
  EXPECT_NE(diff.find("+\tx^[[2J\\u009B y\\u202E\xC3\xA4\xE2\x80\x94\n"), std::string::npos) << diff;
}

TEST(UnifiedDiff, TerminalSeesCarriageReturnsOnlyWhereTheyDiffer) {
  const DiffStyle style{.for_terminal = true};
  EXPECT_EQ(unified_diff({"f", "a\r\nb\r\n"}, {"f", "a\r\nc\r\n"}, {}, style).find('M'), std::string::npos);
  EXPECT_NE(unified_diff({"f", "a\r\nb\r\n"}, {"f", "a\r\nb\n"}, {}, style).find("-b^M\n+b\n"), std::string::npos);
}

TEST(UnifiedDiff, AppliesToEmptySidesAndMissingNewlines) {
  expect_texts_apply("", "FROM a\n");
  expect_texts_apply("", "FROM a");
  expect_texts_apply("FROM a\n", "");
  expect_texts_apply("a", "a\n");
  expect_texts_apply("a\n", "a");
  expect_texts_apply("a\nb", "a\nc");
  expect_texts_apply("a\nb\nc\nd\ne\nf", "A\nb\nc\nd\ne\nf");
}

TEST(UnifiedDiff, AppliesToCreatedAndRemovedFiles) {
  expect_applies({"", ""}, {".dockerignore", ".git\n"});
  expect_applies({".dockerignore", ".git\n"}, {"", ""});
}

TEST(UnifiedDiff, BytesOfAnyKindSurvive) {
  using namespace std::string_view_literals;
  expect_texts_apply("a\r\nb\r\nc\r\n", "a\r\nB\r\nc\r\n");
  expect_texts_apply("a\r\nb\r\n", "a\nb\n");
  expect_texts_apply("a\r", "b\r");
  expect_texts_apply("a\rb\n", "a\rc\r\r\n");
  expect_texts_apply("a\0b\nsame\0\n"sv, "a\0\0c\nsame\0\n"sv);
  expect_texts_apply("\xFF\xFE latin \xE4\n", "\xFF\xFE latin \xF6\x80\n");
  expect_texts_apply(
      "\xEF\xBB\xBF"
      "FROM a\n",
      "FROM a\n");
  expect_texts_apply("\x1b[31m\x07\x7f\v\f\n", "\x1b[32m\x07\x7f\v\f\n");
  expect_texts_apply("- a\n+ b\n@@ -1 +1 @@\n-- a/x\n", "-- a/x\n++ b/x\n@@ -1 +1 @@\n\\ No newline at end of file\n");
}

TEST(UnifiedDiff, NamesOfAnyKindAreFound) {
  for (const std::string_view name : {"a b", " a", "a ", "a\tb", "a\nb", "a\"b", "a\\b", "a'b", "\xC3\xA4", "\xE4 \xFF",
                                      "a\x01\x7f", "#", "a b\tc", "Dockerfile.prod"}) {
    expect_applies({name, "a\n"}, {name, "b\n"});
  }
}

TEST(UnifiedDiff, RandomEditsApply) {
  constexpr std::string_view endings[] = {"\n", "\r\n", "\n", "\n\n"};
  std::mt19937 random(3);
  const auto below = [&](unsigned limit) { return static_cast<unsigned>(random() % limit); };
  DiffNote note;
  note.preamble = {"first", "second"};
  note.heading = [](const Hunk &hunk) { return std::to_string(hunk.lines.size()) + " lines @@ -1 +1 @@"; };
  for (int round = 0; round < 100; ++round) {
    std::string before, after;
    for (unsigned line = 0, lines = below(40); line < lines; ++line) {
      const std::string text = std::string(below(4), ' ') + std::string(1, static_cast<char>('a' + below(6))) +
                               std::string(endings[below(4)]);
      const unsigned edit = below(8);
      if (edit != 0) before += text;
      if (edit != 1) after += edit == 2 ? "new\n" + text : text;
    }
    if (!before.empty() && below(3) == 0) before.pop_back();
    if (!after.empty() && below(3) == 0) after.pop_back();
    if (before != after) expect_texts_apply(before, after, note);
  }
}

}  // namespace
}  // namespace drydock::print
