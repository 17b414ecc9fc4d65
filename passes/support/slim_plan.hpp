// Whether a stage does without what a full image has and its slim counterpart has not.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/model.hpp"
#include "passes/support/obstacle.hpp"

namespace drydock::passes {

struct SlimPlan {
  std::optional<Obstacle> obstacle;
  std::vector<std::string> assumptions;
};

// `facts` are those of the full image, which has a slim tag.
SlimPlan slim_plan(const model::Model &model, const model::Stage &stage, const knowledge::ImageFacts &facts);

}  // namespace drydock::passes
