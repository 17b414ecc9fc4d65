// The command that starts a Python application with a server for production.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "passes/support/command_planners.hpp"
#include "passes/support/python_application.hpp"
#include "passes/support/python_project.hpp"

namespace drydock::passes {

// Where development listens. Each may hold variables of the shell, `${PORT:-5000}`.
struct Address {
  std::string host, port;
  bool chosen = true;  // false: nobody said which host, and development takes the container's own address alone
};

// What stands in front of a program's name: `poetry run`, or the folder of a virtual environment.
struct ProgramPlace {
  std::vector<std::string> runner;
  std::string folder;       // "/venv/bin/", or ""
  std::string interpreter;  // of `python -m`, where it is named by its path; else ""
};

std::variant<ProductionStart, Obstacle> python_start(const model::Model &model, const model::Stage &stage,
                                                     const ProgramPlace &place,
                                                     const PythonApplication &application, Address address);

// The words as they are, or a shell that expands what they hold.
std::vector<std::string> with_shell_for_variables(std::vector<std::string> words);

}  // namespace drydock::passes
