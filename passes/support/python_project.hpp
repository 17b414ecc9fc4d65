// The Python distributions that a production image is given, and the manifest that one more would be written into.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <variant>

#include "model/model.hpp"
#include "passes/support/obstacle.hpp"

namespace drydock::passes {

struct PythonProject {
  std::set<std::string> installed;   // normalised names, as far as files and commands name them
  // A requirements file of the build context that an install of the image reads, or why there is none to write into.
  std::variant<std::string, Obstacle> manifest = Obstacle{};

  bool has(std::string_view distribution) const { return installed.count(std::string(distribution)) > 0; }
};

PythonProject python_project(const model::Model &model);

// The requirements file for production that belongs to one for development: the one that it takes in by -r, or a
// sibling that names some of what it names. Both are paths in the context. Nothing where the file is not named as one
// for development, or where none is found.
std::optional<std::string> production_requirements(const model::Context &context, const std::string &path);
// Whether a file's name says that it is for development.
bool is_for_development(std::string_view path);

// The module that programs import a distribution as, where nothing says otherwise its name with `_` for `-`.
std::string module_of_distribution(const std::string &name);

// The first file of the context that uses a module: imports it, or lists it as a Django application; "" for none. Tests
// are left out, and so are settings for development that nothing names, where others for production lie beside them.
std::string user_of_module(const model::Model &model, std::string_view module);

}  // namespace drydock::passes
