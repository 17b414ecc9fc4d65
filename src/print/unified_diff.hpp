// One file's change as a unified diff that `git apply` and `patch -p1 -F0` take.
//
// The bytes of the texts pass through untouched (CR, NUL, control characters, text that is not UTF-8), unless they are
// shown to a person, see DiffStyle::for_terminal. The explanations go where both tools read over them: lines before
// `---` and the text behind a hunk's second `@@`.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "print/line_diff.hpp"

namespace drydock::print {

// What to write before and after a part to colour it; all empty for no colour.
struct Palette {
  std::string_view note, file, hunk, heading, removed, added;
  std::string_view reset;
  std::string_view word, word_end;  // around the words of a changed line that differ; keeps the line's colour
};

// Terminal colours as git's default ones.
extern const Palette color_palette;

struct DiffStyle {
  Palette palette = {};
  // Shows control characters as ^X, and C1 controls and marks of writing direction as \u202E, so that a file can't
  // steer the terminal or hide what it says; a CR that ends every line of a hunk is left out. Such a diff can't be
  // applied where it holds any of these.
  bool for_terminal = false;
  unsigned context = 3;
};

// What a person is shown of a text, as DiffStyle::for_terminal says.
std::string visible(std::string_view text);

// What the diff says besides the change. Control characters in either become blanks.
struct DiffNote {
  std::vector<std::string> preamble;                 // each a line of its own, printed behind `# `
  std::function<std::string(const Hunk &)> heading;  // the text behind the second `@@`; may be absent
};

// Where a text stands: a path relative to where the patch will be applied; a leading `/` or `./` is left out. Absent
// (the file is created or removed by the change) if empty.
struct DiffSide {
  std::string_view name;
  std::string_view text;
};

// The empty string if the texts are equal; else ends with a line end.
std::string unified_diff(DiffSide before, DiffSide after, const DiffNote &note = {}, const DiffStyle &style = {});

// The same for hunks computed already by line_hunks. The views in them must still hold.
std::string print_hunks(std::string_view old_name, std::string_view new_name, const std::vector<Hunk> &hunks,
                        const DiffNote &note = {}, const DiffStyle &style = {});

// A name behind `a/` or `b/`, C-quoted where git and patch need it; a leading `/` or `./` is left out.
std::string quoted_name(std::string_view side, std::string_view name);

}  // namespace drydock::print
