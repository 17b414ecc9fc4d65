// Shell scripts: POSIX sh and what bash adds, as far as it occurs in RUN instructions.
//
// Three things make the rules linear. Whatever opens with a sign of its own (a quote, `$(`, `${`, `(`, a reserved word)
// commits: what follows must match, or the whole script is refused. A rule that may give its input back is short, or
// it is one of the three whose text says only at its end what it is: `((`, `$((` and the list that goes on after a
// separator. Blanks and comments are read after a token, never before one, since `#` opens a comment only at the start
// of a word.
//
// Wider than the shells: extended globs are taken everywhere, and bash's words in a script for sh.
#pragma once

#include <string_view>

#include <tao/pegtl.hpp>

namespace drydock::grammar::shell {

using namespace tao::pegtl;  // NOLINT: a grammar reads as its rules

// clang-format off

struct optional_list;
struct list;
struct pipeline;
struct command;
struct compound;
struct double_quoted;
struct expansion;
struct quoted_expansion;

// ---- blanks, comments, line ends

struct line_continuation : string<'\\', '\n'> {};
struct blank : sor<one<' ', '\t'>, line_continuation> {};
struct blanks : star<blank> {};
struct comment : seq<one<'#'>, star<not_one<'\n'>>> {};
struct spacing : seq<blanks, opt<comment>> {};
struct word_end : sor<eof, one<' ', '\t', '\n', ';', '&', '|', '(', ')', '<', '>'>> {};

// The bodies of all heredocs that were opened on the line which ends here. Only the state knows them.
struct heredoc_bodies {
  using rule_t = heredoc_bodies;
  using subs_t = empty_list;
  template <apply_mode, rewind_mode, template <typename...> class, template <typename...> class, typename In, typename State>
  static bool match(In &in, State &state) {
    in.bump(state.read_heredocs(in.current(), in.end()));
    return true;
  }
};
struct line_end : seq<one<'\n'>, heredoc_bodies> {};
struct linebreak : seq<spacing, star<line_end, spacing>> {};

// ---- parts of words

struct escape : seq<one<'\\'>, opt<any>> {};
struct single_quoted : if_must<one<'\''>, star<not_one<'\''>>, one<'\''>> {};
struct ansi_quoted : if_must<string<'$', '\''>, star<sor<seq<one<'\\'>, any>, not_one<'\'', '\\'>>>, one<'\''>> {};
struct locale_quoted : seq<one<'$'>, double_quoted> {};
struct backtick : if_must<one<'`'>, star<sor<seq<one<'\\'>, any>, not_one<'`', '\\'>>>, one<'`'>> {};

// Inside double quotes a backslash escapes only these; before anything else it stands for itself.
struct quoted_escape : seq<one<'\\'>, one<'$', '`', '"', '\\', '\n'>> {};
struct quoted_plain : plus<not_one<'"', '$', '`', '\\'>> {};
struct double_quoted : if_must<one<'"'>,
                               star<sor<quoted_plain, quoted_escape, quoted_expansion, one<'$', '\\'>>>, one<'"'>> {};

struct parameter_name : sor<identifier, plus<digit>, one<'@', '*', '#', '?', '-', '$', '!'>> {};
struct parameter_head : sor<seq<one<'#', '!'>, parameter_name>, opt<parameter_name>> {};
struct parameter_word : star<sor<escape, single_quoted, double_quoted, ansi_quoted, expansion, not_one<'}'>>> {};
// Within double quotes `'` is an ordinary character in the word of ${x:-it's}, but quotes in a pattern: ${x%'}'}.
struct quoted_parameter_word : sor<seq<at<one<'#', '%', '/', '^', ','>>, parameter_word>,
                                   star<sor<escape, double_quoted, quoted_expansion, not_one<'}'>>>> {};
struct parameter : if_must<string<'$', '{'>, parameter_head, parameter_word, one<'}'>> {};
struct quoted_parameter : if_must<string<'$', '{'>, parameter_head, quoted_parameter_word, one<'}'>> {};
struct variable : seq<one<'$'>, sor<identifier, digit, one<'@', '*', '#', '?', '-', '$', '!'>>> {};

struct command_substitution : if_must<string<'$', '('>, optional_list, one<')'>> {};
struct process_substitution : if_must<sor<string<'<', '('>, string<'>', '('>>, optional_list, one<')'>> {};

struct arithmetic_parentheses;
struct arithmetic_body : star<sor<plus<not_one<'(', ')', '"', '$', '`', '\\'>>, arithmetic_parentheses, escape,
                                  double_quoted, expansion, one<'$'>>> {};
struct arithmetic_parentheses : seq<one<'('>, arithmetic_body, one<')'>> {};
// Arithmetic only where both parentheses close together: `$((a); b)` is a substitution that opens with a subshell.
struct arithmetic : seq<string<'$', '(', '('>, arithmetic_body, string<')', ')'>> {};
struct old_arithmetic : seq<string<'$', '['>, star<sor<expansion, not_one<']', '\n'>>>, one<']'>> {};

struct expansion_sign : at<one<'$', '`'>> {};
struct common_expansion : sor<variable, arithmetic, command_substitution, backtick, old_arithmetic> {};
struct expansion : seq<expansion_sign, sor<parameter, common_expansion>> {};
struct quoted_expansion : seq<expansion_sign, sor<quoted_parameter, common_expansion>> {};

struct extended_glob_parentheses;
struct extended_glob_body : star<sor<extended_glob_parentheses, escape, single_quoted, double_quoted, expansion,
                                     not_one<'(', ')', '\n'>>> {};
struct extended_glob_parentheses : if_must<one<'('>, extended_glob_body, one<')'>> {};
struct extended_glob : seq<one<'@', '+', '!', '*', '?'>, extended_glob_parentheses> {};
struct glob : one<'*', '?', '['> {};
struct brace : one<'{'> {};

struct plain : plus<sor<not_one<' ', '\t', '\n', ';', '&', '|', '(', ')', '<', '>', '$', '`', '"', '\'', '\\', '*', '?',
                                '[', '{', '@', '+', '!'>,
                        seq<one<'@', '+', '!'>, not_at<one<'('>>>>> {};
// Nearly all words end behind a plain part: asked for here, that costs none of the other rules a try.
struct word_part : sor<plain, seq<not_at<sor<eof, one<' ', '\t', '\n', ';', '&', '|', '(', ')'>>>,
                                  sor<double_quoted, expansion, single_quoted, escape, ansi_quoted, locale_quoted,
                                      extended_glob, glob, brace, process_substitution, one<'$'>>>> {};
// Blanks in front of it are taken, line continuations among them, so that no word begins with one.
struct word : seq<not_at<one<'#'>>, plus<word_part>> {};

// ---- redirections

struct descriptor : sor<plus<digit>, seq<one<'{'>, identifier, one<'}'>>> {};
struct heredoc_operator : sor<string<'<', '<', '-'>, seq<string<'<', '<'>, not_at<one<'<'>>>> {};
struct redirect_operator : sor<string<'<', '<', '<'>,
                               seq<one<'<'>, opt<one<'>', '&'>>, not_at<one<'('>>>,
                               seq<one<'>'>, opt<one<'>', '|', '&'>>, not_at<one<'('>>>> {};
struct both_operator : sor<string<'&', '>', '>'>, string<'&', '>'>> {};
struct heredoc_delimiter : seq<not_at<one<'#'>>, plus<word_part>> {};
struct redirect : seq<at<one<'<', '>', '&', '{', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'>>,
                      sor<if_must<both_operator, blanks, word>,
                          seq<opt<descriptor>, sor<if_must<heredoc_operator, blanks, heredoc_delimiter>,
                                                   if_must<redirect_operator, blanks, word>>>>> {};
struct redirects : star<blanks, redirect> {};

// ---- simple commands

template <char... Cs> struct keyword : seq<string<Cs...>, at<word_end>> {};

struct kw_bang : keyword<'!'> {};
struct kw_open : keyword<'{'> {};
struct kw_close : keyword<'}'> {};
struct kw_if : keyword<'i', 'f'> {};
struct kw_then : keyword<'t', 'h', 'e', 'n'> {};
struct kw_elif : keyword<'e', 'l', 'i', 'f'> {};
struct kw_else : keyword<'e', 'l', 's', 'e'> {};
struct kw_fi : keyword<'f', 'i'> {};
struct kw_for : keyword<'f', 'o', 'r'> {};
struct kw_select : keyword<'s', 'e', 'l', 'e', 'c', 't'> {};
struct kw_in : keyword<'i', 'n'> {};
struct kw_while : keyword<'w', 'h', 'i', 'l', 'e'> {};
struct kw_until : keyword<'u', 'n', 't', 'i', 'l'> {};
struct kw_do : keyword<'d', 'o'> {};
struct kw_done : keyword<'d', 'o', 'n', 'e'> {};
struct kw_case : keyword<'c', 'a', 's', 'e'> {};
struct kw_esac : keyword<'e', 's', 'a', 'c'> {};
struct kw_function : keyword<'f', 'u', 'n', 'c', 't', 'i', 'o', 'n'> {};
struct kw_time : keyword<'t', 'i', 'm', 'e'> {};
struct kw_coproc : keyword<'c', 'o', 'p', 'r', 'o', 'c'> {};
struct kw_test : keyword<'[', '['> {};

struct reserved_word : seq<at<one<'!', '{', '}', 'i', 't', 'e', 'f', 's', 'w', 'u', 'd', 'c', '['>>,
                           sor<kw_bang, kw_open, kw_close, kw_if, kw_then, kw_elif, kw_else, kw_fi, kw_for, kw_select,
                               kw_while, kw_until, kw_do, kw_done, kw_case, kw_esac, kw_function, kw_time, kw_coproc,
                               kw_test>> {};

struct array : if_must<one<'('>, linebreak, star<word, linebreak>, one<')'>> {};
struct subscript : seq<one<'['>, plus<sor<double_quoted, single_quoted, expansion,
                                          not_one<']', '[', ' ', '\t', '\n', ';', '&', '|', '"', '\'', '`'>>>,
                       one<']'>> {};
struct assigned_word : star<word_part> {};
struct assignment : seq<identifier, opt<subscript>, opt<one<'+'>>, one<'='>, sor<array, assigned_word>> {};

// Only these take arrays behind the command word; elsewhere `a=(` is an error.
struct declaration_keyword : sor<keyword<'e', 'x', 'p', 'o', 'r', 't'>, keyword<'l', 'o', 'c', 'a', 'l'>,
                                 keyword<'d', 'e', 'c', 'l', 'a', 'r', 'e'>, keyword<'t', 'y', 'p', 'e', 's', 'e', 't'>,
                                 keyword<'r', 'e', 'a', 'd', 'o', 'n', 'l', 'y'>> {};
struct array_word : seq<identifier, opt<one<'+'>>, one<'='>, array> {};

struct prefix : sor<assignment, redirect> {};
struct argument : sor<redirect, word> {};
struct declaration_arguments : star<blanks, sor<redirect, array_word, word>> {};
struct simple : sor<seq<at<declaration_keyword>, word, declaration_arguments>,
                    seq<prefix, star<blanks, prefix>, star<blanks, argument>>,
                    seq<word, star<blanks, argument>>> {};

// ---- compound commands

struct subshell : seq<if_must<one<'('>, list, one<')'>>, redirects> {};
struct group : seq<if_must<kw_open, list, kw_close>, redirects> {};

struct else_if : if_must<kw_elif, list, kw_then, list> {};
struct else_part : if_must<kw_else, list> {};
struct if_clause : seq<if_must<kw_if, list, kw_then, list, star<else_if>, opt<else_part>, kw_fi>, redirects> {};

struct while_clause : seq<if_must<sor<kw_while, kw_until>, list, kw_do, list, kw_done>, redirects> {};

struct loop_body : sor<if_must<kw_do, list, kw_done>, if_must<kw_open, list, kw_close>> {};
struct loop_name : identifier {};
struct loop_words : if_must<kw_in, star<blanks, word>, spacing, sor<one<';'>, line_end>> {};
struct loop_head : seq<blanks, must<loop_name>, linebreak, sor<loop_words, opt<one<';'>>>, linebreak> {};
struct arithmetic_head : seq<blanks, string<'(', '('>, arithmetic_body, string<')', ')'>, blanks, opt<one<';'>>, linebreak> {};
struct for_clause : seq<if_must<kw_for, sor<arithmetic_head, loop_head>, loop_body>,
                        redirects> {};
struct select_clause : seq<if_must<kw_select, loop_head, loop_body>, redirects> {};

struct pattern : seq<not_at<one<'#'>>, plus<word_part>> {};
struct patterns : seq<opt<one<'('>>, blanks, must<pattern>, star<blanks, one<'|'>, blanks, must<pattern>>, blanks> {};
struct branch_end : sor<string<';', ';', '&'>, string<';', ';'>, string<';', '&'>> {};
struct case_branch : seq<not_at<kw_esac>, patterns, must<one<')'>>, optional_list,
                         must<sor<branch_end, at<kw_esac>>>, linebreak> {};
struct case_clause : seq<if_must<kw_case, blanks, word, linebreak, kw_in, linebreak, star<case_branch>, kw_esac>,
                         redirects> {};

struct function_name : plus<not_one<' ', '\t', '\n', ';', '&', '|', '(', ')', '<', '>', '$', '`', '"', '\'', '\\', '=', '#',
                                    '{', '}', '*', '?', '['>> {};
struct function_head : seq<function_name, blanks, one<'('>> {};
struct function_body : seq<linebreak, compound> {};
struct keyword_function : if_must<kw_function, blanks, function_name, opt<blanks, one<'('>, must<blanks, one<')'>>>,
                                  function_body> {};
struct plain_function : if_must<function_head, blanks, one<')'>, function_body> {};

// ---- commands that nobody looks into

struct arithmetic_command : seq<string<'(', '('>, arithmetic_body, string<')', ')'>, redirects> {};
struct test_end : seq<blank, string<']', ']'>, at<word_end>> {};
struct test_command : seq<if_must<kw_test,
                                  star<not_at<test_end>, sor<escape, single_quoted, double_quoted, expansion, any>>,
                                  test_end>,
                          redirects> {};
struct timed : seq<kw_time, opt<blanks, keyword<'-', 'p'>>, blanks, opt<pipeline>> {};
struct coprocess : if_must<kw_coproc, blanks, sor<seq<identifier, plus<blank>, compound>, command>> {};

// ---- lists

struct parenthesized : seq<at<one<'('>>, sor<arithmetic_command, subshell>> {};
struct reserved_compound : sor<group, if_clause, for_clause, while_clause, case_clause, select_clause, test_command> {};
struct reserved_command : sor<reserved_compound, keyword_function, timed, coprocess> {};
struct compound : sor<parenthesized, reserved_compound> {};
struct command : sor<parenthesized, if_then_else<at<reserved_word>, reserved_command, sor<plain_function, simple>>> {};

struct bang : kw_bang {};
struct pipe : seq<one<'|'>, not_at<one<'|'>>, opt<one<'&'>>> {};
struct pipeline : seq<star<bang, blanks>, command, star<blanks, if_must<pipe, linebreak, command>>> {};

struct and_if : string<'&', '&'> {};
struct or_if : string<'|', '|'> {};
struct semicolon : seq<one<';'>, not_at<one<';', '&'>>> {};
struct background : one<'&'> {};
struct newline : line_end {};

struct joined : seq<if_must<sor<and_if, or_if>, linebreak, pipeline>, spacing> {};
struct terminator : sor<semicolon, background, newline> {};
// Gives back the terminator at the end of a list. What it reads twice is then only that and the blanks after it.
struct continued : seq<terminator, linebreak, pipeline, spacing> {};
struct commands : seq<pipeline, spacing, star<sor<joined, continued>>, opt<terminator, linebreak>> {};

struct list : seq<linebreak, commands> {};
struct optional_list : seq<linebreak, opt<commands>> {};
struct script : must<optional_list, eof> {};

// clang-format on

}  // namespace drydock::grammar::shell
