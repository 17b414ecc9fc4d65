// What an editor shows where the user points: why a fix is suggested, what it assumes, what its pass says of itself.
#pragma once

#include <optional>
#include <string>

#include "lsp/analysis.hpp"

namespace drydock::lsp {

struct Hover {
  Span place;
  std::string text;
};

// `markdown`: else plain text. Nothing where there is nothing to be said.
std::optional<Hover> hover(const Analysis &analysis, Offset at, bool markdown);

}  // namespace drydock::lsp
