// How manifests for development, and those for production beside them, are named.
#pragma once

#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

// Parts of a file's name between `-`, `_` and `.`.
Words development_name_parts();
Words production_name_parts();
// Whole names, without their ending, of what production installs where nothing says so.
Words plain_manifest_names();
// Sources that only people at work on a program run.
Words development_sources();

// Whether a comment says that the sources are mounted in place of being copied: "Don't copy code (use volume mount)".
bool speaks_of_mounted_sources(std::string_view comment);
// Whether it says that what follows is for development: "Development environment variables". In lower case.
bool speaks_of_development(std::string_view comment);

}  // namespace drydock::knowledge
