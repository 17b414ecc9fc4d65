// Texts and errors as JSON, in the form of the conformance data.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "ir/document.hpp"

namespace drydock::print {

// A string; where it is no UTF-8, {"b64": …}.
nlohmann::json text_json(std::string_view text);
// With U+FFFD in the place of what is no UTF-8.
std::string valid_utf8(std::string_view text);
// {message, locations}
nlohmann::json error_json(const BuildError &error);

}  // namespace drydock::print
