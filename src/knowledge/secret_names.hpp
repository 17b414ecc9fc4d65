// Names of variables that hold secrets, by the rule of the builder's SecretsUsedInArgOrEnv.
#pragma once

#include <string_view>

namespace drydock::knowledge {

// Whether one of its words between underscores, in any case of letters, names a secret, and none says that it is public,
// a file or a version.
bool names_secret(std::string_view variable);

}  // namespace drydock::knowledge
