// Which patterns an ignore file lacks, and why others stay out of it.
#pragma once

#include <string>
#include <vector>

#include "knowledge/ignore_entries.hpp"
#include "model/context.hpp"
#include "passes/support/context_use.hpp"

namespace drydock::passes {

struct IgnorePlan {
  std::vector<const knowledge::IgnoreEntry *> entries;
  std::vector<Obstacle> left_out;
};

// Over all Dockerfiles that the ignore file is for.
IgnorePlan ignore_plan(const model::Context &context, const std::vector<ContextUse> &uses);

}  // namespace drydock::passes
