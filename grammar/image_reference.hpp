// An image reference: [domain/]path[:tag][@digest], as the distribution project's grammar has it.
//
// The first component is a domain only if it has a `.` or a `:`, is `localhost`, or is not all lower-case; otherwise it
// belongs to the path. That is why `rule out first, then match` stands where one would expect an optional domain.
#pragma once

#include "grammar/characters.hpp"

namespace drydock::grammar {

// clang-format off
struct alphanumeric    : peg::sor<peg::lower, peg::digit> {};
struct path_separator  : peg::sor<peg::one<'.'>, peg::two<'_'>, peg::one<'_'>, peg::plus<peg::one<'-'>>> {};
struct path_component  : peg::seq<peg::plus<alphanumeric>, peg::star<path_separator, peg::plus<alphanumeric>>> {};
struct path            : peg::list<path_component, peg::one<'/'>> {};

struct domain_label    : peg::seq<peg::alnum, peg::star<peg::sor<peg::alnum, peg::seq<peg::plus<peg::one<'-'>>, peg::at<peg::alnum>>>>> {};
struct domain_name     : peg::list<domain_label, peg::one<'.'>> {};
struct ipv6_address    : peg::seq<peg::one<'['>, peg::plus<peg::sor<peg::xdigit, peg::one<':'>>>, peg::one<']'>> {};
struct domain          : peg::seq<peg::sor<domain_name, ipv6_address>, peg::opt<peg::one<':'>, peg::plus<peg::digit>>> {};
struct first_component : peg::star<peg::not_one<'/'>> {};
struct domain_mark     : peg::sor<peg::one<'.', ':'>, peg::upper> {};
struct localhost       : peg::seq<peg::string<'l','o','c','a','l','h','o','s','t'>, peg::one<'/'>> {};
struct domain_ahead    : peg::at<peg::sor<localhost, peg::seq<peg::star<peg::not_at<domain_mark>, peg::not_one<'/'>>, domain_mark, first_component, peg::one<'/'>>>> {};

struct word_char       : peg::sor<peg::alnum, peg::one<'_'>> {};
struct tag             : peg::seq<word_char, peg::rep_max<127, peg::sor<word_char, peg::one<'.', '-'>>>> {};
struct digest          : peg::sor<peg::seq<peg::string<'s','h','a','2','5','6',':'>, peg::rep<64, peg::sor<peg::digit, peg::range<'a','f'>>>>,
                                  peg::seq<peg::string<'s','h','a','3','8','4',':'>, peg::rep<96, peg::sor<peg::digit, peg::range<'a','f'>>>>,
                                  peg::seq<peg::string<'s','h','a','5','1','2',':'>, peg::rep<128, peg::sor<peg::digit, peg::range<'a','f'>>>>> {};
struct image_reference : peg::seq<peg::opt<domain_ahead, domain, peg::one<'/'>>, path, peg::opt<peg::one<':'>, tag>, peg::opt<peg::one<'@'>, digest>, peg::eof> {};
// A name of 64 hexadecimal digits would be an image's identifier.
struct image_identifier : peg::seq<peg::rep<64, peg::sor<peg::digit, peg::range<'a','f'>>>, peg::eof> {};
// clang-format on

}  // namespace drydock::grammar
