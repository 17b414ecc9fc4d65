// The parsed form of a document as one line of JSON, in the shape of the conformance data.
#pragma once

#include <string>
#include <string_view>

#include "ir/document.hpp"
#include "model/readers.hpp"

namespace drydock::print {

// {file, directives_parse, directives_detect, escape, ast, parse_error, parse_warnings, instr}, without line end.
// Strings that are no UTF-8 stand as {"b64": …}. After a parse error there is no tree, as the builder gives none.
std::string parse_json(const Document &document, std::string_view file, const model::Readers &readers);

}  // namespace drydock::print
