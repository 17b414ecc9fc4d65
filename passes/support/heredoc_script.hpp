// Whether the `&&` list of a RUN does the same as a script in a heredoc, under `set -e`.
#pragma once

#include <optional>
#include <string_view>

#include "passes/support/obstacle.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

// Why it does not, or can't be written as one. `line_end`: the file's.
std::optional<Obstacle> obstacle_to_heredoc(const Document &document, const RunText &text, std::string_view line_end);

}  // namespace drydock::passes
