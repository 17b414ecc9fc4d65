// SOURCE_DATE_EPOCH, where the file sets it.
#pragma once

#include "checks/stages.hpp"

namespace drydock::checks {

// Throws Refusal where its value is neither a number, nor `context`, nor a stage that fetches one thing from the web
// and does nothing else (moby/buildkit, epoch.go).
void check_date_source(const Document &document, const Variables &global);

}  // namespace drydock::checks
