// `pip install -r requirements-dev.txt`, and extras for development.
#pragma once

#include <optional>
#include <set>
#include <string>

#include "passes/support/dev_dependencies.hpp"

namespace drydock::passes {

// Whether what the container starts now counts as a use of what would leave: not where another command takes its place.
enum class Start { stays, turns };

InstallAnswer plan_requirements(const ProjectCall &at, Start start);

// What uses a distribution that would go: an instruction behind the install, or a source. Nothing where none is seen.
std::optional<Obstacle> use_of(const ProjectCall &at, const std::set<std::string> &gone, Start start);

inline constexpr std::string_view reason_to_leave_out =
    "what only development needs makes the image larger, and gives whoever breaks in tools to work with";

}  // namespace drydock::passes
