#include "passes/support/cache_group.hpp"

#include <algorithm>

#include "knowledge/plain_programs.hpp"
#include "passes/support/cache_place.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/started_commands.hpp"

namespace drydock::passes {

namespace {

using knowledge::PackageManager;
using model::Model;
using model::PackageCall;

// Whether the script starts something that may read a cache of language packages.
bool may_read(const shell::Script &script) {
  bool result = false;
  for_each_command(script.root, [&](const shell::Node &command) {
    if (command.words.empty()) return;
    const auto call = model::package_call(command);
    if (call && call->manager->kind == knowledge::ManagerKind::system) return;
    const std::size_t program = model::run_word(command);
    result |= program >= command.words.size() || !command.words[program].literal ||
              !knowledge::is_plain_program(command.words[program].value);
  });
  return result;
}

// Whether the call puts what the project builds among the downloads: `mvn install`.
bool keeps_results(const PackageCall &call) {
  for (std::size_t i = call.name_word + 1; i < call.command->words.size(); ++i)
    if (call.manager->result_subcommands.contains(call.word(i).value)) return true;
  return false;
}

// Whether a stage that this one starts from calls the manager: then its group holds the RUNs of this one.
bool parent_calls(const Model &model, const model::Stage &stage, const PackageManager &manager) {
  for (auto parent = stage.parent; parent; parent = model.stages()[*parent].parent) {
    const model::Stage &other = model.stages()[*parent];
    for (std::size_t i = other.from; i < other.end; ++i) {
      if (model.script(i) == nullptr) continue;
      for (const PackageCall &call : model.package_calls(i))
        if (call.manager == &manager) return true;
    }
  }
  return false;
}

// Whether the stage says itself what it starts: with `--target` it may be an image of its own.
bool says_what_starts(const Model &model, const model::Stage &stage) {
  for (std::size_t i = stage.from; i < stage.end; ++i) {
    const Keyword keyword = model.document().instructions[i].keyword;
    if (keyword == Keyword::cmd || keyword == Keyword::entrypoint) return true;
  }
  return false;
}

// What the stage's image starts must not need what the mount keeps out of it.
std::optional<Obstacle> runtime_obstacle(const Model &model, const model::Stage &stage, const PackageManager &manager,
                                         std::vector<std::string> &assumptions) {
  const std::string id(manager.id);
  const StartedCommands started = started_commands(model, stage);
  if (started.obstacle)
    return Obstacle{"start-unknown",
                    "what the image starts is not known, and it may need what " + id + " has downloaded"};
  for (const StartedCommand &command : started.all) {
    const std::string_view program = command.words.empty() ? "" : base_name(command.words[0]);
    if (manager.commands.contains(program) || manager.runtime_programs.contains(program) ||
        knowledge::is_task_runner(program))
      return Obstacle{"needed-at-run-time",
                      "the image starts " + std::string(program) + ", which may need what " + id + " has downloaded"};
  }
  const std::string assumption = "what the image starts needs nothing of what " + id + " has downloaded for the build";
  if (std::find(assumptions.begin(), assumptions.end(), assumption) == assumptions.end())
    assumptions.push_back(assumption);
  return std::nullopt;
}

}  // namespace

bool has_caches_read_later(const PackageManager &manager) {
  return std::any_of(manager.caches.begin(), manager.caches.end(), [](const auto &cache) { return cache.read_later; });
}

std::variant<CacheGroup, Obstacle> plan_group(const Model &model, const model::Stage &stage,
                                              const PackageManager &manager, const OfflineRuns &offline) {
  CacheGroup group;
  if (parent_calls(model, stage, manager)) return group;
  const auto &instructions = model.document().instructions;
  const std::vector<bool> descent = descent_of(model, stage);
  bool own_results = false;
  for (std::size_t i = stage.from; i < instructions.size(); ++i) {
    const Run *run = instructions[i].as<Run>();
    if (run == nullptr || !descent[model.stage_of(i)->index]) continue;
    const auto text = RunText::of(model, i);
    if (!text) {
      if (group.runs.empty() && run->command.text.find(manager.commands.front()) == std::string_view::npos) continue;
      return Obstacle{"later-unknown", "line " + std::to_string(instructions[i].first_line) +
                                           " may need what would be in the cache, and is not understood"};
    }
    const std::vector<PackageCall> &calls = text->calls();
    const bool own = std::any_of(calls.begin(), calls.end(), [&](const PackageCall &call) {
      return call.manager == &manager && (fetches(call) || works_offline(call));
    });
    own_results |=
        std::any_of(calls.begin(), calls.end(), [&](const PackageCall &call) { return keeps_results(call); });
    if (!own && (group.runs.empty() || !may_read(text->script()))) continue;
    const auto plan = plan_caches(model, *text, manager, calls, offline, !own);
    if (const auto *obstacle = std::get_if<Obstacle>(&plan)) return *obstacle;
    const CachePlan &found = std::get<CachePlan>(plan);
    if (found.flags.empty()) return CacheGroup{};
    group.runs.push_back({*text, found, calls});
  }
  if (own_results && group.runs.size() > 1)
    return Obstacle{"results-in-cache", "what " + std::string(manager.id) +
                                            " builds goes where the mount would be, and a later RUN may read it"};
  const bool read_later = std::any_of(group.runs.begin(), group.runs.end(), [](const Planned &planned) {
    return std::any_of(planned.plan.caches.begin(), planned.plan.caches.end(),
                       [](const auto *cache) { return cache->read_later; });
  });
  for (const model::Stage &other : model.stages()) {
    const bool starts =
        descent[other.index] && (other.index + 1 == model.stages().size() || says_what_starts(model, other));
    if (!read_later || !starts) continue;
    if (auto obstacle = runtime_obstacle(model, other, manager, group.assumptions)) return *obstacle;
  }
  return group;
}

}  // namespace drydock::passes
