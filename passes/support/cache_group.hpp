// The RUNs that must have the mounts of one manager together: those that fill its caches, and all later ones that may
// read them (rewrites § 2.2, conditions 4 and 5).
#pragma once

#include <variant>
#include <vector>

#include "passes/support/cache_plan.hpp"

namespace drydock::passes {

// One RUN that can have the mounts of one manager.
struct Planned {
  RunText text;
  CachePlan plan;
  std::vector<model::PackageCall> calls;
};

struct CacheGroup {
  std::vector<Planned> runs;
  std::vector<std::string> assumptions;
};

bool has_caches_read_later(const knowledge::PackageManager &manager);

// All or none; an empty group: there is nothing to do. The manager has caches that are read later. Where a stage that
// this one starts from calls it, that one's group holds the RUNs of this one.
std::variant<CacheGroup, Obstacle> plan_group(const model::Model &model, const model::Stage &stage,
                                              const knowledge::PackageManager &manager, const OfflineRuns &offline);

}  // namespace drydock::passes
