// Carries out the commands of linked stages, as far as the builder does so to check them.
#pragma once

#include "checks/stages.hpp"

namespace drydock::checks {

// Throws Refusal at the builder's first error.
void carry_out(Stages &stages, const Document &document, const model::Readers &readers, const BuildOptions &options,
               Findings &findings);

}  // namespace drydock::checks
