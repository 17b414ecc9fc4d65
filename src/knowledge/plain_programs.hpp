// Programs that touch the files which they are given and start no other program, and programs that start whatever a
// project's own files say.
#pragma once

#include <string_view>

namespace drydock::knowledge {

// Neither reads a package manager's cache nor runs a build: `mkdir`, `curl`. False where it is not known.
bool is_plain_program(std::string_view program);

// Of those, what is done in a moment and fetches nothing: a layer of its own buys no build time.
bool is_cheap(std::string_view program);

// Runs what a file of the project tells it to: `make`.
bool is_task_runner(std::string_view program);

}  // namespace drydock::knowledge
