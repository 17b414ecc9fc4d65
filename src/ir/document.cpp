// Positions and errors of a document.
#include "ir/document.hpp"

#include <algorithm>

namespace drydock {

Span Document::lines_of(const Instruction &instruction) const {
  if (instruction.first_piece == instruction.last_piece) return {};
  return {piece_span(instruction.first_piece).begin, piece_span(instruction.last_piece - 1).end};
}

std::pair<std::uint32_t, std::uint32_t> Document::position(Offset at) const {
  const std::string_view before = source().substr(0, at);
  const auto line = std::count(before.begin(), before.end(), '\n');
  const auto last_end = before.rfind('\n');
  std::string_view start = last_end == std::string_view::npos ? before : before.substr(last_end + 1);
  if (line == 0 && start.starts_with("\xEF\xBB\xBF")) start.remove_prefix(3);
  const auto column =
      std::count_if(start.begin(), start.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
  return {static_cast<std::uint32_t>(line + 1), static_cast<std::uint32_t>(column + 1)};
}

const BuildError *Document::error() const {
  if (syntax_error) return &*syntax_error;
  return instruction_error ? &*instruction_error : nullptr;
}

}  // namespace drydock
