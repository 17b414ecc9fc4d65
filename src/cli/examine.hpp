// What diff and check find out about one file, whatever the form in which it is told.
#pragma once

#include "cli/chain_run.hpp"
#include "cli/for_each.hpp"
#include "cli/inputs.hpp"
#include "print/report.hpp"

namespace drydock::cli {

// Carries out the builder's own checks. That the builder refuses the file is also reported on standard error.
print::Examined check(const Input &input, Opened opened, Contexts &contexts);

// What was made of an input, or why nothing.
print::Examined examined(const Input &input, Made<print::Examined> made);

// What the file alone would end the program with, see commands.hpp.
int exit_code_of(const print::Examined &file);

}  // namespace drydock::cli
