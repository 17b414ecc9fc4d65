// Positions and errors of a document.
#include "ir/document.hpp"

#include <algorithm>

#include "ir/comments.hpp"

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

std::string Document::trigger_text(const Instruction &onbuild) const {
  constexpr std::string_view keyword = "ONBUILD";
  std::string_view line = trim(onbuild.logical.text());
  // The builder looks for the keyword in ASCII alone here.
  const std::string_view start = line.substr(0, keyword.size());
  const bool known = std::equal(start.begin(), start.end(), keyword.begin(), keyword.end(),
                                [](char a, char b) { return (a >= 'a' && a <= 'z' ? a - 32 : a) == b; });
  if (known) line.remove_prefix(std::min(line.find_first_not_of(" \t\n\f\r", keyword.size()), line.size()));
  std::string result(line);
  for (const Heredoc &heredoc : onbuild.heredocs)
    result += "\n" + std::string(text(heredoc.body)) + std::string(heredoc.name);
  return result;
}

std::string Document::heredoc_text(const Instruction &instruction, std::string_view name, bool chomp) const {
  std::string_view body;
  for (const Heredoc &heredoc : instruction.heredocs)
    if (heredoc.name == name) body = text(heredoc.body);
  if (!chomp) return std::string(body);
  std::string result;
  while (!body.empty()) {
    body.remove_prefix(std::min(body.find_first_not_of('\t'), body.size()));
    const std::string_view line = body.substr(0, std::min(body.find('\n'), body.size() - 1) + 1);
    result += line;
    body.remove_prefix(line.size());
    if (body.empty()) break;
  }
  return result;
}

const BuildError *Document::error() const {
  if (syntax_error) return &*syntax_error;
  return instruction_error ? &*instruction_error : nullptr;
}

}  // namespace drydock
