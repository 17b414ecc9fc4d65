// How text of files stands on a screen.
#include "print/columns.hpp"

#include <gtest/gtest.h>

namespace drydock::print {
namespace {

std::string shown(std::string_view text, std::size_t *columns = nullptr) {
  std::string result;
  while (!text.empty()) {
    const Glyph glyph = next_glyph(text);
    result += glyph.text;
    if (columns != nullptr) *columns += glyph.columns;
    text.remove_prefix(glyph.bytes);
  }
  return result;
}

TEST(Columns, CountsWideAndJoiningCharacters) {
  std::size_t columns = 0;
  EXPECT_EQ(shown("a日本e\u0301🚀", &columns), "a日本e\u0301🚀");
  EXPECT_EQ(columns, 1u + 4 + 1 + 2);
}

TEST(Columns, SpellsOutWhatSteersATerminal) {
  std::size_t columns = 0;
  EXPECT_EQ(shown("\x1b[2J\x7f\xff\u009b\u202e", &columns), "^[[2J^?\\xFF\\u009B\\u202E");
  EXPECT_EQ(columns, 5u + 2 + 4 + 6 + 6);
}

}  // namespace
}  // namespace drydock::print
