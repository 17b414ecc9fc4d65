#include "passes/support/added_command.hpp"

#include <algorithm>

#include "knowledge/interpreters.hpp"
#include "passes/support/cleanups.hpp"

namespace drydock::passes {

namespace {

using shell::Node;
using shell::NodeKind;
using shell::Separator;

constexpr std::size_t widest = 100;  // columns of a RUN that stays one line

bool has_heredoc(const Node &node) {
  const auto is_heredoc = [](const shell::Redirect &redirect) { return redirect.op.starts_with("<<"); };
  return std::any_of(node.redirects.begin(), node.redirects.end(), is_heredoc) ||
         std::any_of(node.children.begin(), node.children.end(), has_heredoc);
}

// The physical line that `at` stands on: what is before it, and what is behind it.
struct Line {
  std::string_view before, after;
};
Line line_at(const Document &document, Offset at) {
  const std::string_view source = document.source();
  const std::size_t begin = at == 0 ? 0 : source.rfind('\n', at - 1) + 1;  // npos + 1 is 0
  return {source.substr(begin, at - begin), source.substr(at, std::min(source.find('\n', at), source.size()) - at)};
}

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r") == std::string_view::npos; }

// Whether nothing but the escape character, and a separator before it, stands behind a command on its line.
bool ends_line(std::string_view after, char escape) {
  const std::size_t first = after.find_first_not_of(" \t;&\r");
  return first == std::string_view::npos || (after[first] == escape && is_blank(after.substr(first + 1)));
}

// The style of the line that begins with the nearest command, those before first; that of the RUN where none does.
rewrite::Style style_at(const Document &document, const RunText &text, std::size_t child) {
  rewrite::Style style = rewrite::style_of(document, text.instruction());
  std::vector<std::size_t> nearest;
  for (std::size_t i = child; i > 0; --i) nearest.push_back(i);
  for (std::size_t i = child + 1; i < text.script().root.children.size(); ++i) nearest.push_back(i);
  for (std::size_t i : nearest) {
    const std::string_view before = line_at(document, text.place(text.script().root.children[i].span).begin).before;
    const std::string_view indent = before.substr(0, std::min(before.find_first_not_of(" \t"), before.size()));
    const std::string_view rest = before.substr(indent.size());
    if (indent.empty() || (!rest.empty() && (!rest.starts_with("&&") || !is_blank(rest.substr(2))))) continue;
    style.indent = std::string(indent);
    if (text.script().root.separators[i - 1] == Separator::and_if) style.trailing_and = rest.empty();
    break;
  }
  return style;
}

// What stands between the command before and the new one.
std::string separator(const Document &document, const RunText &text, std::size_t child, bool sequence,
                      const std::string &command) {
  const Instruction &instruction = text.instruction();
  const std::string inline_text = sequence ? "; " : " && ";
  const Line line = line_at(document, text.place(text.script().root.children[child].span).end);
  if (text.run().script_in_heredoc) return inline_text;
  const bool short_line = line.before.size() + line.after.size() + inline_text.size() + command.size() <= widest;
  const bool one_line = instruction.first_line == instruction.last_line;
  if (!ends_line(line.after, document.escape) || (one_line && short_line)) return inline_text;
  const rewrite::Style style = style_at(document, text, child);
  return sequence ? ";" + style.continuation() : style.and_continuation();
}

}  // namespace

std::optional<Obstacle> add_command(const Document &document, const RunText &text, std::size_t child, bool at_end,
                                    const std::string &command, rewrite::Fix &fix) {
  const Node &list = text.script().root;
  const Obstacle not_plain{
      "not-plain",
      "the install does not stand in a plain list of commands, whose end would be the place for a clean-up"};
  // In a heredoc a carriage return is part of the command's last word.
  if (text.run().script_in_heredoc && text.script().text.find('\r') != std::string_view::npos) return not_plain;
  if (has_heredoc(list) || (!text.run().script_in_heredoc && !text.instruction().heredocs.empty())) return not_plain;
  std::size_t first = child, last = child;
  while (first > 0 && list.separators[first - 1] == Separator::and_if) --first;
  while (last + 1 < list.children.size() && list.separators[last] == Separator::and_if) ++last;
  if (first > 0 && list.separators[first - 1] == Separator::or_if) return not_plain;
  if (list.separators[last] == Separator::or_if || list.separators[last] == Separator::background) return not_plain;
  const Node &end = list.children[last];
  // `exit`, `exec`: nothing runs behind them.
  if (at_end && !(end.kind == NodeKind::simple && leaks_state(end))) child = last;
  const Node &before = list.children[child];
  if (before.kind == NodeKind::opaque || before.kind == NodeKind::function) return not_plain;
  // Where each command that fails ends the script, the new one may stand for itself, as the others do.
  const bool sequence = first == last && first > 0 && starts_with_errexit(text.script());
  const Offset at = text.place(before.span).end;
  const Line line = line_at(document, at);
  const std::size_t rest = line.after.find_first_not_of(" \t\r");
  if (sequence && text.run().script_in_heredoc && (rest == std::string_view::npos || line.after[rest] == '#')) {
    const std::string_view own = line_at(document, text.place(before.span).begin).before;
    const std::size_t blanks = std::min(own.find_first_not_of(" \t"), own.size());
    fix.insert(at + static_cast<Offset>(line.after.size()), "\n" + std::string(own.substr(0, blanks)) + command);
    return std::nullopt;
  }
  const std::string between = separator(document, text, child, sequence, command);
  if (!sequence || list.separators[child] != Separator::semicolon) {
    fix.insert(at, between + command);
  } else {
    // Each command has its `;` behind it already.
    fix.insert(text.place(list.separator_spans[child]).end, between.substr(1) + command + ";");
  }
  return std::nullopt;
}

}  // namespace drydock::passes
