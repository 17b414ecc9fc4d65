// As whom a stage's image starts, and what in its base stands against another user.
#pragma once

#include <optional>
#include <string_view>

#include "model/model.hpp"
#include "passes/support/obstacle.hpp"

namespace drydock::passes {

model::Value final_user(const model::Model &model, const model::Stage &stage);

// `root`, `0`, with any group.
bool is_root(std::string_view user);

// What keeps the base image from another user, or the file from being understood. `user`: as whom it starts.
std::optional<Obstacle> obstacle_of_base(const model::Stage &stage, const model::Value &user);

}  // namespace drydock::passes
