// What fixes make of the texts of one Dockerfile and of the files beside it, as edits of the original texts that any
// tool can carry out.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "ir/span.hpp"
#include "print/line_diff.hpp"
#include "rewrite/outcome.hpp"

namespace drydock::print {

// Line and column of a byte, both from 1; columns count code points, and a byte-order mark is none.
struct TextPlace {
  std::size_t line = 1, column = 1;
};
TextPlace place_in(std::string_view text, Offset at);

// Whole lines of the original by others. The edits of a text are in order and apart from each other.
struct TextEdit {
  Span span;                    // in the original; empty where lines are only added
  TextPlace begin, end;         // of the span
  std::string_view text;        // in the result
  std::set<std::size_t> fixes;  // that it belongs to: indexes in the outcome
  std::size_t group = 0;
};

struct ChangedText {
  std::string name;
  bool is_new = false;
  std::string before, after;
  std::vector<TextEdit> edits;
};

// Fixes build on each other: of some, neither edit can be carried out without the other. They are of one group, and a
// group can be taken or left as a whole.
struct TextChanges {
  std::vector<ChangedText> texts;            // the Dockerfile first, if it changes
  std::vector<std::size_t> group_of_fix;     // by index; numbered from 0 in the order of their first fix
};

// The edits' views are into the result.
TextChanges text_changes(const std::string &name, const rewrite::Outcome &outcome);

// The fixes that a hunk shows, by the bytes of its lines.
std::set<std::size_t> fixes_of(const Hunk &hunk, const rewrite::TrackedText &tracked, std::string_view before,
                               std::string_view after);

}  // namespace drydock::print
