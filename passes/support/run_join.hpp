// Two RUNs that follow each other made one.
#pragma once

#include "passes/support/run_text.hpp"
#include "rewrite/rewriter.hpp"

namespace drydock::passes {

// Whether only line ends, blanks and comment lines stand between the two, and nothing follows the first's last command.
bool adjacent(const Document &document, const RunText &first, const RunText &second);

// The same flags in the same order: mounts, network, security.
bool same_flags(const Instruction &a, const Instruction &b);

// The second RUN's command goes behind the first's with `&&`; comments between them stay where they are, as lines
// inside. The two are adjacent, and neither has a heredoc.
void join(const rewrite::Rewriter &rewriter, rewrite::Fix &fix, const RunText &first, const RunText &second);

}  // namespace drydock::passes
