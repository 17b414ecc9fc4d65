// How manifests for development, and those for production beside them, are named.
#pragma once

#include "knowledge/words.hpp"

namespace drydock::knowledge {

// Parts of a file's name between `-`, `_` and `.`.
Words development_name_parts();
Words production_name_parts();
// Whole names, without their ending, of what production installs where nothing says so.
Words plain_manifest_names();

}  // namespace drydock::knowledge
