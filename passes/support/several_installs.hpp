// Several `pip install`s of one stage that become one: what they ask for is met together, and not one after the other.
#pragma once

#include <optional>

#include "model/model.hpp"
#include "passes/support/builder_steps.hpp"
#include "passes/support/obstacle.hpp"

namespace drydock::passes {

// Why that may not give the same. `all`: what they install, read together.
std::optional<Obstacle> check_several_installs(const model::Model &model, const BuilderSteps &steps,
                                               const InstallInputs &all);

}  // namespace drydock::passes
