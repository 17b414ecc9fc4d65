// The system packages that a Python image needs at run time when the compilers stay behind (rewrites § 2.5).
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "knowledge/base_images.hpp"
#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "model/requirements.hpp"
#include "passes/support/obstacle.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

// One command of the system's package manager, or a clean-up of what it leaves.
struct SystemCommand {
  RunText text;
  const shell::Node *command;
};

struct RuntimePackages {
  std::vector<std::string> packages;   // to install, in order, each once
  std::vector<std::string> lean;       // to install without what they recommend, which is build tools
  std::vector<std::string> left;       // build tools and header packages that stay in the builder
  std::string update;                  // how the index is fetched, "" where the install needs no such command
  std::string upgrade;                 // an upgrade of all packages, "" for none
  std::string install;                 // an install's text without its packages: "apt-get install -y"
  std::vector<std::string> clean_ups;  // as written
  std::vector<std::string> kept;       // header packages among `packages`, whose libraries have no one name
  std::vector<std::string> unknown;    // requirements that no table knows
  std::vector<std::string> wheels;     // requirements that an old version would compile, and link with libraries
  std::vector<std::string> groups;     // names that apk's installs give to what they add
  bool older_names = false;            // some are named as an older release named them
};

// The package manager of the images that a split covers; null for others.
const knowledge::PackageManager *system_manager(const knowledge::ImageFacts &facts);

// `purged`: what a command of the same stage removes again, by package or group. It is not among the packages that are
// left, and where the manager takes their libraries along, the program does without those.
//
// The obstacle names the package or requirement whose run-time library is not known for every release that the base's
// tag can mean.
std::variant<RuntimePackages, Obstacle> runtime_packages_of(const std::vector<SystemCommand> &system,
                                                            const model::Requirements &requirements,
                                                            const knowledge::ImageFacts &facts,
                                                            const std::string &image,
                                                            const std::vector<std::string> &purged = {});

// All commands of a RUN that is nothing but system-package calls and clean-ups.
std::vector<SystemCommand> system_commands(const RunText &text);

}  // namespace drydock::passes
