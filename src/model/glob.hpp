// File patterns, in the two dialects that the builder has: those of COPY sources (Go's filepath.Match) and those of an
// ignore file, which are translated to a regular expression there and take over a few of its habits; and in git's. Time
// is at most the product of the lengths of pattern and path, whatever the pattern.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace drydock::model {

class Glob {
 public:
  enum class Dialect {
    copy_source,  // `*`, `?` and `[…]` stay within one folder; `**` is `*`
    ignore_file,  // `**/` is any number of folders, a last `**` is everything below; `[^…]` takes a `/` too
    git,          // the same for `**` that is a whole part of the path; bytes, not characters; `[[:alpha:]]`
  };

  Glob(std::string_view pattern, Dialect dialect);

  // Whether the builder takes the pattern. One that it refuses matches nothing.
  bool valid() const { return valid_; }
  // The whole of `path`; what a matching folder means for the files in it is the caller's.
  bool matches(std::string_view path) const;

  static bool has_wildcards(std::string_view pattern) {
    return pattern.find_first_of("*?[\\") != std::string_view::npos;
  }

 private:
  enum class Kind : std::uint8_t {
    literal,
    one,      // any character but `/`
    star,     // any number of them
    folders,  // nothing, or anything that ends with `/`
    rest,     // anything
    set,      // a character of `ranges`, or one that is none of them
    never,
  };
  // How the builder compares: patterns without other wildcards take short cuts that differ from the expression.
  enum class Shape : std::uint8_t { exact, prefix, suffix, tokens };

  struct Token {
    Kind kind;
    std::string text;
    bool negated = false;
    std::vector<std::pair<char32_t, char32_t>> ranges;
  };

  void parse(std::string_view pattern);
  void parse_git(std::string_view pattern);
  std::size_t parse_git_stars(std::string_view pattern, std::size_t at, std::size_t first_wildcard);
  std::size_t parse_git_set(std::string_view pattern, std::size_t at);
  // Reads the set whose `[` stands at `at`; gives the place after its `]`, or npos where the syntax is wrong.
  std::size_t parse_set(std::string_view pattern, std::size_t at);
  void parse_escape(std::string_view character);
  void add_literal(std::string_view text);
  bool matches_tokens(std::string_view path) const;
  bool takes(const Token &token, char32_t character) const;

  Dialect dialect_;
  bool valid_ = true;
  Shape shape_ = Shape::exact;
  std::string text_;  // of the shapes without tokens
  std::vector<Token> tokens_;
};

}  // namespace drydock::model
