// Whether the last stage of a Python file can be split into a builder, which makes wheels, and a runtime stage, which
// installs them (rewrites § 2.5), and what goes where. The conditions of the pass split-stages.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "model/model.hpp"
#include "passes/support/builder_steps.hpp"
#include "passes/support/obstacle.hpp"
#include "passes/support/pip_install.hpp"
#include "passes/support/runtime_packages.hpp"

namespace drydock::passes {

struct SplitPlan {
  BuilderSteps steps;
  InstallInputs inputs;                    // of all installs
  std::string builder;                     // the builder's name
  std::string wheels;                      // the folder of the wheels
  std::vector<std::size_t> in_front;       // COPYs that the runtime stage has in front of the install, where they stood
  std::vector<std::size_t> behind;         // those that it has behind it
  std::vector<std::size_t> dropped;        // RUNs behind it that only remove what the runtime stage never gets
  RuntimePackages packages;
  std::string image;                       // of the runtime stage, as to be written
  bool other_image = false;                // than the builder's
  std::vector<std::string> assumptions;

  const InstallStep &install() const { return steps.installs.back(); }
};

std::variant<SplitPlan, Obstacle> plan_split(const model::Model &model, const model::Stage &stage);

// The RUNs of the stage that install something with pip, apart from pip itself.
std::vector<std::size_t> install_runs(const model::Model &model, const model::Stage &stage);

}  // namespace drydock::passes
