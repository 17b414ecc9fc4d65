// Which folder a Dockerfile is built in, where nobody says it.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace drydock::model {

// The folders that a Dockerfile may belong to, absolute: its own, and upwards to the repository's root (the folder with
// .git, at most 16 levels up). Without a repository its own alone; none where the path means nothing.
std::vector<std::string> folders_above(const std::string &dockerfile_path);

// The folder that a Dockerfile is built in, when nobody names one: the nearest of folders_above() in which every COPY
// source in `sources` exists and is not ignored. Nothing where there is none. `sources` are expanded and hold neither
// URLs nor heredocs; the answer is an absolute path.
std::optional<std::string> find_context(const std::string &dockerfile_path, const std::vector<std::string> &sources);

}  // namespace drydock::model
