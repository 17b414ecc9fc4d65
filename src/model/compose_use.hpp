// What compose files, and bake files, say of one Dockerfile: which folder it is built in, and how its image is started.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "model/compose.hpp"
#include "model/context.hpp"

namespace drydock::model {

struct ComposeSource {
  std::string name;    // for people
  std::string folder;  // absolute, or relative to what the Dockerfile's path is relative to
  ComposeFile file;
  bool starts = true;  // false for a bake file, which says how images are built and no more
};

struct ComposeUse {
  std::optional<std::string> context;  // of all services that build the file; nothing where they differ
  std::optional<ImageStart> start;     // the same
};
ComposeUse compose_use(std::span<const ComposeSource *const> sources, const std::string &dockerfile);

}  // namespace drydock::model
