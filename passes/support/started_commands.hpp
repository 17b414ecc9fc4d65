// Every command that the container starts, as far as it can be followed: through `sh -c`, start scripts that were
// copied in, and the scripts of package.json.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/model.hpp"
#include "passes/support/obstacle.hpp"

namespace drydock::passes {

struct StartedCommand {
  std::vector<std::string> words;     // from its own name on, without `exec`, `env`, `tini` … in front
  std::vector<std::string> prefixes;  // those
  std::vector<std::string> writes;    // targets of `>` and `>>`
};

struct StartedCommands {
  std::vector<StartedCommand> all;
  std::vector<std::string> functions;    // that start scripts define
  std::vector<std::string> assumptions;  // about commands that could not be followed
  std::optional<Obstacle> obstacle;      // nothing is known to start, or a start script can't be read
};

// What tables may know a command by: its name, and with each of its words; and the same for a script that an
// interpreter carries out: `python manage.py migrate`.
std::vector<std::string> names_of(const StartedCommand &command);

StartedCommands started_commands(const model::Model &model, const model::Stage &stage);

// The working directory at the end of the stage; nothing where it is not known.
std::optional<std::string> final_workdir(const model::Model &model, const model::Stage &stage);

}  // namespace drydock::passes
