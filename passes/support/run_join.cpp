#include "passes/support/run_join.hpp"

#include <algorithm>

namespace drydock::passes {

bool adjacent(const Document &document, const RunText &first, const RunText &second) {
  if (second.index() != first.index() + 1) return false;
  const Offset end = first.place(first.script().root.span).end;
  const std::string_view tail = document.text({end, document.lines_of(first.instruction()).end});
  return tail.find_first_not_of(" \t\r\n") == std::string_view::npos && tail.find('\n') != std::string_view::npos;
}

bool same_flags(const Instruction &a, const Instruction &b) {
  return std::equal(a.flags.begin(), a.flags.end(), b.flags.begin(), b.flags.end(),
                    [](const Flag &x, const Flag &y) { return x.text == y.text; });
}

void join(const rewrite::Rewriter &rewriter, rewrite::Fix &fix, const RunText &first, const RunText &second) {
  const Document &document = rewriter.document();
  const Instruction &b = second.instruction();
  const bool b_continued = document.lines_of(b).end > b.logical.physical(0) && b.first_line != b.last_line;
  const rewrite::Style style = rewrite::style_of(document, b_continued ? b : first.instruction());
  const Offset end = first.place(first.script().root.span).end;
  const Offset command = second.place(second.script().root.span).begin;
  const Offset first_lines_end = document.lines_of(first.instruction()).end;
  const std::string escape = std::string(" ") + style.escape + style.line_end;
  fix.replace({end, first_lines_end}, (style.trailing_and ? " &&" : "") + escape);
  for (std::size_t i = first.instruction().last_piece; i < b.first_piece;) {
    std::size_t next = i;
    bool comment = false;
    while (next < b.first_piece && document.pieces[next].kind != PieceKind::line_end)
      comment |= document.pieces[next++].kind == PieceKind::comment;
    const Span line{document.pieces[i].begin, document.piece_span(next).end};
    if (!comment) fix.erase(line);
    i = next + 1;
  }
  fix.replace({document.lines_of(b).begin, command}, style.indent + (style.trailing_and ? "" : "&& "));
  fix.absorbed.push_back({second.index(), "merged into the RUN above"});
}

}  // namespace drydock::passes
