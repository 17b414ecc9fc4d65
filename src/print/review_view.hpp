// What `drydock review` shows of a fix, of the result so far, and of a text: rows for a screen of so many columns.
#pragma once

#include <string>
#include <vector>

#include "print/screen_text.hpp"
#include "print/unified_diff.hpp"
#include "rewrite/outcome.hpp"

namespace drydock::print {

struct ScreenStyle {
  Palette palette = {};  // all empty: words that differ stand in [-brackets-] and {+brackets+}
  std::size_t columns = 80;
};

struct ChangedText {
  std::string name;
  std::string before, after;
  bool is_new = false;
};

struct FixView {
  std::string file;                   // the Dockerfile's name, for people
  std::size_t file_number = 1, files = 1;
  std::size_t number = 1, count = 1;  // of the fix
  std::string answer = {};            // what was answered before; "" for nothing
  const rewrite::AppliedFix *fix = nullptr;
  std::vector<std::string> notes = {};    // sentences that stand below its own
  std::vector<ChangedText> changes = {};  // what it does, the Dockerfile first
};

Rows fix_rows(const FixView &view, const ScreenStyle &style);

// The changes of some files, each below its name; of the first without one where `first_named` is false.
Rows change_rows(const std::vector<ChangedText> &changes, const ScreenStyle &style, bool first_named = true);

// A text with the numbers of its lines.
Rows numbered_rows(const std::string &name, std::string_view text, const ScreenStyle &style);

// Prose: each line wrapped, its further rows below the text behind its own indentation.
Rows prose_rows(std::string_view text, const ScreenStyle &style);

}  // namespace drydock::print
