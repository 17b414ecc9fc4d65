// From the joined text of an instruction to its typed form (dockerfile-language §§ 5, 6).
//
// Errors of the builder's first phase come back as complaints. What it refuses later is left to the checks; where the
// arguments do not fit the type at all, the instruction is Opaque with its words.
#include <algorithm>
#include <array>
#include <charconv>
#include <span>

#include "grammar/arguments.hpp"
#include "parse/internal.hpp"

namespace drydock::parse {

namespace {

using Words = std::vector<std::string_view>;
using grammar::trim;

Keyword keyword_of(std::string_view text) {
  // ASCII first: only a keyword with other characters needs Unicode's lower case.
  std::array<char, 12> buffer{};
  std::string repaired;
  std::string_view lower;
  const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  if (ascii) {
    if (text.size() > buffer.size()) return Keyword::unknown;
    std::transform(text.begin(), text.end(), buffer.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    lower = {buffer.data(), text.size()};
  } else {
    repaired = to_lower(text);
    for (char &c : repaired) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    lower = repaired;
  }
  for (auto i = 0U; i < static_cast<unsigned>(Keyword::unknown); ++i)
    if (to_string(static_cast<Keyword>(i)) == lower) return static_cast<Keyword>(i);
  return Keyword::unknown;
}

class Reader {
 public:
  Reader(const Context &context, Instruction &instruction, RawArguments &arguments)
      : context_(context), instruction_(instruction), arguments_(arguments), rest_(instruction.rest()) {}

  std::optional<Complaint> read() {
    switch (instruction_.keyword) {
      case Keyword::run:
        return read_run();
      case Keyword::cmd:
        return read_command<Cmd>();
      case Keyword::entrypoint:
        return read_command<Entrypoint>();
      case Keyword::shell:
        return read_shell();
      case Keyword::healthcheck:
        return read_healthcheck();
      case Keyword::add:
      case Keyword::copy:
        return read_copy();
      case Keyword::volume:
        return read_volume();
      case Keyword::from:
        read_from();
        break;
      case Keyword::expose:
        read_expose();
        break;
      case Keyword::maintainer:
        read_text([&] { instruction_.arguments = Maintainer{rest_}; });
        break;
      case Keyword::stopsignal:
        read_text([&] { instruction_.arguments = Stopsignal{word(rest_)}; });
        break;
      case Keyword::user:
        read_text([&] { instruction_.arguments = User{word(rest_)}; });
        break;
      case Keyword::workdir:
        read_text([&] { instruction_.arguments = Workdir{word(rest_)}; });
        break;
      case Keyword::env:
        return read_pairs<Env>("ENV");
      case Keyword::label:
        return read_pairs<Label>("LABEL");
      case Keyword::arg:
        read_arg();
        break;
      case Keyword::onbuild:
        return read_onbuild();
      case Keyword::unknown:
        arguments_.words = {""};
        opaque();
        break;
    }
    return std::nullopt;
  }

 private:
  Word word(std::string_view text) const { return read_word(context_, text); }
  List<Word> words(std::span<const std::string_view> texts) const {
    std::vector<Word> result;
    result.reserve(texts.size());
    for (const std::string_view text : texts) result.push_back(word(text));
    return context_.own(result);
  }
  void opaque() { instruction_.arguments = Opaque{context_.own(arguments_.words), arguments_.json}; }

  // A JSON array of strings, or nothing; a complaint if it holds other values.
  std::optional<Complaint> try_json(std::string_view text) {
    const Json json = read_json(context_, text, arguments_.words);
    arguments_.json = json == Json::strings;
    if (json != Json::other_values) return std::nullopt;
    return Complaint{"when using JSON array syntax, arrays must be comprised of strings only", text};
  }
  std::optional<Complaint> json_or_text(std::string_view text) {
    if (auto complaint = try_json(text)) return complaint;
    if (!arguments_.json && !text.empty()) arguments_.words.assign(1, text);
    return std::nullopt;
  }
  std::optional<Complaint> json_or_list() {
    if (auto complaint = try_json(rest_)) return complaint;
    if (!arguments_.json) read_list(rest_, arguments_.words);
    return std::nullopt;
  }
  CommandLine command_line(std::string_view text) const {
    return {arguments_.json, arguments_.json ? context_.own(arguments_.words) : List<std::string_view>(), text};
  }

  std::optional<Complaint> read_run() {
    if (auto complaint = json_or_text(rest_)) return complaint;
    auto &run = instruction_.arguments.emplace<Run>();
    run.command = command_line(rest_);
    if (!instruction_.flags.empty()) run.mounts = context_.own(read_mounts(context_, instruction_.flags));
    return std::nullopt;
  }
  template <typename Type>
  std::optional<Complaint> read_command() {
    if (auto complaint = json_or_text(rest_)) return complaint;
    instruction_.arguments.emplace<Type>().command = command_line(rest_);
    return std::nullopt;
  }
  std::optional<Complaint> read_shell() {
    if (auto complaint = json_or_text(rest_)) return complaint;
    if (arguments_.json && !arguments_.words.empty()) {
      instruction_.arguments = Shell{command_line(rest_)};
    } else {
      opaque();
    }
    return std::nullopt;
  }

  std::optional<Complaint> read_healthcheck() {
    const auto [type, command] = read_health_check(rest_);
    if (type.empty()) {
      opaque();
      return std::nullopt;
    }
    if (auto complaint = json_or_text(command)) return complaint;
    const std::string upper = to_upper(type);
    const bool none = upper == "NONE" && arguments_.words.empty();
    const CommandLine line = command_line(command);
    const bool typed = none || (upper == "CMD" && !arguments_.words.empty());
    arguments_.words.insert(arguments_.words.begin(), type);
    if (typed) {
      Healthcheck check;
      check.none = none;
      check.command = line;
      if (!none && !instruction_.flags.empty()) check.limits = read_limits();
      instruction_.arguments = std::move(check);
    } else {
      opaque();
    }
    return std::nullopt;
  }

  std::unique_ptr<Healthcheck::Limits> read_limits() const {
    auto limits = std::make_unique<Healthcheck::Limits>();
    const auto time = [&](std::string_view name, std::int64_t &value) {
      const Flag *flag = instruction_.flag(name);
      if (flag != nullptr && !flag->value.value_or("").empty() && !read_duration(*flag->value, value).empty())
        value = 0;
    };
    time("interval", limits->interval);
    time("timeout", limits->timeout);
    time("start-period", limits->start_period);
    time("start-interval", limits->start_interval);
    const Flag *retries = instruction_.flag("retries");
    if (retries == nullptr || !retries->value) return limits;
    std::string_view digits = *retries->value;
    if (digits.starts_with('+')) digits.remove_prefix(1);
    std::from_chars(digits.data(), digits.data() + digits.size(), limits->retries);
    return limits;
  }

  std::optional<Complaint> read_copy() {
    if (auto complaint = json_or_list()) return complaint;
    if (arguments_.words.size() < 2) {
      opaque();
      return std::nullopt;
    }
    Copy copy;
    copy.sources = words(std::span(arguments_.words).first(arguments_.words.size() - 1));
    copy.destination = word(arguments_.words.back());
    copy.json = arguments_.json;
    std::vector<Copy::InlineFile> inline_files;
    for (std::size_t i = 0; i < copy.sources.size(); ++i)
      if (const auto heredoc = heredoc_of(context_, arguments_.words[i]))
        inline_files.push_back({i, heredoc->name, heredoc->expand, heredoc->chomp});
    copy.inline_files = context_.own(inline_files);
    instruction_.arguments = std::move(copy);
    return std::nullopt;
  }
  std::optional<Complaint> read_volume() {
    if (auto complaint = json_or_list()) return complaint;
    if (arguments_.words.empty()) {
      opaque();
    } else {
      instruction_.arguments = Volume{words(arguments_.words), arguments_.json};
    }
    return std::nullopt;
  }

  void read_from() {
    read_list(rest_, arguments_.words);
    const Words &list = arguments_.words;
    // Case folding takes the long s too (§ 9).
    const bool named = list.size() == 3 && to_upper(list[1]) == "AS";
    if (list.size() != 1 && !named) return opaque();
    From from;
    from.image = word(list[0]);
    if (named) from.name = list[2];
    if (const Flag *platform = instruction_.flag("platform")) from.platform = platform->value;
    instruction_.arguments = from;
  }
  void read_expose() {
    read_list(rest_, arguments_.words);
    if (arguments_.words.empty()) return opaque();
    instruction_.arguments = Expose{words(arguments_.words)};
  }
  template <typename Set>
  void read_text(Set set) {
    if (rest_.empty()) return opaque();
    arguments_.words.push_back(rest_);
    set();
  }

  template <typename Type>
  std::optional<Complaint> read_pairs(std::string_view name) {
    Words list;
    read_key_value_words(context_, rest_, list);
    if (list.empty()) {
      opaque();
      return std::nullopt;
    }
    std::vector<KeyValue> pairs;
    bool legacy = false;
    Words &flat = arguments_.words;
    const auto add = [&](std::string_view key, std::string_view value) {
      pairs.push_back({word(key), word(value)});
      flat.push_back(key);
      flat.push_back(value);
    };
    if (list[0].find('=') == std::string_view::npos) {
      const auto gap = std::find_if(rest_.begin(), rest_.end(), grammar::is_separator);
      const auto value = std::find_if_not(gap, rest_.end(), grammar::is_separator);
      if (gap == rest_.end()) return Complaint{std::string(name) + " must have two arguments", rest_};
      legacy = true;
      add(rest_.substr(0, static_cast<std::size_t>(gap - rest_.begin())),
          rest_.substr(static_cast<std::size_t>(value - rest_.begin())));
    } else {
      for (const std::string_view pair : list) {
        const auto equals = pair.find('=');
        if (equals == std::string_view::npos)
          return Complaint{"Syntax error - can't find = in " + go_quoted(pair) + ". Must be of the form: name=value",
                           pair};
        add(pair.substr(0, equals), pair.substr(equals + 1));
      }
    }
    instruction_.arguments = Type{context_.own(pairs), legacy};
    return std::nullopt;
  }
  void read_arg() {
    read_key_value_words(context_, rest_, arguments_.words);
    if (arguments_.words.empty()) return opaque();
    std::vector<Arg::Declaration> declarations;
    for (const std::string_view text : arguments_.words) {
      const auto equals = text.find('=');
      Arg::Declaration declaration{text.substr(0, equals), std::nullopt};
      if (equals != std::string_view::npos) declaration.value = word(text.substr(equals + 1));
      declarations.push_back(declaration);
    }
    instruction_.arguments = Arg{context_.own(declarations)};
  }

  std::optional<Complaint> read_onbuild() {
    if (rest_.empty()) {
      opaque();
      return std::nullopt;
    }
    auto trigger = std::make_unique<Instruction>();
    trigger->logical = instruction_.logical;
    trigger->first_line = instruction_.first_line;
    trigger->last_line = instruction_.last_line;
    RawArguments inner;
    inner.depth = arguments_.depth + 1;
    if (inner.depth > deepest_trigger) {
      trigger->keyword_place = trigger->rest_place = trigger->logical.range_of(rest_);
      trigger->arguments = Opaque{context_.own(Words{rest_}), false};
    } else if (auto complaint = read_instruction(context_, rest_, *trigger, inner)) {
      return complaint;
    }
    arguments_.words.push_back(trigger->keyword_text());
    instruction_.arguments = Onbuild{std::move(trigger)};
    return std::nullopt;
  }

  // ONBUILDs within ONBUILDs; none of them builds, but a line may hold any number.
  static constexpr int deepest_trigger = 200;

  const Context &context_;
  Instruction &instruction_;
  RawArguments &arguments_;
  std::string_view rest_;
};

}  // namespace

std::optional<Complaint> read_instruction(const Context &context, std::string_view line, Instruction &instruction,
                                          RawArguments &arguments) {
  arguments.words.clear();
  arguments.json = false;
  instruction.keyword_place = instruction.rest_place = instruction.logical.range_of(line.substr(0, 0));
  read_statement(context, trim(line), instruction);
  instruction.keyword = keyword_of(instruction.keyword_text());
  return Reader(context, instruction, arguments).read();
}

}  // namespace drydock::parse
