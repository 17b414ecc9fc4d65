// Whole instructions with the comments and blank lines around them, as moves need them.
#pragma once

#include "ir/document.hpp"

namespace drydock::passes {

// An instruction's lines and the comment block directly above them.
Span with_comments(const Document &document, const Instruction &instruction);

// The blank line that ends at `at`; empty where none does.
Span blank_line_above(const Document &document, Offset at);

// Whether a blank line or the end of the file is at `at`, the start of a line.
bool blank_line_at(const Document &document, Offset at);

// What to move so that no doubled blank line is left: with_comments(), and the blank line above where one is below too.
Span movable(const Document &document, const Instruction &instruction);

}  // namespace drydock::passes
