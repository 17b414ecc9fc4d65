// What asks an application in its container whether it is well.
#pragma once

#include <string>
#include <variant>

#include "model/model.hpp"
#include "passes/support/obstacle.hpp"

namespace drydock::passes {

struct HealthProbe {
  std::string file;     // in the context, whose route it is
  std::string path;     // of the address
  std::string port;
  std::string command;  // a JSON array
};

// For the image of the stage, whose configuration has no check yet.
std::variant<HealthProbe, Obstacle> health_probe(const model::Model &model, const model::Stage &stage);

}  // namespace drydock::passes
