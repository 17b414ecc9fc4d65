#include "model/expansion_pattern.hpp"

#include <algorithm>

namespace drydock::model {

namespace {

std::size_t rune_size(std::string_view text) {
  const auto first = static_cast<unsigned char>(text[0]);
  const std::size_t size = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  return std::min(size, text.size());
}

// Characters by their bytes: enough to compare them and to count them.
std::vector<char32_t> runes_of(std::string_view text) {
  std::vector<char32_t> runes;
  while (!text.empty()) {
    const std::size_t size = rune_size(text);
    char32_t rune = 0;
    for (std::size_t i = 0; i < size; ++i) rune = rune << 8 | static_cast<unsigned char>(text[i]);
    runes.push_back(rune);
    text.remove_prefix(size);
  }
  return runes;
}

std::size_t bytes_of(const std::vector<char32_t> &runes, std::size_t first, std::size_t last) {
  std::size_t bytes = 0;
  for (std::size_t i = first; i < last; ++i)
    bytes += runes[i] < 0x100 ? 1 : runes[i] < 0x10000 ? 2 : runes[i] < 0x1000000 ? 3 : 4;
  return bytes;
}

}  // namespace

ExpansionPattern::ExpansionPattern(std::string_view pattern) {
  while (!pattern.empty()) {
    std::size_t size = rune_size(pattern);
    Element element{Element::Kind::character, 0};
    if (pattern[0] == '*') {
      element.kind = Element::Kind::many;
    } else if (pattern[0] == '?') {
      element.kind = Element::Kind::any;
    } else {
      if (pattern[0] == '\\') {
        pattern.remove_prefix(1);
        size = pattern.empty() ? 0 : rune_size(pattern);
        const std::string_view escaped = pattern.substr(0, size);
        if (size != 1 || std::string_view("*?\\}/").find(escaped) == std::string_view::npos) {
          error_ = "invalid escape '\\" + (escaped.empty() ? std::string("\xEF\xBF\xBD") : std::string(escaped)) + "'";
          return;
        }
      }
      element.rune = runes_of(pattern.substr(0, size))[0];
    }
    elements_.push_back(element);
    pattern.remove_prefix(size);
  }
}

// One pass over the text with the set of pattern positions reached: time is their product.
std::optional<std::size_t> ExpansionPattern::match(const Elements &elements, const std::vector<char32_t> &runes,
                                                   bool longest) {
  std::vector<bool> reached(elements.size() + 1, false);
  const auto close = [&](std::vector<bool> &set) {
    for (std::size_t i = 0; i < elements.size(); ++i)
      if (set[i] && elements[i].kind == Element::Kind::many) set[i + 1] = true;
  };
  reached[0] = true;
  close(reached);
  std::optional<std::size_t> found;
  for (std::size_t at = 0;; ++at) {
    if (reached.back()) {
      found = at;
      if (!longest) break;
    }
    if (at == runes.size()) break;
    std::vector<bool> next(elements.size() + 1, false);
    bool alive = false;
    for (std::size_t i = 0; i < elements.size(); ++i) {
      if (!reached[i]) continue;
      const bool wild = elements[i].kind != Element::Kind::character;
      // Neither wildcard takes a line feed.
      if (wild ? runes[at] == '\n' : runes[at] != elements[i].rune) continue;
      next[elements[i].kind == Element::Kind::many ? i : i + 1] = true;
      alive = true;
    }
    if (!alive) break;
    close(next);
    reached = std::move(next);
  }
  return found;
}

std::optional<std::size_t> ExpansionPattern::prefix(std::string_view text, bool longest) const {
  const auto runes = runes_of(text);
  const auto count = match(elements_, runes, longest);
  if (!count) return std::nullopt;
  return bytes_of(runes, 0, *count);
}

std::optional<std::size_t> ExpansionPattern::suffix(std::string_view text, bool longest) const {
  auto runes = runes_of(text);
  std::reverse(runes.begin(), runes.end());
  const Elements reversed(elements_.rbegin(), elements_.rend());
  const auto count = match(reversed, runes, longest);
  if (!count) return std::nullopt;
  return text.size() - bytes_of(runes, 0, *count);
}

}  // namespace drydock::model
