#include "ir/comments.hpp"

#include "ir/text.hpp"

namespace drydock {

std::vector<std::string_view> comments_above(const Document &document, const Instruction &instruction) {
  const bool first_of_file = &instruction == document.instructions.data();
  const std::size_t first = first_of_file ? 0 : (&instruction - 1)->last_piece;
  std::vector<std::string_view> block;
  for (std::size_t i = first; i < instruction.first_piece; ++i) {
    if (document.pieces[i].kind != PieceKind::comment) continue;
    // The builder drops the line's first byte, whatever it is.
    Offset begin = document.pieces[i].begin;
    if (i > 0 && document.pieces[i - 1].kind == PieceKind::indent) begin = document.pieces[i - 1].begin;
    const std::string_view comment = trim(document.text({begin + 1, document.piece_span(i).end}));
    if (comment.empty()) {
      block.clear();
    } else {
      block.push_back(comment);
    }
  }
  return block;
}

bool has_comment_inside(const Document &document, const Instruction &instruction) {
  return has_comment_inside(document, instruction, document.lines_of(instruction));
}

bool has_comment_inside(const Document &document, const Instruction &instruction, Span within) {
  for (std::size_t i = instruction.first_piece; i < instruction.last_piece; ++i)
    if (document.pieces[i].kind == PieceKind::comment && within.contains(document.pieces[i].begin)) return true;
  return false;
}

}  // namespace drydock
