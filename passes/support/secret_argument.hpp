// Whether a build argument that holds a secret can become a secret mount, and what takes part in that.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "model/model.hpp"
#include "passes/support/obstacle.hpp"

namespace drydock::passes {

// Whether the value is written out and may be a secret: no switch, no path.
bool is_literal(const Word &value);

struct SecretUse {
  std::optional<std::size_t> environment;  // the ENV that hands it on
  std::vector<std::size_t> readers;        // the RUNs that read it
};

// Of the ARG `at` in the stage, which declares nothing but the name.
std::variant<SecretUse, Obstacle> secret_use(const model::Model &model, const model::Stage &stage, std::size_t at,
                                             std::string_view name);

}  // namespace drydock::passes
