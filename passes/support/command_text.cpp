#include "passes/support/command_text.hpp"

#include <algorithm>
#include <cctype>

namespace drydock::passes {

namespace {

constexpr std::string_view harmless = "_@%+=:,./-";
constexpr std::string_view digits = "0123456789abcdef";

// RFC 8259 § 7: control characters have to be escaped.
std::string json_character(char c) {
  if (c == '"' || c == '\\') return std::string("\\") + c;
  if (c == '\n') return "\\n";
  if (c == '\t') return "\\t";
  const auto value = static_cast<unsigned char>(c);
  if (value >= 0x20) return std::string(1, c);
  return std::string("\\u00") + digits[value >> 4U] + digits[value & 0xFU];
}

}  // namespace

std::string shell_word(const std::string &word) {
  const auto plain = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || harmless.find(c) != std::string_view::npos;
  };
  if (!word.empty() && std::all_of(word.begin(), word.end(), plain)) return word;
  std::string text = "'";
  for (const char c : word) text += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return text + "'";
}

std::string json_array(const std::vector<std::string> &words) {
  std::string text = "[";
  for (const std::string &word : words) {
    text += text.size() > 1 ? ", \"" : "\"";
    for (const char c : word) text += json_character(c);
    text += '"';
  }
  return text + "]";
}

std::string joined(const std::vector<std::string> &words, std::string_view between) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += between;
    text += words[i];
  }
  return text;
}

std::string listed(const std::vector<std::string> &words, std::string_view last) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? last : ", ";
    text += words[i];
  }
  return text;
}

bool is_option(std::string_view word) { return word.size() > 1 && word.front() == '-'; }

}  // namespace drydock::passes
