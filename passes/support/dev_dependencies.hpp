// How an install of what a project needs leaves out what only its development needs: one planner a language, each in a
// file of its own, dev_dependencies_<language>.cpp.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "passes/support/obstacle.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

// One package-manager call of a stage that the production image is made from.
struct ProjectCall {
  const model::Model &model;
  const model::Stage &stage;
  const RunText &text;             // its RUN
  const model::PackageCall &call;
};

// What changes in the call and around it.
struct ProductionInstall {
  struct Change {
    std::size_t word;  // index in the command's words
    std::string text;  // in its place; "": it goes, with the blanks before it
  };
  struct CopyChange {
    std::size_t instruction;  // a COPY or ADD
    std::size_t source;       // index of its source; their number: its destination
    std::string text;         // in its place; "": it goes, with the whole instruction where it is the only source
  };
  bool leaves = false;        // the whole call goes, and its RUN where nothing else of use stands in it
  std::vector<Change> changes;
  // Words put behind that word of the command, as they are to be written; "" none.
  std::string added;
  std::size_t behind = 0;
  std::string in_front;  // a command that has to run before this one, joined by &&; "" none
  std::vector<CopyChange> copies;
  // Set in front of the RUN, for it and for the program.
  std::vector<std::pair<std::string, std::string>> environment;
  std::string title;     // in the imperative
  std::string reason;
  std::vector<std::string> assumptions;
};

// Nothing where the call is of another language's manager, installs no project, or leaves those dependencies out
// already.
using InstallAnswer = std::optional<std::variant<ProductionInstall, Obstacle>>;

struct DevDependenciesPlanner {
  InstallAnswer (*plan)(const ProjectCall &call);
};

extern const DevDependenciesPlanner python_dev_dependencies, node_dev_dependencies, php_dev_dependencies,
    ruby_dev_dependencies;

// In the order in which they are asked; the first that answers counts.
inline constexpr const DevDependenciesPlanner *dev_dependencies_planners[] = {
    &python_dev_dependencies, &node_dev_dependencies, &php_dev_dependencies, &ruby_dev_dependencies};

// The stages that the last one starts from or takes files of, in order, the last one included. What others hold is not
// in the image.
std::vector<const model::Stage *> stages_of_result(const model::Model &model);

}  // namespace drydock::passes
