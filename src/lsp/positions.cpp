#include "lsp/positions.hpp"

#include <algorithm>

namespace drydock::lsp {

namespace {

std::size_t bytes_of(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

// Code units of the code point that takes so many bytes.
std::uint32_t units_of(std::size_t bytes, Encoding encoding) {
  switch (encoding) {
    case Encoding::utf8: return static_cast<std::uint32_t>(bytes);
    case Encoding::utf16: return bytes == 4 ? 2 : 1;
    case Encoding::utf32: return 1;
  }
  return 1;
}

}  // namespace

Positions::Positions(std::string_view text, Encoding encoding) : text_(text), encoding_(encoding), lines_{0} {
  for (std::size_t at = text.find_first_of("\r\n"); at != std::string_view::npos; at = text.find_first_of("\r\n", at)) {
    at += text.substr(at).starts_with("\r\n") ? 2 : 1;
    lines_.push_back(static_cast<Offset>(at));
  }
}

std::string_view Positions::line(std::size_t index) const {
  const std::size_t end = index + 1 < lines_.size() ? lines_[index + 1] : text_.size();
  std::string_view line = text_.substr(lines_[index], end - lines_[index]);
  if (line.ends_with('\n')) line.remove_suffix(1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

Position Positions::of(Offset at) const {
  const auto behind = std::upper_bound(lines_.begin(), lines_.end(), at);
  const auto index = static_cast<std::size_t>(behind - lines_.begin()) - 1;
  const std::string_view text = line(index);
  const std::size_t end = std::min<std::size_t>(at - lines_[index], text.size());
  Position result{static_cast<std::uint32_t>(index), 0};
  for (std::size_t i = 0; i < end;) {
    const std::size_t bytes = bytes_of(text[i]);
    i += bytes;
    if (i <= end) result.character += units_of(bytes, encoding_);
  }
  return result;
}

Offset Positions::offset(Position position) const {
  if (position.line >= lines_.size()) return static_cast<Offset>(text_.size());
  const std::string_view text = line(position.line);
  std::size_t at = 0;
  for (std::uint32_t units = 0; at < text.size();) {
    const std::size_t bytes = bytes_of(text[at]);
    units += units_of(bytes, encoding_);
    if (units > position.character) break;
    at = std::min(at + bytes, text.size());
  }
  return lines_[position.line] + static_cast<Offset>(at);
}

}  // namespace drydock::lsp
