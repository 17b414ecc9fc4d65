// Whether the compilers of a stage serve one RUN alone, so that one RUN can install, use and remove them. The
// conditions of the pass build-deps-purge.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "passes/support/obstacle.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

struct BuildDepsPlan {
  std::size_t install_run = 0;
  std::size_t use_run = 0;            // the same where it installs and uses
  std::vector<std::size_t> between;   // what stands between the two, and may stand before the install as well
  model::PackageCall install;         // the call with the build tools
  std::size_t last_command = 0;       // of the install RUN: the last that is no clean-up
  std::vector<std::string> removed;   // build tools and headers, as they are named
  std::vector<std::string> runtime;   // libraries that stay and are not named yet
};

// The RUN of the stage that installs a compiler first; nothing where there is none.
std::optional<std::size_t> run_with_build_tools(const model::Model &model, const model::Stage &stage);

std::variant<BuildDepsPlan, Obstacle> plan_build_deps(const model::Model &model, const model::Stage &stage,
                                                      std::size_t install_run);

}  // namespace drydock::passes
