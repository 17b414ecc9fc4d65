// Places in a text as the protocol counts them: lines that end at \n, \r\n or \r, and code units of the encoding that
// client and server have agreed on, both from 0.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ir/span.hpp"

namespace drydock::lsp {

enum class Encoding { utf8, utf16, utf32 };

struct Position {
  std::uint32_t line = 0;
  std::uint32_t character = 0;
  bool operator==(const Position &) const = default;
};

class Positions {
 public:
  // The text, UTF-8, outlives it.
  Positions(std::string_view text, Encoding encoding);

  Position of(Offset at) const;
  // A line or column behind the end is the end, as the protocol wants it; inside a code point, its begin.
  Offset offset(Position position) const;

 private:
  // Without its line end.
  std::string_view line(std::size_t index) const;

  std::string_view text_;
  Encoding encoding_;
  std::vector<Offset> lines_;  // where each begins
};

}  // namespace drydock::lsp
