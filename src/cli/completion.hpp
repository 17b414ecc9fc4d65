// What a shell needs to complete drydock's command line.
#pragma once

#include <string>

#include "cli/command_line_text.hpp"

namespace drydock::cli {

std::string bash_completion(const CommandLineText &text);
std::string zsh_completion(const CommandLineText &text);
std::string fish_completion(const CommandLineText &text);

}  // namespace drydock::cli
