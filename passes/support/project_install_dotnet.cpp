// dotnet restore: a project or solution, all projects that it names, and the settings in the folders above them.
#include <algorithm>
#include <set>

#include "model/project_files.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/project_install.hpp"

namespace drydock::passes {

namespace {

constexpr std::size_t most_projects = 12;  // each is a COPY of its own

std::string folder_of(const std::string &path) { return absolute_path("/", path.substr(0, path.find_last_of('/') +
        1)); }

bool is_solution(std::string_view path) { return path.ends_with(".sln") || path.ends_with(".slnx"); }
bool is_project(std::string_view path) { return path.ends_with(".csproj") || path.ends_with(".fsproj") ||
                                        path.ends_with(".vbproj"); }

class Restore {
 public:
  Restore(const ProjectFolder &project, const knowledge::ManifestFiles &row,
          ProjectInstall &install) : project_(project), row_(row), install_(install) {}

  std::optional<Obstacle> read(const std::string &path) {
    if (!seen_.insert(path).second) return std::nullopt;
    const auto text = project_.text(path);
    if (!text || !project_.take(path, install_))
      return Obstacle{"manifest-not-found", "no COPY is known to bring " + path};
    if (is_solution(path)) return read_all(path, model::solution_projects(*text));
    const model::MsbuildFile file = model::read_msbuild(*text);
    if (!file.obstacle.empty())
      return Obstacle{"local-dependency", path + " needs more of the project: " + file.obstacle};
    if (auto wrong = read_all(path, file.imports)) return wrong;
    if (!is_project(path)) return std::nullopt;
    if (++projects_ > most_projects)
      return Obstacle{"many-manifests", "there are more than " + std::to_string(most_projects) +
                      " projects, each a COPY of its own"};
    install_.trees.push_back(absolute_path(folder_of(path), row_.trees.front()));
    project_.take(absolute_path(folder_of(path), row_.locks.front()), install_);
    if (auto wrong = take_settings(folder_of(path))) return wrong;
    return read_all(path, file.references);
  }

 private:
  std::optional<Obstacle> read_all(const std::string &from, const std::vector<std::string> &paths) {
    for (const std::string &path : paths)
      if (auto wrong = read(absolute_path(folder_of(from), path))) return wrong;
    return std::nullopt;
  }

  // What MSBuild and NuGet look for in the folder of a project and in all above it.
  std::optional<Obstacle> take_settings(std::string folder) {
    for (;; folder = absolute_path(folder, "..")) {
      for (std::string_view name : row_.optional) {
        const std::string path = absolute_path(folder, name);
        const auto text = project_.text(path);
        if (!text) continue;
        if (lower_ends(path, "nuget.config")) {
          project_.take(path, install_);
          if (model::has_local_source(*text)) return Obstacle{"local-dependency", path + " names a folder of packages"};
        } else if (path.ends_with(".json")) {
          project_.take(path, install_);
        } else if (auto wrong = read(path)) {
          return wrong;
        }
      }
      if (folder == "/") return std::nullopt;
    }
  }

  static bool lower_ends(const std::string &path, std::string_view ending) {
    return path.size() >= ending.size() && std::equal(ending.rbegin(), ending.rend(), path.rbegin(), [](char a,
            char b) {
      return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
    });
  }

  const ProjectFolder &project_;
  const knowledge::ManifestFiles &row_;
  ProjectInstall &install_;
  std::set<std::string> seen_;
  std::size_t projects_ = 0;
};

// The only solution or project in a folder of the image, as dotnet looks for it.
std::optional<std::string> only_project(const ProjectFolder &project) {
  std::vector<std::string> solutions, projects;
  for (const std::string &path : project.context().files()) {
    const std::string name(base_name(path));
    if (!is_solution(name) && !is_project(name)) continue;
    const auto found = project.find(name);
    if (found && found->path == path) (is_solution(name) ? solutions : projects).push_back(found->image);
  }
  if (solutions.size() + projects.size() != 1) return std::nullopt;
  return solutions.empty() ? projects.front() : solutions.front();
}

}  // namespace

ProjectAnswer dotnet_restore(const model::Model &model, std::size_t instruction, const model::PackageCall &call,
                             const std::string &folder) {
  const knowledge::ManifestFiles &row = *knowledge::manifest_files("dotnet");
  if (!call.subcommand) return {};
  const std::string &subcommand = call.word(*call.subcommand).value;
  if (!row.installs.contains(subcommand) && !row.fetching.contains(subcommand)) return {};
  const ProjectFolder project(model, instruction, folder);
  std::vector<std::string> operands;
  for (std::size_t i : call.operands)
    if (!row.value_options.contains(call.word(i - 1).value)) operands.push_back(call.word(i).value);
  std::optional<std::string> entry;
  if (!operands.empty()) entry = absolute_path(folder, operands.front());
  else entry = only_project(project);
  const auto found = entry ? project.find(*entry) : std::nullopt;
  const auto refused = [&](std::string condition, std::string reason) {
    return ProjectObstacle{{std::move(condition), std::move(reason)},
                           found ? std::optional(found->copy) : std::nullopt};
  };
  if (row.fetching.contains(subcommand)) {
    if (!found || call.has_option("--no-restore")) return {};
    return refused("builds-from-sources", std::string(row.needs_sources));
  }
  if (!call.literal) return refused("words-expanded", "it has words that the shell computes");
  if (const auto foreign = call.option_word(row.foreign_options))
    return refused("option-unknown", call.word(*foreign).value + " makes it read more than the manifests");
  if (!found) return refused("manifest-not-found", "no COPY is known to bring the project that dotnet restores");
  if (operands.size() > 1 || (!is_solution(*entry) && !is_project(*entry)))
    return refused("manifest-not-found", *entry + " is no project or solution");
  ProjectInstall install;
  install.manager = row.manager;
  if (auto wrong = Restore(project, row, install).read(*entry)) return refused(wrong->condition, wrong->reason);
  return install;
}

}  // namespace drydock::passes
