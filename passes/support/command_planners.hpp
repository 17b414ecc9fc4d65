// What becomes of a development server in production: one planner a language, each in a file of its own,
// command_<language>.cpp.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "passes/support/obstacle.hpp"

namespace drydock::passes {

struct ProductionStart {
  // A line for the end of a manifest of the build context, which the file's own install then installs.
  struct ManifestLine {
    std::string path;  // in the context
    std::string text;
  };
  std::vector<std::string> words;  // the command
  std::vector<std::string> builds; // commands that have to run when the sources are there, one RUN each
  std::vector<std::pair<std::string, std::string>> environment;  // that the program reads when it runs
  std::optional<ManifestLine> manifest;
  std::vector<std::string> ports;  // that only a debugger of the command listened on
  std::string workdir;             // that the command is started in; "" as it is
  std::string image;               // in place of the one that the stage starts from; "" as it is
  std::string title;               // in the imperative
  std::string reason;
  std::vector<std::string> assumptions;
};

// Nothing where the planner does not know the command as one of development's.
using CommandAnswer = std::optional<std::variant<ProductionStart, Obstacle>>;

struct CommandPlanner {
  // `words`: the command without debuggers and watchers around it, and without their options.
  CommandAnswer (*plan)(const model::Model &model, const model::Stage &stage, const std::vector<std::string> &words);
};

extern const CommandPlanner python_command, node_command, go_command, rust_command, ruby_command, java_command,
    dotnet_command, php_command;

// In the order in which they are asked; the first that answers counts.
inline constexpr const CommandPlanner *command_planners[] = {&python_command, &node_command, &go_command,
                                                             &rust_command,   &ruby_command, &java_command,
                                                             &dotnet_command, &php_command};

}  // namespace drydock::passes
