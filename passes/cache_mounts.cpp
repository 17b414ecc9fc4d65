// cache-mounts: give package managers a cache that outlives the build and never enters a layer.
//
// Why:      a changed manifest or package list otherwise downloads everything again; and what the manager keeps for
//           next time only makes the layer larger.
// Safety:   safe where the image stays the same; review where package lists that stood in the image no longer do, or
//           where root's home in an unknown base image is taken to be /root.
//           What go, cargo, maven and gradle download is read by later commands: all RUNs that may read it get the
//           mount in one fix; review where the image starts something.
// Keeps:    RUNs that mount something there themselves; an unknown base image or user; a cache that an option, the
//           command, a configuration file or an earlier `npm config set` moves; Plug'n'Play of yarn 2 and later;
//           options that do more where the cache is empty (`zypper --gpg-auto-import-keys`); lists without an update in
//           the same RUN, or that a later RUN needs; clean-ups that can't be taken out; installs without an index
//           (`pip --no-index`); what a later RUN takes offline (`mvn -o`), what the image needs when it runs
//           (`go run`); folders that a COPY fills or takes from; `--network=none`; front ends pinned below 1.2; other
//           shells, exec form, text that the shell grammar does not take; all with `--cache-mounts never`. Flags and
//           clean-ups that would defeat the mount go in the same fix, and only then.
// Example:  RUN pip install --no-cache-dir -r requirements.txt
//           ->  RUN --mount=type=cache,id=pip-debian-bookworm,target=/root/.cache/pip pip install -r requirements.txt
#include <algorithm>
#include <map>

#include "passes/pass.hpp"
#include "passes/support/cache_fix.hpp"
#include "passes/support/cache_group.hpp"
#include "passes/support/cache_place.hpp"

namespace drydock::passes {

namespace {

using knowledge::PackageManager;
using model::PackageCall;
using rewrite::Fix;
using rewrite::Rewriter;
using rewrite::Safety;

// The managers that fetch something in the script, in order.
std::vector<const PackageManager *> managers_in(const std::vector<PackageCall> &calls) {
  std::vector<const PackageManager *> result;
  for (const PackageCall &call : calls)
    if (std::find(result.begin(), result.end(), call.manager) == result.end()) result.push_back(call.manager);
  return result;
}

// A variable set by ENV that makes the manager keep nothing; "" for none.
std::string disabled_by(const model::Model &model, std::size_t instruction, const PackageManager &manager) {
  for (const knowledge::Cache &cache : manager.caches)
    for (std::string_view name : cache.disabling_variables)
      if (model.sets(instruction, name)) return std::string(name);
  return "";
}

void propose_group(Rewriter &rewriter, const model::Stage &stage, const PackageManager &manager,
                   const OfflineRuns &offline, std::size_t first) {
  const auto planned = plan_group(rewriter.model(), stage, manager, offline);
  if (const auto *obstacle = std::get_if<Obstacle>(&planned))
    return rewriter.skip(first, obstacle->condition, obstacle->reason);
  const CacheGroup &group = std::get<CacheGroup>(planned);
  if (group.runs.empty()) return;
  Fix fix = cache_fix(rewriter, first, manager);
  for (const std::string &assumption : group.assumptions) fix.assume(assumption);
  for (const Planned &one : group.runs)
    if (auto obstacle = add_mounts(rewriter, one, fix))
      return rewriter.skip(first, obstacle->condition, obstacle->reason);
  rewriter.propose(std::move(fix));
}

void run_stage(Rewriter &rewriter, const model::Stage &stage, const OfflineRuns &offline) {
  const model::Model &model = rewriter.model();
  std::map<std::string, std::pair<std::vector<Planned>, std::size_t>> disabled;  // by variable: planned, and all RUNs
  std::vector<const PackageManager *> grouped;
  for (std::size_t i = stage.from; i < stage.end; ++i) {
    const Run *run = rewriter.document().instructions[i].as<Run>();
    if (run == nullptr) continue;
    const auto text = RunText::of(model, i);
    if (!text) {
      if (knowledge::mentions_manager(run->command.text))
        rewriter.skip(i, run->command.exec ? "exec-form" : "not-understood",
                      run->command.exec ? "the command is in exec form"
                                        : "the shell text is not understood, or for another shell");
      continue;
    }
    const std::vector<PackageCall> &calls = text->calls();
    for (const PackageManager *manager : managers_in(calls)) {
      if (!manager->handled()) {
        if (std::any_of(calls.begin(), calls.end(),
                        [&](const PackageCall &call) { return call.manager == manager && fetches(call); }))
          rewriter.skip(i, "no-gain", std::string(manager->id) + ": " + std::string(manager->leave_alone));
        continue;
      }
      if (has_caches_read_later(*manager)) {
        if (std::find(grouped.begin(), grouped.end(), manager) == grouped.end()) {
          grouped.push_back(manager);
          propose_group(rewriter, stage, *manager, offline, i);
        }
        continue;
      }
      const auto plan = plan_caches(model, *text, *manager, calls, offline);
      const std::string variable = disabled_by(model, i, *manager);
      if (const auto *obstacle = std::get_if<Obstacle>(&plan)) {
        rewriter.skip(i, obstacle->condition, obstacle->reason);
        if (!variable.empty()) ++disabled[variable].second;
        continue;
      }
      const Planned planned{*text, std::get<CachePlan>(plan), calls};
      if (planned.plan.flags.empty()) continue;
      for (const Obstacle &obstacle : planned.plan.left_out) rewriter.skip(i, obstacle.condition, obstacle.reason);
      if (!variable.empty()) {
        auto &[list, all] = disabled[variable];
        list.push_back(planned);
        ++all;
        continue;
      }
      Fix fix = cache_fix(rewriter, i, *manager);
      if (auto obstacle = add_mounts(rewriter, planned, fix)) rewriter.skip(i, obstacle->condition, obstacle->reason);
      else rewriter.propose(std::move(fix));
    }
  }
  for (const auto &[name, runs] : disabled)
    if (!runs.first.empty()) propose_without_variable(rewriter, runs.first, runs.second, name);
}

// Says once that there would have been something to do.
void skip_all(Rewriter &rewriter) {
  const auto &instructions = rewriter.document().instructions;
  for (std::size_t i = 0; i < instructions.size(); ++i) {
    const Run *run = instructions[i].as<Run>();
    if (run != nullptr && knowledge::mentions_manager(run->command.text))
      return rewriter.skip(i, "not-wanted", "no cache mounts are wanted: --cache-mounts never");
  }
}

void run(Rewriter &rewriter) {
  if (!rewriter.options().cache_mounts) return skip_all(rewriter);
  const OfflineRuns offline(rewriter.model());
  for (const model::Stage &stage : rewriter.model().stages()) run_stage(rewriter, stage, offline);
}

}  // namespace

extern const Pass cache_mounts{
    .id = "cache-mounts",
    .worst = Safety::review,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
