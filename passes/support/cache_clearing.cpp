// Takes out of a RUN what would empty or disable its cache mounts, and points the commands at them.
#include <algorithm>

#include "passes/support/cache_place.hpp"
#include "passes/support/cache_plan.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

using knowledge::Action;
using knowledge::Cache;
using model::Model;
using model::PackageCall;

namespace {

// What a variable holds when the script uses it: an ENV's value, what the script itself assigns to it everywhere alike,
// or a new folder of mktemp's; nothing where that is not known.
std::optional<std::string> value_of(const Model &model, const RunText &text, const std::string &name,
                                    const std::string &home) {
  if (name == "HOME") return home;
  std::vector<const shell::Word *> assigned;
  bool indirect = false;
  for_each_command(text.script().root, [&](const shell::Node &command) {
    for (const shell::Assignment &assignment : command.assignments)
      if (assignment.name == name) assigned.push_back(&assignment.value);
    // export NAME=value, read NAME, for NAME in …
    for (std::size_t i = 1; i < command.words.size(); ++i)
      indirect |= command.words[i].value == name || command.words[i].value.starts_with(name + "=");
  });
  if (assigned.size() == 1 && assigned[0]->substitutions.size() == 1) {
    const auto &inner = assigned[0]->substitutions[0].children;
    const bool temporary = inner.size() == 1 && !inner[0].words.empty() && inner[0].words[0].value == "mktemp";
    if (temporary) return "/tmp/made-by-mktemp";
  }
  if (assigned.empty() && !indirect) {
    if (!model.sets(text.index(), name)) return image_value(*model.stage_of(text.index()), name);
    const model::Value value = model.variable(text.index(), name);
    return value.is_known() ? std::optional(value.text) : std::nullopt;
  }
  return std::nullopt;
}

// The path that a word stands for, with its variables filled in; nothing where one of them is not known.
std::optional<std::string> path_of(const Model &model, const RunText &text, const shell::Word &word,
                                   const std::string &home) {
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
  if (cache.cleaning_subcommands.contains(first) || cache.cleaning_subcommands.contains(first + "/" + second))
    return true;
  // `go clean -cache`: with no other option it does nothing else.
  bool only = *call.subcommand + 1 < call.command->words.size();
  for (std::size_t i = *call.subcommand + 1; i < call.command->words.size(); ++i)
    only &= cache.cleaning_subcommands.contains(first + "/" + call.word(i).value);
  return only;
}

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
    if (first == list.children.size() || first == 0 || list.separators[first - 1] == shell::Separator::and_if)
      return false;
    return !stops_at_failures(text_.script());
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
        if (call->manager == plan_.manager && cleans(*cache, *call))
          goes = cache->target == cache->default_target || docker_clean_;
      return std::nullopt;
    }
    const std::vector<const shell::Word *> operands = folders_removed(command);
    std::vector<std::size_t> emptied;
    for (const shell::Word *word : operands) {
      const auto written = path_of(model_, text_, *word, home_);
      if (!written) return Obstacle{"removes-unknown", "an rm takes away a folder whose name is not known"};
      if (!written->starts_with('/')) continue;
      const Cache *cache = knowledge::cache_emptied_by(*plan_.manager, *written, home_);
      const bool within = std::any_of(plan_.targets.begin(), plan_.targets.end(), [&](const std::string &target) {
        return is_at_or_below(*written, target) || *written == target + "/";
      });
      if (within ||
          (cache != nullptr && std::find(plan_.caches.begin(), plan_.caches.end(), cache) != plan_.caches.end())) {
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

// Whether another option than the disabling one makes the call fetch its index: `apk add --update --no-cache`.
bool refreshes_otherwise(const PackageCall &call, const Cache &cache) {
  for (std::string_view option : call.manager->own_index_options)
    if (!cache.disabling_options.contains(option) && call.has_option(option)) return true;
  return false;
}

// Whether the variable that would say where the cache is, or one that it gives way to, is set for the RUN anyway.
bool is_set(const Model &model, const RunText &text, const Cache &cache) {
  for (std::string_view entry : cache.followed_variables) {
    const std::string_view name = entry.substr(0, entry.find('='));
    if (model.sets(text.index(), name) || image_value(*model.stage_of(text.index()), name)) return true;
  }
  return false;
}

const std::string &target_of(const CachePlan &plan, const Cache &cache) {
  const auto at = std::find(plan.caches.begin(), plan.caches.end(), &cache) - plan.caches.begin();
  return plan.targets[static_cast<std::size_t>(at)];
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
        const bool refresh =
            !plan.manager->refresh_option.empty() && fetches(call) && !updated && !refreshes_otherwise(call, *cache);
        if (refresh) fix.replace(text.place(call.word(*option).span), std::string(plan.manager->refresh_option));
        else if (!text.remove_word(fix, *call.command, *option))
          return Obstacle{"flag-stuck", "a comment stands in the way of taking out " + call.word(*option).value};
      }
      const bool redirected = !cache->redirect.empty() && fetches(call) &&
                              cache->only_commands.contains(base_name(call.word(call.name_word).value));
      if (redirected) fix.insert(text.place(call.word(call.name_word).span).end, " " + std::string(cache->redirect));
      const bool named = !cache->redirect_variable.empty() && fetches(call) && !is_set(model, text, *cache);
      if (named)
        fix.insert(text.place(call.word(call.name_word).span).begin,
                   std::string(cache->redirect_variable) + "=" + target_of(plan, *cache) + " ");
    }
  }
  return Clearing(model, text, plan, fix).visit(text.script().root);
}

}  // namespace drydock::passes
