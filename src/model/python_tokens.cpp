#include "model/python_tokens.hpp"

#include <algorithm>
#include <cctype>

namespace drydock::model {

namespace {

bool begins_name(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_' || (c & 0x80) != 0; }
bool continues_name(char c) { return begins_name(c) || std::isdigit(static_cast<unsigned char>(c)) != 0; }

class Reader {
 public:
  explicit Reader(std::string_view source) : source_(source) {}

  std::optional<std::vector<PythonStatement>> statements() {
    if (source_.starts_with("\xEF\xBB\xBF")) at_ = 3;
    while (at_ < source_.size()) {
      indentation_ = blanks();
      if (!line()) return std::nullopt;
    }
    return depth_ == 0 ? std::optional(std::move(result_)) : std::nullopt;
  }

 private:
  using Kind = PythonToken::Kind;

  // A tab reaches to the next multiple of eight.
  std::size_t blanks() {
    std::size_t width = 0;
    for (; at_ < source_.size() && (source_[at_] == ' ' || source_[at_] == '\t' || source_[at_] == '\f'); ++at_)
      width = source_[at_] == '\t' ? (width / 8 + 1) * 8 : width + 1;
    return width;
  }

  void finish() {
    if (!tokens_.empty()) result_.push_back({indentation_, std::move(tokens_)});
    tokens_.clear();
  }

  // A logical line with its end.
  bool line() {
    while (at_ < source_.size()) {
      const char c = source_[at_];
      if (c == '\n') {
        ++at_;
        if (depth_ > 0) continue;
        finish();
        return true;
      }
      if (c == '#') {
        at_ = std::min(source_.find('\n', at_), source_.size());
      } else if (c == '\\') {
        at_ = std::min(source_.find('\n', at_), source_.size() - 1) + 1;
      } else if (c == ';' && depth_ == 0) {
        ++at_;
        finish();
      } else if (std::isspace(static_cast<unsigned char>(c)) != 0) {
        ++at_;
      } else if (!token()) {
        return false;
      }
    }
    finish();
    return true;
  }

  bool token() {
    const std::size_t begin = at_;
    const char c = source_[at_];
    if (c == '"' || c == '\'') return text(Kind::text);
    if (begins_name(c)) {
      while (at_ < source_.size() && continues_name(source_[at_])) ++at_;
      const std::string_view name = source_.substr(begin, at_ - begin);
      const bool prefix = name.size() <= 2 && name.find_first_not_of("rRbBuUfF") == std::string_view::npos;
      if (prefix && at_ < source_.size() && (source_[at_] == '"' || source_[at_] == '\''))
        return text(name.find_first_of("fFbB") == std::string_view::npos ? Kind::text : Kind::computed_text);
      tokens_.push_back({Kind::name, std::string(name)});
      return true;
    }
    if (std::isdigit(static_cast<unsigned char>(c)) != 0) {
      while (at_ < source_.size() && (continues_name(source_[at_]) || source_[at_] == '.')) ++at_;
      tokens_.push_back({Kind::number, std::string(source_.substr(begin, at_ - begin))});
      return true;
    }
    if (c == '(' || c == '[' || c == '{') ++depth_;
    if ((c == ')' || c == ']' || c == '}') && depth_-- == 0) return false;
    const bool compares = at_ + 1 < source_.size() && source_[at_ + 1] == '=' &&
        std::string_view("=!<>:+-*/|&^%@").find(c) != std::string_view::npos;
    at_ += compares ? 2U : 1U;
    tokens_.push_back({Kind::sign, std::string(source_.substr(begin, at_ - begin))});
    return true;
  }

  bool text(Kind kind) {
    const char quote = source_[at_];
    const std::string three(3, quote);
    const std::string end = source_.substr(at_).starts_with(three) ? three : std::string(1, quote);
    at_ += end.size();
    const std::size_t begin = at_;
    for (; at_ < source_.size(); ++at_) {
      if (source_[at_] == '\\') ++at_;
      else if (source_[at_] == '\n' && end.size() == 1) return false;
      else if (source_.substr(at_).starts_with(end)) {
        tokens_.push_back({kind, std::string(source_.substr(begin, at_ - begin))});
        at_ += end.size();
        return true;
      }
    }
    return false;
  }

  std::string_view source_;
  std::size_t at_ = 0, indentation_ = 0, depth_ = 0;
  std::vector<PythonToken> tokens_;
  std::vector<PythonStatement> result_;
};

}  // namespace

std::optional<std::vector<PythonStatement>> python_statements(std::string_view source) {
  return Reader(source).statements();
}

}  // namespace drydock::model
