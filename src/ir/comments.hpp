// The comments above an instruction, as the builder keeps them (dockerfile-language § 4).
#pragma once

#include <string_view>
#include <vector>

#include "ir/document.hpp"

namespace drydock {

// The block of comments between the instruction and the one before it, each without its `#` and the blanks around it.
// Blank lines do not end a block; a comment without text does. `instruction` is one of the document's own.
std::vector<std::string_view> comments_above(const Document &document, const Instruction &instruction);

// Whether a comment stands between the lines of the instruction, or in a part of it.
bool has_comment_inside(const Document &document, const Instruction &instruction);
bool has_comment_inside(const Document &document, const Instruction &instruction, Span within);

}  // namespace drydock
