#include "passes/support/split_planners.hpp"

namespace drydock::passes {

namespace {

bool builds(const model::Model &, const model::Stage &) { return false; }

SplitAnswer plan(const model::Model &, const model::Stage &) { return Obstacle{"not-built", "nothing is built"}; }

}  // namespace

extern const SplitPlanner go_split{.language = "go", .builds = builds, .plan = plan};

}  // namespace drydock::passes
