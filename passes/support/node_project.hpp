// The one project of Node.js packages that a stage installs: where, by which manager, and what its manifest says.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "knowledge/node_packages.hpp"
#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "model/package_json.hpp"
#include "passes/support/obstacle.hpp"
#include "passes/support/split_conditions.hpp"

namespace drydock::passes {

struct NodeProject {
  std::string folder;                  // in the image, absolute
  std::string moved_packages;          // node_modules, where a command moves it to a folder above; "" where it stays
  std::string context_folder;          // of its manifest in the context
  const knowledge::PackageManager *manager = nullptr;
  model::PackageJson manifest;
  bool development = false;            // what only development needs is installed when the last of its RUNs is done
  std::vector<std::string> options;    // of the last install, that a pruning takes over
  std::vector<std::size_t> installs;   // RUNs
  std::size_t last = 0;                // the last RUN that installs or builds
  struct Global {
    std::size_t run;
    std::vector<std::string> packages;
    bool alone;                        // the RUN does nothing else
  };
  std::vector<Global> globals;

  std::string own_packages() const { return folder + "/node_modules"; }
  bool requires_package(std::string_view name) const;
  bool develops_with(std::string_view name) const;  // and does not require it
  const Global *global(std::string_view package) const;
};

// Whether the stage installs a project's packages with a manager of npm's registry.
bool installs_node_project(const model::Model &model, const model::Stage &stage);

// `npm install -g`, `yarn global add`: for all projects of the image.
bool installs_for_all(const model::PackageCall &call);

std::variant<NodeProject, Obstacle> node_project(const model::Model &model, const model::Stage &stage);

// A command of Node.js, its managers, or a package that the project names: what it makes, it makes in the project.
bool is_node_command(const NodeProject &project, const shell::Node &command);

}  // namespace drydock::passes
