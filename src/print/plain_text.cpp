#include "print/plain_text.hpp"

#include <algorithm>

namespace drydock::print {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

// C1 controls; U+200B to 200F, 2028 to 202E and 2066 to 2069: of no width, ends of lines, directions of writing.
bool is_unsafe(std::string_view sequence) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(sequence[i]); };
  if (sequence.size() == 2) return byte(0) == 0xC2 && byte(1) < 0xA0;
  if (sequence.size() != 3 || byte(0) != 0xE2) return false;
  if (byte(1) == 0x80) return (byte(2) >= 0x8B && byte(2) <= 0x8F) || (byte(2) >= 0xA8 && byte(2) <= 0xAE);
  return byte(1) == 0x81 && byte(2) >= 0xA6 && byte(2) <= 0xA9;
}

}  // namespace

std::size_t utf8_length(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  const std::size_t length = lead < 0x80   ? 1
                             : lead < 0xC2 ? 0
                             : lead < 0xE0 ? 2
                             : lead < 0xF0 ? 3
                             : lead < 0xF5 ? 4
                                           : 0;
  if (length < 2 || length > text.size()) return length == 1 ? 1 : 0;
  const auto second = static_cast<unsigned char>(text[1]);
  // Too long a form, surrogates, beyond the last code point.
  if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) || (lead == 0xF0 && second < 0x90) ||
      (lead == 0xF4 && second > 0x8F))
    return 0;
  const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
  const std::string_view rest = text.substr(1, length - 1);
  return std::all_of(rest.begin(), rest.end(), continues) ? length : 0;
}

std::string plain_line(std::string_view text) {
  std::string line;
  while (!text.empty()) {
    const std::size_t length = utf8_length(text);
    const std::string_view sequence = text.substr(0, std::max<std::size_t>(length, 1));
    const bool control = static_cast<unsigned char>(sequence[0]) < 0x20 || sequence[0] == 0x7F;
    line += length == 0 || is_unsafe(sequence) ? replacement : control ? std::string_view(" ") : sequence;
    text.remove_prefix(sequence.size());
  }
  return line;
}

}  // namespace drydock::print
