// Compose and bake files as the command line reads them: whole, and in the form in which the model asks them.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "model/compose_use.hpp"

namespace drydock::cli {

// Nothing where it can't be read.
std::optional<model::ComposeSource> read_compose_source(const std::filesystem::path &path);
// Those that are used together; their paths count from the first one's folder, as if bake were started there.
std::optional<model::ComposeSource> read_bake_source(const std::vector<std::filesystem::path> &paths);

}  // namespace drydock::cli
