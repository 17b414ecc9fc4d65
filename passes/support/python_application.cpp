#include "passes/support/python_application.hpp"

#include <algorithm>

#include "model/context.hpp"
#include "passes/support/copied_files.hpp"
#include "passes/support/copies.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/started_commands.hpp"

namespace drydock::passes {

namespace {

using knowledge::PythonFramework;

constexpr int deepest = 5;

std::string path_of(const std::string &root, const std::string &module) {
  std::string path = root.empty() ? "" : root + "/";
  for (const char c : module) path += c == '.' ? '/' : c;
  return path;
}

std::pair<std::string, std::string> split_last(const std::string &dotted, char at) {
  const std::size_t end = dotted.rfind(at);
  if (end == std::string::npos) return {"", dotted};
  return {dotted.substr(0, end), dotted.substr(end + 1)};
}

bool is_identifier(std::string_view name) {
  const auto letter = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
  return !name.empty() && std::isdigit(static_cast<unsigned char>(name[0])) == 0 && std::all_of(name.begin(),
      name.end(), letter);
}

Obstacle not_found(const std::string &module) {
  return {"application-not-found", "no application object that a server could be given is found in " + module};
}

}  // namespace

std::optional<PythonFiles> PythonFiles::of(const model::Model &model, const model::Stage &stage) {
  const auto workdir = final_workdir(model, stage);
  if (!workdir) return std::nullopt;
  return PythonFiles(model, stage, *workdir);
}

std::optional<std::string> PythonFiles::text(const std::string &path) const {
  const std::string image = absolute_path(workdir_, path);
  if (auto text = copied_text(model_, stage_, image)) return text;
  // Behind a pattern: COPY *.py ./
  const auto origin = model_.context() != nullptr ? origin_of(model_, stage_.end, image) : std::nullopt;
  return origin ? model_.context()->read(origin->path) : std::nullopt;
}

bool PythonFiles::is_package(const std::string &root, const std::string &module) const {
  return text(path_of(root, module) + "/__init__.py").has_value();
}

std::optional<model::PythonModule> PythonFiles::module(const std::string &root, const std::string &name) const {
  const std::string path = path_of(root, name);
  auto source = text(path + "/__init__.py");
  if (!source) source = text(path + ".py");
  return source ? model::PythonModule::read(*source) : std::nullopt;
}

PythonFiles::Place PythonFiles::place_of_script(const std::string &path) const {
  const std::string absolute = absolute_path(workdir_, path);
  auto [folder, name] = split_last(absolute, '/');
  const std::string inside = workdir_ == "/" ? workdir_ : workdir_ + "/";
  if (folder == workdir_) folder.clear();
  else if (folder.starts_with(inside)) folder.erase(0, inside.size());
  return {folder, name.substr(0, name.rfind(".py"))};
}

PythonFiles::Place PythonFiles::place_of_import(const std::string &path) const {
  Place place;
  if (path.find('/') == std::string::npos && !path.ends_with(".py")) return {"", path};
  place = place_of_script(path);
  // Flask imports a file of a package as such.
  while (!place.root.empty() && text(place.root + "/__init__.py")) {
    const auto [outer, folder] = split_last(place.root, '/');
    place = {outer, folder + "." + place.module};
  }
  return place;
}

// The framework whose application a call makes, inside `module`.
const PythonFramework *PythonFiles::framework_made_by(const std::string &root, const std::string &module,
                                                      const std::string &callee,
                                                      int depth) const {
  if (const PythonFramework *known = knowledge::python_framework(callee)) return known;
  if (depth > deepest) return nullptr;
  if (callee.find('.') == std::string::npos) {
    const auto text = this->module(root, module);
    const model::PythonFunction *function = text ? text->function(callee) : nullptr;
    if (function == nullptr) return nullptr;
    for (const std::string &inner : function->callees)
      if (inner != callee)
        if (const PythonFramework *found = framework_made_by(root, module, inner, depth + 1)) return found;
    return nullptr;
  }
  const auto [other, name] = origin(root, module, callee);
  const auto text = this->module(root, other);
  if (!text) return nullptr;
  if (text->function(name) != nullptr) return framework_made_by(root, other, name, depth + 1);
  return nullptr;
}

// The module and the name in it that an import inside `module` names.
std::pair<std::string, std::string> PythonFiles::origin(const std::string &root, const std::string &module,
                                                        const std::string &import) const {
  if (!import.starts_with('.')) return split_last(import, '.');
  std::string package = is_package(root, module) ? module : split_last(module, '.').first;
  std::size_t dots = 1;
  for (; dots < import.size() && import[dots] == '.'; ++dots) package = split_last(package, '.').first;
  return split_last(package + (package.empty() ? "" : ".") + import.substr(dots), '.');
}

const PythonFramework *PythonFiles::framework(const std::string &root, const std::string &module,
                                              const std::string &name, int depth) const {
  const auto text = this->module(root, module);
  if (!text || depth > deepest) return nullptr;
  if (const model::PythonCall *made = text->made(name)) return framework_made_by(root, module, made->callee, depth + 1);
  const std::string import = text->imported(name);
  if (import.empty()) return nullptr;
  const auto [other, object] = origin(root, module, import);
  return framework(root, other, object, depth + 1);
}

FoundApplication PythonFiles::object(const Place &place, const std::string &name) const {
  const auto text = module(place.root, place.module);
  if (!text) return not_found(place.module);
  for (std::size_t at = 0; at <= place.module.size();) {
    const std::size_t end = std::min(place.module.find('.', at), place.module.size());
    if (!is_identifier(std::string_view(place.module).substr(at, end - at)))
      return Obstacle{"module-name", "Python can't import a module of the name " + place.module};
    at = end + 1;
  }
  PythonApplication found{place.root, place.module, name, false, nullptr};
  if (const model::PythonFunction *function = text->function(name)) {
    found.factory = true;
    found.framework = framework_made_by(place.root, place.module, name, 0);
    if (function->needs_arguments)
      return Obstacle{"factory-arguments", name + " in " + place.module + " wants arguments that nobody knows"};
  } else {
    found.framework = framework(place.root, place.module, name, 0);
  }
  if (found.framework == nullptr) return not_found(place.module);
  for (const std::string &called : text->called_on_import())
    if (called == name + ".run" || called == name + ".run_server" || called == "uvicorn.run")
      return Obstacle{"starts-on-import", place.module + " starts its development server when it is imported"};
  if (found.framework->attribute.empty()) return found;
  // Dash: the object that a server takes has a name of its own.
  for (const std::string &other : text->names())
    if (text->alias(other) == name + "." + std::string(found.framework->attribute)) {
      found.object = other;
      return found;
    }
  return Obstacle{"no-server-object", place.module + " has no name for " + name + "." +
                  std::string(found.framework->attribute) +
                                          ", which a server would be given"};
}

FoundApplication PythonFiles::started(const Place &place, const model::PythonModule &module) const {
  const auto &start = module.start();
  if (!start) return Obstacle{};
  const auto [receiver, method] = split_last(start->callee, '.');
  if (method != "run" && method != "run_server") return Obstacle{};
  if (const model::PythonCall *made = module.made_at_start(receiver)) {
    FoundApplication found = object(place, made->callee);
    if (std::holds_alternative<PythonApplication>(found)) return found;
    const PythonFramework *framework = framework_made_by(place.root, place.module, made->callee, 0);
    const auto [origin, name] = split_last(made->callee, '.');
    if (framework == nullptr || origin.empty()) return framework == nullptr ? FoundApplication(Obstacle{}) : found;
    // An imported factory: the module has a name for it, that of the import.
    for (const std::string &bound : module.names())
      if (module.imported(bound) == made->callee) {
        return PythonApplication{place.root, place.module, bound, true, framework};
      }
    return found;
  }
  // `app` imported as app: start() has the origin's name.
  for (const std::string &name : module.names()) {
    if (name != receiver && module.imported(name) != receiver) continue;
    FoundApplication found = object(place, name);
    const auto *obstacle = std::get_if<Obstacle>(&found);
    return obstacle != nullptr && obstacle->condition == "application-not-found" ? FoundApplication(Obstacle{}) : found;
  }
  return Obstacle{};
}

FoundApplication PythonFiles::search(const Place &place) const {
  const auto text = module(place.root, place.module);
  if (!text) return not_found(place.module);
  std::vector<std::string> candidates{"app", "application"};
  candidates.insert(candidates.end(), text->names().begin(), text->names().end());
  candidates.insert(candidates.end(), {"create_app", "make_app"});
  FoundApplication last = not_found(place.module);
  for (const std::string &name : candidates) {
    last = object(place, name);
    if (std::holds_alternative<PythonApplication>(last)) return last;
    if (const std::string &condition = std::get<Obstacle>(last).condition; condition != "application-not-found")
      return last;
  }
  return last;
}

}  // namespace drydock::passes
