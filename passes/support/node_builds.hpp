// How a project of Node.js packages is built, and by which manager its commands are called.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "passes/support/node_scripts.hpp"
#include "passes/support/obstacle.hpp"

namespace drydock::passes {

// npm, yarn, pnpm or bun: the one that the words call, or else the one that installs the stage's packages.
std::string manager_of_project(const model::Model &model, const model::Stage &stage,
                               const std::vector<std::string> &words);

// How it starts a script of package.json, and a program of the packages.
std::vector<std::string> script_words(const std::string &manager, const std::string &script);
std::vector<std::string> program_words(const std::string &manager, const std::vector<std::string> &command);

// The commands, one RUN each, that make what production starts: the script `build`, or else `without_script`, a command
// of a framework; none where the file builds already.
std::variant<std::vector<std::string>, Obstacle> builds_of(const model::Model &model, const model::Stage &stage,
                                                           const NodeScripts &scripts, const std::string &manager,
                                                           std::string_view without_script = "");

// The commands of the script `build`, through the scripts that it calls; empty where there is none, or where one of
// them can't be followed.
std::vector<NodeCommand> build_commands(const NodeScripts &scripts);

} // namespace drydock::passes
