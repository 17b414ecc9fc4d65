// As much of HCL's native syntax (hashicorp/hcl, hclsyntax/spec.md) as blocks and attributes with plain values need.
// The rest is passed over by its tokens: strings, with what is interpolated in them, heredocs and brackets have their
// ends.
#include <algorithm>

#include "model/bake_text.hpp"

namespace drydock::model {

namespace {

struct Token {
  enum class Kind { word, string, mark, line_end };
  Kind kind;
  std::string text;      // of a string: decoded
  bool computed = false;  // of a string: it holds an interpolation, or an escape that is not read here
};

bool is_word(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-' ||
         c == '.' || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}

  std::optional<std::vector<Token>> tokens() {
    while (at_ < text_.size())
      if (!next()) return std::nullopt;
    return std::move(tokens_);
  }

 private:
  bool starts(std::string_view with) const { return text_.substr(at_).starts_with(with); }
  void to_line_end() { at_ = std::min(text_.find('\n', at_), text_.size()); }
  void add(Token::Kind kind, std::string text) { tokens_.push_back({kind, std::move(text), false}); }

  bool next() {
    const char c = text_[at_];
    if (c == '"') return string();
    if (starts("<<")) return heredoc();
    if (starts("/*")) {
      const std::size_t end = text_.find("*/", at_ + 2);
      at_ = end == std::string_view::npos ? end : end + 2;
      return at_ != std::string_view::npos;
    }
    if (c == '#' || starts("//")) {
      to_line_end();
    } else if (is_word(c)) {
      const std::size_t begin = at_;
      while (at_ < text_.size() && is_word(text_[at_])) ++at_;
      add(Token::Kind::word, std::string(text_.substr(begin, at_ - begin)));
    } else {
      if (c == '\n') add(Token::Kind::line_end, "");
      else if (c != ' ' && c != '\t' && c != '\r') add(Token::Kind::mark, std::string(1, c));
      ++at_;
    }
    return true;
  }

  bool string() {
    Token token{Token::Kind::string, "", false};
    for (++at_; at_ < text_.size() && text_[at_] != '\n'; ++at_) {
      const char c = text_[at_];
      if (c == '"') {
        ++at_;
        tokens_.push_back(std::move(token));
        return true;
      }
      if (starts("${") || starts("%{")) {
        token.computed = true;
        ++at_;
        if (!interpolation()) return false;
      } else if (c == '\\') {
        ++at_;
        if (at_ == text_.size()) return false;
        if (text_[at_] != '"' && text_[at_] != '\\') token.computed = true;
        token.text += text_[at_];
      } else {
        token.text += c;
      }
    }
    return false;
  }

  // From its `{` to its `}`, which may stand behind strings and braces of its own.
  bool interpolation() {
    const std::size_t kept = tokens_.size();
    int depth = 0;
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == '{') ++depth;
      if (c == '}' && --depth == 0) {
        tokens_.resize(kept);
        return true;
      }
      if (++nested_ > most_nested || !next()) return false;
      --nested_;
    }
    return false;
  }

  bool heredoc() {
    at_ += 2;
    if (starts("-")) ++at_;
    const std::size_t begin = at_;
    to_line_end();
    std::string_view mark = text_.substr(begin, at_ - begin);
    if (mark.ends_with('\r')) mark.remove_suffix(1);
    if (mark.empty()) return false;
    tokens_.push_back({Token::Kind::string, "", true});
    while (at_ < text_.size()) {
      const std::size_t line = ++at_;
      to_line_end();
      std::string_view text = text_.substr(std::min(line, text_.size()), at_ - std::min(line, at_));
      if (text.ends_with('\r')) text.remove_suffix(1);
      text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
      if (text == mark) return true;
    }
    return false;
  }

  static constexpr int most_nested = 64;
  std::string_view text_;
  std::size_t at_ = 0;
  int nested_ = 0;
  std::vector<Token> tokens_;
};

class Parser {
 public:
  explicit Parser(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

  std::optional<std::vector<BakeTargetText>> targets() {
    while (skip_line_ends(), at_ < tokens_.size())
      if (!item()) return std::nullopt;
    return std::move(targets_);
  }

 private:
  bool is_mark(char c) const { return is(Token::Kind::mark) && tokens_[at_].text[0] == c; }
  bool is(Token::Kind kind) const { return at_ < tokens_.size() && tokens_[at_].kind == kind; }
  void skip_line_ends() {
    while (is(Token::Kind::line_end)) ++at_;
  }

  // An attribute or a block at the top of the file.
  bool item() {
    if (!is(Token::Kind::word)) return false;
    const std::string type = tokens_[at_++].text;
    if (is_mark('=')) return value().has_value();
    std::vector<std::string> labels;
    for (; is(Token::Kind::word) || is(Token::Kind::string); ++at_) labels.push_back(tokens_[at_].text);
    if (!is_mark('{')) return false;
    if (type != "target" || labels.size() != 1) return skip_brackets();
    ++at_;
    targets_.push_back({labels[0], {}});
    return body(targets_.back());
  }

  bool body(BakeTargetText &target) {
    while (true) {
      skip_line_ends();
      if (is_mark('}')) break;
      if (!is(Token::Kind::word)) return false;
      std::string name = tokens_[at_++].text;
      if (!is_mark('=')) {  // a block
        while (is(Token::Kind::word) || is(Token::Kind::string)) ++at_;
        if (!is_mark('{') || !skip_brackets()) return false;
        continue;
      }
      std::optional<BakeValue> read = value();
      if (!read) return false;
      target.attributes.push_back({std::move(name), std::move(*read)});
    }
    ++at_;
    return true;
  }

  // From the `=` to the end of the line, or in front of the block's `}`.
  std::optional<BakeValue> value() {
    const std::size_t begin = ++at_;
    while (at_ < tokens_.size() && !is(Token::Kind::line_end) && !is_mark('}')) {
      const bool opens = is_mark('{') || is_mark('[') || is_mark('(');
      if (!opens) ++at_;
      else if (!skip_brackets()) return std::nullopt;
    }
    return plain_value(begin, at_);
  }

  BakeValue plain_value(std::size_t begin, std::size_t end) const {
    const auto plain = [&](std::size_t at) { return tokens_[at].kind == Token::Kind::string && !tokens_[at].computed; };
    if (end == begin + 1 && plain(begin)) return {tokens_[begin].text, {}};
    if (end < begin + 2 || tokens_[begin].text != "[" || tokens_[end - 1].text != "]") return {};
    std::vector<std::string> list;
    for (std::size_t at = begin + 1; at < end - 1; ++at) {
      const Token &token = tokens_[at];
      const bool separates =
          token.kind == Token::Kind::line_end || (token.kind == Token::Kind::mark && token.text == ",");
      if (plain(at)) list.push_back(token.text);
      else if (!separates) return {};
    }
    return {{}, std::move(list)};
  }

  // Past the bracket that belongs to the one here.
  bool skip_brackets() {
    std::string open;
    for (; at_ < tokens_.size(); ++at_) {
      if (tokens_[at_].kind != Token::Kind::mark) continue;
      constexpr std::string_view pairs = "(){}[]";
      const std::size_t which = pairs.find(tokens_[at_].text[0]);
      if (which == std::string_view::npos) continue;
      if (which % 2 == 0) {
        open += pairs[which + 1];
        continue;
      }
      if (open.back() != pairs[which]) return false;
      open.pop_back();
      if (!open.empty()) continue;
      ++at_;
      return true;
    }
    return false;
  }

  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  std::vector<BakeTargetText> targets_;
};

}  // namespace

std::optional<std::vector<BakeTargetText>> read_bake_hcl(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  std::optional<std::vector<Token>> tokens = Lexer(text).tokens();
  return tokens ? Parser(std::move(*tokens)).targets() : std::nullopt;
}

}  // namespace drydock::model
