#include "model/json.hpp"

namespace drydock::model {

namespace {

constexpr int deepest = 64;

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  std::optional<Json> document() {
    Json result;
    blanks();
    if (at_ >= text_.size() || text_[at_] != '{' || !value(result, 0)) return std::nullopt;
    return result;
  }

 private:
  void blanks() {
    while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos) ++at_;
  }
  bool take(char wanted) {
    blanks();
    if (at_ >= text_.size() || text_[at_] != wanted) return false;
    ++at_;
    return true;
  }

  bool string(std::string &result) {
    if (!take('"')) return false;
    for (; at_ < text_.size(); ++at_) {
      if (text_[at_] == '"') {
        ++at_;
        return true;
      }
      if (text_[at_] == '\\' && at_ + 1 < text_.size() && text_[at_ + 1] != 'u') {
        const char escaped = text_[++at_];
        result += escaped == 'n' || escaped == 't' || escaped == 'r' ? ' ' : escaped;
      } else {
        result += text_[at_];
      }
    }
    return false;
  }

  bool object(Json &result, int depth) {
    result.kind = Json::Kind::object;
    if (take('}')) return true;
    do {
      auto &[name, member] = result.members.emplace_back();
      if (!string(name) || !take(':') || !value(member, depth + 1)) return false;
    } while (take(','));
    return take('}');
  }

  bool list(Json &result, int depth) {
    if (take(']')) return true;
    do {
      if (!value(result.elements.emplace_back(), depth + 1)) return false;
    } while (take(','));
    return take(']');
  }

  bool value(Json &result, int depth) {
    blanks();
    if (depth > deepest || at_ >= text_.size()) return false;
    if (text_[at_] == '"') {
      result.kind = Json::Kind::text;
      return string(result.text);
    }
    if (take('{')) return object(result, depth);
    if (take('[')) return list(result, depth);
    const std::size_t end = std::min(text_.find_first_of(",]} \t\r\n", at_), text_.size());
    if (end == at_) return false;
    result.text = std::string(text_.substr(at_, end - at_));
    at_ = end;
    return true;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

const Json *Json::get(std::string_view name) const {
  for (const auto &[key, value] : members)
    if (key == name) return &value;
  return nullptr;
}

std::optional<Json> read_json_object(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  return Scanner(text).document();
}

}  // namespace drydock::model
