// Whether an install of a project may take what its lock file says, and nothing else (rewrites § 2.3, npm).
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "passes/support/obstacle.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

struct LockInstall {
  std::string lock;  // its name
  std::vector<std::string> assumptions;
};

// An install of all that the manifest names, by a manager that has another command for the lock file's versions.
bool is_lockable(const model::PackageCall &call);

std::variant<LockInstall, Obstacle> lock_install(const model::Model &model, const RunText &text,
                                                 const model::PackageCall &call);

}  // namespace drydock::passes
