// Which COPY can say what a chown or chmod behind it says (rewrites § 2.11).
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "passes/support/obstacle.hpp"
#include "passes/support/ownership_change.hpp"

namespace drydock::passes {

struct OwnershipPlan {
  std::vector<std::size_t> copies;       // that get the flag
  std::string flag;                      // `--chmod=755`
  bool folder_stays = false;             // the command stays for the folder itself, without -R
  std::vector<std::string> assumptions;
};

// `remaining` are the commands of the same RUN in front of it that stay there. An obstacle without a condition means
// that the command is not about what a COPY brings.
std::variant<OwnershipPlan, Obstacle> plan_ownership(const model::Model &model, std::size_t run,
                                                     const OwnershipChange &change,
                                                     const std::vector<const shell::Node *> &remaining);

}  // namespace drydock::passes
