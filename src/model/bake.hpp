// Bake files (docs.docker.com/build/bake/reference), as far as they say which Dockerfile is built where: what a target
// says plainly. What is computed, by an interpolation, a variable or a function, is not known.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "model/compose.hpp"

namespace drydock::model {

struct BakeText {
  std::string_view text;
  bool json = false;  // else HCL
};

// The targets of files that are used together, in bake's order: a later one says more of a target of the same name.
// Each is a service that is built and nothing else. Nothing where one of them can't be read.
std::optional<ComposeFile> read_bake(std::span<const BakeText> files);

}  // namespace drydock::model
