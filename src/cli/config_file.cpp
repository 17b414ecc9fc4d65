#include "cli/config_file.hpp"

#include <fmt/format.h>

#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

#include <algorithm>
#include <functional>
#include <tuple>

#include "cli/choice_keys.hpp"
#include "cli/errors.hpp"

namespace drydock::cli {

namespace {

std::string_view name_of(toml::node_type type) {
  switch (type) {
    case toml::node_type::table: return "a table";
    case toml::node_type::array: return "an array";
    case toml::node_type::string: return "a string";
    case toml::node_type::integer: return "an integer";
    case toml::node_type::floating_point: return "a number with a fraction";
    case toml::node_type::boolean: return "a boolean";
    default: return "a date or time";
  }
}

// As .gitignore has them: a name without a folder is one at any depth.
std::string as_ignore_line(std::string pattern) {
  const std::size_t begin = pattern.starts_with('!') ? 1 : 0;
  const std::size_t slash = pattern.find('/', begin);
  if (slash == std::string::npos || slash + 1 == pattern.size()) pattern.insert(begin, "**/");
  return pattern + '\n';
}

class Reader {
 public:
  Reader(std::string path, std::string_view text) : text_(text) { config_.path = std::move(path); }

  ConfigFile take() {
    try {
      const toml::table all = toml::parse(text_);
      read_part(all, config_.all, {"exclude", "overrides"});
      if (const toml::node *exclude = all.get("exclude")) {
        config_.exclude = patterns("exclude", *exclude, config_.all.patterns);
        config_.all.lines.emplace("exclude", exclude->source().begin.line);
      }
      if (const toml::node *overrides = all.get("overrides")) read_overrides(*overrides);
    } catch (const toml::parse_error &error) {
      report(error.source().begin, std::string(error.description()));
    }
    std::sort(errors_.begin(), errors_.end());
    for (const auto &[line, column, message] : errors_)
      config_.errors.push_back(text_error(config_.path, text_, line, column, message));
    return std::move(config_);
  }

 private:
  // `others`: keys that stand there and are none of the choices.
  void read_part(const toml::table &part, ConfigFile::Part &result, const std::vector<std::string> &others) {
    for (const auto &[name, value] : part) {
      if (const ChoiceKey *key = choice_key(name.str())) {
        result.lines.emplace(name.str(), name.source().begin.line);
        read_choice(*key, value, result.choices);
      } else if (std::find(others.begin(), others.end(), name.str()) == others.end()) {
        report_unknown(name, others);
      }
    }
  }

  void read_overrides(const toml::node &overrides) {
    const toml::array *all = overrides.as_array();
    if (all == nullptr) return report_type("overrides", "an array of tables ([[overrides]])", overrides);
    for (const toml::node &one : *all) {
      const toml::table *part = one.as_table();
      if (part == nullptr) {
        report_type("overrides", "tables", one);
        continue;
      }
      ConfigFile::Part &result = config_.overrides.emplace_back();
      result.line = part->source().begin.line;
      read_part(*part, result, {"paths"});
      const toml::node *paths = part->get("paths");
      if (paths == nullptr) report(part->source().begin, "`overrides` needs `paths`, the files that it is for");
      else result.paths = patterns("paths", *paths, result.patterns);
    }
  }

  void read_choice(const ChoiceKey &key, const toml::node &value, Choices &choices) {
    std::visit(
        [&](auto place) {
          using Said = std::remove_cvref_t<decltype(choices.*place)>;
          if constexpr (std::is_same_v<Said, std::vector<std::string>>) {
            choices.*place = key.is_table() ? entries(key, value) : words(key, value);
          } else if constexpr (std::is_same_v<Said, std::optional<unsigned>>) {
            const auto said = value.value_exact<std::int64_t>();
            if (!said) return report_type(key.name, "an integer", value);
            check(key, std::to_string(*said), value);
            choices.*place = static_cast<unsigned>(*said);
          } else {
            const auto said = value.value_exact<typename Said::value_type>();
            if (!said)
              return report_type(key.name, std::is_same_v<Said, std::optional<bool>> ? "a boolean" : "a string", value);
            if constexpr (std::is_same_v<Said, std::optional<std::string>>) check(key, *said, value);
            choices.*place = said;
          }
        },
        key.place);
  }

  std::vector<std::string> words(const ChoiceKey &key, const toml::node &value) {
    const auto look_at = [&](const std::string &word, const toml::node &node) { check(key, word, node); };
    std::vector<std::string> result = strings(key.name, value, look_at);
    if (key.name == "select" && is_empty(value)) report(value.source().begin, "`select` takes at least one pass");
    return result;
  }

  std::vector<std::string> entries(const ChoiceKey &key, const toml::node &value) {
    std::vector<std::string> result;
    const toml::table *table = value.as_table();
    if (table == nullptr) {
      report_type(key.name, "a table", value);
      return result;
    }
    for (const auto &[name, node] : *table) {
      const auto text = node.value_exact<std::string>();
      if (!text) {
        report_type(name.str(), "a string", node);
        continue;
      }
      result.push_back(std::string(name.str()) + "=" + *text);
      check(key, result.back(), node);
    }
    return result;
  }

  static bool is_empty(const toml::node &list) { return list.is_array() && list.as_array()->empty(); }

  using ForEach = std::function<void(const std::string &, const toml::node &)>;

  std::vector<std::string> strings(std::string_view name, const toml::node &value, const ForEach &look_at) {
    std::vector<std::string> result;
    const toml::array *array = value.as_array();
    if (array == nullptr) {
      report_type(name, "an array of strings", value);
      return result;
    }
    for (const toml::node &node : *array) {
      const auto text = node.value_exact<std::string>();
      if (!text) {
        report_type(name, "strings", node);
        continue;
      }
      look_at(*text, node);
      result.push_back(*text);
    }
    return result;
  }

  model::IgnoreFile patterns(std::string_view name, const toml::node &value, std::vector<std::string> &texts) {
    std::string lines;
    texts = strings(name, value, [&](const std::string &pattern, const toml::node &node) {
      const std::string line = as_ignore_line(pattern);
      if (pattern.empty() || pattern.find('\n') != std::string::npos || !model::IgnoreFile(line).valid())
        report(node.source().begin, fmt::format("`{}` is not a pattern of paths", pattern));
      lines += line;
    });
    if (name == "paths" && is_empty(value)) report(value.source().begin, "`paths` takes at least one pattern");
    return model::IgnoreFile(lines);
  }

  void check(const ChoiceKey &key, const std::string &word, const toml::node &node) {
    if (const std::string wrong = wrong_with(key, word); !wrong.empty()) report(node.source().begin, wrong);
  }

  void report_type(std::string_view name, std::string_view wanted, const toml::node &node) {
    report(node.source().begin, fmt::format("`{}` takes {}, and this is {}", name, wanted, name_of(node.type())));
  }

  void report_unknown(const toml::key &key, const std::vector<std::string> &others) {
    std::vector<std::string> names = others;
    for (const ChoiceKey &choice : choice_keys()) names.emplace_back(choice.name);
    const std::string similar = closest(key.str(), names);
    const std::string help =
        similar.empty() ? "`drydock config --schema` lists them" : fmt::format("did you mean `{}`?", similar);
    report(key.source().begin, fmt::format("there is no key `{}`; {}", key.str(), help));
  }

  void report(const toml::source_position &place, std::string message) {
    errors_.emplace_back(place.line, place.column, std::move(message));
  }

  std::string_view text_;
  ConfigFile config_;
  std::vector<std::tuple<unsigned, unsigned, std::string>> errors_;
};

}  // namespace

ConfigFile read_config(std::string path, std::string_view text) { return Reader(std::move(path), text).take(); }

}  // namespace drydock::cli
