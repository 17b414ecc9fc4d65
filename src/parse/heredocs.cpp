// The heredocs that a line announces (dockerfile-language § 7).
//
// The builder splits the whole line, keyword and flags included, into shell words, always with `\` as escape. If it
// cannot (an unbalanced quote, an unknown ${…}), the line has no heredocs at all. Its reader shares one buffer between
// nested words: a `${x:-…}` drops what was collected of the word around it (§ 7.8), followed here on purpose.
#include <limits>

#include "grammar/words.hpp"
#include "parse/internal.hpp"

namespace drydock::parse {

namespace {

namespace peg = grammar::peg;
using Input = peg::memory_input<peg::tracking_mode::lazy>;

struct Refused {};

struct LineState {
  static constexpr char escape = '\\';
  static constexpr bool quotes_count = true;
  int depth = 0;
  const char *word = nullptr;  // where the current word begins
  bool dropped = false;        // its beginning was lost in the piece being read
  std::vector<std::string_view> words;  // those that may announce one

  [[noreturn]] static void refuse(grammar::Fault, bool) { throw Refused{}; }

  void raw(std::string_view piece) {
    if (word == nullptr || dropped) word = piece.data();
    dropped = false;
  }
  void end(const char *at) {
    if (word != nullptr && word != at) {
      const std::string_view whole(word, static_cast<std::size_t>(at - word));
      if (whole.find("<<") != std::string_view::npos) words.push_back(whole);
    }
    word = nullptr;
  }
  void split(std::string_view piece) {
    if (dropped) word = nullptr;
    dropped = false;
    const char *at = piece.data();
    const char *const last = at + piece.size();
    while (at != last) {
      const unsigned size = grammar::space_size(at, last);
      if (size != 0) {
        end(at);
      } else if (word == nullptr) {
        word = at;
      }
      at += size != 0 ? size : 1;
    }
  }
};

template <typename Rule>
struct Line : peg::nothing<Rule> {};
struct Raw {
  template <typename In>
  static void apply(const In &in, LineState &state) {
    state.raw(in.string_view());
  }
};
struct Drop {
  static void apply0(LineState &state) { state.dropped = true; }
};
template <>
struct Line<grammar::line_quoted> : Raw {};
template <>
struct Line<grammar::line_operator> : Raw {};
template <>
struct Line<grammar::line_escaped> : Raw {};
template <>
struct Line<grammar::line_rune> : Raw {};
template <>
struct Line<grammar::line_variable> {
  template <typename In>
  static void apply(const In &in, LineState &state) {
    state.split(in.string_view());
  }
};
template <>
struct Line<grammar::line_space> {
  template <typename In>
  static void apply(const In &in, LineState &state) {
    state.end(in.begin());
  }
};
template <>
struct Line<grammar::pattern_operator> : Drop {};
template <>
struct Line<grammar::word_operator> : Drop {};
template <>
struct Line<grammar::replace_operator> : Drop {};

struct NameState {
  static constexpr char escape = '\\';
  Heredoc heredoc;
  std::string_view delimiter;
  std::string name;
  bool was_quoted = false;
};

template <typename Rule>
struct Name : peg::nothing<Rule> {};
template <>
struct Name<grammar::descriptor> {
  template <typename In>
  static void apply(const In &in, NameState &state) {
    constexpr auto largest = std::numeric_limits<std::uint64_t>::max();
    for (const char c : in.string_view()) {
      const auto digit = static_cast<std::uint64_t>(c - '0');
      std::uint64_t &value = state.heredoc.descriptor;
      value = value > (largest - digit) / 10 ? largest : value * 10 + digit;
    }
  }
};
template <>
struct Name<grammar::chomp> {
  template <typename In>
  static void apply(const In &in, NameState &state) {
    state.heredoc.chomp = !in.empty();
  }
};
template <>
struct Name<grammar::delimiter> {
  template <typename In>
  static void apply(const In &in, NameState &state) {
    state.delimiter = in.string_view();
  }
};
struct AddName {
  template <typename In>
  static void apply(const In &in, NameState &state) {
    state.name += in.string_view();
  }
};
template <>
struct Name<grammar::name_single> : AddName {};
template <>
struct Name<grammar::name_kept> : AddName {};
template <>
struct Name<grammar::name_character> : AddName {};
template <>
struct Name<grammar::name_quoted_run> : AddName {};
template <>
struct Name<grammar::name_bare> : AddName {};
template <>
struct Name<grammar::name_quote> {
  static void apply0(NameState &state) { state.was_quoted = true; }
};

}  // namespace

std::optional<Heredoc> heredoc_of(const Context &context, std::string_view word) {
  if (word.find("<<") == std::string_view::npos) return std::nullopt;
  NameState state;
  Input in(word.data(), word.data() + word.size(), "");
  if (!peg::parse<grammar::heredoc_word, Name>(in, state)) return std::nullopt;
  Input name(state.delimiter.data(), state.delimiter.data() + state.delimiter.size(), "");
  if (!peg::parse<grammar::heredoc_name, Name>(name, state) || state.name.empty()) return std::nullopt;
  // The builder compares raw lines with a name whose bytes it has repaired: such a heredoc never ends (§ 7.5).
  state.heredoc.name =
      state.name == state.delimiter && is_utf8(state.name) ? state.delimiter : context.own(to_utf8(state.name));
  state.heredoc.expand = !state.was_quoted;
  return state.heredoc;
}

std::vector<Heredoc> read_heredocs(const Context &context, std::string_view line) {
  std::vector<Heredoc> heredocs;
  if (line.find("<<") == std::string_view::npos) return heredocs;
  LineState state;
  try {
    Input in(line.data(), line.data() + line.size(), "");
    peg::parse<grammar::heredoc_line, Line>(in, state);
    state.end(line.data() + line.size());
  } catch (const Refused &) {
    return heredocs;
  }
  for (const std::string_view word : state.words) {
    auto heredoc = heredoc_of(context, word);
    if (!heredoc) continue;
    const auto begin = static_cast<Offset>(word.data() - line.data());
    heredoc->word = {begin, begin + static_cast<Offset>(word.size())};
    heredocs.push_back(*heredoc);
  }
  return heredocs;
}

}  // namespace drydock::parse
