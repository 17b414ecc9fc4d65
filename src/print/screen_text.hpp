// Text laid out for a screen of so many columns: long lines go on in further rows, and each row has its own colours, so
// that none runs into what stands below.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace drydock::print {

// A piece of a line in one look.
struct Run {
  std::string on;    // what to write before it, "" for nothing
  std::string off;   // and behind it
  std::string text;  // as in the file
};

using Rows = std::vector<std::string>;

struct Layout {
  std::size_t columns = 80;
  Run first = {};          // in front of the first row
  Run further = {};        // and of each that goes on
  bool keep_blanks = true; // false for prose: the blank at which a line is broken is left out
};

// A line as rows. It is broken in the right half, at a blank or else behind a comma; else where the row is full.
void add_rows(Rows &rows, const std::vector<Run> &line, const Layout &layout);

// How many columns the text takes.
std::size_t columns_of(std::string_view text);

}  // namespace drydock::print
