// The line difference of two texts, as the hunks of a unified diff.
//
// Lines end at \n only, so that a \r belongs to the text of its line and a change of line ends is a change. A last line
// without \n differs from the same line with one.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace drydock::print {

struct HunkLine {
  char kind;              // ' ' in both texts, '-' only before, '+' only after
  std::size_t old_line;   // from 1; for '+', the line of the old text that it stands before
  std::size_t new_line;   // from 1; for '-', the line of the new text that it stood before
  std::string_view text;  // without its \n; a view into `after` for '+', else into `before`
  bool no_newline;        // the last line of its text, which ends without \n
};

// Line numbers count from 1. Where a count is 0, begin is the line just before the place: 0 for the top of the text.
struct Hunk {
  std::size_t old_begin, old_count;
  std::size_t new_begin, new_count;
  std::vector<HunkLine> lines;  // of each changed stretch first the '-' lines, then the '+' lines
};

// The hunks that lead from `before` to `after`, in order, each with up to `context` unchanged lines around its changes;
// none for equal texts. Views point into the arguments. The edit script is the shortest, except that texts whose
// changed middle part is very long (tens of thousands of lines on both sides) give one replacement of that part.
std::vector<Hunk> line_hunks(std::string_view before, std::string_view after, unsigned context = 3);

}  // namespace drydock::print
