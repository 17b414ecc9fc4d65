// Stages that build with tools which no planner of a split knows: they are left alone, and told why.
#pragma once

#include <optional>

#include "model/model.hpp"
#include "passes/support/obstacle.hpp"

namespace drydock::passes {

// Nothing where the stage builds nothing.
std::optional<Obstacle> uncovered_build(const model::Model &model, const model::Stage &stage);

}  // namespace drydock::passes
