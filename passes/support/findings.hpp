// What the builder's own checks find, for the passes that mend it: check and pass never disagree.
#pragma once

#include <functional>

#include "checks/build_check.hpp"
#include "rewrite/rewriter.hpp"

namespace drydock::passes {

// Calls `mend` with each finding of the rule and the instruction that it is about. Marks in the file have silenced what
// they silence; behind an error that stops the build nothing is found.
void for_each_finding(const rewrite::Rewriter &rewriter, checks::Rule rule,
                      const std::function<void(const checks::Finding &, const Instruction &)> &mend);

// The place of a text of the instruction in the file, where it stands there in one piece.
std::optional<Span> place_of(const Document &document, const Instruction &instruction, std::string_view text);

}  // namespace drydock::passes
