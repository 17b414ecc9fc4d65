// Fixes that give RUNs the cache mounts which were planned for them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "passes/support/cache_group.hpp"
#include "rewrite/rewriter.hpp"

namespace drydock::passes {

// Without edits.
rewrite::Fix cache_fix(const rewrite::Rewriter &rewriter, std::size_t anchor, const knowledge::PackageManager &manager);

// Adds one RUN's edits; the obstacle leaves `fix` unusable.
std::optional<Obstacle> add_mounts(const rewrite::Rewriter &rewriter, const Planned &planned, rewrite::Fix &fix);

// For the RUNs of one stage, and without the ENV that keeps the manager from caching, in one fix: one without the other
// is wrong. `all_runs`: how many of its RUNs the variable concerns.
void propose_without_variable(rewrite::Rewriter &rewriter, const std::vector<Planned> &planned, std::size_t all_runs,
                              const std::string &name);

}  // namespace drydock::passes
