// A word that the builder expands, and the words of a line in which it looks for heredocs (dockerfile-language §§ 7,
// 8).
//
// Follows the builder's one-pass reader, whose order of looking decides which error it gives. Intuition fails here:
// * a quote inside `${x:-…}` starts afresh even if the substitution itself is quoted;
// * in patterns and replacements (after # % /) escapes stay in the text: `raw`; after - + ? they are taken away again;
// * in double quotes a raw escape before a character that needs none is doubled, which is the builder's slip;
// * the name may be empty: `${ x}` is an unknown modifier, not a bad name;
// * `<<` may be followed by blanks, but `<<-` may not: `<<- EOF` is no heredoc (§ 7.4).
//
// What the builder refuses is no local failure: `refuse` asks the state, which throws. The state has escape, depth,
// quotes_count, refuse(Fault, at end of text) and, for the words themselves, what the actions need. Depth is bounded by
// `deepest`.
#pragma once

#include "grammar/characters.hpp"
#include "grammar/unicode.hpp"

namespace drydock::grammar {

enum class Fault { single_quote, double_quote, missing_brace, bad_substitution, missing_end, modifier, depth };

template <Fault fault>
struct refuse {
  using rule_t = consuming;
  using subs_t = peg::empty_list;
  template <peg::apply_mode, peg::rewind_mode, template <typename...> class, template <typename...> class, typename In,
            typename State>
  static bool match(In &in, State &state) {
    state.refuse(fault, in.empty());
    return false;
  }
};

struct deeper {
  using rule_t = optional;
  using subs_t = peg::empty_list;
  static constexpr int deepest = 500;
  template <peg::apply_mode, peg::rewind_mode, template <typename...> class, template <typename...> class, typename In,
            typename State>
  static bool match(In &in, State &state) {
    if (++state.depth > deepest) state.refuse(Fault::depth, in.empty());
    return true;
  }
};

struct shallower {
  using rule_t = optional;
  using subs_t = peg::empty_list;
  template <peg::apply_mode, peg::rewind_mode, template <typename...> class, template <typename...> class, typename In,
            typename State>
  static bool match(In &, State &state) {
    --state.depth;
    return true;
  }
};

// Digits, or one special parameter, or letters, digits and underscores; may be empty.
struct variable_name {
  using rule_t = optional;
  using subs_t = peg::empty_list;
  template <typename In>
  static bool match(In &in) {
    const char *const begin = in.current();
    const char *at = begin;
    const auto run = [&](auto accepts) {
      while (at != in.end()) {
        const Rune rune = rune_at(at, in.end());
        if (!rune.valid || !accepts(rune.value)) break;
        at += rune.size;
      }
    };
    run(is_digit);
    if (at == begin && at != in.end() && std::string_view("@*#?-$!").find(*at) != std::string_view::npos) ++at;
    if (at == begin) run([](char32_t c) { return c == '_' || is_letter(c) || is_digit(c); });
    in.bump(static_cast<std::size_t>(at - begin));
    return true;
  }
};

// As many valid characters as stand for themselves; `stops` do not.
template <char... stops>
struct literal_run {
  using rule_t = consuming;
  using subs_t = peg::empty_list;
  template <peg::apply_mode, peg::rewind_mode, template <typename...> class, template <typename...> class, typename In,
            typename State>
  static bool match(In &in, State &state) {
    const char *const begin = in.current();
    const char *at = begin;
    while (at != in.end()) {
      const char c = *at;
      if (c == '$' || c == state.escape || ((c == stops) || ...)) break;
      const Rune rune = rune_at(at, in.end());
      if (!rune.valid) break;
      at += rune.size;
    }
    in.bump(static_cast<std::size_t>(at - begin));
    return at != begin;
  }
};

struct invalid_byte {
  using rule_t = consuming;
  using subs_t = peg::empty_list;
  template <typename In>
  static bool match(In &in) {
    if (in.empty() || rune_at(in.current(), in.end()).valid) return false;
    in.bump(1);
    return true;
  }
};

// Inline files and some of the builder's own texts take quotes as they stand (§ 8).
struct quotes_count {
  using rule_t = optional;
  using subs_t = peg::empty_list;
  template <peg::apply_mode, peg::rewind_mode, template <typename...> class, template <typename...> class, typename In,
            typename State>
  static bool match(In &, State &state) {
    return state.quotes_count;
  }
};

struct substitution;

// clang-format off
struct single_text      : peg::star<peg::not_one<'\''>> {};
struct single_quoted    : peg::seq<quotes_count, peg::one<'\''>, single_text, peg::sor<peg::one<'\''>, refuse<Fault::single_quote>>> {};

struct quote_open       : peg::one<'"'> {};
struct quote_close      : peg::one<'"'> {};
struct quoted_run       : literal_run<'"'> {};
struct needs_escape     : peg::sor<peg::one<'"', '$'>, escape_character> {};
struct kept_escape      : escape_character {};
struct doubled_escape   : escape_character {};
struct quoted_character : needs_escape {};
struct raw_pair         : peg::seq<escape_character, needs_escape> {};
template <bool raw> struct quoted_escape      : peg::sor<peg::seq<escape_character, quoted_character>, peg::seq<escape_character, peg::eof>, kept_escape> {};
template <>         struct quoted_escape<true>: peg::sor<raw_pair, peg::seq<escape_character, peg::eof>, doubled_escape> {};
template <bool raw> struct double_quoted      : peg::seq<quotes_count, quote_open, peg::star<peg::not_at<peg::one<'"'>>, peg::sor<quoted_run, substitution, quoted_escape<raw>, invalid_byte>>,
                                                         peg::sor<quote_close, refuse<Fault::double_quote>>> {};

struct bare_rune        : rune {};
struct escaped          : peg::seq<escape_character, peg::sor<invalid_byte, bare_rune, peg::eof>> {};
struct raw_escaped      : peg::seq<escape_character, peg::sor<rune, peg::eof>> {};
template <bool raw> struct part_escape        : escaped {};
template <>         struct part_escape<true>  : raw_escaped {};
template <char stop> struct bare_run          : literal_run<'"', '\'', stop> {};
struct literal_quote     : peg::one<'"', '\''> {};
template <char stop, bool raw> struct part    : peg::sor<bare_run<stop>, single_quoted, double_quoted<raw>, substitution, part_escape<raw>, invalid_byte, literal_quote> {};
template <char stop, bool raw> struct parts   : peg::seq<peg::star<peg::not_at<peg::one<stop>>, part<stop, raw>>, peg::sor<peg::one<stop>, refuse<Fault::missing_end>>> {};

struct plain_variable   : variable_name {};
struct braced_variable  : variable_name {};
struct braced_end       : peg::one<'}'> {};
struct pattern_operator : peg::seq<peg::opt<peg::one<':'>>, peg::one<'#', '%'>> {};
struct word_operator    : peg::sor<peg::seq<peg::one<':'>, peg::opt<rune>>, peg::one<'-', '+', '?'>> {};
struct replace_operator : peg::seq<peg::one<'/'>, peg::opt<peg::one<'/'>>> {};
struct unknown_operator : peg::opt<rune> {};
struct replacement_next : peg::success {};
struct modifier_end     : peg::success {};
struct modifier         : peg::sor<peg::seq<pattern_operator, parts<'}', true>, modifier_end>,
                                   peg::seq<word_operator, parts<'}', false>, modifier_end>,
                                   peg::seq<replace_operator, parts<'/', true>, replacement_next, parts<'}', true>, modifier_end>,
                                   peg::seq<unknown_operator, refuse<Fault::modifier>>> {};
struct braced           : peg::seq<peg::one<'{'>,
                                   peg::sor<peg::seq<peg::eof, refuse<Fault::missing_brace>>,
                                            peg::seq<peg::at<peg::one<'{', '}', ':'>>, refuse<Fault::bad_substitution>>,
                                            peg::seq<deeper, braced_variable, peg::sor<braced_end, modifier>, shallower>>> {};
struct substitution     : peg::seq<peg::one<'$'>, peg::sor<braced, plain_variable>> {};

struct word             : peg::seq<peg::opt<byte_order_mark>, peg::star<part<'"', false>>, peg::eof> {};

// The words of an instruction's line, quotes and escapes kept, as the search for heredocs splits them.
struct line_quoted      : peg::sor<single_quoted, double_quoted<true>> {};
struct line_variable    : substitution {};
struct line_operator    : peg::seq<peg::one<'<'>, peg::opt<peg::one<'<'>, peg::star<peg::one<' ', '\t', '\r'>>>> {};
struct line_escaped     : raw_escaped {};
struct line_space       : unicode_space {};
struct line_rune        : rune {};
struct heredoc_line     : peg::seq<peg::opt<byte_order_mark>, peg::star<peg::sor<line_quoted, line_variable, line_operator, line_escaped, line_space, line_rune>>, peg::eof> {};

// One such word that names a heredoc. The name, quotes taken out, must be one word and not empty.
struct descriptor       : peg::star<peg::digit> {};
struct chomp            : peg::opt<peg::one<'-'>> {};
struct delimiter        : peg::plus<peg::not_one<'<'>> {};
struct heredoc_word     : peg::seq<descriptor, peg::two<'<'>, chomp, peg::star<peg::one<' ', '\t', '\n', '\f', '\r'>>, delimiter, peg::eof> {};

struct name_single      : peg::star<peg::not_one<'\''>> {};
struct name_kept        : escape_character {};
struct name_character   : needs_escape {};
struct name_quoted_run  : peg::plus<peg::not_one<'"', '\\'>> {};
struct name_quote       : peg::one<'\'', '"'> {};
struct name_bare        : peg::any {};
struct name_part        : peg::sor<peg::seq<peg::at<peg::one<'\''>>, name_quote, name_single, peg::one<'\''>>,
                                   peg::seq<peg::at<peg::one<'"'>>, name_quote, peg::star<peg::sor<name_quoted_run, peg::seq<escape_character, name_character>, name_kept>>, peg::one<'"'>>,
                                   peg::seq<escape_character, peg::sor<name_bare, peg::eof>>,
                                   peg::seq<peg::not_at<peg::sor<unicode_space, name_quote>>, name_bare>> {};
struct heredoc_name     : peg::seq<peg::plus<name_part>, peg::star<unicode_space>, peg::eof> {};
// clang-format on

}  // namespace drydock::grammar
