// Whose values are not for people's eyes.
#pragma once

#include <string_view>

#include "knowledge/secret_names.hpp"

namespace drydock::model {

// Whether the variable's name says that its value is not to be printed.
inline bool hides_value(std::string_view variable) { return knowledge::names_secret(variable); }

}  // namespace drydock::model
