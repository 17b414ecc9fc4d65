// The override of a compose file with which development's services run the production image.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "model/compose.hpp"
#include "model/model.hpp"
#include "rewrite/compose_override.hpp"

namespace drydock::passes {

struct ComposePlan {
  const model::ComposeFile &compose;
  // All paths are absolute.
  std::string folder;       // of the compose file
  std::string development;  // the Dockerfiles
  std::string production;
  const model::Model &before, &after;  // theirs

  // What production makes of NAME=VALUE; nothing where it leaves it.
  struct Turned {
    std::optional<std::string> value;  // absent: the variable goes
    std::string why;
  };
  using Turn = std::function<std::optional<Turned>(std::string_view name, std::string_view value)>;
  Turn turn;
};

// One service for each that is built from the development file; none where there is none.
rewrite::ComposeOverride compose_override(const ComposePlan &plan);

}  // namespace drydock::passes
