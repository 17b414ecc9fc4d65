// The edits by which a stage comes to run as another user: its account, the owners of what it writes, and USER.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "passes/support/application_writes.hpp"
#include "passes/support/obstacle.hpp"
#include "passes/support/started_commands.hpp"
#include "rewrite/rewriter.hpp"

namespace drydock::passes {

// Who the stage is to run as.
struct NewUser {
  std::string id;       // for USER: a number wherever there is one
  std::string owner;    // uid:gid
  std::string command;  // makes the account; "" where the image has it
  std::string name;
  bool has_home = true;
};

// Nothing known to become, and why.
std::variant<NewUser, Obstacle> user_for(const rewrite::Options &options, const model::Stage &stage,
                                         const StartedCommands &started);

// Adds all edits to the fix; the obstacle leaves it unusable.
std::optional<Obstacle> become(const rewrite::Rewriter &rewriter, const model::Stage &stage, const NewUser &user,
                               const ApplicationWrites &writes, rewrite::Fix &fix);

}  // namespace drydock::passes
