// A server that its image prepares for another user than root: whether the container starts it, and what the file
// changes that wants root all the same.
#pragma once

#include <optional>

#include "knowledge/prepared_servers.hpp"
#include "model/model.hpp"
#include "passes/support/root_needs.hpp"
#include "passes/support/started_commands.hpp"

namespace drydock::passes {

// The one that is started; null for none.
const knowledge::PreparedServer *started_server(const model::Stage &stage, const StartedCommands &started);

// Whether nothing but the server is started: what it writes then, its workers have written so far.
bool starts_alone(const knowledge::PreparedServer &server, const StartedCommands &started);

// The account that its workers run as.
const knowledge::Account &account_of(const knowledge::PreparedServer &server, const model::Stage &stage);

// The port that the server binds; nothing where the file seems to choose it.
std::optional<int> port_of(const knowledge::PreparedServer &server, const model::Model &model,
                           const model::Stage &stage);

// Settings for which its master needs root.
std::optional<RootNeed> need_of_server(const knowledge::PreparedServer &server, const model::Model &model,
                                       const model::Stage &stage);

}  // namespace drydock::passes
