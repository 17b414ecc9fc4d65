// What the status of a pipe says: whether a failure in it is lost, and whether `pipefail` would end a build for no
// reason.
#pragma once

#include <optional>

#include "passes/support/obstacle.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

// Why the pipe may fail under `pipefail` without anything being wrong; nothing where it may not.
std::optional<Obstacle> obstacle_to_pipefail(const shell::Node &pipeline);

// Whether the failure of a part is lost without `pipefail`. There is no obstacle to it.
bool loses_failure(const shell::Node &pipeline);

// Whether a part of the script is not understood that holds a pipe, or may.
bool hides_pipe(const RunText &text);

}  // namespace drydock::passes
