// Dependencies of development in Python's projects.
#include "passes/support/dev_dependencies.hpp"

namespace drydock::passes {

namespace {

InstallAnswer plan(const ProjectCall &) { return std::nullopt; }

}  // namespace

extern const DevDependenciesPlanner python_dev_dependencies{plan};

}  // namespace drydock::passes
