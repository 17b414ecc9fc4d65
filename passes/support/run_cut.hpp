// One RUN made two, with something else between them.
#pragma once

#include <optional>
#include <string>

#include "passes/support/obstacle.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

// Why the RUN can't end before its command `k` and go on in a second one.
std::optional<Obstacle> uncuttable(const RunText &text, std::size_t k);

// What the commands from `k` on take away again would stay in the layer of a RUN of its own.
std::optional<Obstacle> cleans_up_behind(const RunText &text, std::size_t k);

// `cd app`, `set -ex`, `export A=b`: said again, they mean the same.
bool is_repeatable(const shell::Node &command);

// The repeatable ones of the commands before `k`, to be put in front of those behind: `cd app && `.
std::string repeated_before(const RunText &text, std::size_t k);

// A command's words with one blank between them, and options behind the last.
std::string spelled(const RunText &text, const shell::Node &command, const std::string &options = "");

}  // namespace drydock::passes
