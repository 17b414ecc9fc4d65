// The development servers of Python's frameworks.
#include "passes/support/command_planners.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

namespace {

CommandAnswer plan(const model::Model &, const model::Stage &, const std::vector<std::string> &words) {
  if (words.size() < 2 || base_name(words[0]) != "fastapi" || words[1] != "dev") return std::nullopt;
  ProductionStart start;
  start.words = words;
  start.words[1] = "run";
  start.title = "start FastAPI without its reloader";
  start.reason = "`fastapi dev` watches the sources and listens on the container's own address alone";
  return start;
}

}  // namespace

extern const CommandPlanner python_command{plan};

}  // namespace drydock::passes
