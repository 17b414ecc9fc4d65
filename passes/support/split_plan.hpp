// Whether a one-stage Python file can be split into a builder, which makes wheels, and a runtime stage, which installs
// them (rewrites § 2.5), and what goes where. The conditions of the pass split-stages.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "model/model.hpp"
#include "passes/support/obstacle.hpp"
#include "passes/support/pip_install.hpp"
#include "passes/support/runtime_packages.hpp"

namespace drydock::passes {

struct SplitPlan {
  std::size_t install_run = 0;             // the RUN with the one `pip install`
  PipInstall install;
  std::vector<std::string> upgrades;       // `pip install --upgrade pip` and the like in that RUN, as written
  std::vector<std::size_t> copied;         // instructions in front of it that both stages need
  std::vector<std::size_t> moved;          // those that concern the image that runs alone
  std::vector<std::size_t> copied_behind;  // COPYs of manifests that no later COPY brings
  std::vector<std::size_t> dropped;        // RUNs behind it that only remove what the runtime stage never gets
  RuntimePackages packages;
  std::string image;                       // of the runtime stage, as to be written
  bool other_image = false;                // than the builder's
  std::vector<std::string> assumptions;
};

std::variant<SplitPlan, Obstacle> plan_split(const model::Model &model, const model::Stage &stage);

// The RUNs of the stage that install something with pip, apart from pip itself.
std::vector<std::size_t> install_runs(const model::Model &model, const model::Stage &stage);

}  // namespace drydock::passes
