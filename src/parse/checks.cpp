// What the builder refuses when it reads an instruction's arguments: its second phase (dockerfile-language §§ 5.5, 5.6,
// 10).
//
// The order of the checks is the builder's, since only the first error is reported. For some instructions the number
// of arguments is looked at before the flags, for others after (§ 5.6).
#include <algorithm>
#include <charconv>
#include <initializer_list>

#include "grammar/characters.hpp"
#include "ir/text.hpp"
#include "parse/internal.hpp"

namespace drydock::parse {

namespace {

enum class Value { text, boolean, many };

struct KnownFlag {
  std::string_view name;
  Value value;
};

using Result = std::optional<Complaint>;
using KnownFlags = std::initializer_list<KnownFlag>;

class Checker {
 public:
  Checker(const Context &context, const Instruction &instruction, const RawArguments &arguments)
      : context_(context), instruction_(instruction), arguments_(arguments), name_(to_string(instruction.keyword)) {}

  Result check() const {
    switch (instruction_.keyword) {
      case Keyword::from:
        return check_from();
      case Keyword::add:
        return check_copy({{"chown", Value::text},
                           {"chmod", Value::text},
                           {"link", Value::boolean},
                           {"keep-git-dir", Value::boolean},
                           {"checksum", Value::text},
                           {"unpack", Value::boolean},
                           {"exclude", Value::many}});
      case Keyword::copy:
        return check_copy({{"chown", Value::text},
                           {"from", Value::text},
                           {"chmod", Value::text},
                           {"link", Value::boolean},
                           {"parents", Value::boolean},
                           {"exclude", Value::many}});
      case Keyword::run:
        return check_run();
      case Keyword::cmd:
      case Keyword::entrypoint:
        return check_flags({});
      case Keyword::shell:
        return check_shell();
      case Keyword::env:
      case Keyword::label:
        return check_pairs();
      case Keyword::arg:
        return check_arg();
      case Keyword::maintainer:
      case Keyword::user:
      case Keyword::workdir:
        return first(exactly_one(), check_flags({}));
      case Keyword::stopsignal:
        return exactly_one();
      case Keyword::expose:
        return first(at_least_one(), check_flags({}));
      case Keyword::volume:
        return check_volume();
      case Keyword::onbuild:
        return check_onbuild();
      case Keyword::healthcheck:
        return check_healthcheck();
      case Keyword::unknown:
        break;
    }
    std::vector<std::string> names;
    for (auto i = 0U; i < static_cast<unsigned>(Keyword::unknown); ++i)
      names.push_back(to_lower(to_string(static_cast<Keyword>(i))));
    const std::vector<std::string_view> known(names.begin(), names.end());
    const std::string_view keyword = instruction_.keyword_text();
    return Complaint{"unknown instruction: " + std::string(keyword) + suggestion(keyword, known, true), keyword};
  }

 private:
  static Result first(Result a, Result b) { return a ? a : b; }
  Result complain(std::string message, std::string_view at) const {
    return Complaint{std::move(message), at.empty() ? instruction_.keyword_text() : at};
  }
  std::string name() const { return std::string(name_); }
  Result at_least_one() const {
    if (!arguments_.words.empty()) return std::nullopt;
    return complain(name() + " requires at least one argument", {});
  }
  Result exactly_one() const {
    if (arguments_.words.size() == 1) return std::nullopt;
    return complain(name() + " requires exactly one argument", {});
  }

  Result check_flags(KnownFlags known) const {
    std::vector<std::string_view> used;
    for (const Flag &flag : instruction_.flags) {
      const auto refuse = [&](std::string_view text) { return complain(std::string(text), flag.raw); };
      if (!flag.text.starts_with("--")) return refuse("arg should start with -- : " + std::string(flag.text));
      if (flag.text == "--") return std::nullopt;
      const std::string dashed = "--" + std::string(flag.name);
      const auto *const entry =
          std::find_if(known.begin(), known.end(), [&](const KnownFlag &k) { return k.name == flag.name; });
      if (entry == known.end()) {
        std::vector<std::string_view> names;
        for (const KnownFlag &k : known) names.push_back(k.name);
        return refuse("unknown flag: " + dashed + suggestion(flag.name, names, false));
      }
      const bool again = std::find(used.begin(), used.end(), flag.name) != used.end();
      if (again && entry->value != Value::many) return refuse("duplicate flag specified: " + dashed);
      used.push_back(flag.name);
      if (entry->value == Value::boolean) {
        if (flag.value && flag.value->empty()) return refuse("missing a value on flag: " + dashed);
        const std::string value = to_lower(flag.value.value_or("true"));
        if (value != "true" && value != "false")
          return refuse("expecting boolean value for flag " + dashed + ", not: " + std::string(*flag.value));
      } else if (!flag.value) {
        return refuse("missing a value on flag: " + dashed);
      }
    }
    return std::nullopt;
  }
  const Flag *last_flag(std::string_view flag_name) const {
    const auto found = std::find_if(instruction_.flags.rbegin(), instruction_.flags.rend(),
                                    [&](const Flag &f) { return f.name == flag_name; });
    return found == instruction_.flags.rend() ? nullptr : &*found;
  }

  Result check_from() const {
    const auto &words = arguments_.words;
    if (words.size() == 3 && to_upper(words[1]) == "AS") {
      const std::string stage = to_lower(words[2]);
      const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
      };
      if (stage[0] < 'a' || stage[0] > 'z' || !std::all_of(stage.begin(), stage.end(), allowed))
        return complain("invalid name for build stage: " + go_quoted(words[2]) +
                            ", name can't start with a number or contain symbols",
                        words[2]);
    } else if (words.size() != 1) {
      return complain("FROM requires either one or three arguments", instruction_.rest());
    }
    return check_flags({{"platform", Value::text}});
  }

  Result check_copy(KnownFlags known) const {
    const auto &words = arguments_.words;
    if (words.size() < 2)
      return complain(
          name() + " requires at least two arguments, but only one was provided. Destination could not be determined",
          instruction_.rest());
    if (auto error = check_flags(known)) return error;
    if (heredoc_of(context_, words.back()))
      return complain(name() + " cannot accept a heredoc as a destination", words.back());
    return std::nullopt;
  }

  Result check_run() const {
    if (instruction_.flags.empty()) return std::nullopt;
    if (auto error = check_flags(
            {{"mount", Value::many}, {"network", Value::text}, {"security", Value::text}, {"device", Value::many}}))
      return error;
    for (const Flag &flag : instruction_.flags) {
      if (flag.name != "device") continue;
      if (auto error = check_device(flag)) return error;
    }
    for (const Flag &flag : instruction_.flags) {
      if (flag.name != "mount") continue;
      if (auto error = check_mount(flag)) return error;
    }
    const auto one_of = [&](std::string_view flag_name, std::initializer_list<std::string_view> values) {
      const Flag *flag = last_flag(flag_name);
      return flag == nullptr || std::find(values.begin(), values.end(), *flag->value) != values.end();
    };
    if (!one_of("network", {"default", "none", "host"}))
      return complain("invalid network mode " + go_quoted(*last_flag("network")->value), last_flag("network")->raw);
    if (!one_of("security", {"sandbox", "insecure"}))
      return complain("security " + go_quoted(*last_flag("security")->value) + " is not valid",
                      last_flag("security")->raw);
    return std::nullopt;
  }
  // Only `from` is looked at before variables are expanded.
  Result check_mount(const Flag &flag) const {
    std::vector<std::string_view> fields;
    if (auto error = read_fields(context_, *flag.value, fields))
      return complain("failed to parse csv mounts: " + *error, flag.raw);
    for (const std::string_view field : fields) {
      const auto equals = field.find('=');
      if (equals == std::string_view::npos || to_lower(field.substr(0, equals)) != "from") continue;
      const auto dollar = field.find('$', equals);
      if (dollar != std::string_view::npos && dollar + 1 < field.size() && field[dollar + 1] != '\n')
        return complain("'from' doesn't support variable expansion, define alias stage instead", flag.raw);
    }
    return std::nullopt;
  }
  Result check_device(const Flag &flag) const {
    std::vector<std::string_view> fields;
    if (auto error = read_fields(context_, *flag.value, fields))
      return complain("failed to parse csv devices: " + *error, flag.raw);
    std::string device;
    for (const std::string_view field : fields) {
      const auto equals = field.find('=');
      const std::string key = to_lower(field.substr(0, equals));
      if (equals == std::string_view::npos) {
        if (fields.size() == 1 || (key != "required" && device.empty())) {
          device = field;
        } else if (key != "required") {
          return complain("invalid field '" + std::string(field) + "' must be a key=value pair", flag.raw);
        }
        continue;
      }
      const std::string_view value = field.substr(equals + 1);
      if (key == "name") {
        if (!device.empty()) return complain("device name already set to " + device, flag.raw);
        device = value;
      } else if (key == "required") {
        if (!boolean(value))
          return complain("invalid value for required: " + std::string(value), flag.raw);
      } else if (device.empty()) {
        device = field;
      } else {
        return complain("unexpected key '" + key + "' in '" + std::string(field) + "'", flag.raw);
      }
    }
    return std::nullopt;
  }

  Result check_shell() const {
    if (auto error = check_flags({})) return error;
    if (auto error = at_least_one()) return error;
    if (arguments_.json) return std::nullopt;
    return complain("SHELL requires the arguments to be in JSON form", instruction_.rest());
  }
  Result check_pairs() const {
    if (auto error = check_flags({})) return error;
    if (auto error = at_least_one()) return error;
    for (std::size_t i = 0; i < arguments_.words.size(); i += 2)
      if (arguments_.words[i].empty()) return complain(name() + " names can not be blank", arguments_.words[i + 1]);
    return std::nullopt;
  }
  Result check_arg() const {
    if (auto error = at_least_one()) return error;
    for (const std::string_view word : arguments_.words)
      if (word.starts_with('=')) return complain("ARG names can not be blank", word);
    return std::nullopt;
  }
  Result check_volume() const {
    if (auto error = at_least_one()) return error;
    if (auto error = check_flags({})) return error;
    for (const std::string_view word : arguments_.words)
      if (grammar::trim(word).empty()) return complain("VOLUME specified can not be an empty string", {});
    return std::nullopt;
  }
  Result check_onbuild() const {
    if (auto error = at_least_one()) return error;
    if (auto error = check_flags({})) return error;
    const std::string_view word = arguments_.words[0];
    const std::string trigger = to_upper(grammar::trim(word));
    if (trigger == "ONBUILD") return complain("Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed", word);
    if (trigger == "MAINTAINER" || trigger == "FROM")
      return complain(trigger + " isn't allowed as an ONBUILD trigger", word);
    return std::nullopt;
  }

  Result check_healthcheck() const {
    if (auto error = at_least_one()) return error;
    const auto &words = arguments_.words;
    const std::string type = to_upper(words[0]);
    if (type == "NONE") {
      if (words.size() == 1) return std::nullopt;
      return complain("HEALTHCHECK NONE takes no arguments", words[1]);
    }
    if (auto error = check_flags({{"interval", Value::text},
                                  {"timeout", Value::text},
                                  {"start-period", Value::text},
                                  {"start-interval", Value::text},
                                  {"retries", Value::text}}))
      return error;
    if (type != "CMD") return complain("Unknown type " + go_quoted(type) + " in HEALTHCHECK (try CMD)", words[0]);
    if (words.size() == 1) return complain("Missing command after HEALTHCHECK CMD", words[0]);
    for (const std::string_view flag_name : {"interval", "timeout", "start-period", "start-interval"}) {
      const Flag *flag = last_flag(flag_name);
      if (flag == nullptr || flag->value->empty()) continue;
      std::int64_t nanoseconds = 0;
      if (const std::string error = read_duration(*flag->value, nanoseconds); !error.empty())
        return complain(error, flag->raw);
      if (nanoseconds != 0 && nanoseconds < 1000000)
        return complain("Interval " + go_quoted(flag_name) + " cannot be less than 1ms", flag->raw);
    }
    return check_retries();
  }
  Result check_retries() const {
    const Flag *flag = last_flag("retries");
    if (flag == nullptr || flag->value->empty()) return std::nullopt;
    std::string_view digits = *flag->value;
    if (digits.starts_with('+') && !digits.substr(1).starts_with('-')) digits.remove_prefix(1);
    std::int32_t retries = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), retries);
    const bool complete = end == digits.data() + digits.size();
    const std::string prefix = "strconv.ParseInt: parsing " + go_quoted(*flag->value) + ": ";
    if (error == std::errc::invalid_argument || !complete) return complain(prefix + "invalid syntax", flag->raw);
    if (error == std::errc::result_out_of_range) return complain(prefix + "value out of range", flag->raw);
    if (retries < 0) return complain("--retries cannot be negative (" + std::to_string(retries) + ")", flag->raw);
    return std::nullopt;
  }

  const Context &context_;
  const Instruction &instruction_;
  const RawArguments &arguments_;
  std::string_view name_;
};

}  // namespace

std::optional<Complaint> check_instruction(const Context &context, const Instruction &instruction,
                                           const RawArguments &arguments) {
  return Checker(context, instruction, arguments).check();
}

}  // namespace drydock::parse
