// The edits that split a Python file by a plan: pip makes wheels in the builder, and a new last stage installs them.
#pragma once

#include "passes/support/split_plan.hpp"
#include "rewrite/rewriter.hpp"

namespace drydock::passes {

void write_wheel_stages(const rewrite::Rewriter &rewriter, const model::Stage &stage, const SplitPlan &plan,
                        rewrite::Fix &fix);

}  // namespace drydock::passes
