// Cargo's manifests, as far as a stage split asks: which programs a package builds, and what its lock file lists. The
// keys are those of the Cargo book, "The Manifest Format"; of TOML only tables, arrays of tables, strings and lists of
// strings are read.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/context.hpp"

namespace drydock::model {

// The names of the programs that `cargo build` in a folder of the context makes, those of the members of a workspace
// included. Nothing where a manifest is missing, or says something that is not understood.
std::optional<std::vector<std::string>> cargo_programs(const Context &context, std::string_view folder);

// The names of the packages that a Cargo.lock lists.
std::vector<std::string> locked_crates(std::string_view text);

}  // namespace drydock::model
