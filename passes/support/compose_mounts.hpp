// Which mounts of a development service production goes without: those of the sources, which the image brings itself.
#pragma once

#include <string>
#include <string_view>
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

// `folder` is the compose file's, `context` that of the build: both absolute. `stage` is the one whose image production
// runs.
MountPlan plan_mounts(const model::ComposeService &service, const std::string &folder, const std::string &context,
                      const model::Model &model, const model::Stage &stage);

}  // namespace drydock::passes
