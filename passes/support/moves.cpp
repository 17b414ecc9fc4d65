#include "passes/support/moves.hpp"

#include "passes/support/stage_end.hpp"

namespace drydock::passes {

Span with_comments(const Document &document, const Instruction &instruction) {
  return {start_with_comments(document, instruction), document.lines_of(instruction).end};
}

Span blank_line_above(const Document &document, Offset at) {
  const std::string_view source = document.source();
  if (at == 0 || source[at - 1] != '\n') return {at, at};
  const std::size_t before = at < 2 ? std::string_view::npos : source.rfind('\n', at - 2);
  const Offset begin = before == std::string_view::npos ? 0 : static_cast<Offset>(before + 1);
  const bool blank = source.substr(begin, at - begin).find_first_not_of(" \t\r\n") == std::string_view::npos;
  return blank ? Span{begin, at} : Span{at, at};
}

bool blank_line_at(const Document &document, Offset at) {
  const std::string_view rest = document.source().substr(at);
  const std::size_t text = rest.find_first_not_of(" \t\r");
  return text == std::string_view::npos || rest[text] == '\n';
}

Span movable(const Document &document, const Instruction &instruction) {
  Span span = with_comments(document, instruction);
  if (blank_line_at(document, span.end)) span.begin = blank_line_above(document, span.begin).begin;
  return span;
}

}  // namespace drydock::passes
