// Patterns in ${name#pattern}, ${name%pattern} and ${name/pattern/…}: `*` and `?`, with `\` before what it protects.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace drydock::model {

class ExpansionPattern {
 public:
  // Reads a pattern; `error()` says what the builder finds wrong with it.
  explicit ExpansionPattern(std::string_view pattern);

  const std::optional<std::string> &error() const { return error_; }

  // The length of the shortest or longest match at the start of `text`, if there is one.
  std::optional<std::size_t> prefix(std::string_view text, bool longest) const;
  // The start of the shortest or longest match that ends at the end of `text`.
  std::optional<std::size_t> suffix(std::string_view text, bool longest) const;

 private:
  struct Element {
    enum class Kind { character, any, many } kind;
    char32_t rune = 0;
  };
  using Elements = std::vector<Element>;
  static std::optional<std::size_t> match(const Elements &elements, const std::vector<char32_t> &runes, bool longest);

  Elements elements_;
  std::optional<std::string> error_;
};

}  // namespace drydock::model
