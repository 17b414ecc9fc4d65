// Characters as the builder's language (Go) reads them, shared by all grammars.
//
// It has three ideas of a blank: Unicode white space, the bytes of its list separator, and single bytes taken as
// Latin-1 (flags). Rules with a `match` of their own are here because they look at decoded code points, or because
// they depend on a character that a directive in the file chooses. `analyze` sees them through the two kinds below.
#pragma once

#include <cstring>
#include <string_view>
#include <tao/pegtl.hpp>
#include <tao/pegtl/contrib/analyze.hpp>

namespace drydock::grammar {

namespace peg = tao::pegtl;

// What a hand-written rule is to `analyze`: it consumes where it succeeds, or it may succeed without.
struct consuming {};
struct optional {};

struct Rune {
  char32_t value;
  unsigned size;
  bool valid;
};

// The code point at `at`; where the bytes are no UTF-8, U+FFFD of size 1.
inline Rune rune_at(const char *at, const char *end) {
  const auto byte = [&](std::ptrdiff_t i) { return static_cast<unsigned char>(at[i]); };
  const Rune bad{0xFFFD, 1, false};
  const unsigned first = byte(0);
  if (first < 0x80) return {first, 1, true};
  const unsigned size = first >= 0xC2 && first <= 0xDF   ? 2
                        : (first & 0xF0) == 0xE0         ? 3
                        : first >= 0xF0 && first <= 0xF4 ? 4
                                                         : 0;
  if (size == 0 || end - at < static_cast<std::ptrdiff_t>(size)) return bad;
  char32_t value = first & (0xFFU >> (size + 1));
  for (unsigned i = 1; i < size; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return bad;
    value = value << 6 | (byte(i) & 0x3F);
  }
  const bool overlong = (size == 3 && value < 0x800) || (size == 4 && value < 0x10000);
  if (overlong || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return bad;
  return {value, size, true};
}

constexpr bool is_separator(char c) {
  return c == ' ' || c == '\t' || c == '\v' || c == '\f' || c == '\r';
}
constexpr bool is_blank(char c) {
  return c == ' ' || c == '\t';
}

constexpr bool is_unicode_space(char32_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

// The size of the Unicode white space at `at`, 0 for anything else (dockerfile-language § 1.4).
inline unsigned space_size(const char *at, const char *end) {
  if (at == end) return 0;
  if (static_cast<unsigned char>(*at) < 0x80) return is_unicode_space(static_cast<unsigned char>(*at)) ? 1 : 0;
  const Rune rune = rune_at(at, end);
  return rune.valid && is_unicode_space(rune.value) ? rune.size : 0;
}

inline std::string_view trim_left(std::string_view text) {
  while (const unsigned size = space_size(text.data(), text.data() + text.size())) text.remove_prefix(size);
  return text;
}

inline std::string_view trim_right(std::string_view text) {
  while (!text.empty()) {
    const char *const end = text.data() + text.size();
    std::size_t size = 1;
    while (size < 3 && size < text.size() &&
           (static_cast<unsigned char>(end[-static_cast<std::ptrdiff_t>(size)]) & 0xC0) == 0x80)
      ++size;
    if (space_size(end - size, end) != size) break;
    text.remove_suffix(size);
  }
  return text;
}

inline std::string_view trim(std::string_view text) {
  return trim_right(trim_left(text));
}

struct unicode_space {
  using rule_t = consuming;
  using subs_t = peg::empty_list;
  template <typename In>
  static bool match(In &in) {
    const unsigned size = space_size(in.current(), in.end());
    in.bump(size);
    return size != 0;
  }
};

// One code point, or one byte that belongs to none.
struct rune {
  using rule_t = consuming;
  using subs_t = peg::empty_list;
  template <typename In>
  static bool match(In &in) {
    if (in.empty()) return false;
    in.bump(rune_at(in.current(), in.end()).size);
    return true;
  }
};

// The escape character that the file chose; the state has it in `escape`.
struct escape_character {
  using rule_t = consuming;
  using subs_t = peg::empty_list;
  template <peg::apply_mode, peg::rewind_mode, template <typename...> class, template <typename...> class, typename In,
            typename State>
  static bool match(In &in, State &state) {
    if (in.empty() || *in.current() != state.escape) return false;
    in.bump(1);
    return true;
  }
};

// clang-format off
struct separator : peg::one<' ', '\t', '\v', '\f', '\r'> {};
struct blank : peg::blank {};
struct byte_order_mark : peg::string<'\xEF', '\xBB', '\xBF'> {};
// clang-format on

}  // namespace drydock::grammar

namespace tao::pegtl {
template <typename Name>
struct analyze_traits<Name, drydock::grammar::consuming> : analyze_any_traits<> {};
template <typename Name>
struct analyze_traits<Name, drydock::grammar::optional> : analyze_opt_traits<> {};
}  // namespace tao::pegtl
