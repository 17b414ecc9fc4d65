// npm, yarn, pnpm and bun: what package.json asks for beyond packages of a registry.
#include <algorithm>

#include "ir/text.hpp"
#include "model/package_json.hpp"
#include "model/project_files.hpp"
#include "passes/support/project_install.hpp"

namespace drydock::passes {

namespace {

using knowledge::ManifestFiles;
using model::PackageJson;

constexpr std::size_t most_workspaces = 12;  // each is a COPY of its own

std::string where(std::string_view path) { return std::string(path.empty() ? "package.json" : path); }

// A version that is a folder or file of the project.
bool is_local_version(std::string_view version) {
  for (const std::string_view scheme : {"file:", "link:", "portal:", "exec:", ".", "/", "~/"})
    if (version.starts_with(scheme) && version != ".") return true;
  const bool archive = version.ends_with(".tgz") || version.ends_with(".tar.gz") || version.ends_with(".tar");
  return archive && version.find("://") == std::string_view::npos;
}

std::optional<Obstacle> local_dependency(const PackageJson &manifest, std::string_view path) {
  using Section = model::DependencySections::Section;
  for (const Section *section : {&manifest.sections.required, &manifest.sections.development,
                                 &manifest.sections.optional})
    for (const auto &[name, version] : *section)
      if (is_local_version(version))
        return Obstacle{"local-dependency", name + " in " + where(path) + " is in the project itself"};
  for (const std::string &version : manifest.replacements)
    if (is_local_version(version))
      return Obstacle{"local-dependency", "an override in " + where(path) + " names a place in the project"};
  return std::nullopt;
}

// The commands of a script that is a plain list; the whole text as one where it is more than that.
std::vector<std::string> commands_of(std::string_view script) {
  std::vector<std::string> result;
  while (!script.empty()) {
    const std::size_t at = std::min({script.find("&&"), script.find("||"), script.size()});
    result.emplace_back(trim(script.substr(0, at)));
    script.remove_prefix(std::min(at + 2, script.size()));
  }
  return result;
}

std::optional<Obstacle> install_script(const ProjectFolder &project, const PackageJson &manifest,
                                       std::string_view path, ProjectInstall &install) {
  for (std::string_view name : knowledge::install_scripts()) {
    const auto script = manifest.scripts.find(name);
    if (script == manifest.scripts.end()) continue;
    for (const std::string &command : commands_of(script->second)) {
      const knowledge::HarmlessScript *row = knowledge::harmless_script(command);
      const std::string what = "the script " + std::string(name) + " of " + where(path);
      if (row == nullptr || command.find_first_of(";|&`$<>") != std::string::npos)
        return Obstacle{"install-script", what + " runs with the install and may read the sources"};
      if (row->asks_git && project.context().has_folder(".git"))
        return Obstacle{"install-script", what + " asks for .git, which the COPY brings"};
      for (std::string_view file : row->files)
        if (!project.take(file, install))
          return Obstacle{"install-script", what + " reads " + std::string(file) + ", which no COPY is known to bring"};
    }
  }
  return std::nullopt;
}

std::optional<Obstacle> curious_package(const ProjectFolder &project, const PackageJson &manifest,
                                        ProjectInstall &install) {
  for (const knowledge::CuriousPackage &row : knowledge::curious_packages()) {
    if (!manifest.sections.required.contains(row.name) && !manifest.sections.development.contains(row.name)) continue;
    const auto &members = manifest.members;
    if (!row.section.empty() && std::find(members.begin(), members.end(), row.section) != members.end())
      return Obstacle{"install-script", "the set-up of " + std::string(row.name) +
                      " reads what package.json says under " + std::string(row.section)};
    for (std::string_view file : row.files) project.take(file, install);
  }
  return std::nullopt;
}

// Adds the package.json of each workspace.
std::optional<Obstacle> take_workspaces(const ProjectFolder &project, const std::vector<std::string> &patterns,
                                        bool scripts,
                                        ProjectInstall &install) {
  const std::string &root = install.files.front().path;
  const std::string folder = root.substr(0, root.find_last_of('/') + 1);
  std::size_t count = 0;
  for (std::string pattern : patterns) {
    if (pattern == ".") continue;
    while (pattern.ends_with('/')) pattern.pop_back();
    if (pattern.starts_with('!') || pattern.find("**") != std::string::npos ||
        pattern.find("..") != std::string::npos || pattern.find('{') != std::string::npos)
      return Obstacle{"workspaces-unknown", "which folders the workspaces " + pattern + " are is not known"};
    if (pattern.starts_with("./")) pattern.erase(0, 2);
    for (const std::string &path : project.context().matches(folder + pattern + "/package.json")) {
      const std::string below = path.substr(folder.size());
      if (!below.ends_with("/package.json") || below.find("node_modules/") != std::string::npos) continue;
      const auto text = project.context().read(path);
      const auto manifest = text ? model::read_package_json(*text) : std::nullopt;
      if (!manifest || !project.take(below, install)) return Obstacle{"workspaces-unknown", path + " can't be read"};
      if (auto wrong = local_dependency(*manifest, path)) return wrong;
      if (scripts)
        if (auto wrong = install_script(project, *manifest, path, install)) return wrong;
      if (manifest->has_programs)
        return Obstacle{"workspace-programs", path + " has programs, which an install links only where they are there"};
      for (const knowledge::CuriousPackage &row : knowledge::curious_packages())
        if (manifest->sections.required.contains(row.name))
          return Obstacle{"install-script", "the set-up of " + std::string(row.name) + " in " + path +
                          " reads files of the project"};
      install.trees.push_back(project.image(below.substr(0, below.find_last_of('/')) + "/node_modules"));
      if (++count > most_workspaces)
        return Obstacle{"many-manifests", "there are more than " + std::to_string(most_workspaces) +
                        " workspaces, each a COPY of its own"};
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<Obstacle> read_node_project(const ProjectFolder &project, const model::PackageCall &call,
                                          const ManifestFiles &row,
                                          ProjectInstall &install) {
  const auto text = project.text(row.required);
  const auto manifest = text ? model::read_package_json(*text) : std::nullopt;
  if (!manifest) return Obstacle{"manifest-unreadable", install.files.front().path + " can't be read"};
  const std::string &path = install.files.front().path;
  const bool scripts = !call.option_word(row.no_script_options);
  if (auto wrong = local_dependency(*manifest, path)) return wrong;
  if (scripts) {
    if (auto wrong = install_script(project, *manifest, path, install)) return wrong;
    if (project.find("binding.gyp"))
      return Obstacle{"install-script", "the install compiles the project itself (binding.gyp)"};
    if (auto wrong = curious_package(project, *manifest, install)) return wrong;
  }
  for (const std::string &patch : manifest->patches)
    if (!project.take(patch, install)) return Obstacle{"manifest-not-found", "no COPY is known to bring " + patch};
  std::vector<std::string> patterns = manifest->workspaces;
  if (row.manager == "pnpm")
    if (const auto workspace = project.text("pnpm-workspace.yaml")) {
      const auto more = model::pnpm_workspaces(*workspace);
      if (!more) return Obstacle{"workspaces-unknown", "pnpm-workspace.yaml is not understood"};
      patterns.insert(patterns.end(), more->begin(), more->end());
    }
  if (manifest->has_workspaces && patterns.empty())
    return Obstacle{"workspaces-unknown", "the workspaces of " + path + " are not understood"};
  if (auto wrong = take_workspaces(project, patterns, scripts, install)) return wrong;
  // A mirror of packages in the project.
  if (const auto settings = project.text(".yarnrc"); settings && settings->find("offline-mirror") != std::string::npos)
    return Obstacle{"offline-mirror", ".yarnrc names a folder of packages in the project"};
  return std::nullopt;
}

}  // namespace drydock::passes
