// What a container of a Node.js project starts, and which packages that takes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "passes/support/node_project.hpp"

namespace drydock::passes {

struct NodeStart {
  std::optional<Obstacle> obstacle;
  std::vector<std::string> programs;          // that the project's packages bring
  std::vector<std::string> global_packages;   // that are installed for all, and started
  std::optional<Obstacle> needs_development;  // it starts what only development needs
  bool compiled = false;                      // it runs what a build made, not the sources
  std::vector<std::string> assumptions;
};

NodeStart node_start(const model::Model &model, const model::Stage &stage, const NodeProject &project);

// Of the packages of development one that can stay by itself, and the file that it is for.
struct KeptPackage {
  std::string_view name, file;
};

// A source, or a file that is read at each start, that loads a package of development; nothing where none is seen to,
// but those that go to `kept`.
std::optional<Obstacle> development_in_use(const model::Model &model, const NodeProject &project,
                                           const NodeStart &start, std::optional<KeptPackage> &kept);

// Required packages with an install script of which no table knows what they need.
std::vector<std::string> unknown_add_ons(const model::Model &model, const NodeProject &project);

}  // namespace drydock::passes
