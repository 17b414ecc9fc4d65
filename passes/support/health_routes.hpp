// Where an application says that it is well, as its sources show.
#pragma once

#include <string>
#include <vector>

#include "model/model.hpp"

namespace drydock::passes {

struct HealthRoute {
  std::string file, path;  // in the context, and of the address
};

// Routes of a usual name in the sources that some COPY of the file takes; each file once. The context is known.
std::vector<HealthRoute> health_routes(const model::Model &model);

}  // namespace drydock::passes
