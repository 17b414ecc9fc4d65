// Paths inside a build context: relative to its root, with `/`, whatever the host. Only text is looked at here, never a
// file system.
#pragma once

#include <string>
#include <string_view>

namespace drydock::model {

// The shortest equal path: no `.`, no doubled or trailing `/`, `..` folded where something stands before it. "." for an
// empty one; `/..` is `/`. The rules are those of Go's path.Clean, which the builder applies everywhere.
std::string clean_path(std::string_view path);

// A path as the context's own: cleaned, a leading `/` means the root, `..` does not leave it. "" is the root itself.
std::string context_path(std::string_view path);

// What a name below a folder is called; a folder of "" adds nothing.
std::string path_below(std::string_view folder, std::string_view name);

// The folder part of a context path; "" for what lies in the root.
std::string_view folder_of(std::string_view path);

}  // namespace drydock::model
