// What diff and check find out about one file, whatever the form in which it is told.
#pragma once

#include "cli/chain_run.hpp"
#include "cli/inputs.hpp"
#include "cli/rebuild_notes.hpp"
#include "print/report.hpp"

namespace drydock::cli {

// Runs the chain. What goes wrong is also reported on standard error.
print::Examined examine(const Input &input, Chain &chain, RebuildNotes &rebuilds);

// Carries out the builder's own checks. What goes wrong is also reported on standard error.
print::Examined check(const Input &input, Contexts &contexts);

// What the file alone would end the program with, see commands.hpp.
int exit_code_of(const print::Examined &file);

}  // namespace drydock::cli
