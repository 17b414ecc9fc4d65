// A command line as people type it.
#pragma once

#include <string>
#include <vector>

#include "cli/settings.hpp"

namespace drydock::cli {

// The options that say how the chain runs, but for what is not said.
std::vector<std::string> words_of(const Choices &choices);

// The words as a line for a POSIX shell; for words with control characters or bytes that are not ASCII, one that knows
// $'…' as well.
std::string shell_line(const std::vector<std::string> &words);

}  // namespace drydock::cli
