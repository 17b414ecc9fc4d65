// Parser directives: `# name=value` at the very top of a file (dockerfile-language § 3).
//
// After the `#` any Unicode white space may stand, around the `=` only the five of the regular expression's \s. The
// value runs to the end of the line without trailing blanks, and is never empty: of blanks alone the last is the value.
// Names other than the three end the directives: such a line is a comment.
#pragma once

#include "grammar/characters.hpp"

namespace drydock::grammar {

// The rest of the line without the blanks and line end behind it; at least one character.
struct directive_value {
  using rule_t = consuming;
  using subs_t = peg::empty_list;
  template <typename In>
  static bool match(In &in) {
    const char *const begin = in.current();
    const void *const lf = std::memchr(begin, '\n', static_cast<std::size_t>(in.end() - begin));
    const char *end = lf != nullptr ? static_cast<const char *>(lf) : in.end();
    while (end != begin && (is_blank(end[-1]) || end[-1] == '\r' || end[-1] == '\f')) --end;
    in.bump_in_this_line(static_cast<std::size_t>(end - begin));
    return end != begin;
  }
};

// White space that does not leave the line.
struct directive_space : peg::seq<peg::not_at<peg::one<'\n'>>, unicode_space> {};

// clang-format off
struct directive_name  : peg::sor<peg::istring<'s','y','n','t','a','x'>, peg::istring<'e','s','c','a','p','e'>, peg::istring<'c','h','e','c','k'>> {};
struct directive_blank : peg::one<' ', '\t', '\f', '\r'> {};
struct blank_value     : peg::one<' ', '\t', '\f'> {};
struct value_blanks    : peg::star<peg::one<' ', '\t', '\f'>, peg::at<peg::one<' ', '\t', '\f'>>> {};
struct no_value        : peg::seq<value_blanks, blank_value, peg::star<peg::one<'\r'>>, peg::sor<peg::at<peg::one<'\n'>>, peg::eof>> {};
struct directive_sign  : peg::seq<peg::star<directive_space>, directive_name, peg::star<directive_blank>, peg::one<'='>> {};
struct directive_rest  : peg::seq<directive_sign, peg::sor<peg::seq<peg::star<directive_blank>, directive_value>, no_value>> {};
struct directive       : peg::seq<peg::one<'#'>, directive_rest> {};

// How the image of the front end is looked for, which is not how the parser reads the same lines (§ 3.6): `#` in the
// first column only, after one `#!` line; then the same with `//`; then a file that is a JSON object.
struct any_line_rest   : peg::seq<peg::star<peg::not_one<'\n'>>, peg::opt<peg::one<'\n'>>> {};
struct shebang         : peg::seq<peg::string<'#', '!'>, any_line_rest> {};
struct detected_line   : peg::seq<directive, any_line_rest> {};
struct slashes         : peg::seq<peg::two<'/'>, directive_rest> {};
struct slashes_line    : peg::seq<slashes, any_line_rest> {};
struct detected_start  : peg::seq<peg::opt<byte_order_mark>, peg::opt<shebang>> {};
struct detected        : peg::seq<detected_start, peg::star<detected_line>> {};
struct detected_slash  : peg::seq<detected_start, peg::star<slashes_line>> {};
// clang-format on

}  // namespace drydock::grammar
