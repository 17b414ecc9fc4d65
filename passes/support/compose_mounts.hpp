// Which mounts of a development service production goes without: those of the sources, which the image brings itself.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/compose.hpp"
#include "model/model.hpp"

namespace drydock::passes {

struct MountPlan {
  std::vector<const model::ComposeVolume *> sources;  // over what the image brings
  std::vector<const model::ComposeVolume *> covers;   // volumes that kept those away from what was built
  std::vector<const model::ComposeVolume *> kept;
  std::vector<const model::ComposeVolume *> needed;   // of the kept: sources that the image does not bring
};

struct MountQuestion {
  const model::ComposeService &service;
  std::string folder;   // of the compose file, absolute
  std::string context;  // of the build, absolute
  const model::Model &model;
  const model::Stage &stage;  // whose image production runs
  std::optional<std::string> development_workdir;
};
MountPlan plan_mounts(const MountQuestion &question);

}  // namespace drydock::passes
