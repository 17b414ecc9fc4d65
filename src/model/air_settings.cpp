#include "model/air_settings.hpp"

#include <algorithm>

#include "ir/text.hpp"

namespace drydock::model {

namespace {

// All strings of a value that is one or a list of them.
std::vector<std::string> strings_in(std::string_view value) {
  std::vector<std::string> result;
  for (std::size_t at = 0; (at = value.find_first_of("\"'#", at)) != std::string_view::npos;) {
    if (value[at] == '#') {
      at = std::min(value.find('\n', at), value.size());
      continue;
    }
    const char quote = value[at++];
    std::string text;
    for (; at < value.size() && value[at] != quote; ++at) {
      if (quote == '"' && value[at] == '\\' && at + 1 < value.size()) ++at;
      text += value[at];
    }
    if (at < value.size()) ++at;
    result.push_back(std::move(text));
  }
  return result;
}

void set(AirSettings &settings, std::string_view table, std::string_view key, std::string_view value) {
  const std::vector<std::string> texts = strings_in(value);
  if (table == "[proxy]" && key == "enabled") settings.proxy = value.starts_with("true");
  if (table.empty() && key == "root" && !texts.empty()) settings.root = texts.front();
  if (table != "[build]") return;
  if (key == "pre_cmd") settings.before = texts;
  if (key == "args_bin") settings.arguments = texts;
  if (texts.empty() || texts.front().empty()) return;
  if (key == "cmd") settings.build = texts.front();
  if (key == "bin") settings.program = texts.front();
  if (key == "full_bin") settings.start = texts.front();
  if (key == "entrypoint") {
    settings.program = texts.front();
    settings.arguments.assign(texts.begin() + 1, texts.end());
  }
}

}  // namespace

AirSettings read_air_settings(std::string_view toml) {
  AirSettings settings;
  std::string table;
  while (!toml.empty()) {
    const auto next_line = [&] {
      const std::size_t end = std::min(toml.find('\n'), toml.size());
      const std::string_view line = trim(toml.substr(0, end));
      toml.remove_prefix(std::min(end + 1, toml.size()));
      return line;
    };
    const std::string_view line = next_line();
    if (line.starts_with('[')) {
      table = std::string(line.substr(0, line.find(']') + 1));
      continue;
    }
    const std::size_t equals = line.find('=');
    if (line.empty() || line.front() == '#' || equals == std::string_view::npos) continue;
    std::string value(trim(line.substr(equals + 1)));
    while (value.starts_with('[') && value.find(']') == std::string::npos &&
        !toml.empty()) value += std::string("\n").append(next_line());
    set(settings, table, trim(line.substr(0, equals)), value);
  }
  return settings;
}

}  // namespace drydock::model
