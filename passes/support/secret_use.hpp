// Which RUNs read a variable that holds a secret, and whether it stays behind in what they leave.
#pragma once

#include <cstddef>
#include <string_view>
#include <variant>
#include <vector>

#include "model/model.hpp"
#include "passes/support/obstacle.hpp"

namespace drydock::passes {

// The RUNs of the stage from `first` on that read it, in order; or why not all of them are known, or one may keep it.
std::variant<std::vector<std::size_t>, Obstacle> secret_readers(const model::Model &model, const model::Stage &stage,
                                                                std::size_t first, std::string_view name);

}  // namespace drydock::passes
