// run-heredoc: write a long `&&` list of a RUN as a heredoc, one command a line.
//
// Why:      a heredoc is a script: no `&&`, no escape at the end of each command, and each line can be read and changed
//           alone.
// Safety:   safe: the first line says `set -e`, and only simple commands and pipelines are taken, for which it does
//           what `&&` does: the first that fails ends the RUN. It is for those who ask for the style
//           (`--run-style heredoc`).
// Keeps:    lists on one line; anything but `a && b`; commands in which `set -e` means something else (`!`, `.`,
//           `eval`, `set +e`, compounds, a list inside `$( )`); comments, empty lines or the end mark inside a command;
//           continuations inside a word; CRLF line ends, which would become part of the commands; another escape
//           character; front ends before 1.4; exec form, another shell, heredocs that are there.
// Example:  RUN apt-get update && \        ->  RUN <<EOF
//               apt-get install -y curl        set -e
//                                              apt-get update
//                                              apt-get install -y curl
//                                              EOF
#include "passes/pass.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/heredoc_script.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;
using rewrite::Safety;
using shell::Node;

constexpr std::string_view delimiter = "EOF";

// Moves a command's further lines to the left by the indentation of its first one. False where they can't stand in a
// script: a comment or an empty line would end the command there.
bool shift_left(const Document &document, const RunText &text, const Node &command, rewrite::Fix &fix) {
  const Span place = text.place(command.span);
  const std::string_view indent = text.indentation_at(place.begin);
  PieceKind before = PieceKind::text;
  for (std::size_t i = text.instruction().first_piece; i < text.instruction().last_piece; ++i) {
    const Span piece = document.piece_span(i);
    if (piece.end <= place.begin || piece.begin >= place.end) continue;
    const PieceKind kind = document.pieces[i].kind;
    const bool empty_line = before == PieceKind::line_end && kind != PieceKind::text;
    if (empty_line || document.text(piece) == delimiter) return false;
    if (kind == PieceKind::continuation && piece.size() > 1) fix.erase({piece.begin + 1, piece.end});
    if (before == PieceKind::line_end && document.text(piece).starts_with(indent))
      fix.erase({piece.begin, piece.begin + static_cast<Offset>(indent.size())});
    before = kind;
  }
  return true;
}

// Writes `text` over a stretch of the instruction, but for its comments, which stay as lines of their own.
void replace_between_comments(const Document &document, const Instruction &instruction, Span stretch, std::string text,
                              rewrite::Fix &fix) {
  for (std::size_t i = instruction.first_piece; i < instruction.last_piece; ++i) {
    const Span piece = document.piece_span(i);
    if (document.pieces[i].kind != PieceKind::comment || !stretch.contains(piece.begin)) continue;
    fix.replace({stretch.begin, piece.begin}, text);
    stretch.begin = piece.end;
    text = "\n";
  }
  fix.replace(stretch, text);
}

void convert(Rewriter &rewriter, const RunText &text) {
  const Document &document = rewriter.document();
  const Instruction &instruction = text.instruction();
  const Node &root = text.script().root;
  if (const auto obstacle = obstacle_to_heredoc(document, text, rewriter.style().line_end))
    return rewriter.skip(text.index(), obstacle->condition, obstacle->reason);
  const Offset keyword_end = instruction.logical.physical(instruction.keyword_place).end;
  const Offset begin =
      instruction.flags.empty()
          ? keyword_end
          : instruction.logical.physical(instruction.logical.range_of(instruction.flags.back().raw)).end;
  auto fix = rewriter.fix("heredoc", text.index(), Safety::safe, "write the commands as a heredoc",
                          "each command stands on a line of its own");
  Offset at = begin;
  std::string between = " <<" + std::string(delimiter) + (sets_errexit(root.children.front()) ? "\n" : "\nset -e\n");
  for (const Node &command : root.children) {
    const Span place = text.place(command.span);
    replace_between_comments(document, instruction, {at, place.begin}, between, fix);
    if (!shift_left(document, text, command, fix))
      return rewriter.skip(text.index(), "line-inside",
                           "a comment, an empty line or the heredoc's own end stands inside a command");
    at = place.end;
    between = "\n";
  }
  Offset end = document.lines_of(instruction).end;
  while (end > at && document.source()[end - 1] == '\n') --end;
  if (document.text({at, end}).find_first_not_of(" \t") != std::string_view::npos)
    return rewriter.skip(text.index(), "line-behind", "something stands behind the last command");
  fix.replace({at, end}, "\n" + std::string(delimiter));
  rewriter.propose(std::move(fix));
}

void run(Rewriter &rewriter) {
  for (std::size_t i = 0; i < rewriter.document().instructions.size(); ++i) {
    const auto text = RunText::of(rewriter.model(), i);
    if (!text || text->run().script_in_heredoc || !text->instruction().heredocs.empty()) continue;
    const bool several_lines = text->instruction().first_line != text->instruction().last_line;
    if (several_lines && text->script().root.children.size() > 1) convert(rewriter, *text);
  }
}

}  // namespace

extern const Pass run_heredoc{
    .id = "run-heredoc",
    .worst = Safety::safe,
    .on = false,
    .run = run,
};

}  // namespace drydock::passes
