// What the parts of Node.js' planner (command_node*.cpp) know of a start command that is one of development's.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "knowledge/node_frameworks.hpp"
#include "passes/support/command_planners.hpp"
#include "passes/support/node_scripts.hpp"

namespace drydock::passes {

struct NodeDevelopment {
  const model::Model &model;
  const model::Stage &stage;
  const NodeScripts &scripts;
  std::string manager;
  ResolvedStart start;
  const knowledge::NodeFramework *framework = nullptr;
  const knowledge::NodeRunner *runner = nullptr;

  std::string name() const;  // for people: `nodemon`
  // Whether the file's environment has the variable.
  bool has_variable(const std::string &name) const;
};

// A command that production starts as it is: it neither watches nor compiles sources.
bool starts_production(const model::Model &model, const NodeCommand &command);

// The script of package.json that starts production; nothing where there is none.
CommandAnswer start_by_script(const NodeDevelopment &development);

// The file that a watcher or a compiler is told to start.
CommandAnswer start_by_entry(const NodeDevelopment &development);

// A framework that has a server for production: Next.js, Nuxt, Nest.
CommandAnswer start_of_framework(const NodeDevelopment &development);

// Hands the address that development's script sets on to the environment of the image; an obstacle where that is taken.
std::optional<Obstacle> keep_address(const NodeDevelopment &development, const NodeCommand &production,
                                     ProductionStart &start);

// `a b c`, as reasons and titles quote a command.
std::string quoted_command(const std::vector<std::string> &words);

}  // namespace drydock::passes
