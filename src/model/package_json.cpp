// A reader of JSON that keeps strings at the two upper levels and steps over the rest.
#include "model/package_json.hpp"

namespace drydock::model {

namespace {

constexpr int deepest = 64;

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  std::optional<PackageJson> document() {
    PackageJson result;
    const bool read = object([&](const std::string &key) {
      if (key == "scripts") return object([&](const std::string &name) { return text_into(result.scripts[name]); });
      if (key == "dependencies")
        return object([&](const std::string &name) {
          result.dependencies.push_back(name);
          return value(2);
        });
      if (key == "main") return text_into(result.main);
      return value(1);
    });
    return read ? std::optional(result) : std::nullopt;
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

  // Escapes other than those of single characters stay as they are written.
  std::optional<std::string> string() {
    if (!take('"')) return std::nullopt;
    std::string result;
    for (; at_ < text_.size(); ++at_) {
      if (text_[at_] == '"') {
        ++at_;
        return result;
      }
      if (text_[at_] == '\\' && at_ + 1 < text_.size() && text_[at_ + 1] != 'u') {
        const char escaped = text_[++at_];
        result += escaped == 'n' || escaped == 't' || escaped == 'r' ? ' ' : escaped;
      } else {
        result += text_[at_];
      }
    }
    return std::nullopt;
  }

  bool text_into(std::string &place) {
    blanks();
    if (at_ < text_.size() && text_[at_] != '"') return value(2);
    auto text = string();
    if (text) place = std::move(*text);
    return text.has_value();
  }

  template <typename Member>
  bool object(Member member) {
    if (!take('{')) return false;
    if (take('}')) return true;
    do {
      const auto key = string();
      if (!key || !take(':') || !member(*key)) return false;
    } while (take(','));
    return take('}');
  }

  bool value(int depth) {
    blanks();
    if (depth > deepest || at_ >= text_.size()) return false;
    if (text_[at_] == '"') return string().has_value();
    if (text_[at_] == '{') return object([&](const std::string &) { return value(depth + 1); });
    if (take('[')) {
      if (take(']')) return true;
      do {
        if (!value(depth + 1)) return false;
      } while (take(','));
      return take(']');
    }
    const std::size_t end = text_.find_first_of(",]} \t\r\n", at_);
    if (end == at_) return false;
    at_ = end == std::string_view::npos ? text_.size() : end;
    return true;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

std::optional<PackageJson> read_package_json(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  return Scanner(text).document();
}

}  // namespace drydock::model
