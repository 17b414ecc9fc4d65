// Text as the builder writes it: UTF-8 repair, case, quoting and suggestions in messages.
#include "grammar/characters.hpp"

#include <algorithm>
#include <numeric>

#include "parse/internal.hpp"

namespace drydock::parse {

namespace {

template <typename Fn>
void for_each_rune(std::string_view text, Fn fn) {
  const char *at = text.data();
  const char *const end = at + text.size();
  while (at != end) {
    const grammar::Rune rune = grammar::rune_at(at, end);
    fn(rune, std::string_view(at, rune.size));
    at += rune.size;
  }
}

// What Go's strconv takes as printable, as far as it can meet it here.
bool is_printable(char32_t c) {
  if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD) return false;
  if (c != ' ' && grammar::is_unicode_space(c)) return false;
  const bool format =
      (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
  const bool unassigned =
      (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xFFF0 && c <= 0xFFFB) || (c & 0xFFFE) == 0xFFFE || c >= 0xE0000;
  return !format && !unassigned;
}

std::string hex(char32_t value, int digits) {
  std::string text;
  for (int i = digits - 1; i >= 0; --i) text += "0123456789abcdef"[value >> (4 * i) & 0xF];
  return text;
}

std::vector<char32_t> runes_of(std::string_view text) {
  std::vector<char32_t> runes;
  for_each_rune(text, [&](grammar::Rune rune, std::string_view) { runes.push_back(rune.value); });
  return runes;
}

std::size_t edit_distance(const std::vector<char32_t> &a, const std::vector<char32_t> &b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({substituted, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row.back();
}

}  // namespace

bool is_utf8(std::string_view text) {
  if (std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; })) return true;
  bool valid = true;
  for_each_rune(text, [&](grammar::Rune rune, std::string_view) { valid = valid && rune.valid; });
  return valid;
}

void append_utf8(std::string &text, char32_t rune) {
  const auto byte = [&](char32_t value) { text += static_cast<char>(static_cast<unsigned char>(value)); };
  if (rune < 0x80) {
    byte(rune);
  } else if (rune < 0x800) {
    byte(0xC0 | rune >> 6);
    byte(0x80 | (rune & 0x3F));
  } else if (rune < 0x10000) {
    byte(0xE0 | rune >> 12);
    byte(0x80 | (rune >> 6 & 0x3F));
    byte(0x80 | (rune & 0x3F));
  } else {
    byte(0xF0 | rune >> 18);
    byte(0x80 | (rune >> 12 & 0x3F));
    byte(0x80 | (rune >> 6 & 0x3F));
    byte(0x80 | (rune & 0x3F));
  }
}

std::string to_utf8(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for_each_rune(text,
                [&](grammar::Rune rune, std::string_view bytes) { result += rune.valid ? bytes : "\xEF\xBF\xBD"; });
  return result;
}

// U+212A is the Kelvin sign, U+0130 the dotted capital I (dockerfile-language § 5.1).
std::string to_lower(std::string_view text) {
  std::string result;
  for_each_rune(text, [&](grammar::Rune rune, std::string_view bytes) {
    if (rune.value >= 'A' && rune.value <= 'Z') {
      result += static_cast<char>(rune.value + 32);
    } else if (rune.value == 0x212A) {
      result += 'k';
    } else if (rune.value == 0x130) {
      result += 'i';
    } else {
      result += rune.valid ? bytes : "\xEF\xBF\xBD";
    }
  });
  return result;
}

// Latin-1, Greek and Cyrillic, whose letters have their capitals at a fixed distance. Only messages show them.
char32_t capital(char32_t rune) {
  const bool near = (rune >= 0xE0 && rune <= 0xFE && rune != 0xF7) ||
                    (rune >= 0x3B1 && rune <= 0x3C9 && rune != 0x3C2) || (rune >= 0x430 && rune <= 0x44F);
  if (near) return rune - 0x20;
  if (rune >= 0x450 && rune <= 0x45F) return rune - 0x50;
  return rune;
}

// U+0131 is the dotless i, U+017F the long s.
std::string to_upper(std::string_view text) {
  std::string result;
  for_each_rune(text, [&](grammar::Rune rune, std::string_view bytes) {
    if (rune.value >= 'a' && rune.value <= 'z') {
      result += static_cast<char>(rune.value - 32);
    } else if (rune.value == 0x131) {
      result += 'I';
    } else if (rune.value == 0x17F) {
      result += 'S';
    } else if (rune.valid && capital(rune.value) != rune.value) {
      append_utf8(result, capital(rune.value));
    } else {
      result += rune.valid ? bytes : "\xEF\xBF\xBD";
    }
  });
  return result;
}

std::string go_quoted(std::string_view text) {
  std::string result = "\"";
  for_each_rune(text, [&](grammar::Rune rune, std::string_view bytes) {
    static constexpr std::string_view letters = "abtnvfr";
    if (!rune.valid) {
      result += "\\x" + hex(static_cast<unsigned char>(bytes[0]), 2);
    } else if (rune.value == '"' || rune.value == '\\') {
      result += '\\';
      result += bytes;
    } else if (is_printable(rune.value)) {
      result += bytes;
    } else if (rune.value >= '\a' && rune.value <= '\r') {
      result += '\\';
      result += letters[rune.value - '\a'];
    } else if (rune.value < 0x80) {
      result += "\\x" + hex(rune.value, 2);
    } else {
      result += rune.value < 0x10000 ? "\\u" + hex(rune.value, 4) : "\\U" + hex(rune.value, 8);
    }
  });
  return result + "\"";
}

std::string suggestion(std::string_view name, const std::vector<std::string_view> &known, bool ignore_case) {
  // No name is near one that is much longer than all of them.
  if (name.size() > 64) return {};
  const auto runes = runes_of(ignore_case ? to_lower(name) : std::string(name));
  std::size_t best = 3;
  std::string_view nearest;
  for (const std::string_view candidate : known) {
    const std::size_t distance = edit_distance(runes, runes_of(candidate));
    if (distance < best) {
      best = distance;
      nearest = candidate;
    }
  }
  if (nearest.empty()) return {};
  const bool capitals = ignore_case && to_upper(name) == name;
  return " (did you mean " + (capitals ? to_upper(nearest) : std::string(nearest)) + "?)";
}

}  // namespace drydock::parse
