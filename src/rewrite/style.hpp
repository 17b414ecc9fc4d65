// How this file is written, so that new text looks like its neighbours.
#pragma once

#include <string>
#include <string_view>

#include "ir/document.hpp"

namespace drydock::rewrite {

struct Style {
  std::string line_end = "\n";
  char escape = '\\';
  bool lower_case_keywords = false;
  bool trailing_and = false;      // `a && \` before the line end, not `&& b` after it
  std::string indent = "    ";    // of continued lines

  std::string keyword(std::string_view name) const;
  // The end of a continued line and the indentation of the next: ` \` + line end + indent.
  std::string continuation() const { return continuation(indent); }
  std::string continuation(std::string_view with_indent) const;
  // What stands between two commands of a continued && list.
  std::string and_continuation() const { return and_continuation(indent); }
  std::string and_continuation(std::string_view with_indent) const;
  // A whole instruction on one line, with its line end.
  std::string instruction(std::string_view name, std::string_view arguments) const;
};

Style style_of(const Document &document);

// The same, but with indentation and && position of one instruction where it has any.
Style style_of(const Document &document, const Instruction &instruction);

}  // namespace drydock::rewrite
