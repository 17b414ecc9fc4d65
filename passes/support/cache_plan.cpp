#include "passes/support/cache_plan.hpp"

#include <algorithm>

#include "knowledge/feature_versions.hpp"
#include "passes/support/cache_place.hpp"
#include "passes/support/cache_settings.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

using knowledge::Action;
using knowledge::Cache;
using knowledge::PackageManager;
using model::Model;
using model::PackageCall;

std::vector<bool> descent_of(const Model &model, const model::Stage &stage) {
  std::vector<bool> result(model.stages().size(), false);
  result[stage.index] = true;
  for (const model::Stage &other : model.stages())
    if (other.parent && result[*other.parent]) result[other.index] = true;
  return result;
}

OfflineRuns::OfflineRuns(const Model &model) {
  for (std::size_t i = 0; i < model.document().instructions.size(); ++i) {
    if (model.script(i) == nullptr) continue;
    for (const PackageCall &call : model.package_calls(i))
      if (works_offline(call)) runs_.push_back({call.manager, i, model.document().instructions[i].first_line});
  }
}

std::optional<std::uint32_t> OfflineRuns::elsewhere(std::size_t instruction, const PackageManager &manager) const {
  const auto found = std::find_if(runs_.begin(), runs_.end(), [&](const Offline &run) {
    return run.manager == &manager && run.instruction != instruction;
  });
  return found == runs_.end() ? std::nullopt : std::optional(found->line);
}

namespace {

// Whether a text that nothing more is known of calls the manager without updating its index.
bool needs_index(std::string_view text, const PackageManager &manager) {
  const auto holds = [&](std::string_view word) { return text.find(word) != std::string_view::npos; };
  return std::any_of(manager.commands.begin(), manager.commands.end(), holds) &&
         std::none_of(manager.update.begin(), manager.update.end(), holds) &&
         std::none_of(manager.own_index_options.begin(), manager.own_index_options.end(), holds);
}

// A later RUN of the stage, or of one that starts from it, that needs the index which the mount would hide; its line.
std::optional<std::uint32_t> later_need(const Model &model, std::size_t instruction, const PackageManager &manager) {
  const auto &instructions = model.document().instructions;
  const std::vector<bool> descends = descent_of(model, *model.stage_of(instruction));
  for (std::size_t i = instruction + 1; i < instructions.size(); ++i) {
    if (!descends[model.stage_of(i)->index]) continue;
    if (instructions[i].as<Onbuild>() != nullptr && needs_index(instructions[i].rest(), manager))
      return instructions[i].first_line;
    const Run *run = instructions[i].as<Run>();
    if (run == nullptr) continue;
    if (model.script(i) == nullptr) {
      for (std::string_view command : manager.commands)
        if (run->command.text.find(command) != std::string_view::npos) return instructions[i].first_line;
      continue;
    }
    bool updated = false;
    for (const PackageCall &call : model.package_calls(i)) {
      if (call.manager != &manager) continue;
      updated |= call.action == Action::update;
      if (fetches(call) && !updated && !brings_own_index(call)) return instructions[i].first_line;
    }
  }
  return std::nullopt;
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
    return Obstacle{"base-from-argument", "the base image depends on the build argument " +
                                              stage.base.build_args.front() +
                                              ", and the cache must not be shared between releases"};
  if (manager.kind == knowledge::ManagerKind::language)
    for (const PackageCall &call : calls)
      if (call.other_user) return Obstacle{"other-user", "the command runs as another user, whose home is not known"};
  return std::nullopt;
}

// Whether a COPY or a mount elsewhere puts content at the target or takes some from it.
std::optional<Obstacle> content_obstacle(const Model &model, const RunText &text, const Cache &cache,
                                         const std::string &target) {
  const model::Stage &own = *model.stage_of(text.index());
  const auto &instructions = model.document().instructions;
  const auto takes = [&](const std::string &source) {
    return cache.folder_may_be_copied ? is_at_or_below(source, target) : nested(source, target);
  };
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
    const model::Stage *source_stage =
        from != nullptr && from->value ? model.stage_named(*from->value, *stage) : nullptr;
    if (source_stage != &own) continue;
    for (const Word &source : copy->sources)
      if (takes(absolute_path("/", model.expand(i, source).text)))
        return Obstacle{"content-copied-from-there", "line " + line + " copies files out of " + target};
  }
  return std::nullopt;
}

// Whether the author mounts something at, above or below the folder.
bool mounts_at(const Run &run, const std::string &folder) {
  return std::any_of(run.mounts.begin(), run.mounts.end(), [&](const Mount &mount) {
    return mount.target() && nested(absolute_path("/", *mount.target()), folder);
  });
}

// Plans the mounts of one manager in one RUN.
class Planner {
 public:
  Planner(const Model &model, const RunText &text, const PackageManager &manager, const std::vector<PackageCall> &calls,
          const OfflineRuns &offline)
      : model_(model),
        text_(text),
        manager_(manager),
        offline_(offline),
        stage_(*model.stage_of(text.index())),
        owner_(owner_of(model, text.index())) {
    plan_.manager = &manager;
    for (const PackageCall &call : calls) {
      if (call.manager != &manager) continue;
      own_.push_back(call);
      updated_ |= call.action == Action::update;
      index_missing_ |= fetches(call) && !updated_ && !brings_own_index(call);
    }
  }

  std::variant<CachePlan, Obstacle> plan(bool relies) {
    std::vector<const Cache *> caches;
    for (const Cache &cache : manager_.caches)
      if (relies ? cache.only_commands.empty() : uses(cache)) caches.push_back(&cache);
    if (caches.empty()) return plan_;
    if (index_missing_ && !relies && !updated_before())
      return Obstacle{"no-update", "neither this RUN nor an earlier one updates the index"};
    if (auto obstacle = general_obstacle(model_, text_, manager_, own_)) return *obstacle;
    if (const auto line = offline_.elsewhere(text_.index(), manager_))
      return Obstacle{"offline-later",
                      "line " + std::to_string(*line) +
                          " works offline with what is downloaded, and a cache mount may be empty by then"};
    for (const Cache *cache : caches) {
      const auto target = target_of(*cache);
      const std::string *known = std::get_if<std::string>(&target);
      for (const std::string &place : {known != nullptr ? *known : "/", resolved(cache->default_target, home())})
        if (place != "/" && !place.empty() && mounts_at(text_.run(), place)) return CachePlan{};
      const auto obstacle = known == nullptr ? std::optional(std::get<Obstacle>(target)) : obstacle_of(*cache, *known);
      if (obstacle) leave_out(*obstacle);
      else add(*cache, *known);
    }
    if (plan_.flags.empty()) return plan_.left_out.front();
    std::reverse(plan_.flags.begin(), plan_.flags.end());
    return plan_;
  }

  std::variant<CleanUpPlan, Obstacle> clean_up(bool mounts_wanted) const {
    if (std::none_of(own_.begin(), own_.end(), fetches) || has_own_mount()) return CleanUpPlan{};
    if (const Flag *network = text_.instruction().flag("network"); network != nullptr && network->value == "none")
      return CleanUpPlan{};
    if (mounts_wanted && manager_.handled()) {
      const auto mounts = Planner(*this).plan(false);
      if (std::holds_alternative<CachePlan>(mounts)) return CleanUpPlan{};
    }
    if (!descent_of(model_, stage_).back())
      return Obstacle{"not-in-image", "the layers of this stage do not reach the image: a clean-up would gain nothing"};
    if (const auto line = offline_.elsewhere(text_.index(), manager_))
      return Obstacle{"offline-later", "line " + std::to_string(*line) + " works offline with what is downloaded here"};
    CleanUpPlan result{.wanted = true};
    for (const Cache &cache : manager_.caches) {
      if (!uses(cache)) continue;
      if (const std::string by = set_elsewhere(cache); !by.empty())
        return Obstacle{"cache-moved", by + " puts the cache elsewhere"};
      const auto target = target_of(cache);
      for (const std::string &place : {std::holds_alternative<std::string>(target) ? std::get<std::string>(target) : "",
                                       resolved(cache.default_target, home())})
        if (auto obstacle = place.empty() ? std::nullopt : content_obstacle(model_, text_, cache, place))
          return *obstacle;
      if (!cache.needs_own_update) continue;
      if (index_missing_)
        return Obstacle{"no-update", "the lists do not come from this RUN: removing them here would free nothing"};
      if (const auto line = later_need(model_, text_.index(), manager_))
        return Obstacle{"later-install",
                        "line " + std::to_string(*line) + " installs with the lists that this RUN leaves in its layer"};
      result.index_leaves_image = true;
    }
    return result;
  }

 private:
  // Whether the author mounts something where the manager may have a cache.
  bool has_own_mount() const {
    return std::any_of(manager_.caches.begin(), manager_.caches.end(), [&](const Cache &cache) {
      const auto target = target_of(cache);
      for (const std::string &place : {std::holds_alternative<std::string>(target) ? std::get<std::string>(target) : "",
                                       resolved(cache.target, home()), resolved(cache.default_target, home())})
        if (!place.empty() && mounts_at(text_.run(), place)) return true;
      return false;
    }) || std::any_of(text_.run().mounts.begin(), text_.run().mounts.end(), [](const Mount &mount) {
      return mount.target() && mount.target()->find('$') != std::string_view::npos;
    });
  }

  // The variable or option by which the author has chosen the cache's place; "" for none.
  std::string set_elsewhere(const Cache &cache) const {
    for (std::string_view entry : cache.followed_variables)
      if (entry.find('=') == std::string_view::npos && model_.sets(text_.index(), entry)) return std::string(entry);
    return moved_by(model_, text_, cache, own_);
  }

  std::string home() const { return owner_ ? owner_->home : "/root"; }

  bool uses(const Cache &cache) const {
    const std::string_view tool = rpm_tool_of(stage_);
    if (!cache.rpm_tools.empty() && !tool.empty() && !cache.rpm_tools.contains(tool)) return false;
    if (!belongs_to_project(model_, text_, cache)) return false;
    return std::any_of(own_.begin(), own_.end(), [&](const PackageCall &call) {
      return fetches(call) && !(call.subcommand && cache.unused_by.contains(call.word(*call.subcommand).value)) &&
             (cache.only_commands.empty() || cache.only_commands.contains(base_name(call.word(call.name_word).value)));
    });
  }

  // Whether an earlier RUN of the stage, or of one that it starts from, updates the manager's index. Managers that
  // fetch it by themselves need none.
  bool updated_before() const {
    if (std::none_of(manager_.caches.begin(), manager_.caches.end(),
                     [](const Cache &cache) { return cache.needs_own_update; }))
      return true;
    std::size_t end = text_.index();
    for (const model::Stage *stage = &stage_;; stage = &model_.stages()[*stage->parent]) {
      for (std::size_t i = stage->from; i < end; ++i)
        for (const PackageCall &call : model_.package_calls(i))
          if (call.manager == &manager_ && call.action == Action::update) return true;
      if (!stage->parent) return false;
      end = model_.stages()[*stage->parent].end;
    }
  }

  std::variant<std::string, Obstacle> target_of(const Cache &cache) const {
    if (cache.per_user && !owner_)
      return Obstacle{"user-unknown", "the user's number and home are not known from the file"};
    return cache_target(model_, text_, cache, owner_.value_or(Owner{"/root", "", false}), own_);
  }

  std::optional<Obstacle> obstacle_of(const Cache &cache, const std::string &target) {
    if (cache.needs_own_update && index_missing_)
      return Obstacle{"no-update",
                      "the RUN has no update of its own: an empty mount would hide the lists of an earlier layer"};
    if (auto obstacle = content_obstacle(model_, text_, cache, target)) return obstacle;
    if (!cache.needs_own_update) return std::nullopt;
    bool cleaned = !updated_;  // fetched its own index and left none behind
    for_each_command(text_.script().root, [&](const shell::Node &command) {
      for (const shell::Word *word : folders_removed(command))
        cleaned |= knowledge::cache_emptied_by(manager_, word->value, "/root") == &cache;
    });
    if (cleaned) return std::nullopt;
    if (const auto line = later_need(model_, text_.index(), manager_))
      return Obstacle{"later-install",
                      "line " + std::to_string(*line) + " installs with the lists that this RUN leaves in its layer"};
    plan_.index_leaves_image = descent_of(model_, stage_).back();
    return std::nullopt;
  }

  void leave_out(const Obstacle &obstacle) {
    const auto same = [&](const Obstacle &other) { return other.condition == obstacle.condition; };
    if (std::none_of(plan_.left_out.begin(), plan_.left_out.end(), same)) plan_.left_out.push_back(obstacle);
  }

  void add(const Cache &cache, const std::string &target) {
    std::string flag = "--mount=type=cache,id=" + cache_id(stage_, cache) + ",target=" + target;
    if (cache.sharing == knowledge::Sharing::locked) flag += ",sharing=locked";
    if (cache.per_user) flag += owner_->options;
    if (cache.per_user && owner_->assumed) assume("root's home in " + stage_.base.text + " is /root");
    if (!cache.assumption.empty()) assume(std::string(cache.assumption));
    plan_.flags.push_back(std::move(flag));
    plan_.caches.push_back(&cache);
    plan_.targets.push_back(target);
  }

  void assume(const std::string &what) {
    if (std::find(plan_.assumptions.begin(), plan_.assumptions.end(), what) == plan_.assumptions.end())
      plan_.assumptions.push_back(what);
  }

  const Model &model_;
  const RunText &text_;
  const PackageManager &manager_;
  const OfflineRuns &offline_;
  const model::Stage &stage_;
  std::optional<Owner> owner_;
  std::vector<PackageCall> own_;
  bool updated_ = false, index_missing_ = false;
  CachePlan plan_;
};

}  // namespace

std::variant<CachePlan, Obstacle> plan_caches(const Model &model, const RunText &text, const PackageManager &manager,
                                              const std::vector<PackageCall> &calls, const OfflineRuns &offline,
                                              bool relies) {
  return Planner(model, text, manager, calls, offline).plan(relies);
}

std::variant<CleanUpPlan, Obstacle> plan_clean_up(const Model &model, const RunText &text,
                                                  const PackageManager &manager, const std::vector<PackageCall> &calls,
                                                  const OfflineRuns &offline, bool mounts_wanted) {
  return Planner(model, text, manager, calls, offline).clean_up(mounts_wanted);
}

}  // namespace drydock::passes
