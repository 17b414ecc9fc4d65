#include "passes/support/cache_plan.hpp"

#include <algorithm>
#include <cctype>
#include <functional>

#include "knowledge/feature_versions.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

namespace {

using knowledge::Action;
using knowledge::Cache;
using knowledge::PackageManager;
using model::Model;
using model::PackageCall;

bool fetches(const PackageCall &call) {
  if (call.option_word(call.manager->offline_options)) return false;
  return call.action == Action::install || call.action == Action::upgrade || call.action == Action::download;
}

std::string_view base_name(std::string_view path) { return path.substr(path.find_last_of('/') + 1); }

std::string resolved(std::string_view path, const std::string &home) {
  constexpr std::string_view placeholder = "${HOME}";
  return path.starts_with(placeholder) ? absolute_path(home, path.substr(placeholder.size() + 1)) : std::string(path);
}

// Whose files the cache holds.
struct Owner {
  std::string home;
  std::string options;  // ",uid=1000,gid=1000", "" for root
  bool assumed = false; // that root's home is /root
};

// An apt-get that works without sudo proves root, whatever the base image is.
bool proven_root(const Model &model, std::size_t instruction) {
  const model::Stage &stage = *model.stage_of(instruction);
  for (std::size_t i = stage.from; i < stage.end; ++i) {
    const shell::Script *script = model.script(i);
    if (script == nullptr || !(model.user(i) == model.user(instruction))) continue;
    for (const PackageCall &call : model::package_calls(*script))
      if (call.manager->kind == knowledge::ManagerKind::system && !call.other_user && fetches(call)) return true;
  }
  return false;
}

std::optional<Owner> owner_of(const Model &model, std::size_t instruction) {
  const auto home = model.home(instruction);
  if (model.runs_as_root(instruction)) return home ? std::optional(Owner{*home, "", false}) : std::nullopt;
  if (const auto account = model.account_of(instruction); account && home)
    return Owner{*home, ",uid=" + std::to_string(account->uid) + ",gid=" + std::to_string(account->gid), false};
  if (model.user(instruction).is_unknown() && !model.sets(instruction, "HOME") && proven_root(model, instruction))
    return Owner{"/root", "", true};
  return std::nullopt;
}

// Calls `visit` with each simple command of the script, those in compounds included.
void for_each_command(const shell::Node &node, const std::function<void(const shell::Node &)> &visit) {
  if (node.kind == shell::NodeKind::simple) visit(node);
  for (const shell::Node &child : node.children) for_each_command(child, visit);
}

bool same_name(std::string_view a, std::string_view b, bool ignore_case) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) {
    return x == y || (ignore_case && std::tolower(static_cast<unsigned char>(x)) == std::tolower(static_cast<unsigned char>(y)));
  });
}

std::string upper(std::string_view text) {
  std::string result(text);
  for (char &c : result) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return result;
}

// What puts the cache elsewhere than at its usual place: the name of a variable, an option or a setting; "" for nothing.
std::string moved_by(const Model &model, const RunText &text, const Cache &cache, const std::vector<PackageCall> &calls) {
  for (std::string_view name : cache.moving_variables) {
    const bool home = name == "HOME";  // a HOME that ENV sets is followed
    if (!home && (model.sets(text.index(), name) || (cache.moving_variables_ignore_case && model.sets(text.index(), upper(name)))))
      return std::string(name);
    bool inside = false;
    for_each_command(text.script().root, [&](const shell::Node &command) {
      for (const shell::Assignment &assignment : command.assignments)
        inside |= same_name(assignment.name, name, cache.moving_variables_ignore_case);
      for (const shell::Word &word : command.words)
        inside |= word.value.size() > name.size() && word.value[name.size()] == '=' &&
                  same_name(std::string_view(word.value).substr(0, name.size()), name, cache.moving_variables_ignore_case);
    });
    if (inside) return std::string(name);
  }
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

// A later RUN of the stage, or of one that starts from it, that needs the index which the mount would hide; its line.
std::optional<std::uint32_t> later_need(const Model &model, std::size_t instruction, const PackageManager &manager) {
  const auto &instructions = model.document().instructions;
  std::vector<bool> descends(model.stages().size(), false);
  descends[model.stage_of(instruction)->index] = true;
  for (const model::Stage &stage : model.stages())
    if (stage.parent && descends[*stage.parent]) descends[stage.index] = true;
  for (std::size_t i = instruction + 1; i < instructions.size(); ++i) {
    const Run *run = instructions[i].as<Run>();
    if (run == nullptr || !descends[model.stage_of(i)->index]) continue;
    const shell::Script *script = model.script(i);
    if (script == nullptr) {
      for (std::string_view command : manager.commands)
        if (run->command.text.find(command) != std::string_view::npos) return instructions[i].first_line;
      continue;
    }
    bool updated = false;
    for (const PackageCall &call : model::package_calls(*script)) {
      if (call.manager != &manager) continue;
      updated |= call.action == Action::update;
      if (fetches(call) && !updated && !brings_own_index(call)) return instructions[i].first_line;
    }
  }
  return std::nullopt;
}

// Whether the last stage is this one, or starts from it.
bool reaches_image(const Model &model, const model::Stage &stage) {
  std::optional<std::size_t> at = model.stages().size() - 1;
  while (at && *at != stage.index) at = model.stages()[*at].parent;
  return at.has_value();
}

// The words of an rm that take folders away: nothing where the command is another.
std::vector<const shell::Word *> folders_removed(const shell::Node &command) {
  const std::size_t program = model::run_word(command);
  if (program >= command.words.size() || base_name(command.words[program].value) != "rm") return {};
  std::vector<const shell::Word *> operands;
  bool recursive = false;
  for (std::size_t i = program + 1; i < command.words.size(); ++i) {
    const std::string &value = command.words[i].value;
    if (value.starts_with('-') && command.words[i].literal) {
      recursive |= value == "--recursive" || (value[1] != '-' && value.find_first_of("rR") != std::string::npos);
    } else {
      operands.push_back(&command.words[i]);
    }
  }
  return recursive ? operands : std::vector<const shell::Word *>{};
}

// What a variable holds when the script uses it: an ENV's value, what the script itself assigns to it everywhere alike,
// or a new folder of mktemp's; nothing where that is not known.
std::optional<std::string> value_of(const Model &model, const RunText &text, const std::string &name, const std::string &home) {
  if (name == "HOME") return home;
  std::vector<const shell::Word *> assigned;
  bool indirect = false;
  for_each_command(text.script().root, [&](const shell::Node &command) {
    for (const shell::Assignment &assignment : command.assignments)
      if (assignment.name == name) assigned.push_back(&assignment.value);
    // export NAME=value, read NAME, for NAME in …
    for (std::size_t i = 1; i < command.words.size(); ++i) indirect |= command.words[i].value == name || command.words[i].value.starts_with(name + "=");
  });
  if (assigned.size() == 1 && assigned[0]->substitutions.size() == 1) {
    const auto &inner = assigned[0]->substitutions[0].children;
    const bool temporary = inner.size() == 1 && !inner[0].words.empty() && inner[0].words[0].value == "mktemp";
    if (temporary) return "/tmp/made-by-mktemp";
  }
  if (assigned.empty() && !indirect) {
    const model::Value value = model.variable(text.index(), name);
    return value.is_known() ? std::optional(value.text) : std::nullopt;
  }
  return std::nullopt;
}

// The path that a word stands for, with its variables filled in; nothing where one of them is not known.
std::optional<std::string> path_of(const Model &model, const RunText &text, const shell::Word &word, const std::string &home) {
  if (word.opaque || !word.substitutions.empty()) return std::nullopt;
  if (word.variables.empty()) return word.value.starts_with("~") ? home + word.value.substr(1) : word.value;
  std::string path(text.source(word.span));
  std::erase(path, '"');
  for (const std::string &name : word.variables) {
    const auto value = value_of(model, text, name, home);
    if (!value) return std::nullopt;
    for (const std::string &written : {"${" + name + "}", "$" + name}) {
      const std::size_t at = path.find(written);
      if (at == std::string::npos) continue;
      path.replace(at, written.size(), *value);
      break;
    }
  }
  return path.find('$') == std::string::npos ? std::optional(path) : std::nullopt;
}

bool cleans(const Cache &cache, const PackageCall &call) {
  if (call.action != Action::clean || !call.subcommand) return false;
  const std::string first = call.word(*call.subcommand).value;
  const std::string second = call.operands.empty() ? "" : call.word(call.operands.front()).value;
  return cache.cleaning_subcommands.contains(first) || cache.cleaning_subcommands.contains(first + "/" + second);
}

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

// What stands against mounting anything in this RUN for this manager, whichever cache.
std::optional<Obstacle> general_obstacle(const Model &model, const RunText &text, const PackageManager &manager,
                                         const std::vector<PackageCall> &calls) {
  if (!knowledge::supports(model.document().syntax.value_or(""), knowledge::Feature::run_mount))
    return Obstacle{"frontend", "the syntax directive names a front end that is not known to have cache mounts"};
  if (const Flag *network = text.instruction().flag("network"); network != nullptr && network->value == "none")
    return Obstacle{"no-network", "the RUN has no network: there is nothing to download"};
  const model::Stage &stage = *model.stage_of(text.index());
  if (stage.base.is_unknown() || (!stage.scratch && !stage.image.valid))
    return Obstacle{"base-unknown", "the base image is not known from the file"};
  if (!stage.base.is_known())
    return Obstacle{"base-from-argument", "the base image depends on the build argument " + stage.base.build_args.front() +
                                              ", and the cache must not be shared between releases"};
  if (manager.kind == knowledge::ManagerKind::language)
    for (const PackageCall &call : calls)
      if (call.other_user) return Obstacle{"other-user", "the command runs as another user, whose home is not known"};
  return std::nullopt;
}

// Whether a COPY or a mount elsewhere puts content at the target or takes some from it.
std::optional<Obstacle> content_obstacle(const Model &model, const RunText &text, const std::string &target) {
  const model::Stage &own = *model.stage_of(text.index());
  const auto &instructions = model.document().instructions;
  for (std::size_t i = 0; i < instructions.size(); ++i) {
    const Copy *copy = instructions[i].as<Copy>();
    const model::Stage *stage = model.stage_of(i);
    if (copy == nullptr || stage == nullptr) continue;
    const std::string line = std::to_string(instructions[i].first_line);
    const model::Value destination = model.expand(i, copy->destination);
    if (stage == &own && !destination.is_unknown() &&
        is_at_or_below(absolute_path(model.workdir(i).text, destination.text), target))
      return Obstacle{"content-copied-there", "line " + line + " copies files into " + target};
    const Flag *from = instructions[i].flag("from");
    const model::Stage *source_stage = from != nullptr && from->value ? model.stage_named(*from->value, *stage) : nullptr;
    if (source_stage != &own) continue;
    for (const Word &source : copy->sources)
      if (nested(absolute_path("/", model.expand(i, source).text), target))
        return Obstacle{"content-copied-from-there", "line " + line + " copies files out of " + target};
  }
  return std::nullopt;
}

// Whether the author mounts something at this manager's caches already.
bool has_own_mounts(const Run &run, const PackageManager &manager, const std::string &home) {
  for (const Mount &mount : run.mounts)
    for (const Cache &cache : manager.caches)
      for (std::string_view place : {cache.target, cache.default_target})
        if (mount.target() && nested(absolute_path("/", *mount.target()), resolved(place, home))) return true;
  return false;
}

}  // namespace

std::variant<CachePlan, Obstacle> plan_caches(const Model &model, const RunText &text, const PackageManager &manager,
                                              const std::vector<PackageCall> &calls) {
  CachePlan plan;
  plan.manager = &manager;
  std::vector<PackageCall> own;
  bool updated = false, index_missing = false, fetched = false;
  for (const PackageCall &call : calls) {
    if (call.manager != &manager) continue;
    own.push_back(call);
    updated |= call.action == Action::update;
    fetched |= fetches(call);
    index_missing |= fetches(call) && !updated && !brings_own_index(call);
  }
  if (!fetched) return plan;
  const auto owner = owner_of(model, text.index());
  if (has_own_mounts(text.run(), manager, owner ? owner->home : "/root")) return plan;
  if (auto obstacle = general_obstacle(model, text, manager, own)) return *obstacle;
  for (const Cache &cache : manager.caches) {
    const bool used = std::any_of(own.begin(), own.end(), [&](const PackageCall &call) {
      return fetches(call) && (cache.only_commands.empty() || cache.only_commands.contains(base_name(call.word(call.name_word).value)));
    });
    if (!used) continue;
    if (cache.needs_own_update && index_missing)
      return Obstacle{"no-update", "the RUN has no update of its own: an empty mount would hide the lists of an earlier layer"};
    if (cache.per_user && !owner)
      return Obstacle{"user-unknown", "the user's number and home are not known from the file"};
    const std::string target = resolved(cache.target, owner ? owner->home : "/root");
    if (const std::string by = moved_by(model, text, cache, own); !by.empty())
      return Obstacle{"cache-moved", by + " puts the cache elsewhere"};
    if (auto obstacle = content_obstacle(model, text, target)) return *obstacle;
    if (cache.needs_own_update) {
      bool cleaned = !updated;  // fetched its own index and left none behind
      for_each_command(text.script().root, [&](const shell::Node &command) {
        for (const shell::Word *word : folders_removed(command))
          cleaned |= knowledge::cache_emptied_by(manager, word->value, "/root") == &cache;
      });
      if (!cleaned) {
        if (const auto line = later_need(model, text.index(), manager))
          return Obstacle{"later-install", "line " + std::to_string(*line) + " installs with the lists that this RUN leaves in its layer"};
        plan.index_leaves_image = reaches_image(model, *model.stage_of(text.index()));
      }
    }
    std::string flag = "--mount=type=cache,id=" + std::string(cache.id_stem);
    if (cache.id_names_release) flag += "-" + contents_name(*model.stage_of(text.index()));
    flag += ",target=" + target;
    if (cache.sharing == knowledge::Sharing::locked) flag += ",sharing=locked";
    if (cache.per_user) flag += owner->options;
    if (cache.per_user && owner->assumed) plan.assumptions.push_back("root's home in " + model.stage_of(text.index())->base.text + " is /root");
    plan.flags.push_back(std::move(flag));
    plan.caches.push_back(&cache);
    plan.targets.push_back(target);
  }
  std::reverse(plan.flags.begin(), plan.flags.end());
  return plan;
}

namespace {

// Finds the commands and words of one list, and of the lists inside it, that must go.
class Clearing {
 public:
  Clearing(const Model &model, const RunText &text, const CachePlan &plan, rewrite::Fix &fix)
      : model_(model), text_(text), plan_(plan), fix_(fix) {
    const auto owner = owner_of(model, text.index());
    home_ = owner ? owner->home : "/root";
    const model::Stage &stage = *model.stage_of(text.index());
    docker_clean_ = stage.facts && stage.facts->docker_clean;
  }

  std::optional<Obstacle> visit(const shell::Node &node) {
    if (node.kind == shell::NodeKind::list) return visit_list(node);
    for (const shell::Node &child : node.children)
      if (auto obstacle = visit(child)) return obstacle;
    if (node.kind != shell::NodeKind::simple) return std::nullopt;
    bool goes = false;
    if (auto obstacle = judge(node, goes)) return obstacle;
    return goes ? std::optional(stuck()) : std::nullopt;
  }

 private:
  // After `a; rm …` the list ends well whatever becomes of `a`: without the rm its failure would end the build.
  bool hides_failures(const shell::Node &list, const std::vector<std::size_t> &gone) const {
    std::size_t first = list.children.size();
    for (auto at = gone.rbegin(); at != gone.rend() && *at + 1 == first; ++at) first = *at;
    if (first == list.children.size() || first == 0 || list.separators[first - 1] == shell::Separator::and_if) return false;
    bool stops = false;
    for_each_command(text_.script().root, [&](const shell::Node &command) {
      if (command.words.size() < 2 || command.words[0].value != "set") return;
      for (const shell::Word &word : command.words)
        stops |= word.value == "errexit" || (word.value.size() > 1 && word.value[0] == '-' && word.value.find('e') != std::string::npos);
    });
    return !stops;
  }

  static Obstacle stuck() {
    return {"clean-up-stuck", "a clean-up of the cache stands where it can't be taken out"};
  }

  std::optional<Obstacle> visit_list(const shell::Node &list) {
    std::vector<std::size_t> gone;
    for (std::size_t i = 0; i < list.children.size(); ++i) {
      const shell::Node &child = list.children[i];
      bool goes = false;
      if (auto obstacle = child.kind == shell::NodeKind::simple ? judge(child, goes) : visit(child)) return obstacle;
      if (!goes) continue;
      if (!RunText::removable(list, i)) return stuck();
      gone.push_back(i);
    }
    if (!gone.empty() && gone.size() == list.children.size()) return stuck();
    if (hides_failures(list, gone)) return stuck();
    text_.remove_commands(fix_, list, gone);
    return std::nullopt;
  }

  // `goes`: the whole command does nothing but empty planned caches.
  std::optional<Obstacle> judge(const shell::Node &command, bool &goes) {
    if (const auto call = model::package_call(command)) {
      for (const Cache *cache : plan_.caches)
        if (call->manager == plan_.manager && cleans(*cache, *call)) goes = cache->redirect.empty() || docker_clean_;
      return std::nullopt;
    }
    const std::vector<const shell::Word *> operands = folders_removed(command);
    std::vector<std::size_t> emptied;
    for (const shell::Word *word : operands) {
      const auto written = path_of(model_, text_, *word, home_);
      if (!written) return Obstacle{"removes-unknown", "an rm takes away a folder whose name is not known"};
      if (!written->starts_with('/')) continue;
      const Cache *cache = knowledge::cache_emptied_by(*plan_.manager, *written, home_);
      if (cache != nullptr && std::find(plan_.caches.begin(), plan_.caches.end(), cache) != plan_.caches.end()) {
        emptied.push_back(static_cast<std::size_t>(word - command.words.data()));
        continue;
      }
      for (const std::string &target : plan_.targets)
        if (glob_may_cover(*written, target))
          return Obstacle{"removes-mount", "an rm takes away " + *written + ", where the mount would be"};
    }
    if (emptied.empty()) return std::nullopt;
    if (emptied.size() == operands.size() && command.redirects.empty()) {
      goes = true;
      return std::nullopt;
    }
    for (std::size_t word : emptied)
      if (!text_.remove_word(fix_, command, word)) return stuck();
    return std::nullopt;
  }

  const Model &model_;
  const RunText &text_;
  const CachePlan &plan_;
  rewrite::Fix &fix_;
  std::string home_;
  bool docker_clean_ = false;
};

}  // namespace

namespace {

// Whether another option than the disabling one makes the call fetch its index: `apk add --update --no-cache`.
bool refreshes_otherwise(const PackageCall &call, const Cache &cache) {
  for (std::string_view option : call.manager->own_index_options)
    if (!cache.disabling_options.contains(option) && call.has_option(option)) return true;
  return false;
}

}  // namespace

std::optional<Obstacle> clear_the_way(const Model &model, const RunText &text, const CachePlan &plan,
                                      const std::vector<PackageCall> &calls, rewrite::Fix &fix) {
  bool updated = false;
  for (const PackageCall &call : calls) {
    if (call.manager != plan.manager) continue;
    updated |= call.action == Action::update;
    for (const Cache *cache : plan.caches) {
      if (const auto option = call.option_word(cache->disabling_options)) {
        const bool refresh = !plan.manager->refresh_option.empty() && fetches(call) && !updated && !refreshes_otherwise(call, *cache);
        if (refresh) fix.replace(text.place(call.word(*option).span), std::string(plan.manager->refresh_option));
        else if (!text.remove_word(fix, *call.command, *option))
          return Obstacle{"flag-stuck", "a comment stands in the way of taking out " + call.word(*option).value};
      }
      const bool redirected = !cache->redirect.empty() && fetches(call) &&
                              cache->only_commands.contains(base_name(call.word(call.name_word).value));
      if (redirected) fix.insert(text.place(call.word(call.name_word).span).end, " " + std::string(cache->redirect));
    }
  }
  return Clearing(model, text, plan, fix).visit(text.script().root);
}

}  // namespace drydock::passes
