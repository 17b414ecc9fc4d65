// Positions and errors of a document.
#include "ir/document.hpp"

#include <algorithm>

#include "ir/text.hpp"

namespace drydock {

Span Document::lines_of(const Instruction &instruction) const {
  if (instruction.first_piece == instruction.last_piece) return {};
  return {piece_span(instruction.first_piece).begin, piece_span(instruction.last_piece - 1).end};
}

namespace {

using Position = std::pair<std::uint32_t, std::uint32_t>;

// The position behind `text`, which begins at `from`.
Position behind(Position from, std::string_view text) {
  from.first += static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n'));
  const auto last_end = text.rfind('\n');
  if (last_end != std::string_view::npos) {
    from.second = 1;
    text.remove_prefix(last_end + 1);
  }
  from.second += static_cast<std::uint32_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
  return from;
}

}  // namespace

Position Document::position(Offset at) const {
  constexpr Offset step = 4096;
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (milestones_.empty()) milestones_.emplace_back(1, source().starts_with(byte_order_mark) ? 0 : 1);
  while (milestones_.size() <= at / step)
    milestones_.push_back(behind(milestones_.back(), source().substr((milestones_.size() - 1) * step, step)));
  Position position = behind(milestones_[at / step], source().substr(at / step * step, at % step));
  // The mark itself stands at the first column, as what follows it does.
  position.second = std::max(position.second, 1U);
  return position;
}

std::string Document::trigger_text(const Instruction &onbuild) const {
  constexpr std::string_view keyword = "onbuild";
  std::string_view line = trim(onbuild.logical.text());
  // The builder looks for the keyword in ASCII alone here.
  if (lower(line.substr(0, keyword.size())) == keyword)
    line.remove_prefix(std::min(line.find_first_not_of(" \t\n\f\r", keyword.size()), line.size()));
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
