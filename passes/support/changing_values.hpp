// Build arguments that differ from build to build, and which instructions depend on them.
#pragma once

#include <string_view>
#include <vector>

#include "model/model.hpp"

namespace drydock::passes {

// What an ARG declares, where each of it is such an argument; else nothing.
std::vector<std::string_view> changing_names(const Instruction &instruction);

bool mentions(const Instruction &instruction, const std::vector<std::string_view> &names);

// An ENV that passes the values on under names that no tool knows.
bool passes_on(const Instruction &instruction);

// Whether an ENV or ARG sets a variable that the other instruction names.
bool sets_variable_of(const Instruction &instruction, const Instruction &reader);

// What a RUN does with its environment: a build may read any variable of it, an install of packages does not.
enum class Work { none, installs, more };
Work work_of(const model::Model &model, std::size_t run);

}  // namespace drydock::passes
