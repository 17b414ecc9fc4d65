// Who owns a folder of the builder that the runtime stage takes over.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "passes/support/split_conditions.hpp"

namespace drydock::passes {

// The commands that give the folder in the runtime stage the owner and mode that it has in the builder: what lies in it
// keeps both, but COPY makes the folder itself root's, and leaves one that is there as it is.
std::variant<std::vector<std::string>, Obstacle> hand_overs_of(const model::Model &model, const model::Stage &stage,
                                                               std::size_t last, const std::string &folder);

}  // namespace drydock::passes
