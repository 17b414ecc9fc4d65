// `# drydock: off=PASS` above the instruction that a fix is about, written for the user.
#pragma once

#include <optional>
#include <string>

#include "ir/document.hpp"
#include "pipeline/pipeline.hpp"
#include "rewrite/outcome.hpp"

namespace drydock::pipeline {

// The text of `document` with the mark; a mark that stands there already gets one name more. Nothing where the fix is
// about no original instruction, or where the chain would make it all the same.
std::optional<std::string> with_mark(const Document &document, const Request &request, const rewrite::AppliedFix &fix);

}  // namespace drydock::pipeline
