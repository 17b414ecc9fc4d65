// A JSON array of strings, as an exec form or a list has it, and an object of strings (dockerfile-language § 6).
//
// Grammar and white space are Go's encoding/json. A value that is not a string makes the array an error instead of a
// fallback to plain text, so such values are read in full; they may nest 10,000 deep, hence a rule without recursion.
// The state has `other_values` (set where a value is no string) and `too_large` (a number that overflows a double).
#pragma once

#include <cstdlib>
#include <string>
#include <vector>

#include "grammar/characters.hpp"

namespace drydock::grammar {

// clang-format off
struct json_space    : peg::one<' ', '\t', '\r', '\n'> {};
struct json_ws       : peg::star<json_space> {};
struct json_hex      : peg::rep<4, peg::xdigit> {};
struct json_unicode  : peg::seq<peg::one<'u'>, json_hex> {};
struct json_simple   : peg::one<'"', '\\', '/', 'b', 'f', 'n', 'r', 't'> {};
struct json_escape   : peg::seq<peg::one<'\\'>, peg::sor<json_simple, json_unicode>> {};
struct json_plain    : peg::plus<peg::not_range<'\0', '\x1F'>> {};
struct json_char     : peg::seq<peg::not_at<peg::range<'\0', '\x1F'>>, peg::not_one<'"', '\\'>> {};
struct json_content  : peg::star<peg::sor<json_char, json_escape>> {};
struct json_string   : peg::seq<peg::one<'"'>, json_content, peg::one<'"'>> {};
struct json_int      : peg::sor<peg::one<'0'>, peg::plus<peg::digit>> {};
struct json_number   : peg::seq<peg::opt<peg::one<'-'>>, json_int, peg::opt<peg::one<'.'>, peg::plus<peg::digit>>,
                                peg::opt<peg::one<'e', 'E'>, peg::opt<peg::one<'+', '-'>>, peg::plus<peg::digit>>> {};
struct json_literal  : peg::sor<peg::string<'n','u','l','l'>, peg::string<'t','r','u','e'>, peg::string<'f','a','l','s','e'>> {};
// clang-format on

// Any value: the brackets still open are kept in a list.
struct json_any {
  using rule_t = consuming;
  using subs_t = peg::empty_list;
  static constexpr std::size_t deepest = 10000;

  template <typename Rule, typename In>
  static bool take(In &in) {
    return peg::parse<Rule>(in);
  }

  template <peg::apply_mode, peg::rewind_mode, template <typename...> class, template <typename...> class, typename In,
            typename State>
  static bool match(In &in, State &state) {
    auto start = in.template mark<peg::rewind_mode::required>();
    std::string open;
    bool value_done = false;
    do {
      take<json_ws>(in);
      if (in.empty()) return false;
      const char c = *in.current();
      if (value_done) {
        if (c == ',') {
          in.bump(1);
          if (open.back() == '{' && !member_name(in)) return false;
          value_done = false;
        } else if (c == ']' || c == '}') {
          if ((c == ']') != (open.back() == '[')) return false;
          in.bump(1);
          open.pop_back();
        } else {
          return false;
        }
        continue;
      }
      if (c == '[' || c == '{') {
        in.bump(1);
        open += c;
        // The array around this value is a level too.
        if (open.size() >= deepest) return false;
        take<json_ws>(in);
        if (!in.empty() && *in.current() == (c == '[' ? ']' : '}')) {
          value_done = true;
        } else if (c == '{' && !member_name(in)) {
          return false;
        }
        continue;
      }
      const char *const begin = in.current();
      if (take<json_number>(in)) {
        const double value = std::strtod(std::string(begin, in.current()).c_str(), nullptr);
        if (value > 1.7976931348623157e308 || value < -1.7976931348623157e308) state.too_large = true;
      } else if (!take<json_string>(in) && !take<json_literal>(in)) {
        return false;
      }
      value_done = true;
    } while (!open.empty());
    state.other_values = true;
    return start(true);
  }

 private:
  template <typename In>
  static bool member_name(In &in) {
    return take<peg::seq<json_ws, json_string, json_ws, peg::one<':'>>>(in);
  }
};

// clang-format off
struct json_element  : json_string {};
struct json_item     : peg::seq<json_ws, peg::sor<json_element, json_any>, json_ws> {};
struct json_items    : peg::opt<json_item, peg::star<peg::one<','>, json_item>> {};
struct json_array    : peg::seq<peg::one<'['>, json_ws, json_items, peg::one<']'>, json_ws, peg::eof> {};

struct json_key      : json_string {};
struct json_value    : json_string {};
struct json_member   : peg::seq<json_ws, json_key, json_ws, peg::one<':'>, json_ws, json_value, json_ws> {};
struct json_object   : peg::seq<json_ws, peg::one<'{'>, json_ws, peg::opt<json_member, peg::star<peg::one<','>, json_member>>, peg::one<'}'>, json_ws, peg::eof> {};
struct json_document : peg::seq<peg::opt<byte_order_mark>, peg::opt<peg::seq<peg::string<'#', '!'>, peg::star<peg::not_one<'\n'>>, peg::opt<peg::one<'\n'>>>>, json_object> {};
// clang-format on

}  // namespace drydock::grammar
