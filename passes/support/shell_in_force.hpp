// The shell that runs a RUN, and what it does with pipes.
#pragma once

#include "model/model.hpp"

namespace drydock::passes {

// The SHELL instruction before an instruction, in its stage or one that this starts from; null where there is none.
const CommandLine *shell_instruction(const model::Model &model, std::size_t instruction);

// Whether the shell in force is known to know `set -o pipefail`.
bool knows_pipefail(const model::Model &model, std::size_t instruction);

// Whether SHELL or the script of a RUN says something of pipefail.
bool mentions_pipefail(const model::Model &model, std::size_t instruction);

}  // namespace drydock::passes
