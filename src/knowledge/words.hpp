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
      const std::size_t begin = rest_.find_first_not_of(blanks);
      if (begin == std::string_view::npos) {
        word_ = rest_ = {};
        return;
      }
      const std::size_t end = rest_.find_first_of(blanks, begin);
      word_ = rest_.substr(begin, end == std::string_view::npos ? end : end - begin);
      rest_ = end == std::string_view::npos ? std::string_view() : rest_.substr(end);
    }

    static constexpr std::string_view blanks = " \n";
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

  constexpr bool contains(std::string_view wanted) const {
    for (std::string_view word : *this) {
      if (word == wanted) return true;
    }
    return false;
  }

 private:
  std::string_view text_;
};

}  // namespace drydock::knowledge
