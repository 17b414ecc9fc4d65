// The JSON schema of a configuration, for editors.
#pragma once

#include <string>

namespace drydock::cli {

std::string config_schema();

}  // namespace drydock::cli
