#include "passes/support/run_text.hpp"

#include <algorithm>

namespace drydock::passes {

using shell::Node;
using shell::NodeKind;
using shell::Separator;

RunText::RunText(const model::Model &model, std::size_t index)
    : model_(&model),
      document_(&model.document()),
      instruction_(&document_->instructions[index]),
      script_(run().script.get()),
      index_(index) {}

std::optional<RunText> RunText::of(const model::Model &model, std::size_t instruction) {
  if (model.script(instruction) == nullptr) return std::nullopt;
  return RunText(model, instruction);
}

Span RunText::place(Span in_script) const {
  if (run().script_in_heredoc) {
    const Offset base = instruction_->heredocs.front().body.begin;
    return {base + in_script.begin, base + in_script.end};
  }
  const Offset base = instruction_->logical.range_of(script_->text).begin;
  return instruction_->logical.physical(Span{base + in_script.begin, base + in_script.end});
}

std::string_view RunText::indentation_at(Offset place) const {
  const std::string_view source = document_->source();
  const std::size_t begin = source.rfind('\n', place) + 1;  // npos + 1 is 0
  if (begin <= document_->lines_of(*instruction_).begin) return "";
  return source.substr(begin, source.find_first_not_of(" \t", begin) - begin);
}

std::optional<std::vector<const Node *>> RunText::and_list() const {
  const Node &root = script_->root;
  std::vector<const Node *> commands;
  for (std::size_t i = 0; i < root.children.size(); ++i) {
    const bool last = i + 1 == root.children.size();
    if (root.children[i].kind != NodeKind::simple) return std::nullopt;
    if (root.separators[i] != (last ? Separator::none : Separator::and_if)) return std::nullopt;
    commands.push_back(&root.children[i]);
  }
  if (commands.empty() || !script_->comments.empty()) return std::nullopt;
  return commands;
}

bool RunText::removable(const Node &list, std::size_t index) {
  const auto sequential = [](Separator s) {
    return s == Separator::none || s == Separator::and_if || s == Separator::semicolon || s == Separator::newline;
  };
  if (list.kind != NodeKind::list || list.children.size() < 2) return false;
  const bool before = index == 0 || (sequential(list.separators[index - 1]));
  return before && sequential(list.separators[index]);
}

std::vector<Span> RunText::comments_in(Span span) const {
  std::vector<Span> result;
  for (std::size_t i = instruction_->first_piece; i < instruction_->last_piece; ++i)
    if (document_->pieces[i].kind == PieceKind::comment && span.contains(document_->pieces[i].begin))
      result.push_back(document_->piece_span(i));
  return result;
}

void RunText::remove_commands(rewrite::Fix &fix, const Node &list, const std::vector<std::size_t> &which) const {
  for (std::size_t at = 0; at < which.size();) {
    const std::size_t first = which[at];
    std::size_t last = first;
    while (++at < which.size() && which[at] == last + 1) last = which[at];
    // The separator that goes along is the one before the commands; for `a; b && c` the one behind them.
    const bool behind = first == 0 || (list.separators[first - 1] != Separator::and_if &&
                                       list.separators[last] == Separator::and_if);
    Span range = behind ? Span{place(list.children[first].span).begin, place(list.children[last + 1].span).begin}
                        : Span{place(list.children[first - 1].span).end, place(list.children[last].span).end};
    // `rm … # why` at the end: the remark goes with its command.
    for (Span comment : script_->comments) {
      const Offset end = list.children[last].span.end;
      if (behind || comment.begin < end ||
          source({end, comment.begin}).find_first_not_of(" \t") != std::string_view::npos)
        continue;
      range.end = place(comment).end;
      fix.dropped_comments.push_back({place(comment), std::string(source(comment))});
    }
    for (Span comment : comments_in(range))
      fix.dropped_comments.push_back({comment, std::string(document_->text(comment))});
    fix.erase(range);
  }
}

bool RunText::remove_word(rewrite::Fix &fix, const Node &command, std::size_t word) const {
  const Span own = place(command.words[word].span);
  const Span range{place(command.words[word - 1].span).end, own.end};
  if (comments_in(range).empty()) {
    fix.erase(range);
    return true;
  }
  // Between comments: only where the word has its line for itself can it go without touching them.
  const std::string_view source = document_->source();
  const std::size_t line_begin = source.rfind('\n', own.begin - 1) + 1;
  const std::size_t line_end = source.find('\n', own.end);
  if (line_end == std::string_view::npos) return false;
  const std::string_view before = source.substr(line_begin, own.begin - line_begin);
  const std::string_view after = source.substr(own.end, line_end - own.end);
  const bool alone = before.find_first_not_of(" \t") == std::string_view::npos;
  const std::size_t escape = after.find_first_not_of(" \t");
  if (!alone || escape == std::string_view::npos || after[escape] != document_->escape) return false;
  if (after.find_first_not_of(" \t\r", escape + 1) != std::string_view::npos) return false;
  fix.erase({static_cast<Offset>(line_begin), static_cast<Offset>(line_end + 1)});
  return true;
}

// Neighbours in one piece.
bool RunText::remove_word_group(rewrite::Fix &fix, const Node &command, std::size_t first, std::size_t last) const {
  const std::string_view source = document_->source();
  const Offset before = place(command.words[first - 1].span).end;
  const Offset begin = place(command.words[first].span).begin, end = place(command.words[last].span).end;
  const std::size_t line_begin = source.rfind('\n', begin - 1) + 1, line_end = source.find('\n', end);
  const bool from_line =
      line_begin > before &&
      source.substr(line_begin, begin - line_begin).find_first_not_of(" \t") == std::string_view::npos;
  const std::string_view after = line_end == std::string_view::npos ? "" : source.substr(end, line_end - end);
  const std::size_t escape = after.find_first_not_of(" \t");
  const bool to_line = escape != std::string_view::npos && after[escape] == document_->escape &&
                       after.find_first_not_of(" \t\r", escape + 1) == std::string_view::npos;
  const std::vector<Span> comments = comments_in({before, end});
  if (comments.empty()) {
    const bool lines = from_line && to_line;
    fix.erase(lines ? Span{static_cast<Offset>(line_begin), static_cast<Offset>(line_end + 1)} : Span{before, end});
    return true;
  }
  // Those that stand above speak of what follows, up to the next: they go where that is clear.
  std::string text;
  for (Span comment : comments) text += std::string(document_->text(comment)) + "\n";
  const bool named = text.find(source.substr(begin, place(command.words[first].span).size())) != std::string::npos;
  const bool whole =
      last + 1 == command.words.size() || !comments_in({end, place(command.words[last + 1].span).begin}).empty();
  if (!from_line || !to_line || (!named && !whole) || comments.back().end > begin) return false;
  const std::size_t comments_begin = source.rfind('\n', comments.front().begin) + 1;
  for (Span comment : comments) fix.dropped_comments.push_back({comment, std::string(document_->text(comment))});
  fix.erase({static_cast<Offset>(comments_begin), static_cast<Offset>(line_end + 1)});
  return true;
}

bool RunText::remove_words(rewrite::Fix &fix, const Node &command, const std::vector<std::size_t> &which) const {
  rewrite::Fix changed = fix;
  for (std::size_t at = 0; at < which.size();) {
    const std::size_t first = which[at];
    std::size_t last = first;
    const auto comments_behind = [&] {
      return !comments_in({place(command.words[last].span).end, place(command.words[last + 1].span).begin}).empty();
    };
    while (++at < which.size() && which[at] == last + 1 && !comments_behind()) last = which[at];
    if (!remove_word_group(changed, command, first, last)) return false;
  }
  fix = std::move(changed);
  return true;
}

std::string RunText::gap_before(const Node &command, std::size_t word) const {
  const std::string_view between =
      document_->text({place(command.words[word - 1].span).end, place(command.words[word].span).begin});
  const std::size_t line = between.rfind('\n');
  if (line == std::string_view::npos) return " ";
  return rewrite::style_of(*document_).continuation(between.substr(line + 1));
}

void RunText::insert_flags(rewrite::Fix &fix, const std::vector<std::string> &flags) const {
  const rewrite::Style style = rewrite::style_of(*document_, *instruction_);
  const Offset at = instruction_->logical.physical(instruction_->logical.range_of(instruction_->rest()).begin);
  // A heredoc's own line stays one line.
  const std::string between = run().script_in_heredoc ? " " : style.continuation();
  std::string text;
  for (const std::string &flag : flags) text += flag + between;
  fix.insert(at, text);
}

}  // namespace drydock::passes
