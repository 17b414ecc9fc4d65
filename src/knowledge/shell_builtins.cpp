#include "knowledge/shell_builtins.hpp"

#include <algorithm>
#include <array>

namespace drydock::knowledge {

bool is_shell_builtin(std::string_view command) {
  static constexpr std::array<std::string_view, 41> names = {
      ".",       ":",        "alias",  "bg",     "break", "builtin", "cd",      "command", "continue", "declare", "dirs",
      "disown",  "eval",     "exec",   "exit",   "export", "fc",     "fg",      "getopts", "hash",     "history", "jobs",
      "let",     "local",    "logout", "mapfile", "popd", "pushd",   "read",    "readonly", "return",  "set",     "shift",
      "shopt",   "source",   "times",  "trap",   "type",  "ulimit",  "umask",   "unset"};
  return std::find(names.begin(), names.end(), command) != names.end();
}

}  // namespace drydock::knowledge
