// The COPYs that bring the manifests alone.
#pragma once

#include <string>
#include <vector>

#include "passes/support/project_install.hpp"
#include "rewrite/style.hpp"

namespace drydock::passes {

// The instruction's flags as written, each with a blank behind it.
std::string flags_of(const Instruction &instruction);

// One for the files of each folder, one for each folder; all as the COPY of the plan is written.
std::string manifest_copies(const Document &document, const rewrite::Style &style, const CopyPlan &plan,
                            const std::vector<ProjectFile> &files);

}  // namespace drydock::passes
