// Dispatch, and the commands that read no files.
#include "cli/commands.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/completion.hpp"
#include "cli/errors.hpp"
#include "cli/manual_page.hpp"
#include "cli/passes_page.hpp"
#include "passes/support/text_parts.hpp"
#include "passes/texts.hpp"

namespace drydock::cli {

int finish(const Output &output, int exit_code) {
  if (output.error().empty()) return exit_code;
  report_error(output.error());
  return std::max(exit_code, 2);
}

int list_passes(Output &output, bool markdown) {
  if (markdown) {
    output.write(passes_page());
    return 0;
  }
  std::size_t longest = 0;
  for (const passes::Pass *pass : passes::chain()) longest = std::max(longest, pass->id.size());
  std::string list;
  for (const passes::Pass *pass : passes::chain())
    list += fmt::format("{:<{}}  {:<4}  {:<6}  {}\n", pass->id, longest,
                        pass->on           ? "on"
                        : pass->production ? "prod"
                                           : "off",
                        rewrite::to_string(pass->worst), passes::summary_of(pass->id));
  output.write(list);
  return 0;
}

int print_completion(const std::string &shell, Output &output) {
  const CommandLineText text = command_line_text();
  output.write(shell == "bash" ? bash_completion(text) : shell == "zsh" ? zsh_completion(text) : fish_completion(text));
  return 0;
}

int print_manual(Output &output) {
  output.write(manual_page(command_line_text()));
  return 0;
}

int explain_pass(const std::string &id, Output &output) {
  output.write(passes::text_of(id));
  return 0;
}

int carry_out(const Invocation &invocation, Output &output) {
  int result = 0;
  switch (invocation.command) {
    case Command::diff: result = diff_files(invocation, output); break;
    case Command::fix: result = fix_files(invocation, output); break;
    case Command::prod: result = write_production(invocation, output); break;
    case Command::review: result = review_files(invocation, output); break;
    case Command::check:
      result = invocation.checklist ? check_guide(invocation, output) : check_files(invocation, output);
      break;
    case Command::verify: result = verify_files(invocation, output); break;
    case Command::passes: result = list_passes(output, invocation.markdown); break;
    case Command::explain: result = explain_pass(invocation.pass, output); break;
    case Command::parse: result = parse_files(invocation, output); break;
    case Command::lsp: result = serve_editor(invocation); break;
    case Command::config: result = show_config(invocation, output); break;
    case Command::completion: result = print_completion(invocation.shell, output); break;
    case Command::manual: result = print_manual(output); break;
  }
  return finish(output, result);
}

}  // namespace drydock::cli
