#include "passes/support/removal.hpp"

#include <algorithm>
#include <cctype>

#include "ir/comments.hpp"
#include "ir/text.hpp"
#include "knowledge/development_files.hpp"
#include "passes/support/findings.hpp"
#include "passes/support/stage_end.hpp"

namespace drydock::passes {

namespace {

void drop_comments(const Document &document, Span span, rewrite::Fix &fix) {
  for (std::size_t i = 0; i < document.pieces.size(); ++i)
    if (document.pieces[i].kind == PieceKind::comment && span.contains(document.pieces[i].begin))
      fix.dropped_comments.push_back({document.piece_span(i), std::string(document.text(document.piece_span(i)))});
}

Span lines_above(const Document &document, const Instruction &instruction) {
  return {start_with_comments(document, instruction), document.lines_of(instruction).begin};
}

bool ends_in_empty_line(std::string_view text) {
  return text.empty() || text.ends_with("\n\n") || text.ends_with("\n\r\n");
}

// The place of one port of several, with the blanks on one side and continuations between.
Span place_among(const Instruction &instruction, const List<Word> &ports, std::size_t which) {
  const auto range = [&](std::size_t i) { return instruction.logical.range_of(ports[i].text); };
  if (which > 0)
    return {instruction.logical.physical(range(which - 1)).end, instruction.logical.physical(range(which)).end};
  return {instruction.logical.physical(range(0)).begin, instruction.logical.physical(range(1)).begin};
}

}  // namespace

void remove_instruction(const Document &document, std::size_t instruction, std::string what, rewrite::Fix &fix) {
  remove_instruction(document, instruction, std::move(what), fix, instruction);
}

void remove_instruction(const Document &document, std::size_t instruction, std::string what, rewrite::Fix &fix,
                        std::size_t first) {
  const Instruction &gone = document.instructions[instruction];
  Span span{start_with_comments(document, gone), document.lines_of(gone).end};
  drop_comments(document, span, fix);
  const std::string_view after = document.source().substr(span.end);
  if (ends_in_empty_line(document.text({0, start_with_comments(document, document.instructions[first])}))) {
    if (after.starts_with("\n")) span.end += 1;
    else if (after.starts_with("\r\n")) span.end += 2;
  }
  fix.erase(span);
  fix.absorbed.push_back({instruction, std::move(what)});
}

void drop_comments_above(const Document &document, const Instruction &instruction, rewrite::Fix &fix) {
  const Span above = lines_above(document, instruction);
  if (above.empty()) return;
  drop_comments(document, above, fix);
  fix.erase(above);
}

void drop_comments_on_development(const Document &document, const Instruction &instruction, rewrite::Fix &fix) {
  if (knowledge::speaks_of_development(lower(document.text(lines_above(document, instruction)))))
    drop_comments_above(document, instruction, fix);
}

bool remove_port(const model::Model &model, const model::Stage &stage, std::string_view port, rewrite::Fix &fix) {
  const Document &document = model.document();
  for (std::size_t i = stage.from; i < stage.end; ++i) {
    const Instruction &instruction = document.instructions[i];
    const Expose *expose = instruction.as<Expose>();
    if (expose == nullptr) continue;
    const auto found = std::find_if(expose->ports.begin(), expose->ports.end(), [&](const Word &word) {
      return word.plain() && (word.text == port || word.text == std::string(port) + "/tcp") &&
          instruction.logical.holds(word.text);
    });
    if (found == expose->ports.end()) continue;
    if (has_comment_inside(document, instruction)) return false;
    if (expose->ports.size() == 1) {
      remove_instruction(document, i, "only the debugger's port", fix);
    } else {
      fix.erase(place_among(instruction, expose->ports, static_cast<std::size_t>(found - expose->ports.begin())));
      drop_comments_on_development(document, instruction, fix);
    }
    fix.differences.push_back({rewrite::Difference::Field::port, std::string(port) + "/tcp", "", std::nullopt});
    return true;
  }
  return false;
}

bool mentions_word(std::string_view text, std::string_view word) {
  const auto part_of_name = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' ||
                                        c == '-'; };
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || !part_of_name(text[at - 1])) && (end >= text.size() || !part_of_name(text[end]))) return true;
  }
  return false;
}

}  // namespace drydock::passes
