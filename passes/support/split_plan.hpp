// Whether the last stage of a Python file can be split into a builder, which makes wheels or fills an environment, and
// a runtime stage, which installs or takes them (rewrites § 2.5), and what goes where. The conditions of split-stages.
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
  std::string wheels;                      // the folder of the wheels, where pip alone installs
  bool image_setuptools = false;           // setuptools stays as the image has it, whatever depends on it
  std::string carried;                     // else the folder that has all that is installed
  std::vector<std::size_t> in_front;       // COPYs that the runtime stage has in front of the install, where they stood
  std::vector<std::size_t> behind;         // those that it has behind it
  std::vector<std::size_t> dropped;        // RUNs behind it that only remove what the runtime stage never gets
  RuntimePackages packages;
  std::string image;                       // of the runtime stage, as to be written
  bool other_image = false;                // than the builder's
  std::vector<std::string> assumptions;

};

std::variant<SplitPlan, Obstacle> plan_split(const model::Model &model, const model::Stage &stage);

}  // namespace drydock::passes
