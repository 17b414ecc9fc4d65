// What a Python stage does up to its last `pip install`, command by command: what pip installs, what concerns the
// system, and what a second stage has to repeat.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/model.hpp"
#include "passes/support/obstacle.hpp"
#include "passes/support/pip_install.hpp"
#include "passes/support/runtime_packages.hpp"

namespace drydock::passes {

struct InstallStep {
  std::size_t instruction;
  PipInstall install;
};

struct OtherInstall {
  std::size_t instruction;
  model::PackageCall call;
};

struct BuilderSteps {
  // An instruction to repeat: as it stands, or of a RUN the commands alone.
  struct Repeated {
    std::size_t instruction;
    std::vector<std::string> commands;
    bool changes_files = false;       // what it does depends on the files that are there
    bool upgrades_pip_alone = false;
  };
  std::vector<InstallStep> installs;       // of pip, in order; with those of the others at least one
  std::vector<OtherInstall> others;        // of Python's other package managers, their settings included
  std::string environment;                 // the virtual environment that the RUNs make, "" for none
  std::vector<std::string> upgrades;       // of pip itself, in the RUN of the last install, as written
  std::vector<SystemCommand> system;
  std::size_t system_place = 0;            // the last RUN that has some of them
  std::vector<std::string> purged;         // packages that the RUN of the last install removes
  std::vector<const shell::Node *> removals;  // the `rm` of files there
  std::vector<Repeated> repeated;
  std::vector<std::size_t> copies;         // COPY and ADD
  std::vector<std::size_t> moved;          // what concerns the running image alone

  std::size_t last = 0;                    // the last RUN that installs
};

// The RUNs of the stage that install Python packages, apart from pip itself.
std::vector<std::size_t> install_runs(const model::Model &model, const model::Stage &stage);

// `last`: the last of those RUNs. The obstacle is about the first instruction that a second stage
// may need, and that can't be repeated.
std::variant<BuilderSteps, Obstacle> builder_steps(const model::Model &model, const model::Stage &stage,
                                                   std::size_t last);

}  // namespace drydock::passes
