// What becomes of Flask's own server, however it is started.
#pragma once

#include <string>
#include <vector>

#include "passes/support/python_start.hpp"

namespace drydock::passes {

// `words`: those behind `flask`.
CommandAnswer plan_flask(const model::Model &model, const model::Stage &stage, const ProgramPlace &place,
                         const std::vector<std::string> &words);
// `python app.py`, where the script ends in `app.run(…)`.
CommandAnswer plan_flask_script(const model::Model &model, const model::Stage &stage, const PythonFiles &files,
                                const PythonFiles::Place &at,
                                const ProgramPlace &place, const model::PythonModule &module);

// An argument for a command line; "" where it is not known.
std::string argument_text(const model::PythonValue &value);

}  // namespace drydock::passes
