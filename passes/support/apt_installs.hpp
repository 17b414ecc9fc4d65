// The plain installs of apt in a file, and whether it is known what they install that nobody named.
#pragma once

#include <optional>
#include <vector>

#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "passes/support/obstacle.hpp"

namespace drydock::passes {

const knowledge::PackageManager &apt();

// `apt-get install PACKAGE…`, in whatever way it is written.
bool is_plain_install(const model::PackageCall &call);

// Those in the stages that a stage starts from, in order.
std::vector<model::PackageCall> plain_installs_before(const model::Model &model, const model::Stage &stage);

// Why it is not known what apt installs beside what it is asked for in the stage.
std::optional<Obstacle> obstacle_to_defaults(const model::Model &model, const model::Stage &stage);

}  // namespace drydock::passes
