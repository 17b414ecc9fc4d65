// The builder's own checks as far as they need no registry.
#pragma once

#include "checks/build_check.hpp"
#include "model/context.hpp"

namespace drydock::pipeline {

// `context`: null where none is known, or where the document has an error.
checks::BuildCheck offline_check(const Document &document, const model::Context *context);

}  // namespace drydock::pipeline
