#include "ir/text.hpp"

#include <algorithm>
#include <array>

namespace drydock {

std::string lower(std::string_view text) {
  std::string result(text);
  for (char &c : result)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return result;
}

std::string quoted(std::string_view text) {
  return '"' + std::string(text) + '"';
}

std::optional<bool> boolean(std::string_view text) {
  static constexpr std::array<std::string_view, 6> yes = {"1", "t", "T", "true", "TRUE", "True"};
  static constexpr std::array<std::string_view, 6> no = {"0", "f", "F", "false", "FALSE", "False"};
  if (std::find(yes.begin(), yes.end(), text) != yes.end()) return true;
  if (std::find(no.begin(), no.end(), text) != no.end()) return false;
  return std::nullopt;
}

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

}  // namespace drydock
