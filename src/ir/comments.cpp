#include "ir/comments.hpp"

namespace drydock {

// ASCII white space is all that comments were ever seen to end in, but for what `trim` below knows.
std::string_view trim(std::string_view text) {
  static constexpr std::string_view wide[] = {
      "\xC2\x85",     "\xC2\xA0",     "\xE1\x9A\x80", "\xE2\x80\x80", "\xE2\x80\x81", "\xE2\x80\x82", "\xE2\x80\x83",
      "\xE2\x80\x84", "\xE2\x80\x85", "\xE2\x80\x86", "\xE2\x80\x87", "\xE2\x80\x88", "\xE2\x80\x89", "\xE2\x80\x8A",
      "\xE2\x80\xA8", "\xE2\x80\xA9", "\xE2\x80\xAF", "\xE2\x81\x9F", "\xE3\x80\x80"};
  const auto is_space = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
  for (bool again = true; again && !text.empty();) {
    again = false;
    if (is_space(text.front())) {
      text.remove_prefix(1);
      again = true;
    } else if (is_space(text.back())) {
      text.remove_suffix(1);
      again = true;
    }
    for (const std::string_view space : wide) {
      if (text.starts_with(space)) {
        text.remove_prefix(space.size());
        again = true;
      } else if (text.ends_with(space)) {
        text.remove_suffix(space.size());
        again = true;
      }
    }
  }
  return text;
}

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

}  // namespace drydock
