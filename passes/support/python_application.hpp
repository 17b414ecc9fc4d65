// The object of a Python project that a WSGI or ASGI server is given, found in the files that the image holds.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "knowledge/python_servers.hpp"
#include "model/model.hpp"
#include "model/python_module.hpp"
#include "passes/support/obstacle.hpp"

namespace drydock::passes {

struct PythonApplication {
  std::string root;    // the folder to import from, relative to the working directory; "" is that itself
  std::string module;
  std::string object;  // a name, or that of a function without arguments which makes the application
  bool factory = false;
  const knowledge::PythonFramework *framework = nullptr;
};
using FoundApplication = std::variant<PythonApplication, Obstacle>;

// The Python files of a stage's image, named from its last working directory.
class PythonFiles {
 public:
  // Nothing where the working directory is not known.
  static std::optional<PythonFiles> of(const model::Model &model, const model::Stage &stage);

  std::optional<std::string> text(const std::string &path) const;
  std::optional<model::PythonModule> module(const std::string &root, const std::string &name) const;
  // What `root` and module a file has that is started by its path, or is imported by it: `flask --app src/app.py`.
  struct Place {
    std::string root, module;
  };
  Place place_of_script(const std::string &path) const;
  Place place_of_import(const std::string &path) const;

  // The application that this name of a module is; the framework tells what it is good for.
  FoundApplication object(const Place &place, const std::string &name) const;
  // The application of `python script.py`, by what it starts: `app.run()`. An obstacle without a condition: none.
  FoundApplication started(const Place &place, const model::PythonModule &module) const;
  // The application where only the module is named, as `flask run` looks for it.
  FoundApplication search(const Place &place) const;

 private:
  PythonFiles(const model::Model &model, const model::Stage &stage, std::string workdir)
      : model_(model), stage_(stage), workdir_(std::move(workdir)) {}

  std::pair<std::string, std::string> origin(const std::string &root, const std::string &module,
                                             const std::string &import) const;
  bool is_package(const std::string &root, const std::string &module) const;
  const knowledge::PythonFramework *framework(const std::string &root, const std::string &module,
                                              const std::string &name, int depth) const;
  const knowledge::PythonFramework *framework_made_by(const std::string &root, const std::string &module,
                                                      const std::string &callee,
                                                      int depth) const;

  const model::Model &model_;
  const model::Stage &stage_;
  std::string workdir_;
};

}  // namespace drydock::passes
