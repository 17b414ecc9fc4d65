// The commands. Each returns the exit code: 0 nothing to suggest, or all done; 1 a diff was shown, or there is
// something to change; 2 wrong usage, or input that can't be read or that the builder refuses; 3 an error of drydock's
// own. The highest of all files counts.
#pragma once

#include "cli/options.hpp"
#include "cli/output.hpp"

namespace drydock::cli {

int carry_out(const Invocation &invocation, Output &output);

int list_passes(Output &output, bool markdown);
int explain_pass(const std::string &id, Output &output);
int diff_files(const Invocation &invocation, Output &output);
int report_page(const Invocation &invocation, Output &output);
int write_production(const Invocation &invocation, Output &output);
int fix_files(const Invocation &invocation, Output &output);
int review_files(const Invocation &invocation, Output &output);
int check_files(const Invocation &invocation, Output &output);
int check_guide(const Invocation &invocation, Output &output);
int verify_files(const Invocation &invocation, Output &output);
int show_config(const Invocation &invocation, Output &output);
int print_completion(const std::string &shell, Output &output);
int print_manual(Output &output);
int parse_files(const Invocation &invocation, Output &output);
int serve_editor(const Invocation &invocation);

// Reports what went wrong with standard output, if anything did.
int finish(const Output &output, int exit_code);

}  // namespace drydock::cli
