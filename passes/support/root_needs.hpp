// What in a stage wants root when its container runs (rewrites § 2.7). The conditions of the pass non-root-user.
#pragma once

#include <optional>
#include <vector>

#include "model/model.hpp"
#include "passes/support/obstacle.hpp"
#include "passes/support/started_commands.hpp"

namespace drydock::passes {

struct RootNeed {
  std::size_t instruction;
  Obstacle obstacle;
};

// The stage and those that it starts from, the first ancestor first.
std::vector<const model::Stage *> with_parents(const model::Model &model, const model::Stage &stage);

// A port below 1024 that the program seems to bind, by its command, EXPOSE or a variable.
std::optional<int> low_port(const model::Model &model, const model::Stage &stage, const StartedCommands &started);

// The first need that is found, of what is started and of what the Dockerfile does.
std::optional<RootNeed> need_of_start(const model::Stage &stage, const StartedCommands &started);
std::optional<RootNeed> need_of_image(const model::Model &model, const model::Stage &stage,
                                      const StartedCommands &started);

}  // namespace drydock::passes
