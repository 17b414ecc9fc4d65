#include "passes/support/cache_place.hpp"

#include <algorithm>
#include <cctype>

#include "knowledge/rpm_tools.hpp"
#include "passes/support/cache_settings.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

using knowledge::Action;
using knowledge::Cache;
using model::Model;
using model::PackageCall;

bool fetches(const PackageCall &call) {
  if (call.option_word(call.manager->offline_options) || works_offline(call)) return false;
  return call.action == Action::install || call.action == Action::upgrade || call.action == Action::download;
}

bool works_offline(const PackageCall &call) { return call.option_word(call.manager->cached_options).has_value(); }

std::string resolved(std::string_view path, const std::string &home) {
  constexpr std::string_view placeholder = "${HOME}";
  return path.starts_with(placeholder) ? absolute_path(home, path.substr(placeholder.size() + 1)) : std::string(path);
}

namespace {

// An apt-get that works without sudo proves root, whatever the base image is.
bool proven_root(const Model &model, std::size_t instruction) {
  const model::Stage &stage = *model.stage_of(instruction);
  for (std::size_t i = stage.from; i < stage.end; ++i) {
    if (!(model.user(i) == model.user(instruction))) continue;
    for (const PackageCall &call : model.package_calls(i))
      if (call.manager->kind == knowledge::ManagerKind::system && !call.other_user && fetches(call)) return true;
  }
  return false;
}

}  // namespace

std::optional<Owner> owner_of(const Model &model, std::size_t instruction) {
  const auto home = model.home(instruction);
  if (model.runs_as_root(instruction)) return home ? std::optional(Owner{*home, "", false}) : std::nullopt;
  if (const auto account = model.account_of(instruction); account && home)
    return Owner{*home, ",uid=" + std::to_string(account->uid) + ",gid=" + std::to_string(account->gid), false};
  if (model.user(instruction).is_unknown() && !model.sets(instruction, "HOME") && proven_root(model, instruction))
    return Owner{"/root", "", true};
  return std::nullopt;
}

bool is_older(std::string_view version, std::string_view since) {
  while (!since.empty()) {
    const auto number = [](std::string_view &text) {
      int value = 0;
      std::size_t at = 0;
      for (; at < text.size() && std::isdigit(static_cast<unsigned char>(text[at])) != 0 && at < 6; ++at)
        value = value * 10 + (text[at] - '0');
      const bool found = at > 0;
      text.remove_prefix(std::min(text.size(), at + (at < text.size() && text[at] == '.' ? 1 : 0)));
      return found ? value : 1'000'000;
    };
    const int a = number(version), b = number(since);
    if (a != b) return a < b;
  }
  return false;
}

namespace {

bool same_name(std::string_view a, std::string_view b, bool ignore_case) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) {
    return x == y ||
           (ignore_case && std::tolower(static_cast<unsigned char>(x)) == std::tolower(static_cast<unsigned char>(y)));
  });
}

std::string upper(std::string_view text) {
  std::string result(text);
  for (char &c : result) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return result;
}

// Whether the script itself sets the variable.
bool assigns(const RunText &text, std::string_view name, bool ignore_case) {
  bool inside = false;
  for_each_command(text.script().root, [&](const shell::Node &command) {
    for (const shell::Assignment &assignment : command.assignments)
      inside |= same_name(assignment.name, name, ignore_case);
    for (const shell::Word &word : command.words)
      inside |= word.value.size() > name.size() && word.value[name.size()] == '=' &&
                same_name(std::string_view(word.value).substr(0, name.size()), name, ignore_case);
  });
  return inside;
}

}  // namespace

std::string moved_by(const Model &model, const RunText &text, const Cache &cache,
                     const std::vector<PackageCall> &calls) {
  for (std::string_view name : cache.moving_variables) {
    const bool home = name == "HOME";  // a HOME that ENV sets is followed
    if (!home && (model.sets(text.index(), name) ||
                  (cache.moving_variables_ignore_case && model.sets(text.index(), upper(name)))))
      return std::string(name);
    if (assigns(text, name, cache.moving_variables_ignore_case)) return std::string(name);
  }
  for (std::string_view entry : cache.followed_variables)
    if (const auto name = entry.substr(0, entry.find('=')); assigns(text, name, false)) return std::string(name);
  for (const PackageCall &call : calls) {
    if (const auto option = call.option_word(cache.moving_options)) return call.word(*option).value;
    if (cache.redirect.empty() && cache.moving_settings.empty()) continue;
    for (const shell::Word &word : call.command->words)
      for (std::string_view setting : cache.moving_settings)
        if (word.value.starts_with(setting) && word.value.size() > setting.size() && word.value[setting.size()] == '=')
          return std::string(setting);
  }
  return "";
}

namespace {

// The name in a cache's id of what its contents fit: distribution and release where they are fixed, else the image.
std::string contents_name(const model::Stage &stage) {
  if (stage.facts && !stage.facts->release.empty())
    return std::string(knowledge::to_string(stage.facts->distro)) + "-" + stage.facts->release;
  std::string name = stage.image.registry.empty() ? "" : stage.image.registry + "-";
  name += stage.image.repository + "-" + (stage.image.tag.empty() ? "latest" : stage.image.tag);
  if (stage.image.tag.empty() && !stage.image.digest.empty())
    name = stage.image.repository + "-" + stage.image.digest.substr(stage.image.digest.find(':') + 1, 12);
  for (char &c : name)
    if (!std::isalnum(static_cast<unsigned char>(c)) && c != '.' && c != '-' && c != '_') c = '-';
  return name;
}

// Where one of the variables that the manager asks puts it: nothing where none of them is set.
std::optional<std::variant<std::string, Obstacle>> followed(const Model &model, const RunText &text,
                                                            const Cache &cache) {
  for (std::string_view entry : cache.followed_variables) {
    const std::string name(entry.substr(0, entry.find('=')));
    const std::string below(entry.size() > name.size() ? entry.substr(name.size() + 1) : "");
    std::optional<std::string> value;
    if (model.sets(text.index(), name)) {
      const model::Value set = model.variable(text.index(), name);
      if (!set.is_known() || !set.text.starts_with('/') || set.text.find(':') != std::string::npos)
        return Obstacle{"cache-moved", name + " puts the cache where the file does not tell"};
      value = set.text;
    } else {
      value = image_value(*model.stage_of(text.index()), name);
    }
    if (value) return absolute_path("/", *value + below);
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> image_value(const model::Stage &stage, std::string_view name) {
  if (!stage.facts) return std::nullopt;
  for (std::string_view entry : stage.facts->row->environment)
    if (entry.size() > name.size() && entry.starts_with(name) && entry[name.size()] == '=')
      return std::string(entry.substr(name.size() + 1));
  return std::nullopt;
}

std::string_view rpm_tool_of(const model::Stage &stage) {
  const ImageReference &image = stage.image;
  if (image.tag.empty() && !image.digest.empty()) return "";
  return knowledge::rpm_tool(image.registry, image.repository, image.tag);
}

std::variant<std::string, Obstacle> cache_target(const Model &model, const RunText &text, const Cache &cache,
                                                 const Owner &owner, const std::vector<PackageCall> &calls) {
  const model::Stage &stage = *model.stage_of(text.index());
  if (const std::string by = moved_by(model, text, cache, calls); !by.empty())
    return Obstacle{"cache-moved", by + " puts the cache elsewhere"};
  if (const std::string where = setting_that_moves(model, text, cache, owner.home); !where.empty())
    return Obstacle{"cache-moved", where + " puts the cache elsewhere or turns it off"};
  for (const PackageCall &call : calls)
    if (const auto option = call.option_word(cache.effective_options))
      return Obstacle{"option-needs-empty-cache", call.word(*option).value + " does more where the cache is empty"};
  if (const std::string missing = setting_missing(model, text, cache); !missing.empty())
    return Obstacle{"cache-needed-later", missing};
  if (!cache.since.empty() && stage.facts && !stage.facts->row->languages.empty() &&
      is_older(stage.image.tag, cache.since))
    return Obstacle{"too-old", "this version has no such cache yet"};
  if (auto place = followed(model, text, cache)) return *place;
  if (!cache.rpm_tools.empty() && rpm_tool_of(stage).empty())
    return Obstacle{"image-unknown",
                    "it is not known which program installs packages in this base image, and whether it can keep them"};
  if (cache.target.empty() || (cache.image_decides && !stage.facts))
    return Obstacle{"image-unknown", "it is not known where this base image keeps the downloads"};
  return resolved(owner.options.empty() && !cache.root_target.empty() ? cache.root_target : cache.target, owner.home);
}

std::string cache_id(const model::Stage &stage, const Cache &cache) {
  std::string id(cache.id_stem);
  if (cache.id_names_release) id += "-" + contents_name(stage);
  return id;
}

}  // namespace drydock::passes
