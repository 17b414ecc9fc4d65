// What becomes of `manage.py runserver`.
#pragma once

#include <string>
#include <vector>

#include "passes/support/python_start.hpp"

namespace drydock::passes {

// `words`: from manage.py on.
CommandAnswer plan_django(const model::Model &model, const model::Stage &stage, const ProgramPlace &place,
                          const std::vector<std::string> &words);

}  // namespace drydock::passes
