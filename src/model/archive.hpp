// What ADD takes for an archive and extracts: it looks at a file's content and never at its name (rewrites § 2.11).
#pragma once

#include <string_view>

namespace drydock::model {

// Whether ADD may extract a file of this content. Errs on the side of yes: what is compressed may hold an archive.
bool may_be_archive(std::string_view content);

}  // namespace drydock::model
