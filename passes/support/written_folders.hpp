// Whether a container may run with a file system that can only be read, and which folders it needs besides.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "model/model.hpp"
#include "passes/support/obstacle.hpp"

namespace drydock::passes {

// The folders that may live in memory, sorted, `/tmp` among them; or why the file system must stay writable. `mounted`
// are the paths of volumes that can be written, and keep what is written there.
std::variant<std::vector<std::string>, Obstacle> written_folders(const model::Model &model, const model::Stage &stage,
                                                                 const std::vector<std::string> &mounted);

}  // namespace drydock::passes
