// A list of words written as one string, "apt-get apt aptitude": how the tables write lists in a row.
//
// A row then stays one line, is a constant and needs no array of its own. Words are separated by blanks or line
// ends, so no word may contain one; nothing in these tables (options, paths, package names) does.
#pragma once

#include <cstddef>
#include <iterator>
#include <string_view>

namespace drydock::knowledge {

class Words {
 public:
  class Iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = std::string_view;
    using difference_type = std::ptrdiff_t;
    using pointer = const std::string_view *;
    using reference = const std::string_view &;

    constexpr Iterator() = default;
    constexpr explicit Iterator(std::string_view rest) : rest_(rest) { advance(); }
    constexpr reference operator*() const { return word_; }
    constexpr pointer operator->() const { return &word_; }
    constexpr Iterator &operator++() {
      advance();
      return *this;
    }
    constexpr Iterator operator++(int) {
      Iterator before = *this;
      advance();
      return before;
    }
    constexpr bool operator==(const Iterator &other) const {
      return word_.empty() ? other.word_.empty() : word_.data() == other.word_.data();
    }

   private:
    constexpr void advance() {
      std::size_t begin = 0;
      while (begin < rest_.size() && is_blank(rest_[begin])) ++begin;
      if (begin == rest_.size()) {
        word_ = rest_ = {};
        return;
      }
      const std::size_t end = word_end(rest_, begin);
      word_ = rest_.substr(begin, end - begin);
      rest_.remove_prefix(end);
    }

    std::string_view rest_;
    std::string_view word_;
  };

  constexpr Words() = default;
  constexpr Words(const char *text) : text_(text) {}       // NOLINT: a row writes its list as a plain literal
  constexpr Words(std::string_view text) : text_(text) {}  // NOLINT

  constexpr Iterator begin() const { return Iterator(text_); }
  constexpr Iterator end() const { return {}; }
  constexpr bool empty() const { return begin() == end(); }
  constexpr std::string_view front() const { return *begin(); }
  constexpr std::string_view text() const { return text_; }

  constexpr std::size_t size() const {
    std::size_t count = 0;
    for ([[maybe_unused]] std::string_view word : *this) ++count;
    return count;
  }

  // Asked very often, of long lists: a word of another length costs no comparison.
  constexpr bool contains(std::string_view wanted) const {
    if (wanted.empty()) return false;
    for (std::size_t at = 0; at + wanted.size() <= text_.size(); at = word_end(text_, at) + 1) {
      const std::size_t end = at + wanted.size();
      if ((end == text_.size() || is_blank(text_[end])) && text_.substr(at, wanted.size()) == wanted) return word_end(wanted, 0) == wanted.size();
    }
    return false;
  }

 private:
  static constexpr bool is_blank(char c) { return c == ' ' || c == '\n'; }
  static constexpr std::size_t word_end(std::string_view text, std::size_t at) {
    while (at < text.size() && !is_blank(text[at])) ++at;
    return at;
  }

  std::string_view text_;
};

}  // namespace drydock::knowledge
