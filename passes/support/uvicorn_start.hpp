// What becomes of a script that calls uvicorn.run() with a reloader.
#pragma once

#include "passes/support/python_start.hpp"

namespace drydock::passes {

CommandAnswer plan_uvicorn_run(const PythonFiles &files, const PythonFiles::Place &at, const ProgramPlace &place,
                               const model::PythonModule &module);

}  // namespace drydock::passes
