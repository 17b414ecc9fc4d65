// Patterns are cut into tokens; matching carries the set of places in the path that the tokens so far can reach.
// No place is looked at twice for one token, so `a*a*a*b` and `**/**/**/x` cost no more than their length.
#include "model/glob.hpp"

#include <algorithm>

namespace drydock::model {
namespace {

constexpr auto none = std::string_view::npos;

// The length of the UTF-8 character at the start of `text`, which is not empty; 1 where it is none.
std::size_t character_size(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  const std::size_t size = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
  if (size > text.size()) return 1;
  for (std::size_t i = 1; i < size; ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) return 1;
  }
  return size;
}

char32_t character_at(std::string_view text) {
  const auto size = character_size(text);
  const auto lead = static_cast<unsigned char>(text[0]);
  if (size == 1) return lead < 0x80 ? lead : U'\uFFFD';
  auto value = static_cast<char32_t>(lead & (0xFFU >> (size + 1)));
  for (std::size_t i = 1; i < size; ++i) value = (value << 6) | (static_cast<unsigned char>(text[i]) & 0x3FU);
  return value;
}

bool is_alphanumeric(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

}  // namespace

Glob::Glob(std::string_view pattern, Dialect dialect) : dialect_(dialect), text_(pattern) {
  if (dialect == Dialect::git) parse_git(pattern);
  else parse(pattern);
}

void Glob::parse(std::string_view pattern) {
  for (std::size_t at = 0; at < pattern.size() && valid_;) {
    const bool first = at == 0;
    const char c = pattern[at];
    if (c == '*' && dialect_ == Dialect::ignore_file && pattern.substr(at).starts_with("**")) {
      at += 2;
      if (at < pattern.size() && pattern[at] == '/') ++at;
      const bool last = at == pattern.size();
      tokens_.push_back({last ? Kind::rest : Kind::folders, {}, false, {}});
      if (last && shape_ == Shape::exact) {
        shape_ = Shape::prefix;
        text_ = pattern.substr(0, pattern.size() - 2);
      } else {
        shape_ = Shape::tokens;
      }
      if (first) {
        shape_ = Shape::suffix;
        text_ = pattern.substr(2);
      }
    } else if (c == '*' || c == '?') {
      tokens_.push_back({c == '*' ? Kind::star : Kind::one, {}, false, {}});
      shape_ = Shape::tokens;
      ++at;
    } else if (c == '[') {
      at = parse_set(pattern, at);
      shape_ = Shape::tokens;
      if (at == none) valid_ = false;
    } else if (c == '\\') {
      if (at + 1 == pattern.size()) {
        valid_ = false;
        break;
      }
      const auto escaped = pattern.substr(at + 1, character_size(pattern.substr(at + 1)));
      parse_escape(escaped);
      shape_ = Shape::tokens;
      at += 1 + escaped.size();
    } else {
      if (c == ']') shape_ = Shape::tokens;
      add_literal(pattern.substr(at, 1));
      ++at;
    }
  }
}

std::size_t Glob::parse_set(std::string_view pattern, std::size_t at) {
  Token token{Kind::set, {}, false, {}};
  ++at;
  if (at < pattern.size() && pattern[at] == '^') {
    token.negated = true;
    ++at;
  }
  // An end of the range at `at`, or nothing where `-` or `]` stands there unescaped. A set can't end the pattern.
  const auto bound = [&](char32_t &value) {
    if (at >= pattern.size() || pattern[at] == '-' || pattern[at] == ']') return false;
    if (pattern[at] == '\\' && ++at == pattern.size()) return false;
    value = character_at(pattern.substr(at));
    at += character_size(pattern.substr(at));
    return at < pattern.size();
  };
  while (true) {
    if (at < pattern.size() && pattern[at] == ']' && !token.ranges.empty()) break;
    char32_t low = 0;
    if (!bound(low)) return none;
    char32_t high = low;
    if (pattern[at] == '-') {
      ++at;
      if (!bound(high)) return none;
    }
    if (low > high && dialect_ == Dialect::ignore_file) return none;
    token.ranges.emplace_back(low, high);
  }
  tokens_.push_back(std::move(token));
  return at + 1;
}

// The builder hands an ignore file's escapes to the expression as they are: before a letter or digit they are classes,
// anchors or errors there. None of them can match what the author meant, so they match nothing here.
void Glob::parse_escape(std::string_view character) {
  const char c = character[0];
  if (dialect_ == Dialect::copy_source || (character.size() == 1 && !is_alphanumeric(c))) {
    add_literal(character);
    return;
  }
  tokens_.push_back({Kind::never, {}, false, {}});
  if (std::string_view("AabBCdDfnpPQrsStvwWxz0").find(c) == none) valid_ = false;
}

void Glob::add_literal(std::string_view text) {
  if (tokens_.empty() || tokens_.back().kind != Kind::literal) tokens_.push_back({Kind::literal, {}, false, {}});
  tokens_.back().text += text;
}

bool Glob::matches(std::string_view path) const {
  if (!valid_) return false;
  switch (shape_) {
    case Shape::exact: return path == text_;
    case Shape::prefix: return path.starts_with(text_);
    case Shape::suffix:
      return path.ends_with(text_) || (text_.starts_with('/') && path == std::string_view(text_).substr(1));
    case Shape::tokens: return matches_tokens(path);
  }
  return false;
}

bool Glob::takes(const Token &token, char32_t character) const {
  if (token.kind == Kind::one) return character != U'/';
  if (character == U'/' && dialect_ != Dialect::ignore_file) return false;
  const bool listed = std::any_of(token.ranges.begin(), token.ranges.end(), [&](const auto &range) {
    return range.first <= character && character <= range.second;
  });
  return listed != token.negated;
}

bool Glob::matches_tokens(std::string_view path) const {
  std::vector<char> reached(path.size() + 1, 0);  // places up to which the tokens so far can match
  std::vector<char> next(path.size() + 1, 0);
  reached[0] = 1;
  std::size_t low = 0;  // all reached places lie in [low, high]
  std::size_t high = 0;
  for (const auto &token : tokens_) {
    std::size_t next_low = path.size() + 1;
    std::size_t next_high = 0;
    const auto reach = [&](std::size_t at) {
      next[at] = 1;
      next_low = std::min(next_low, at);
      next_high = std::max(next_high, at);
    };
    switch (token.kind) {
      case Kind::literal:
        for (auto at = low; at <= high; ++at) {
          if (reached[at] && path.substr(at).starts_with(token.text)) reach(at + token.text.size());
        }
        break;
      case Kind::one:
      case Kind::set:
        for (auto at = low; at <= high && at < path.size(); ++at) {
          const auto rest = path.substr(at);
          const bool bytes = dialect_ == Dialect::git;
          if (reached[at] && takes(token, bytes ? static_cast<unsigned char>(rest[0]) : character_at(rest)))
            reach(at + (bytes ? 1 : character_size(rest)));
        }
        break;
      case Kind::star: {
        bool inside = false;
        for (auto at = low; at <= path.size() && (inside || at <= high); ++at) {
          inside = inside || reached[at];
          if (inside) reach(at);
          if (at < path.size() && path[at] == '/') inside = false;
        }
        break;
      }
      case Kind::folders:
        for (auto at = low; at <= path.size(); ++at) {
          if (reached[at] || (at > low && path[at - 1] == '/')) reach(at);
        }
        break;
      case Kind::rest:
        for (auto at = low; at <= path.size(); ++at) reach(at);
        break;
      case Kind::never: break;
    }
    if (next_low > path.size()) return false;
    for (auto at = low; at <= high; ++at) reached[at] = 0;
    reached.swap(next);
    low = next_low;
    high = next_high;
  }
  return reached[path.size()] != 0;
}

}  // namespace drydock::model
