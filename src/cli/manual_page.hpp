// The manual page, drydock(1).
#pragma once

#include <string>

#include "cli/command_line_text.hpp"

namespace drydock::cli {

std::string manual_page(const CommandLineText &text);

}  // namespace drydock::cli
