// Python that a distribution's own packages bring, where pip installs apart from them: on Debian and Ubuntu, below
// /usr/local (Debian Python Policy, "Module Path").
#pragma once

#include <optional>

#include "model/model.hpp"
#include "passes/support/builder_steps.hpp"
#include "passes/support/obstacle.hpp"

namespace drydock::passes {

// Why a runtime stage with the same packages of the system would not run what is installed, were it carried over.
std::optional<Obstacle> check_system_python(const model::Model &model, const model::Stage &stage,
                                            const BuilderSteps &steps);

}  // namespace drydock::passes
