// Commands that only a shell knows: without one they can't be started.
#pragma once

#include <string_view>

namespace drydock::knowledge {

// Special and intrinsic utilities (POSIX.1-2024, XCU 2.15 and 1.7) and those that bash and dash add. Commands that exist
// as programs as well (echo, test, kill, pwd, …) are not among them.
bool is_shell_builtin(std::string_view command);

}  // namespace drydock::knowledge
