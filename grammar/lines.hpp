// A Dockerfile as physical lines: directives, comments, blank lines and instructions with their continuations and
// heredocs (dockerfile-language §§ 1, 2, 7.6). What an instruction means is another grammar's business: a keyword, a
// flag or a quote may be split by a continuation, so those run over the joined text.
//
// Intuition fails here:
// * only LF ends a line; all CR before it belong to the end, a CR elsewhere is a blank (§ 1.1);
// * an escape character continues a line only if no other one stands before it and only SP and TAB behind (§ 2.1, 2.2);
// * blank and comment lines do not end a continuation, the end of the file does (§ 2.5, 2.7);
// * where an instruction ends depends on the joined text, which names the heredocs: the state says what is due.
//
// The state has: escape, continued, failed, heredoc_due() and heredoc(begin, end of file) -> length of its body.
// Rules with actions are never backtracked over: each line is looked at (`at`) before it is taken.
#pragma once

#include "grammar/directives.hpp"

namespace drydock::grammar {

// Where the line's own bytes end: before its LF and the CRs in front of that.
inline const char *content_end(const char *begin, const char *file_end) {
  const void *const lf = std::memchr(begin, '\n', static_cast<std::size_t>(file_end - begin));
  const char *end = lf != nullptr ? static_cast<const char *>(lf) : file_end;
  while (end != begin && end[-1] == '\r') --end;
  return end;
}

struct line_end {
  using rule_t = consuming;
  using subs_t = peg::empty_list;
  template <typename In>
  static bool match(In &in) {
    const char *at = in.current();
    while (at != in.end() && *at == '\r') ++at;
    if (at != in.end()) {
      if (*at != '\n') return false;
      ++at;
    }
    const auto size = static_cast<std::size_t>(at - in.current());
    in.bump(size);
    return size != 0;
  }
};

// Unicode white space of this line.
struct indent {
  using rule_t = consuming;
  using subs_t = peg::empty_list;
  template <typename In>
  static bool match(In &in) {
    const char *const begin = in.current();
    const char *at = begin;
    while (at != in.end() && is_blank(*at)) ++at;
    if (at != in.end() && space_size(at, in.end()) != 0 && *at != '\n') {
      const char *const end = content_end(at, in.end());
      while (at < end) {
        const unsigned size = space_size(at, end);
        if (size == 0) break;
        at += size;
      }
    }
    in.bump_in_this_line(static_cast<std::size_t>(at - begin));
    return at != begin;
  }
};

// A line that certainly is neither blank nor a comment: spares most lines a second look.
struct plain_line {
  using rule_t = optional;
  using subs_t = peg::empty_list;
  template <typename In>
  static bool match(In &in) {
    const char *at = in.current();
    while (at != in.end() && is_blank(*at)) ++at;
    return at != in.end() && *at > ' ' && *at < '\x7F' && *at != '#';
  }
};

struct content {
  using rule_t = optional;
  using subs_t = peg::empty_list;
  template <typename In>
  static bool match(In &in) {
    in.bump_in_this_line(static_cast<std::size_t>(content_end(in.current(), in.end()) - in.current()));
    return true;
  }
};

// The line up to its continuation, or to its end where it has none.
struct text {
  using rule_t = consuming;
  using subs_t = peg::empty_list;
  template <peg::apply_mode, peg::rewind_mode, template <typename...> class, template <typename...> class, typename In,
            typename State>
  static bool match(In &in, State &state) {
    const char *const begin = in.current();
    const char *end = content_end(begin, in.end());
    const char *last = end;
    while (last != begin && is_blank(last[-1])) --last;
    const bool escaped = last != begin && last[-1] == state.escape;
    if (escaped && (last - 1 == begin || last[-2] != state.escape)) end = last - 1;
    in.bump_in_this_line(static_cast<std::size_t>(end - begin));
    return end != begin;
  }
};

struct failed {
  using rule_t = optional;
  using subs_t = peg::empty_list;
  template <peg::apply_mode, peg::rewind_mode, template <typename...> class, template <typename...> class, typename In,
            typename State>
  static bool match(In &, State &state) {
    return state.failed;
  }
};

struct line_is_continued {
  using rule_t = optional;
  using subs_t = peg::empty_list;
  template <peg::apply_mode, peg::rewind_mode, template <typename...> class, template <typename...> class, typename In,
            typename State>
  static bool match(In &in, State &state) {
    return state.continued && !in.empty();
  }
};

// All lines of one heredoc, without its end line. The state knows the name; it fails the file if the end is missing.
struct heredoc_body {
  using rule_t = consuming;
  using subs_t = peg::empty_list;
  template <peg::apply_mode, peg::rewind_mode, template <typename...> class, template <typename...> class, typename In,
            typename State>
  static bool match(In &in, State &state) {
    if (!state.heredoc_due()) return false;
    in.bump(state.heredoc(in.current(), in.end()));
    return true;
  }
};

// clang-format off
struct comment           : peg::seq<peg::one<'#'>, content> {};
struct blank_content     : indent {};
struct heredoc_end       : content {};
struct continuation      : peg::seq<escape_character, peg::star<blank>> {};
struct directive_text    : peg::seq<directive> {};
struct directive_padding : content {};
struct unread_text       : peg::seq<peg::not_at<line_end>, peg::any, content> {};
struct instruction_begin : peg::success {};

struct comment_ahead     : peg::at<peg::opt<indent>, peg::one<'#'>> {};
struct blank_ahead       : peg::at<peg::opt<indent>, peg::sor<line_end, peg::eof>> {};
struct directive_ahead   : peg::at<peg::opt<indent>, directive> {};

struct directive_line    : peg::seq<directive_ahead, peg::opt<indent>, directive_text, directive_padding, peg::opt<line_end>> {};
struct comment_line      : peg::seq<comment_ahead, peg::opt<indent>, comment, peg::opt<line_end>> {};
struct blank_line        : peg::seq<blank_ahead, peg::sor<peg::seq<blank_content, peg::opt<line_end>>, line_end>> {};

struct inner_blank       : blank_content {};
struct inner_blank_line  : peg::seq<blank_ahead, peg::sor<peg::seq<inner_blank, peg::opt<line_end>>, line_end>> {};
struct text_line         : peg::sor<peg::seq<text, peg::opt<continuation>, peg::opt<line_end>>, peg::seq<continuation, peg::opt<line_end>>> {};
struct continued_line    : peg::sor<peg::seq<plain_line, text_line>, comment_line, inner_blank_line, text_line> {};
struct joined_lines      : peg::seq<instruction_begin, peg::opt<indent>, text_line, peg::star<line_is_continued, continued_line>> {};
struct heredoc           : peg::seq<heredoc_body, peg::sor<failed, peg::seq<heredoc_end, peg::opt<line_end>>>> {};
struct instruction       : peg::seq<joined_lines, peg::star<heredoc>> {};

struct unread_line       : peg::sor<peg::seq<unread_text, peg::opt<line_end>>, line_end> {};
struct file              : peg::seq<peg::opt<byte_order_mark>,
                                    peg::star<peg::not_at<failed>, directive_line>,
                                    peg::star<peg::not_at<peg::sor<failed, peg::eof>>, peg::sor<peg::seq<plain_line, instruction>, comment_line, blank_line, instruction>>,
                                    peg::star<peg::not_at<peg::eof>, unread_line>> {};
// clang-format on

}  // namespace drydock::grammar
