// Directives as the search for the front end sees them; the parser's own view is part of reading the lines.
#include "grammar/directives.hpp"

#include <algorithm>

#include "grammar/json.hpp"
#include "parse/internal.hpp"

namespace drydock::parse {

namespace {

struct Found {
  std::vector<Directive> &directives;
  const char *begin;  // of the file
  std::string_view name;
  std::string_view value;
  std::uint32_t line = 0;
  bool stopped = false;  // a second directive of the same name is an error, which ends the search
};

template <typename Rule>
struct Detect : grammar::peg::nothing<Rule> {};
template <>
struct Detect<grammar::directive_name> {
  template <typename In>
  static void apply(const In &in, Found &found) {
    found.name = in.string_view();
  }
};
template <>
struct Detect<grammar::directive_value> {
  template <typename In>
  static void apply(const In &in, Found &found) {
    found.value = in.string_view();
  }
};
template <>
struct Detect<grammar::blank_value> : Detect<grammar::directive_value> {};
struct AddLine {
  template <typename In>
  static void apply(const In &in, Found &found) {
    ++found.line;
    const std::string_view text = in.string_view();
    const auto offset = static_cast<Offset>(text.data() - found.begin);
    std::string_view name = "syntax";
    if (to_lower(found.name) == "escape") name = "escape";
    if (to_lower(found.name) == "check") name = "check";
    const bool known = std::any_of(found.directives.begin(), found.directives.end(),
                                   [&](const Directive &d) { return d.name == name; });
    found.stopped = found.stopped || known;
    if (found.stopped) return;
    const auto end = static_cast<Offset>(found.value.data() + found.value.size() - found.begin);
    found.directives.push_back({name, found.value, {offset, end}, found.line});
  }
};
template <>
struct Detect<grammar::detected_line> : AddLine {};
template <>
struct Detect<grammar::slashes_line> : AddLine {};
template <>
struct Detect<grammar::shebang> {
  static void apply0(Found &found) { ++found.line; }
};

struct Members {
  const Context &context;
  std::string_view key;
  std::optional<std::string_view> syntax;
  bool other_values = false;
  bool too_large = false;
};

template <typename Rule>
struct Member : grammar::peg::nothing<Rule> {};
template <>
struct Member<grammar::json_key> {
  template <typename In>
  static void apply(const In &in, Members &members) {
    members.key = in.string_view();
  }
};
template <>
struct Member<grammar::json_value> {
  template <typename In>
  static void apply(const In &in, Members &members) {
    if (members.key != "\"syntax\"") return;
    std::vector<std::string_view> strings;
    const std::string_view array = members.context.own(std::string("[").append(in.string_view()).append("]"));
    if (read_json(members.context, array, strings) == Json::strings) members.syntax = strings[0];
  }
};

void keep(Document &document, const std::vector<Directive> &found, bool syntax_only) {
  for (const Directive &directive : found) {
    if (syntax_only && directive.name != "syntax") continue;
    document.detected.push_back(directive);
    if (directive.name == "syntax") document.syntax = directive.value;
    if (directive.name == "check") document.check = directive.value;
  }
}

}  // namespace

void read_directives(Document &document) {
  const std::string_view source = document.source();
  const auto starts = [&](std::string_view prefix) { return source.substr(0, prefix.size()) == prefix; };
  // The common case by far: nothing that any of the three forms starts with.
  if (!starts("#") && !starts("//") && !starts("\xEF\xBB\xBF") && grammar::trim_left(source).substr(0, 1) != "{")
    return;

  std::vector<Directive> directives;
  Found found{directives, source.data(), {}, {}};
  grammar::peg::memory_input<grammar::peg::tracking_mode::lazy> in(source.data(), source.data() + source.size(), "");
  grammar::peg::parse<grammar::detected, Detect>(in, found);
  keep(document, directives, false);
  if (document.syntax) return;

  directives.clear();
  Found slashed{directives, source.data(), {}, {}};
  grammar::peg::memory_input<grammar::peg::tracking_mode::lazy> again(source.data(), source.data() + source.size(), "");
  grammar::peg::parse<grammar::detected_slash, Detect>(again, slashed);
  keep(document, directives, true);
  if (document.syntax) return;

  const Context context{document, '\\'};
  Members members{context, {}, std::nullopt};
  grammar::peg::memory_input<grammar::peg::tracking_mode::lazy> object(source.data(), source.data() + source.size(),
                                                                       "");
  if (!grammar::peg::parse<grammar::json_document, Member>(object, members) || !members.syntax) return;
  document.detected.push_back({"syntax", *members.syntax, {}, 0});
  document.syntax = *members.syntax;
}

}  // namespace drydock::parse
