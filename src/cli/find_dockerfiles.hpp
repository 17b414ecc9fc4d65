// The Dockerfiles below a folder, by their names.
#pragma once

#include <string>
#include <vector>

namespace drydock::cli {

struct FoundFiles {
  std::vector<std::string> files;   // in byte order
  std::vector<std::string> errors;  // `PATH: reason`, for each folder that could not be read
};

// Searches `folder` and all folders below it. Paths begin with `folder` as given, or with nothing if that is `.`. Left
// out are .git and node_modules. A link to a folder is not followed, unless it is `folder` itself; a link to a file
// counts where the file is not found under its own name. Pipes, devices and sockets are passed over.
FoundFiles find_dockerfiles(const std::string &folder);

}  // namespace drydock::cli
