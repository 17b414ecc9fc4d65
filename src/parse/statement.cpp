// Keyword, flags and rest of an instruction; lists, key=value words, JSON arrays and comma-separated fields.
#include <algorithm>
#include <array>

#include "grammar/arguments.hpp"
#include "grammar/json.hpp"
#include "parse/internal.hpp"

namespace drydock::parse {

namespace {

namespace peg = grammar::peg;
using Input = peg::memory_input<peg::tracking_mode::lazy>;

Input input(std::string_view text) {
  return Input(text.data(), text.data() + text.size(), "");
}

// --- flags ---

struct Characters {
  char escape;
  std::string text;
};

template <typename Rule>
struct Unquote : peg::nothing<Rule> {};
template <>
struct Unquote<grammar::flag_byte> {
  // Bytes count as Latin-1 (§ 5.4).
  template <typename In>
  static void apply(const In &in, Characters &characters) {
    append_utf8(characters.text, in.peek_uint8());
  }
};

bool is_plain_flag(std::string_view text, char escape) {
  return std::none_of(text.begin(), text.end(), [&](char c) {
    return c == '\'' || c == '"' || c == escape || static_cast<unsigned char>(c) >= 0x80;
  });
}

struct Statement {
  const Context &context;
  Instruction &instruction;
  char escape;
  std::vector<Flag> flags = {};
};

template <typename Rule>
struct Split : peg::nothing<Rule> {};
template <>
struct Split<grammar::keyword> {
  template <typename In>
  static void apply(const In &in, Statement &statement) {
    statement.instruction.keyword_place = statement.instruction.logical.range_of(in.string_view());
  }
};
template <>
struct Split<grammar::rest> {
  template <typename In>
  static void apply(const In &in, Statement &statement) {
    statement.instruction.rest_place = statement.instruction.logical.range_of(grammar::trim(in.string_view()));
  }
};
template <>
struct Split<grammar::flag> {
  template <typename In>
  static void apply(const In &in, Statement &statement) {
    Flag flag;
    flag.raw = flag.text = in.string_view();
    if (!is_plain_flag(flag.raw, statement.escape)) {
      Characters characters{statement.escape, {}};
      Input again = input(flag.raw);
      peg::parse<grammar::flag_characters, Unquote>(again, characters);
      flag.text = statement.context.own(characters.text);
    }
    const std::string_view word = flag.text.substr(std::min<std::size_t>(2, flag.text.size()));
    const auto equals = word.find('=');
    flag.name = word.substr(0, equals);
    if (equals != std::string_view::npos) flag.value = word.substr(equals + 1);
    statement.flags.push_back(flag);
  }
};

// --- lists and words ---

struct Words {
  std::vector<std::string_view> &words;
  const Context *context = nullptr;
  char escape = '\\';
  const char *end = nullptr;
};

template <typename Rule>
struct Collect : peg::nothing<Rule> {};
template <>
struct Collect<grammar::list_word> {
  template <typename In>
  static void apply(const In &in, Words &words) {
    words.words.push_back(in.string_view());
  }
};
template <>
struct Collect<grammar::key_value_word> {
  template <typename In>
  static void apply(const In &in, Words &words) {
    std::string_view word = in.string_view();
    if (word.data() + word.size() == words.end) word = without_final_escape(word, words.escape);
    if (word.empty()) return;
    words.words.push_back(is_utf8(word) ? word : words.context->own(to_utf8(word)));
  }

  // An escape at the very end protects nothing and is dropped, unless it is itself escaped or in single quotes.
  static std::string_view without_final_escape(std::string_view word, char escape) {
    if (word.back() != escape) return word;
    char quote = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
      const char c = word[i];
      if (c == escape && quote != '\'') {
        if (i + 1 == word.size()) return word.substr(0, i);
        ++i;
      } else if (quote != 0) {
        if (c == quote) quote = 0;
      } else if (c == '\'' || c == '"') {
        quote = c;
      }
    }
    return word;
  }
};

// --- JSON ---

struct Strings {
  const Context &context;
  std::vector<std::string_view> &strings;
  bool other_values = false;
  bool too_large = false;
};

struct Decoder {
  std::string text;
  char32_t high = 0;  // the first half of a surrogate pair

  void put(char32_t unit) {
    if (high != 0 && unit >= 0xDC00 && unit <= 0xDFFF) {
      append_utf8(text, 0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00));
      high = 0;
      return;
    }
    flush();
    if (unit >= 0xD800 && unit <= 0xDBFF) {
      high = unit;
    } else {
      append_utf8(text, unit >= 0xDC00 && unit <= 0xDFFF ? 0xFFFD : unit);
    }
  }
  // Half a pair alone becomes U+FFFD.
  void flush() {
    if (high != 0) append_utf8(text, 0xFFFD);
    high = 0;
  }
};

template <typename Rule>
struct Decode : peg::nothing<Rule> {};
template <>
struct Decode<grammar::json_char> {
  template <typename In>
  static void apply(const In &in, Decoder &decoder) {
    decoder.flush();
    decoder.text += *in.begin();
  }
};
template <>
struct Decode<grammar::json_simple> {
  template <typename In>
  static void apply(const In &in, Decoder &decoder) {
    static constexpr std::string_view from = "bfnrt";
    const auto index = from.find(*in.begin());
    decoder.flush();
    decoder.text += index == std::string_view::npos ? *in.begin() : "\b\f\n\r\t"[index];
  }
};
template <>
struct Decode<grammar::json_hex> {
  template <typename In>
  static void apply(const In &in, Decoder &decoder) {
    decoder.put(static_cast<char32_t>(std::strtoul(in.string().c_str(), nullptr, 16)));
  }
};

template <typename Rule>
struct Array : peg::nothing<Rule> {};
template <>
struct Array<grammar::json_element> {
  template <typename In>
  static void apply(const In &in, Strings &strings) {
    const std::string_view raw = in.string_view().substr(1, in.size() - 2);
    if (raw.find('\\') == std::string_view::npos) {
      strings.strings.push_back(is_utf8(raw) ? raw : strings.context.own(to_utf8(raw)));
      return;
    }
    Decoder decoder;
    Input content = input(raw);
    peg::parse<grammar::json_content, Decode>(content, decoder);
    decoder.flush();
    strings.strings.push_back(strings.context.own(to_utf8(decoder.text)));
  }
};

// --- comma-separated fields ---

struct Fields {
  const Context &context;
  std::vector<std::string_view> &fields;
};

template <typename Rule>
struct Separate : peg::nothing<Rule> {};
template <>
struct Separate<grammar::plain_field> {
  template <typename In>
  static void apply(const In &in, Fields &fields) {
    fields.fields.push_back(in.string_view());
  }
};
template <>
struct Separate<grammar::quoted_text> {
  template <typename In>
  static void apply(const In &in, Fields &fields) {
    std::string text = in.string();
    if (text.find('"') == std::string::npos) {
      fields.fields.push_back(in.string_view());
      return;
    }
    for (auto at = text.find("\"\""); at != std::string::npos; at = text.find("\"\"", at + 1)) text.erase(at, 1);
    fields.fields.push_back(fields.context.own(text));
  }
};

struct HealthCheck {
  std::string_view type;
  std::string_view rest;
};

template <typename Rule>
struct Health : peg::nothing<Rule> {};
template <>
struct Health<grammar::check_type> {
  template <typename In>
  static void apply(const In &in, HealthCheck &check) {
    check.type = in.string_view();
  }
};
template <>
struct Health<grammar::rest> {
  template <typename In>
  static void apply(const In &in, HealthCheck &check) {
    check.rest = in.string_view();
  }
};

}  // namespace

void read_statement(const Context &context, std::string_view line, Instruction &instruction) {
  Statement statement{context, instruction, context.escape};
  Input in = input(line);
  peg::parse<grammar::statement, Split>(in, statement);
  instruction.flags = context.own(statement.flags);
}

void read_list(std::string_view text, std::vector<std::string_view> &words) {
  Words state{words};
  Input in = input(text);
  peg::parse<grammar::word_list, Collect>(in, state);
}

void read_key_value_words(const Context &context, std::string_view text, std::vector<std::string_view> &words) {
  Words state{words, &context, context.escape, text.data() + text.size()};
  Input in = input(text);
  peg::parse<grammar::key_value_words, Collect>(in, state);
}

Json read_json(const Context &context, std::string_view text, std::vector<std::string_view> &strings) {
  if (text.empty() || text.front() != '[') return Json::none;
  Strings state{context, strings};
  Input in = input(text);
  if (!peg::parse<grammar::json_array, Array>(in, state) || state.too_large) {
    strings.clear();
    return Json::none;
  }
  return state.other_values ? Json::other_values : Json::strings;
}

std::pair<std::string_view, std::string_view> read_health_check(std::string_view text) {
  HealthCheck check;
  Input in = input(text);
  peg::parse<grammar::health_check, Health>(in, check);
  return {check.type, check.rest};
}

std::optional<std::string> read_fields(const Context &context, std::string_view text,
                                       std::vector<std::string_view> &fields) {
  fields.clear();
  if (text.empty()) return "EOF";
  Fields state{context, fields};
  Input in = input(text);
  const bool read = peg::parse<grammar::fields, Separate>(in, state);
  if (read && in.empty()) return std::nullopt;
  // The first field that stopped the reader starts behind the last comma taken.
  auto start = static_cast<std::size_t>(in.current() - text.data());
  if (read) ++start;
  if (start < text.size() && text[start] == '"') {
    auto at = start + 1;
    while (at < text.size() && (text[at] != '"' || (at + 1 < text.size() && text[at + 1] == '"')))
      at += text[at] == '"' ? 2 : 1;
    return "parse error on line 1, column " + std::to_string(at + 1) + ": extraneous or missing \" in quoted-field";
  }
  return "parse error on line 1, column " + std::to_string(text.find('"', start) + 1) + ": bare \" in non-quoted-field";
}

std::vector<Mount> read_mounts(const Context &context, List<Flag> flags) {
  std::vector<Mount> mounts;
  std::vector<Mount::Option> options;
  std::vector<std::string_view> fields;
  for (std::size_t i = 0; i < flags.size(); ++i) {
    if (flags[i].name != "mount" || !flags[i].value) continue;
    Mount &mount = mounts.emplace_back();
    mount.flag = i;
    if (read_fields(context, *flags[i].value, fields)) continue;
    options.clear();
    for (const std::string_view field : fields) {
      const auto equals = field.find('=');
      const std::string_view key = field.substr(0, equals);
      const bool lower = std::none_of(key.begin(), key.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
      });
      Mount::Option option{lower ? key : context.own(to_lower(key)), std::nullopt, field};
      if (equals != std::string_view::npos) option.value = field.substr(equals + 1);
      options.push_back(option);
    }
    mount.options = context.own(options);
  }
  return mounts;
}

}  // namespace drydock::parse
