#include "passes/support/cache_settings.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>

#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/copied_files.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

using knowledge::Cache;
using model::Model;
using model::PackageCall;

namespace {

constexpr std::string_view home_placeholder = "${HOME}";

// The first word of a line of a configuration file, whatever the format: `key = value`, `key: value`, `"key": value`,
// `key "value"`, `<key>value`; and what stands behind it.
struct Line {
  std::string_view section;  // of the `[section]` that it stands in
  std::string_view key, value;
};

std::string_view trimmed(std::string_view text, std::string_view characters) {
  const std::size_t begin = text.find_first_not_of(characters);
  if (begin == std::string_view::npos) return "";
  return text.substr(begin, text.find_last_not_of(characters) - begin + 1);
}

template <typename Visit>
void for_each_setting(std::string_view text, const Visit &visit) {
  constexpr std::string_view around = " \t\r\"'<>{};,=:";
  Line line;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view whole = trimmed(text.substr(0, end), " \t\r");
    text.remove_prefix(std::min(end + 1, text.size()));
    if (whole.empty() || whole[0] == '#' || whole[0] == ';' || whole.starts_with("//")) continue;
    if (whole[0] == '[' && whole.back() == ']') {
      line.section = trimmed(whole, "[] ");
      continue;
    }
    const std::string_view from_key = whole.substr(std::min(whole.find_first_not_of(around), whole.size()));
    const std::size_t key_end = std::min(from_key.find_first_of(around), from_key.size());
    line.key = from_key.substr(0, key_end);
    line.value = trimmed(from_key.substr(key_end), around);
    visit(line);
  }
}

bool names(const Line &line, std::string_view setting) {
  if (line.key == setting) return true;
  const std::size_t dot = line.section.size();
  return dot > 0 && setting.size() == dot + 1 + line.key.size() && setting.starts_with(line.section) &&
         setting[dot] == '.' && setting.ends_with(line.key);
}

bool sets_any(std::string_view text, knowledge::Words settings) {
  bool result = false;
  for_each_setting(text, [&](const Line &line) {
    for (std::string_view setting : settings) result |= names(line, setting);
  });
  return result;
}

std::optional<std::string> value_in(std::string_view text, std::string_view setting) {
  std::optional<std::string> result;
  for_each_setting(text, [&](const Line &line) {
    if (names(line, setting)) result = std::string(line.value);
  });
  return result;
}

// The absolute path of a configuration file; "" where it is not known.
std::string path_of(const Model &model, std::size_t instruction, std::string_view file, const std::string &home) {
  if (file.starts_with(home_placeholder)) return absolute_path(home, file.substr(home_placeholder.size() + 1));
  if (file.starts_with('/')) return std::string(file);
  const model::Value &workdir = model.workdir(instruction);
  return workdir.is_known() ? absolute_path(workdir.text, file) : "";
}

std::optional<std::string> project_text(const Model &model, const RunText &text, std::string_view file) {
  const std::string path = path_of(model, text.index(), file, "");
  return path.empty() ? std::nullopt : copied_text(model, *model.stage_of(text.index()), path);
}

// `npm config set cache /x`, `pip config set global.cache-dir /x`, `go env -w GOCACHE=/x`.
bool configures(const PackageCall &call, const Cache &cache) {
  const auto &caches = call.manager->caches;
  const bool own = std::any_of(caches.begin(), caches.end(), [&](const Cache &other) { return &other == &cache; });
  if (!own || !call.subcommand) return false;
  if (!call.manager->configure.contains(call.word(*call.subcommand).value)) return false;
  for (std::size_t i = *call.subcommand + 1; i < call.command->words.size(); ++i) {
    const std::string_view word = call.word(i).value;
    const std::string_view key = word.substr(0, word.starts_with('-') ? word.size() : word.find('='));
    for (std::string_view setting : cache.moving_settings)
      if (key == setting || key.ends_with("." + std::string(setting))) return true;
  }
  return false;
}

// `echo cache=/x > .npmrc`
bool writes(const Model &model, std::size_t instruction, const shell::Node &command, const Cache &cache,
            const std::string &home) {
  const auto names_setting = [&](const shell::Word &word) {
    return std::any_of(cache.moving_settings.begin(), cache.moving_settings.end(),
                       [&](std::string_view setting) { return word.value.find(setting) != std::string::npos; });
  };
  for (const shell::Redirect &redirect : command.redirects) {
    if (redirect.op != ">" && redirect.op != ">>") continue;
    if (std::none_of(command.words.begin(), command.words.end(), names_setting)) return false;
    const std::string target = path_of(model, instruction, redirect.target.value, home);
    for (std::string_view file : cache.config_files)
      if (!target.empty() && target == path_of(model, instruction, file, home)) return true;
  }
  return false;
}

// The RUN, this one or an earlier one, that configures the cache away.
std::optional<std::uint32_t> configuring_line(const Model &model, const RunText &text, const Cache &cache,
                                              const std::string &home) {
  std::size_t end = text.index() + 1;
  for (const model::Stage *stage = model.stage_of(text.index());; stage = &model.stages()[*stage->parent]) {
    for (std::size_t i = stage->from; i < end; ++i) {
      const shell::Script *script = model.script(i);
      if (script == nullptr) continue;
      bool found = false;
      for (const PackageCall &call : model.package_calls(i)) found |= configures(call, cache);
      for_each_command(script->root,
                       [&](const shell::Node &command) { found |= writes(model, i, command, cache, home); });
      if (found) return model.document().instructions[i].first_line;
    }
    if (!stage->parent) return std::nullopt;
    end = model.stages()[*stage->parent].end;
  }
}

// The major version that package.json or the settings name: `"packageManager": "yarn@4.1.0"`,
// `yarnPath: …/yarn-3.6.cjs`.
int major_version(const Model &model, const RunText &text, const std::string &settings) {
  const auto number = [](std::string_view from, std::string_view before) {
    int value = 0;
    if (const std::size_t at = from.rfind(before); at != std::string_view::npos)
      std::from_chars(from.data() + at + before.size(), from.data() + from.size(), value);
    return value;
  };
  const auto manifest = project_text(model, text, "package.json");
  if (const auto named = manifest ? value_in(*manifest, "packageManager") : std::nullopt)
    if (const int version = number(*named, "yarn@"); version != 0) return version;
  return number(value_in(settings, "yarnPath").value_or(""), "yarn-");
}

}  // namespace

std::string setting_that_moves(const Model &model, const RunText &text, const Cache &cache, const std::string &home) {
  if (cache.moving_settings.empty()) return "";
  if (const auto line = configuring_line(model, text, cache, home)) return "line " + std::to_string(*line);
  for (std::string_view file : cache.config_files) {
    const std::string path = path_of(model, text.index(), file, home);
    if (path.empty()) continue;
    const auto content = copied_text(model, *model.stage_of(text.index()), path);
    if (content && sets_any(*content, cache.moving_settings)) return path;
  }
  return "";
}

bool belongs_to_project(const Model &model, const RunText &text, const Cache &cache) {
  if (!cache.project_file.empty()) return project_text(model, text, cache.project_file).has_value();
  return cache.no_project_file.empty() || !project_text(model, text, cache.no_project_file);
}

std::string setting_missing(const Model &model, const RunText &text, const Cache &cache) {
  if (cache.required_settings.empty()) return "";
  const auto settings = project_text(model, text, cache.project_file);
  for (std::string_view entry : cache.required_settings) {
    const std::size_t equals = entry.find('='), at = entry.find('@');
    const std::string key(entry.substr(0, equals));
    const std::string wanted(entry.substr(0, at).substr(equals + 1));
    auto value = value_in(settings.value_or(""), key);
    int since = 0;
    if (at != std::string_view::npos) std::from_chars(entry.data() + at + 1, entry.data() + entry.size(), since);
    if (!value && since != 0 && major_version(model, text, *settings) >= since) value = wanted;
    if (value != wanted)
      return std::string(cache.project_file) + " does not say " + key + ": " + wanted +
             ", without which the project keeps the cache or needs it later";
  }
  return "";
}

}  // namespace drydock::passes
