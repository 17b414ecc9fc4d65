#include "rewrite/style.hpp"

#include <algorithm>
#include <cctype>
#include <optional>

namespace drydock::rewrite {

namespace {

// What an instruction's own continued lines show.
struct Layout {
  std::optional<std::string> indent;           // of lines that begin with a command
  std::optional<std::string> argument_indent;  // of lines that go on with a command's arguments
  std::optional<bool> trailing_and;
};

bool is_blank(char c) { return c == ' ' || c == '\t'; }

bool ends_command(char c) { return c == '&' || c == '|' || c == ';' || c == '(' || c == '{'; }

Layout layout_of(const Document &document, const Instruction &instruction) {
  Layout layout;
  const Offset rest = instruction.logical.physical(instruction.rest_place.begin);
  for (std::size_t i = instruction.first_piece; i + 2 < instruction.last_piece; ++i) {
    if (document.pieces[i].kind != PieceKind::continuation) continue;
    const std::string_view before = document.text({0, document.pieces[i].begin});
    std::size_t next = i + 2;  // past the line end
    while (next < instruction.last_piece && document.pieces[next].kind != PieceKind::text) ++next;
    if (next >= instruction.last_piece) break;
    const std::string_view line = document.text(document.piece_span(next));
    const std::size_t blanks =
        static_cast<std::size_t>(std::find_if_not(line.begin(), line.end(), is_blank) - line.begin());
    if (blanks == line.size()) continue;
    const std::size_t last = before.find_last_not_of(" \t");
    const bool begins_command = line.substr(blanks, 2) == "&&" || document.pieces[i].begin < rest ||
                                (last != std::string_view::npos && ends_command(before[last]));
    std::optional<std::string> &indent = begins_command ? layout.indent : layout.argument_indent;
    if (!indent && blanks > 0) indent = std::string(line.substr(0, blanks));
    if (last != std::string_view::npos && last > 0 && before.substr(last - 1, 2) == "&&") {
      if (!layout.trailing_and) layout.trailing_and = true;
    } else if (line.substr(blanks, 2) == "&&") {
      if (!layout.trailing_and) layout.trailing_and = false;
    }
  }
  return layout;
}

}  // namespace

std::string Style::keyword(std::string_view name) const {
  std::string result(name);
  std::transform(result.begin(), result.end(), result.begin(), [this](unsigned char c) {
    return static_cast<char>(lower_case_keywords ? std::tolower(c) : std::toupper(c));
  });
  return result;
}

std::string Style::continuation(std::string_view with_indent) const {
  return std::string(" ") + escape + line_end + std::string(with_indent);
}

std::string Style::and_continuation(std::string_view with_indent) const {
  return trailing_and ? " &&" + continuation(with_indent) : continuation(with_indent) + "&& ";
}

std::string Style::instruction(std::string_view name, std::string_view arguments) const {
  return keyword(name) + " " + std::string(arguments) + line_end;
}

Style style_of(const Document &document) {
  Style style;
  style.escape = document.escape;
  std::size_t lower = 0, carriage_returns = 0, line_feeds = 0;
  for (std::size_t i = 0; i < document.pieces.size(); ++i) {
    if (document.pieces[i].kind != PieceKind::line_end) continue;
    const std::string_view end = document.text(document.piece_span(i));
    (end.size() > 1 ? carriage_returns : line_feeds) += 1;
  }
  if (carriage_returns > line_feeds) style.line_end = "\r\n";
  std::size_t trailing = 0, leading = 0;
  std::optional<std::string> indent, argument_indent;
  for (const Instruction &instruction : document.instructions) {
    if (!instruction.keyword_text().empty() && std::islower(static_cast<unsigned char>(instruction.keyword_text()[0])))
      ++lower;
    if (instruction.keyword != Keyword::run) continue;
    const Layout layout = layout_of(document, instruction);
    if (layout.trailing_and) ++(*layout.trailing_and ? trailing : leading);
    if (!indent) indent = layout.indent;
    if (!argument_indent) argument_indent = layout.argument_indent;
  }
  style.lower_case_keywords = lower * 2 > document.instructions.size();
  style.trailing_and = trailing > leading;
  if (indent) style.indent = *indent;
  else if (argument_indent && argument_indent->size() < 2 * style.indent.size()) style.indent = *argument_indent;
  return style;
}

Style style_of(const Document &document, const Instruction &instruction) {
  Style style = style_of(document);
  const Layout layout = layout_of(document, instruction);
  // Arguments often stand below each other, far to the right: a command does not go there.
  if (layout.indent) style.indent = *layout.indent;
  else if (layout.argument_indent && layout.argument_indent->size() < style.indent.size())
    style.indent = *layout.argument_indent;
  if (layout.trailing_and) style.trailing_and = *layout.trailing_and;
  return style;
}

}  // namespace drydock::rewrite
