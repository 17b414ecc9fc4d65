// The command config: what holds for a file, in the form of a configuration, with what says so behind each line.
#include <fmt/format.h>

#include <algorithm>

#include "cli/chain_run.hpp"
#include "cli/choice_keys.hpp"
#include "cli/commands.hpp"
#include "cli/config_schema.hpp"
#include "cli/errors.hpp"

namespace drydock::cli {

namespace {

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (char c : text) result += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
  return result + "\"";
}

std::string toml(const ChoiceKey &key, const std::vector<std::string> &words) {
  std::string text;
  for (const std::string &word : words) {
    const auto [name, value] = sides_of(word);
    text += (text.empty() ? "" : ", ") + (key.is_table() ? quoted(name) + " = " + quoted(value) : quoted(word));
  }
  return key.is_table() ? "{ " + text + " }" : "[" + text + "]";
}

// "" where nobody says anything.
std::string value_of(const ChoiceKey &key, const Choices &choices) {
  return std::visit(
      [&](auto place) -> std::string {
        const auto &said = choices.*place;
        using Said = std::remove_cvref_t<decltype(said)>;
        if constexpr (std::is_same_v<Said, std::vector<std::string>>) return said.empty() ? "" : toml(key, said);
        else if constexpr (std::is_same_v<Said, std::optional<std::string>>) return said ? quoted(*said) : "";
        else return said ? fmt::format("{}", *said) : "";
      },
      key.place);
}

// Which parts of the configuration say something of the key; of several the last, but where they add up.
std::string origin(const ChoiceKey &key, const FoundConfig &config,
                   const std::vector<const ConfigFile::Part *> &parts) {
  std::string text;
  for (const ConfigFile::Part *part : parts)
    if (const auto line = part->lines.find(key.name); line != part->lines.end()) {
      const bool adds_up = key.is_list() && key.name != "select" && !text.empty();
      text = (adds_up ? text + ", " : "") + fmt::format("{}:{}", config.file.path, line->second);
    }
  return text;
}

std::string account(const Input &input, const FoundConfig *config, const Settings &settings, bool excluded) {
  std::string text =
      fmt::format("# {}: {}\n", input.name(), config == nullptr ? "no configuration" : config->file.path);
  if (excluded) text += "# left out, as `exclude` says\n";
  std::vector<const ConfigFile::Part *> parts;
  if (config != nullptr) {
    parts = FileSettings::overrides_for(*config, input);
    parts.insert(parts.begin(), &config->file.all);
  }
  Choices choices;
  for (const ConfigFile::Part *part : parts) choices = merged(choices, part->choices);
  for (const ChoiceKey &key : choice_keys()) {
    const std::string value = value_of(key, choices);
    if (value.empty()) text += fmt::format("# {}: {}\n", key.name, key.otherwise);
    else text += fmt::format("{} = {}  # {}\n", key.name, value, origin(key, *config, parts));
  }
  text += "# passes that run:";
  std::size_t width = 18;
  for (const passes::Pass *pass : settings.chain) {
    if (width + pass->id.size() > 110) {
      text += "\n#  ";
      width = 3;
    }
    text += fmt::format(" {}", pass->id);
    width += pass->id.size() + 1;
  }
  return text + "\n";
}

}  // namespace

int show_config(const Invocation &invocation, Output &output) {
  if (invocation.schema) {
    output.write(config_schema());
    return 0;
  }
  const Inputs found = find_inputs(invocation.paths);
  FileSettings &all = *invocation.file_settings;
  bool first = true;
  int result = found.failed ? 2 : 0;
  for (const Input &input : found.inputs) {
    const Settings *settings = all.of(input);
    if (settings == nullptr) {
      result = 2;
      continue;
    }
    output.write((first ? "" : "\n") + account(input, all.config_of(input), *settings, all.excludes(input)));
    first = false;
  }
  return result;
}

}  // namespace drydock::cli
