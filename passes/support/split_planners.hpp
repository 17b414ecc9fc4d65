// The planners of a split by artefacts, one a language; each has a file of its own, split_<language>.cpp.
#pragma once

#include <span>
#include <string_view>

#include "passes/support/artefact_split.hpp"

namespace drydock::passes {

struct SplitPlanner {
  std::string_view language;
  // Whether the stage builds something of that language: then the planner answers for it, with a plan or an obstacle.
  bool (*builds)(const model::Model &model, const model::Stage &stage);
  SplitAnswer (*plan)(const model::Model &model, const model::Stage &stage);
};

extern const SplitPlanner go_split, rust_split, java_split, dotnet_split, ruby_split, node_split, c_split;

// In the order in which they are asked.
inline constexpr const SplitPlanner *split_planners[] = {&go_split,   &rust_split, &java_split, &dotnet_split,
                                                         &ruby_split, &node_split, &c_split};

}  // namespace drydock::passes
