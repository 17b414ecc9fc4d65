// Edits of ENV instructions.
#pragma once

#include <string>

#include "model/model.hpp"
#include "rewrite/fix.hpp"
#include "rewrite/rewriter.hpp"

namespace drydock::passes {

// Takes a variable out of the stage's ENV instructions, the whole instruction where it holds nothing else, and declares
// the difference. False, with the fix unchanged, where it is not set exactly once, by a plain ENV of this very stage.
bool remove_variable(const rewrite::Rewriter &rewriter, const model::Stage &stage, std::string_view name,
                     rewrite::Fix &fix);

}  // namespace drydock::passes
