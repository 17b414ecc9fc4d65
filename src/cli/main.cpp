// The program: read the command line, carry it out, end with the exit code.
#include <csignal>

#include "cli/commands.hpp"
#include "cli/errors.hpp"
#include "cli/files.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"

int main(int count, char **arguments) {
  using namespace drydock::cli;
  // A reader that goes away must not end a `fix` half way through its files; writes report it.
  std::signal(SIGPIPE, SIG_IGN);
  handle_signals();
  try {
    const Asked asked = read_command_line(count, arguments);
    Output output;
    if (asked.invocation) return carry_out(*asked.invocation, output);
    if (asked.exit_code != 0) {
      write_to_stderr(asked.text);
      return asked.exit_code;
    }
    output.write(asked.text);
    return finish(output, 0);
  } catch (const std::exception &error) {
    report_own_error("drydock", error.what());
    return 3;
  }
}
