// The development servers and watchers of Node.js.
#include "passes/support/command_planners.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

namespace {

CommandAnswer plan(const model::Model &, const model::Stage &, const std::vector<std::string> &words) {
  if (words.empty() || base_name(words[0]) != "nodemon") return std::nullopt;
  if (words.size() != 2 || !words[1].ends_with(".js"))
    return Obstacle{"nodemon-options", "nodemon is told more than which program to start"};
  ProductionStart start;
  start.words = {"node", words[1]};
  start.title = "start the program itself, not nodemon";
  start.reason = "nodemon watches the sources, which do not change in an image";
  return start;
}

}  // namespace

extern const CommandPlanner node_command{plan};

}  // namespace drydock::passes
