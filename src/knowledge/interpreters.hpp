// Names of shells, interpreters and the programs that only run another one: what a command word means.
#pragma once

#include <span>
#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

// "pip3", "pip3.11", "python2.7" for the stems pip and python: the stem, or the stem and a version.
bool has_version_suffix(std::string_view name, std::string_view stem);

// By base name or path. python, python3, python3.11, pypy3; not `python-config`.
bool is_python(std::string_view program);
bool is_node(std::string_view program);

// A program of a Python distribution, or Python itself: gunicorn, uvicorn, celery, manage.py …
bool runs_python(std::string_view program);
// A program that is known not to be Python: node, nginx, java …
bool runs_other_language(std::string_view program);

// Scripts that build or install what lies in their folder, and run nothing of the application.
Words python_build_scripts();

// Options of python that take the next argument; -m and -c end its options.
Words python_value_options();

// Shells whose language the shell grammar reads (rewrites § 2.0, 7), and shells of another language.
bool is_posix_shell(std::string_view program);
bool is_other_shell(std::string_view program);

// Of the POSIX shells, those that know `set -o pipefail` on every release; dash does not.
bool shell_has_pipefail(std::string_view program);

// Commands that change the shell itself: joined into one RUN they would reach what follows (rewrites § 2.4).
bool changes_shell_state(std::string_view command);

// Commands that may do something else in a shell with `set -e`, since they run a script in it.
bool changes_with_errexit(std::string_view command);

// Programs that run the command behind them: `env A=b cmd`, `nice cmd`, `sudo cmd`.
struct CommandPrefix {
  std::string_view name;
  Words value_options;     // take the next argument as their value
  int operands;            // plain words of its own before the command: `timeout 10 cmd` has one
  bool takes_assignments;  // NAME=value words may stand before the command
  bool changes_user;       // the command runs as another user, perhaps with another HOME
};
std::span<const CommandPrefix> command_prefixes();
const CommandPrefix *command_prefix(std::string_view program);

}  // namespace drydock::knowledge
