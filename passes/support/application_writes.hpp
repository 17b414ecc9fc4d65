// What the application writes while it runs, by the signs that Dockerfile and context show (rewrites § 2.7).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/model.hpp"
#include "passes/support/obstacle.hpp"
#include "passes/support/started_commands.hpp"

namespace drydock::passes {

// A folder that a RUN of the stage makes with mkdir, and the RUN is nothing but a `&&` list: it can be extended.
struct MadeFolder {
  std::size_t instruction;
  std::string path;
};

struct ApplicationWrites {
  bool own_folder = false;           // into the working directory itself
  std::string sign;                  // why that is thought: "a SQLite database"; "" where not
  std::vector<MadeFolder> made;
  std::vector<std::string> folders;  // others, absolute: volumes, and what else must be prepared
  std::vector<std::string> late;     // below the working directory, to be made after all that is built there
  std::vector<std::string> in_home;  // programs and dependencies that write below HOME
  int low_port = 0;                  // that a source file binds, where the Dockerfile names no port
  std::optional<Obstacle> obstacle;

  // All of the folders, sorted, each once.
  std::vector<std::string> all_folders() const;
};

ApplicationWrites application_writes(const model::Model &model, const model::Stage &stage,
                                     const StartedCommands &started);

}  // namespace drydock::passes
