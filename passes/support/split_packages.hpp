// The system packages that a runtime stage needs of those which its builder installs (rewrites § 2.5).
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "passes/support/split_conditions.hpp"

namespace drydock::passes {

struct PackageNeeds {
  std::vector<std::string> more;  // packages that the program needs besides; for one with headers, its library
  // Whether the program is known to call a tool that builds use as well: git, curl.
  std::function<bool(std::string_view program)> calls;
  bool compiler_libraries = false;  // what Alpine's compilers leave to the programs that they make
  // Packages that the language's builds alone need, or that its images bring; none where it is not set.
  std::function<bool(std::string_view package)> left = {};
};

// Adds to the plan the RUN that installs them, and to the base what it then has. `system`: the builder's RUNs that
// install packages; `releases`: those that the builder's image can mean: the libraries must have one name in all of
// them.
std::optional<Obstacle> add_packages(const model::Model &model, const std::vector<RunText> &system,
                                     const PackageNeeds &needs, knowledge::Words releases, RuntimeBase &base,
                                     ArtefactSplit &plan);

}  // namespace drydock::passes
