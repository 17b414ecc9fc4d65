// empty-continuation: take the empty lines out of a continued instruction.
//
// Why:      the builder drops them with a warning (NoEmptyContinuation), and will refuse them one day.
// Safety:   safe: the instruction's text, and with it the layer's cache key, stays the same.
// Keeps:    comment lines; empty lines in a heredoc, which are its text.
// Example:  RUN a, continued / an empty line / && b   ->  RUN a, continued / && b
#include <vector>

#include "passes/pass.hpp"
#include "passes/support/findings.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;
using rewrite::Safety;

// The empty lines between the lines of an instruction, each with its line end.
std::vector<Span> empty_lines(const Document &document, const Instruction &instruction) {
  std::vector<Span> lines;
  bool at_line_start = false;
  for (std::size_t i = instruction.first_piece; i < instruction.last_piece; ++i) {
    const PieceKind kind = document.pieces[i].kind;
    if (kind == PieceKind::heredoc_body) break;
    const Span span = document.piece_span(i);
    const bool has_next = i + 1 < instruction.last_piece;
    if (at_line_start && kind == PieceKind::line_end) {
      lines.push_back(span);
    } else if (at_line_start && kind == PieceKind::blank && has_next &&
               document.pieces[i + 1].kind == PieceKind::line_end) {
      lines.push_back({span.begin, document.piece_span(++i).end});
    } else {
      at_line_start = kind == PieceKind::line_end;
    }
  }
  return lines;
}

void run(Rewriter &rewriter) {
  for_each_finding(rewriter, checks::Rule::no_empty_continuation,
                   [&](const checks::Finding &finding, const Instruction &instruction) {
    const std::vector<Span> lines = empty_lines(rewriter.document(), instruction);
    if (lines.empty()) return;
    auto fix = rewriter.fix("lines", finding.instruction, Safety::safe,
                            lines.size() == 1 ? "drop the empty line" : "drop the empty lines",
                            "a continued instruction has none (NoEmptyContinuation)");
    for (const Span line : lines) fix.erase(line);
    rewriter.propose(std::move(fix));
  });
}

}  // namespace

extern const Pass empty_continuation{
    .id = "empty-continuation",
    .worst = Safety::safe,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
