// Which words of a changed line differ from those that it took the place of, for highlighting inside of lines.
#pragma once

#include <vector>

#include "ir/span.hpp"
#include "print/line_diff.hpp"

namespace drydock::print {

// For each line of the hunk the parts that differ, as byte ranges of its text, in order. None for unchanged lines, and
// for those that have too little in common with the other side: they are new, or gone, as a whole.
std::vector<std::vector<Span>> changed_words(const Hunk &hunk);

}  // namespace drydock::print
