// What the last commits of a folder changed, by asking git.
#pragma once

#include <string>
#include <vector>

namespace drydock::cli {

struct Commits {
  std::vector<std::vector<std::string>> paths;  // of each commit, relative to the folder
  std::string error;                            // why they are not known, in words
};

// The last `count` that touched the folder: no merges, which repeat others, and no first one, which brings all (so
// looks the oldest one of a clone without its history).
Commits last_commits(const std::string &folder, unsigned count);

}  // namespace drydock::cli
