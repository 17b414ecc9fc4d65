// Build arguments that differ from build to build: a time, a commit, a number of the build.
#pragma once

#include <string_view>

namespace drydock::knowledge {

bool changes_each_build(std::string_view argument);

}  // namespace drydock::knowledge
