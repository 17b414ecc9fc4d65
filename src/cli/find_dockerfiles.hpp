// The Dockerfiles below a folder, by their names, and by the compose and bake files there.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace drydock::cli {

struct FoundFiles {
  std::vector<std::string> files;               // in byte order
  std::map<std::string, std::string> contexts;  // of those that compose or bake files build, all of them in one place
  std::vector<std::string> errors;              // `PATH: reason`, for each folder that could not be read
};

// Searches `folder` and all folders below it. Paths begin with `folder` as given, or with nothing if that is `.`. Left
// out are .git and node_modules, and what git ignores. A link to a folder is not followed, unless it is `folder`
// itself; a link to a file counts where the file is not found under its own name. Pipes, devices and sockets are passed
// over.
// A file of any name counts that a compose or bake file below `folder` builds.
FoundFiles find_dockerfiles(const std::string &folder);

}  // namespace drydock::cli
