// Puts a command into a RUN, in the RUN's own layout, so that it runs if those before it succeeded and changes nothing
// else: not which commands run after it, and not how the RUN ends.
#pragma once

#include <optional>
#include <string>

#include "passes/support/obstacle.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

// `child`: index among the commands of the script's top list, behind which the command goes. `at_end`: behind all that
// runs only if that one succeeds: the end of its `a && b && c`. The obstacle leaves the fix unchanged.
std::optional<Obstacle> add_command(const Document &document, const RunText &text, std::size_t child, bool at_end,
                                    const std::string &command, rewrite::Fix &fix);

}  // namespace drydock::passes
