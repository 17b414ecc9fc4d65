// The text of a compose file that goes behind another one.
#pragma once

#include <string>
#include <string_view>

#include "rewrite/compose_override.hpp"

namespace drydock::print {

// `base` is the file that stays as it is, `name` the one to be written, as a person in their folder names them. ""
// where there is no service in it.
std::string compose_override(const rewrite::ComposeOverride &override_, std::string_view base, std::string_view name);

}  // namespace drydock::print
