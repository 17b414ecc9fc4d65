// Python's, Ruby's, PHP's, Go's, Elixir's and Java's managers: what their manifests ask for beyond packages of a
// registry.
#include <algorithm>

#include "model/json.hpp"
#include "model/path.hpp"
#include "model/project_files.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/project_install.hpp"

namespace drydock::passes {

namespace {

using knowledge::ManifestFiles;
using model::PackageCall;

constexpr std::size_t most_modules = 12;  // each is a COPY of its own

Obstacle local(const std::string &path, const std::string &what) {
  return {"local-dependency", path + " needs more of the project: " + what};
}

std::optional<Obstacle> read_python(const PackageCall &call, const ManifestFiles &row, const std::string &text,
                                    ProjectInstall &install) {
  const std::string &path = install.files.front().path;
  if (row.manager == "pipenv") {
    const std::string obstacle = model::pipfile_obstacle(text);
    return obstacle.empty() ? std::nullopt : std::optional(local(path, obstacle));
  }
  const model::Pyproject project = model::read_pyproject(text);
  if (!project.obstacle.empty()) return local(path, project.obstacle);
  const bool poetry = row.manager == "poetry";
  const bool left_out = project.package_mode_off || (!poetry && !project.package) ||
                        call.has_option(row.without_project) || call.has_option("--no-install-workspace");
  if (left_out) return std::nullopt;
  if (!poetry && project.dynamic && !call.has_option("--frozen"))
    return local(path, "what is dynamic in it is computed from the sources");
  install.without_project = row.without_project;
  return std::nullopt;
}

std::optional<Obstacle> read_ruby(const ProjectFolder &project, const PackageCall &call, const std::string &text,
                                  ProjectInstall &install) {
  const std::string path = install.files.front().path;
  const model::Gemfile gemfile = model::read_gemfile(text);
  if (!gemfile.obstacle.empty()) return local(path, gemfile.obstacle);
  for (const std::string &name : gemfile.files)
    if (!project.take(name, install)) return local(path, "it reads " + name + ", which no COPY is known to bring");
  if (const auto lock = project.text("Gemfile.lock"); lock && model::locks_local_gems(*lock))
    return local("Gemfile.lock", "gems in folders of the project");
  if (call.has_option("--deployment") || call.has_option("--path"))
    install.trees.push_back(project.image(call.option("--path").value_or("vendor/bundle")));
  return std::nullopt;
}

// The plugins that an install would run, by the lock file or else by those that composer.json allows.
std::vector<std::string> composer_plugins(const model::Json &manifest, const std::optional<model::Json> &lock) {
  std::vector<std::string> plugins;
  if (lock) {
    for (const std::string_view section : {"packages", "packages-dev"})
      if (const model::Json *packages = lock->get(section))
        for (const model::Json &package : packages->elements) {
          const model::Json *type = package.get("type"), *name = package.get("name");
          if (type != nullptr && name != nullptr && (type->text == "composer-plugin" ||
              type->text == "composer-installer"))
            plugins.push_back(name->text);
        }
  } else if (const model::Json *config = manifest.get("config")) {
    if (const model::Json *allowed = config->get("allow-plugins"))
      for (const auto &[name, value] : allowed->members) plugins.push_back(name);
  }
  return plugins;
}

std::optional<Obstacle> read_composer(const ProjectFolder &project, const PackageCall &call,
                                      const ManifestFiles &row, const std::string &text,
                                      ProjectInstall &install) {
  const std::string path = install.files.front().path;
  const auto manifest = model::read_json_object(text);
  if (!manifest) return Obstacle{"manifest-unreadable", path + " can't be read"};
  if (const model::Json *repositories = manifest->get("repositories")) {
    std::vector<const model::Json *> all;
    for (const model::Json &repository : repositories->elements) all.push_back(&repository);
    for (const auto &[name, repository] : repositories->members) all.push_back(&repository);
    for (const model::Json *repository : all)
      if (const model::Json *type = repository->get("type"); type != nullptr && (type->text == "path" ||
          type->text == "artifact"))
        return local(path, "packages in folders of the project");
  }
  if (const model::Json *config = manifest->get("config"); config != nullptr && config->get("vendor-dir") != nullptr)
    return Obstacle{"manager-configured", path + " moves the folder of packages (vendor-dir)"};
  const auto lock_text = project.text("composer.lock");
  const auto lock = lock_text ? model::read_json_object(*lock_text) : std::nullopt;
  if (!lock && project.find("composer.lock")) return Obstacle{"manifest-unreadable", "composer.lock can't be read"};
  if (!call.has_option("--no-plugins"))
    for (const std::string &plugin : composer_plugins(*manifest, lock))
      if (!knowledge::harmless_composer_plugins().contains(plugin))
        return Obstacle{"composer-plugin", "the plugin " + plugin + " may put files into the project"};
  // These run for each package, and so only with the first of two installs.
  if (const model::Json *scripts = manifest->get("scripts"))
    for (const auto &[event, value] : scripts->members)
      if (event.find("-package-") != std::string::npos && !call.option_word(row.no_script_options))
        return Obstacle{"install-script", "the script " + event + " of " + path +
                        " runs with the install and may read the sources"};
  const bool bare = call.has_option("--no-scripts") && call.has_option("--no-autoloader");
  if (!bare) install.without_project = row.without_project;
  return std::nullopt;
}

std::optional<Obstacle> read_go(const ProjectFolder &project, const PackageCall &call, const std::string &text,
                                ProjectInstall &install) {
  const std::string path = install.files.front().path;
  const model::GoModule module = model::read_go_mod(text);
  if (!module.requires_modules) return Obstacle{"no-dependencies", path + " names no module to download"};
  if (module.replaces_by_folder) return local(path, "it replaces a module by a folder");
  if (project.find("vendor/modules.txt")) return Obstacle{"vendored", "the modules are in the project (vendor)"};
  if (!project.find("go.sum"))
    return Obstacle{"manifest-not-found",
                    "no COPY is known to bring go.sum, without which nothing is proven to be fetched"};
  for (std::string folder = project.folder();; folder = absolute_path(folder, "..")) {
    if (project.find(absolute_path(folder, "go.work")))
      return Obstacle{"workspaces-unknown", "the module is part of a workspace (go.work)"};
    if (folder == "/") break;
  }
  const bool vendored = std::any_of(call.command->words.begin(), call.command->words.end(), [](const auto &word) {
    return word.value.starts_with("-mod=") && word.value != "-mod=readonly";
  });
  const bool configured = std::any_of(call.command->assignments.begin(), call.command->assignments.end(),
                                      [](const auto &a) {
    return a.name.starts_with("GO") &&
        !knowledge::Words("GOOS GOARCH GOARM GOAMD64 GOMAXPROCS GOGC GO111MODULE").contains(a.name);
  });
  if (vendored || configured) return Obstacle{"manager-configured", "the command says where its modules come from"};
  install.assumptions.push_back("every module that go.mod names can be downloaded, those that only tests need too");
  return std::nullopt;
}

std::optional<Obstacle> take_poms(const ProjectFolder &project, const std::string &folder, ProjectInstall &install,
                                  int depth = 0) {
  if (depth > 4) return Obstacle{"many-manifests", "its modules are nested too deep"};
  const auto text = project.text(folder + "pom.xml");
  if (!text || !project.take(folder + "pom.xml", install))
    return Obstacle{"manifest-not-found", "no COPY is known to bring " + folder + "pom.xml"};
  const model::Pom pom = model::read_pom(*text);
  if (!pom.obstacle.empty()) return local(folder + "pom.xml", pom.obstacle);
  if (pom.parent)
    if (const std::string parent = model::clean_path(folder + *pom.parent); !parent.starts_with(".."))
      project.take(parent.ends_with(".xml") ? parent : parent + "/pom.xml", install);
  if (install.files.size() > most_modules)
    return Obstacle{"many-manifests", "there are more than " + std::to_string(most_modules) +
                    " modules, each a COPY of its own"};
  for (const std::string &module : pom.modules)
    if (auto wrong = take_poms(project, model::clean_path(folder + module) + "/", install, depth + 1)) return wrong;
  return std::nullopt;
}

}  // namespace

std::optional<Obstacle> read_other_project(const ProjectFolder &project, const PackageCall &call,
                                           const ManifestFiles &row, ProjectInstall &install) {
  const auto text = project.text(row.required);
  if (!text) return Obstacle{"manifest-unreadable", install.files.front().path + " can't be read"};
  if (knowledge::Words("pipenv poetry uv").contains(row.manager)) return read_python(call, row, *text, install);
  if (row.manager == "bundle") return read_ruby(project, call, *text, install);
  if (row.manager == "composer") return read_composer(project, call, row, *text, install);
  if (row.manager == "go") return read_go(project, call, *text, install);
  if (row.manager == "maven") return take_poms(project, "", install);
  if (row.manager == "mix") {
    const std::string obstacle = model::mix_obstacle(*text);
    if (!obstacle.empty()) return local(install.files.front().path, obstacle);
    return std::nullopt;
  }
  return Obstacle{"builds-from-sources", "what its manifests need is not known"};
}

}  // namespace drydock::passes
