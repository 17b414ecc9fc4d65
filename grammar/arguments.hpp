// The joined text of an instruction: keyword, flags, rest; lists, key=value words and comma-separated mount options
// (dockerfile-language §§ 5, 6). The state has `escape` where a rule needs it.
//
// Intuition fails here:
// * flags are read byte by byte: 0x85 and 0xA0 end a word even inside a UTF-8 sequence (§ 5.4);
// * in a flag quotes vanish wherever they stand, and the escape takes the next byte even in single quotes (§ 5.3);
// * quotes group words in ENV, LABEL and ARG only, and there they stay part of the word (§ 6).
#pragma once

#include "grammar/characters.hpp"

namespace drydock::grammar {

// clang-format off
struct separators        : peg::plus<separator> {};
struct list_word         : peg::plus<peg::not_one<' ', '\t', '\v', '\f', '\r'>> {};
struct word_list         : peg::seq<peg::star<separator>, peg::star<list_word, peg::star<separator>>> {};

struct latin1_space      : peg::one<' ', '\t', '\n', '\v', '\f', '\r', '\x85', '\xA0'> {};
struct flag_byte         : peg::any {};
struct flag_escape       : peg::seq<escape_character, peg::opt<flag_byte>> {};
struct flag_single       : peg::if_must<peg::one<'\''>, peg::star<peg::not_at<peg::one<'\''>>, peg::sor<flag_escape, flag_byte>>, peg::opt<peg::one<'\''>>> {};
struct flag_double       : peg::if_must<peg::one<'"'>, peg::star<peg::not_at<peg::one<'"'>>, peg::sor<flag_escape, flag_byte>>, peg::opt<peg::one<'"'>>> {};
struct flag_characters   : peg::plus<peg::not_at<latin1_space>, peg::sor<flag_single, flag_double, flag_escape, flag_byte>> {};
struct flag              : flag_characters {};
struct empty_quotes      : peg::sor<peg::two<'\''>, peg::two<'"'>> {};
struct bare_dashes       : peg::seq<peg::two<'-'>, peg::star<empty_quotes>, peg::sor<latin1_space, peg::eof>> {};
struct flags             : peg::seq<peg::star<latin1_space>, peg::star<peg::at<peg::two<'-'>>, peg::not_at<bare_dashes>, flag, peg::star<latin1_space>>, peg::opt<bare_dashes>> {};

struct keyword           : peg::star<peg::not_one<' ', '\t', '\v', '\f', '\r'>> {};
struct rest              : peg::star<peg::any> {};
struct statement         : peg::seq<keyword, peg::opt<separators, flags>, rest, peg::eof> {};

struct final_escape      : peg::seq<escape_character, peg::eof> {};
struct escaped_rune      : peg::seq<escape_character, rune> {};
struct quoted_pair       : peg::sor<peg::seq<peg::one<'\''>, peg::star<peg::not_one<'\''>>, peg::opt<peg::one<'\''>>>,
                                    peg::seq<peg::one<'"'>, peg::star<peg::sor<escaped_rune, peg::not_one<'"'>>>, peg::opt<peg::one<'"'>>>> {};
struct plain_key_char    : peg::ranges<'0', '9', 'A', 'Z', 'a', 'z', '-', '/', '=', '=', '_', '_', ':', ':'> {};
struct key_value_word    : peg::plus<peg::sor<peg::plus<plain_key_char>, quoted_pair, escaped_rune, peg::seq<peg::not_at<unicode_space>, rune>>> {};
struct key_value_words   : peg::seq<peg::star<unicode_space>, peg::star<key_value_word, peg::star<unicode_space>>> {};

// A health check's first word ends at a byte that is white space in Latin-1.
struct check_type        : peg::star<peg::not_at<latin1_space>, peg::any> {};
struct health_check      : peg::seq<check_type, peg::star<latin1_space>, rest> {};

// One line of comma-separated values, quotes as in RFC 4180.
struct field_char        : peg::not_one<',', '"'> {};
struct plain_field       : peg::star<field_char> {};
struct quoted_char       : peg::sor<peg::two<'"'>, peg::not_one<'"'>> {};
struct quoted_text       : peg::star<quoted_char> {};
struct quoted_field      : peg::seq<peg::one<'"'>, quoted_text, peg::one<'"'>> {};
struct field             : peg::seq<peg::sor<quoted_field, plain_field>, peg::at<peg::sor<peg::one<','>, peg::eof>>> {};
struct field_comma       : peg::one<','> {};
struct fields            : peg::seq<field, peg::star<field_comma, field>> {};
// clang-format on

}  // namespace drydock::grammar
