// Whether a RUN can have a package manager's cache mounts, and what must change in it for them to work
// (rewrites § 2.2). The conditions of the pass cache-mounts.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "passes/support/obstacle.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

struct CachePlan {
  std::vector<std::string> flags;          // --mount=…, in order
  const knowledge::PackageManager *manager = nullptr;
  std::vector<const knowledge::Cache *> caches;
  std::vector<std::string> targets;        // of `caches`
  std::vector<std::string> assumptions;    // beyond what the file proves
  std::vector<Obstacle> left_out;          // what stands against mounts of other caches of the manager
  bool index_leaves_image = false;         // the lists stood in the image before, and no longer do
};

// The RUNs that take all from what others have downloaded: the build may take those from its own cache when the mount
// has been emptied. Found once for a document.
class OfflineRuns {
 public:
  explicit OfflineRuns(const model::Model &model);
  // The line of one that is not this instruction.
  std::optional<std::uint32_t> elsewhere(std::size_t instruction, const knowledge::PackageManager &manager) const;

 private:
  struct Offline {
    const knowledge::PackageManager *manager;
    std::size_t instruction;
    std::uint32_t line;
  };
  std::vector<Offline> runs_;
};

// The plan for one manager in one RUN. An empty plan: nothing to do, and nothing to say. `relies`: the RUN may use the
// manager's caches, whether it calls the manager or not.
std::variant<CachePlan, Obstacle> plan_caches(const model::Model &model, const RunText &text,
                                              const knowledge::PackageManager &manager,
                                              const std::vector<model::PackageCall> &calls, const OfflineRuns &offline,
                                              bool relies = false);

// What may be done in a RUN that has no cache mount of the manager and can't have one: what its installs leave behind
// goes in the same layer (rewrites § 2.3). The conditions of the pass package-cleanup; cache-mounts proposes nothing
// there.
struct CleanUpPlan {
  bool wanted = false;               // else there is nothing to do, and nothing to say
  bool index_leaves_image = false;   // the lists stood in the image before, and no longer do
};
std::variant<CleanUpPlan, Obstacle> plan_clean_up(const model::Model &model, const RunText &text,
                                                  const knowledge::PackageManager &manager,
                                                  const std::vector<model::PackageCall> &calls,
                                                  const OfflineRuns &offline, bool mounts_wanted);

// By index of stage: the stage itself and those that start from it, directly or through others.
std::vector<bool> descent_of(const model::Model &model, const model::Stage &stage);

// Takes out of the RUN what would empty or disable the planned caches, and points the commands at them. The obstacle is
// what can't be taken out; then the fix must not be used.
std::optional<Obstacle> clear_the_way(const model::Model &model, const RunText &text, const CachePlan &plan,
                                      const std::vector<model::PackageCall> &calls, rewrite::Fix &fix);

}  // namespace drydock::passes
