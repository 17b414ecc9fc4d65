// The patterns of .gitignore, as git's wildmatch.c reads them for paths: no wildcard but `**` takes a `/`.
#include <algorithm>
#include <iterator>
#include <optional>

#include "model/glob.hpp"

namespace drydock::model {

namespace {

using Ranges = std::vector<std::pair<char32_t, char32_t>>;

struct CharacterClass {
  std::string_view name;
  Ranges ranges;
};

// Those of the C locale.
const CharacterClass classes[] = {
    {"alnum", {{'0', '9'}, {'A', 'Z'}, {'a', 'z'}}},
    {"alpha", {{'A', 'Z'}, {'a', 'z'}}},
    {"blank", {{' ', ' '}, {'\t', '\t'}}},
    {"cntrl", {{0, 0x1F}, {0x7F, 0x7F}}},
    {"digit", {{'0', '9'}}},
    {"graph", {{0x21, 0x7E}}},
    {"lower", {{'a', 'z'}}},
    {"print", {{0x20, 0x7E}}},
    {"punct", {{0x21, 0x2F}, {0x3A, 0x40}, {0x5B, 0x60}, {0x7B, 0x7E}}},
    {"space", {{'\t', '\r'}, {' ', ' '}}},
    {"upper", {{'A', 'Z'}}},
    {"xdigit", {{'0', '9'}, {'A', 'F'}, {'a', 'f'}}},
};

char32_t byte(char c) { return static_cast<unsigned char>(c); }

}  // namespace

void Glob::parse_git(std::string_view pattern) {
  const std::size_t first_wildcard = std::min(pattern.find_first_of("*?[\\"), pattern.size());
  if (first_wildcard == pattern.size()) return;  // compared as a whole
  shape_ = Shape::tokens;
  for (std::size_t at = 0; at < pattern.size() && valid_;) {
    switch (pattern[at]) {
      case '*': at = parse_git_stars(pattern, at, first_wildcard); break;
      case '?':
        tokens_.push_back({Kind::one, {}, false, {}});
        ++at;
        break;
      case '[': at = parse_git_set(pattern, at); break;
      case '\\':
        if (++at == pattern.size()) {
          valid_ = false;
          break;
        }
        [[fallthrough]];
      default: add_literal(pattern.substr(at++, 1));
    }
  }
}

// git takes what stands in front of the first wildcard away before it matches, so that `a**/b` is `a` and then `**/b`.
std::size_t Glob::parse_git_stars(std::string_view pattern, std::size_t at, std::size_t first_wildcard) {
  const std::size_t end = std::min(pattern.find_first_not_of('*', at), pattern.size());
  const std::string_view rest = pattern.substr(end);
  const bool part_begins = at == first_wildcard || pattern[at - 1] == '/';
  const bool part_ends = rest.empty() || rest.starts_with('/') || rest.starts_with("\\/");
  if (end - at == 1 || !part_begins || !part_ends) {
    tokens_.push_back({Kind::star, {}, false, {}});
    return end;
  }
  const bool folders = rest.starts_with('/');
  tokens_.push_back({folders ? Kind::folders : Kind::rest, {}, false, {}});
  return folders ? end + 1 : end;
}

// Reads the set whose `[` stands at `at`; gives the place after its `]`. One without an end matches nothing.
std::size_t Glob::parse_git_set(std::string_view pattern, std::size_t at) {
  Token token{Kind::set, {}, false, {}};
  const auto here = [&] { return at < pattern.size() ? pattern[at] : '\0'; };
  const auto escaped = [&] {
    if (here() == '\\') ++at;
    return here();
  };
  ++at;
  if (here() == '!' || here() == '^') {
    token.negated = true;
    ++at;
  }
  std::optional<char32_t> low;  // what a `-` may follow
  for (bool first = true; first || here() != ']'; first = false, ++at) {
    if (here() == '-' && low && at + 1 < pattern.size() && pattern[at + 1] != ']') {
      ++at;
      token.ranges.emplace_back(*low, byte(escaped()));
      low.reset();
    } else if (pattern.substr(std::min(at, pattern.size())).starts_with("[:")) {
      const std::size_t end = pattern.find(']', at + 2);
      if (end != std::string_view::npos && end > at + 2 && pattern[end - 1] == ':') {
        const std::string_view name = pattern.substr(at + 2, end - at - 3);
        const auto *known = std::find_if(std::begin(classes), std::end(classes),
                                         [&](const CharacterClass &row) { return row.name == name; });
        if (known == std::end(classes)) valid_ = false;
        else token.ranges.insert(token.ranges.end(), known->ranges.begin(), known->ranges.end());
        at = end;
        low.reset();
      } else {
        if (end == std::string_view::npos) valid_ = false;
        low = byte('[');
        token.ranges.emplace_back(*low, *low);
      }
    } else {
      low = byte(escaped());
      token.ranges.emplace_back(*low, *low);
    }
    if (at >= pattern.size()) valid_ = false;
    if (!valid_) return pattern.size();
  }
  tokens_.push_back(std::move(token));
  return at + 1;
}

}  // namespace drydock::model
