// What a check found in a document, as one line of JSON, in the shape of the conformance data.
#pragma once

#include <string>
#include <string_view>

#include "checks/build_check.hpp"

namespace drydock::print {

// {file, lint: {warnings: [{rule, description, detail, url, lines, line, column}…], error?: {message, lines?}}},
// without line end. `lines` are the builder's; `line` and `column`, from 1, point at the text in question.
std::string check_json(const Document &document, const checks::BuildCheck &check, std::string_view file);

}  // namespace drydock::print
