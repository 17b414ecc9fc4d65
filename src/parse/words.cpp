// The parts of a word that the builder expands, and the heredocs that a line announces.
//
// What the builder refuses is thrown out of the grammar. The parts read so far stay, in order and without the
// substitutions that were open, and the message ends them: evaluated from left to right they give the builder's error.
#include "grammar/words.hpp"

#include <array>

#include "parse/internal.hpp"

namespace drydock::parse {

namespace {

namespace peg = grammar::peg;
using Input = peg::memory_input<peg::tracking_mode::lazy>;
using grammar::Fault;
using Kind = WordPart::Kind;
using Modifier = WordPart::Modifier;

struct Refused {
  Fault fault;
  bool at_end;
};

// A substitution whose end has not come yet.
struct Open {
  std::string_view name;
  std::string_view op;
  bool replacing = false;  // the pattern is complete
  std::vector<WordPart> argument;
  std::vector<WordPart> replacement;
};

struct WordState {
  char escape;
  bool quotes_count;
  std::vector<WordPart> parts;
  std::vector<Open> open;
  std::string_view name;
  std::string_view unknown;  // the operator that the builder doesn't know
  int depth = 0;
  int quotes = 0;
  const Context &context;

  [[noreturn]] void refuse(Fault fault, bool at_end) const { throw Refused{fault, at_end}; }

  std::vector<WordPart> &current() {
    if (open.empty()) return parts;
    return open.back().replacing ? open.back().replacement : open.back().argument;
  }
  void literal(std::string_view text, bool is_quoted) {
    if (text.empty() && !is_quoted) return;
    auto &list = current();
    // Neighbours in the text become one part.
    if (!list.empty() && list.back().kind == Kind::literal && list.back().quoted == is_quoted && !text.empty() &&
        list.back().text.data() + list.back().text.size() == text.data()) {
      list.back().text = {list.back().text.data(), list.back().text.size() + text.size()};
      return;
    }
    WordPart part;
    part.quoted = is_quoted;
    part.text = text;
    list.push_back(part);
  }
  void variable(std::string_view variable_name) {
    WordPart part;
    part.kind = Kind::variable;
    part.quoted = quotes > 0;
    part.text = variable_name;
    current().push_back(part);
  }
  void close(bool at_end);
};

Modifier modifier_of(Open &open) {
  const std::string_view op = open.op;
  if (op == ":-") return Modifier::default_if_empty;
  if (op == "-") return Modifier::default_if_unset;
  if (op == ":+") return Modifier::alternative_if_set;
  if (op == "+") return Modifier::alternative_if_known;
  if (op == ":?") return Modifier::error_if_empty;
  if (op == "?") return Modifier::error_if_unset;
  if (op == "/") return Modifier::replace_first;
  if (op == "//") return Modifier::replace_all;
  if (op != "#" && op != "%") return Modifier::none;
  // A second sign is the first character of the pattern, quoted or not.
  bool longest = false;
  if (!open.argument.empty() && open.argument[0].kind == Kind::literal && open.argument[0].text.starts_with(op)) {
    open.argument[0].text.remove_prefix(1);
    longest = true;
  }
  if (op == "#") return longest ? Modifier::remove_long_prefix : Modifier::remove_short_prefix;
  return longest ? Modifier::remove_long_suffix : Modifier::remove_short_suffix;
}

void WordState::close(bool at_end) {
  const Modifier modifier = modifier_of(open.back());
  if (modifier == Modifier::none) {
    // The word is evaluated before the operator is looked at.
    unknown = open.back().op;
    throw Refused{Fault::modifier, at_end};
  }
  WordPart part;
  part.kind = Kind::variable;
  part.modifier = modifier;
  part.quoted = quotes > 0;
  part.text = open.back().name;
  part.argument = context.own(open.back().argument);
  part.replacement = context.own(open.back().replacement);
  open.pop_back();
  current().push_back(part);
}

template <typename Rule>
struct Build : peg::nothing<Rule> {};

struct AddLiteral {
  template <typename In>
  static void apply(const In &in, WordState &state) {
    state.literal(in.string_view(), state.quotes > 0);
  }
};
template <char... stops>
struct Build<grammar::literal_run<stops...>> : AddLiteral {};
template <char stop>
struct Build<grammar::bare_run<stop>> : AddLiteral {};
template <>
struct Build<grammar::quoted_run> : AddLiteral {};
template <>
struct Build<grammar::quoted_character> : AddLiteral {};
template <>
struct Build<grammar::kept_escape> : AddLiteral {};
template <>
struct Build<grammar::raw_pair> : AddLiteral {};
template <>
struct Build<grammar::part_escape<true>> : AddLiteral {};
template <>
struct Build<grammar::literal_quote> : AddLiteral {};
// An escaped character never ends a word.
template <>
struct Build<grammar::bare_rune> {
  template <typename In>
  static void apply(const In &in, WordState &state) {
    state.literal(in.string_view(), true);
  }
};
template <>
struct Build<grammar::single_text> {
  template <typename In>
  static void apply(const In &in, WordState &state) {
    const std::string_view text = in.string_view();
    state.literal(is_utf8(text) ? text : state.context.own(to_utf8(text)), true);
  }
};
template <>
struct Build<grammar::doubled_escape> {
  template <typename In>
  static void apply(const In &in, WordState &state) {
    state.literal(in.string_view(), true);
    WordPart again;
    again.quoted = true;
    again.text = in.string_view();
    state.current().push_back(again);
  }
};
template <>
struct Build<grammar::invalid_byte> {
  static void apply0(WordState &state) {
    WordPart part;
    part.quoted = state.quotes > 0;
    part.text = "\xEF\xBF\xBD";
    state.current().push_back(part);
  }
};
template <>
struct Build<grammar::quote_open> {
  static void apply0(WordState &state) { ++state.quotes; }
};
template <>
struct Build<grammar::quote_close> {
  template <typename In>
  static void apply(const In &in, WordState &state) {
    // An empty pair of quotes leaves a trace: the word is quoted.
    if (in.begin()[-1] == '"') state.literal({in.begin(), 0}, true);
    --state.quotes;
  }
};
template <>
struct Build<grammar::plain_variable> {
  template <typename In>
  static void apply(const In &in, WordState &state) {
    if (in.empty()) return state.literal({in.begin() - 1, 1}, state.quotes > 0);
    state.variable(in.string_view());
  }
};
template <>
struct Build<grammar::braced_variable> {
  template <typename In>
  static void apply(const In &in, WordState &state) {
    state.name = in.string_view();
  }
};
template <>
struct Build<grammar::braced_end> {
  static void apply0(WordState &state) { state.variable(state.name); }
};
struct OpenModifier {
  template <typename In>
  static void apply(const In &in, WordState &state) {
    Open open;
    open.name = state.name;
    open.op = in.string_view();
    state.open.push_back(std::move(open));
  }
};
template <>
struct Build<grammar::pattern_operator> : OpenModifier {};
template <>
struct Build<grammar::word_operator> : OpenModifier {};
template <>
struct Build<grammar::replace_operator> : OpenModifier {};
template <>
struct Build<grammar::unknown_operator> {
  template <typename In>
  static void apply(const In &in, WordState &state) {
    state.unknown = in.empty() || !is_utf8(in.string_view()) ? std::string_view("\xEF\xBF\xBD") : in.string_view();
  }
};
template <>
struct Build<grammar::replacement_next> {
  static void apply0(WordState &state) { state.open.back().replacing = true; }
};
template <>
struct Build<grammar::modifier_end> {
  template <typename In>
  static void apply(const In &in, WordState &state) {
    state.close(in.input().empty());
  }
};

std::string message_of(const WordState &state, Refused refused) {
  // At the end of the text every open substitution replaces the message; the outermost has the last word.
  if (refused.at_end && !state.open.empty()) {
    const Open &outermost = state.open.front();
    const bool closed = state.open.size() == 1 && refused.fault == Fault::modifier && state.unknown == outermost.op;
    if (!closed) {
      const bool in_pattern = outermost.op.starts_with('/') && !outermost.replacing;
      return in_pattern ? "syntax error: missing '/' in ${}" : "syntax error: missing '}'";
    }
  }
  switch (refused.fault) {
    case Fault::single_quote:
      return "unexpected end of statement while looking for matching single-quote";
    case Fault::double_quote:
      return "unexpected end of statement while looking for matching double-quote";
    case Fault::missing_brace:
    case Fault::missing_end:
      return "syntax error: missing '}'";
    case Fault::bad_substitution:
      return "syntax error: bad substitution";
    case Fault::modifier:
      return "unsupported modifier (" + std::string(state.unknown) + ") in substitution";
    case Fault::depth:
      break;
  }
  return "substitutions nested too deeply";
}

bool is_plain(std::string_view text, char escape) {
  bool ascii = true;
  for (const char c : text) {
    if (c == '$' || c == '\'' || c == '"' || c == escape) return false;
    ascii = ascii && static_cast<unsigned char>(c) < 0x80;
  }
  return ascii || (is_utf8(text) && !text.starts_with("\xEF\xBB\xBF"));
}

}  // namespace

Word read_word(const Context &context, std::string_view text, bool quotes_count) {
  if (is_plain(text, context.escape)) return {text, nullptr};
  WordState state{.escape = context.escape,
                  .quotes_count = quotes_count,
                  .parts = {},
                  .open = {},
                  .name = {},
                  .unknown = {},
                  .context = context};
  try {
    Input in(text.data(), text.data() + text.size(), "");
    peg::parse<grammar::word, Build>(in, state);
  } catch (const Refused &refused) {
    // An error of the last substitution would be replaced by that of the open one around it.
    if (refused.at_end && !state.open.empty() && !state.current().empty() &&
        state.current().back().kind == Kind::variable)
      state.current().pop_back();
    WordPart error;
    error.kind = Kind::error;
    error.text = context.own(message_of(state, refused));
    for (Open &open : state.open) {
      for (auto *list : {&open.argument, &open.replacement})
        for (const WordPart &part : *list) state.parts.push_back(part);
    }
    state.parts.push_back(error);
  }
  const std::array<List<WordPart>, 1> parts{context.own(state.parts)};
  return {text, context.document.arena->keep(std::span<const List<WordPart>>(parts)).data()};
}

Word word(Document &owner, std::string_view text, char escape, bool quotes_count) {
  return read_word({owner, escape}, text, quotes_count);
}

}  // namespace drydock::parse
