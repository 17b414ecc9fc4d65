// Questions about single commands of a RUN that several passes ask.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "ir/shell.hpp"
#include "knowledge/package_managers.hpp"
#include "model/package_calls.hpp"

namespace drydock::passes {

// Calls `visit` with each simple command of the script, those in compounds included.
void for_each_command(const shell::Node &node, const std::function<void(const shell::Node &)> &visit);

// `rm` of nothing but the manager's lists and caches, or its own clean subcommand.
bool is_cleanup(const knowledge::PackageManager &manager, const shell::Node &command);

// The manager that every command of a list of clean-ups is about; null where there is none.
const knowledge::PackageManager *manager_cleaned_by(const std::vector<const shell::Node *> &commands);

// Whether an install works without an update before it in the same layer (`apk add --no-cache`, `-U`).
bool brings_own_index(const model::PackageCall &call);

// The words of an rm that takes folders away, or all that lies in them (`rm folder/*`); nothing where the command is
// another.
std::vector<const shell::Word *> folders_removed(const shell::Node &command);

// `set -e`, in whatever spelling.
bool sets_errexit(const shell::Node &command);
// Whether the script says it somewhere.
bool stops_at_failures(const shell::Script &script);

// Whether the script begins with `set -e` and never takes it back.
bool starts_with_errexit(const shell::Script &script);

// A command that changes what later commands of the same shell see: cd, export, set …; or ends the shell.
bool leaks_state(const shell::Node &command);

}  // namespace drydock::passes
