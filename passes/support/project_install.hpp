// What one command that installs a project's dependencies reads of the project: whether its manifests are enough, and
// which files those are (rewrites § 2.3 and § 2.6).
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "knowledge/manifest_files.hpp"
#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "passes/support/copies.hpp"
#include "passes/support/obstacle.hpp"

namespace drydock::passes {

struct ProjectFile {
  std::string path;    // in the context
  std::string image;   // in the image
  std::size_t copy;    // the COPY that brings it
  bool folder = false;
  bool missing = false;  // a lock file that is not there yet: copied by a pattern
  bool operator==(const ProjectFile &) const = default;
};

struct ProjectInstall {
  std::string manager;
  std::vector<ProjectFile> files;
  std::vector<std::string> trees;           // folders of the image that it fills
  std::vector<std::string> possible_trees;  // those that it fills only with some settings
  std::vector<std::string> assumptions;
  // Options of an install that leaves the project itself out; then the whole command runs again behind the sources.
  std::string without_project;
  // The command builds, and this one fetches all that it needs from the network.
  std::string fetch;
};

// Why the manifests are not enough, and the COPY that brings them, where one is known.
struct ProjectObstacle {
  Obstacle obstacle;
  std::optional<std::size_t> copy;
};

// monostate: the command installs from no manifest of a project.
using ProjectAnswer = std::variant<std::monostate, ProjectInstall, ProjectObstacle>;

// `folder`: the working directory of the command, absolute. `instruction` is its RUN.
ProjectAnswer project_install(const model::Model &model, std::size_t instruction, const shell::Node &command,
                              const std::string &folder);

// Whether a command installs from manifests, by its words alone.
bool installs_from_manifests(const shell::Node &command);

// Finds the files of one project folder of the image in the build context.
class ProjectFolder {
 public:
  ProjectFolder(const model::Model &model, std::size_t instruction, std::string folder)
      : model_(model), instruction_(instruction), folder_(std::move(folder)) {}

  const model::Context &context() const { return *model_.context(); }
  const std::string &folder() const { return folder_; }
  std::string image(std::string_view name) const;
  // The file at a place below the folder; nothing where no COPY is known to bring one.
  std::optional<ProjectFile> find(std::string_view name) const;
  std::optional<std::string> text(std::string_view name) const;
  // Adds a file or folder where it exists; tells whether it does.
  bool take(std::string_view name, ProjectInstall &install) const;
  // Adds what the text of a configuration file names.
  void take_mentioned(std::string_view name, ProjectInstall &install) const;

 private:
  std::optional<ProjectFile> find_folder(std::string_view name) const;

  const model::Model &model_;
  std::size_t instruction_;
  std::string folder_;
};

// `dotnet restore`, whose manifests have no fixed names.
ProjectAnswer dotnet_restore(const model::Model &model, std::size_t instruction, const model::PackageCall &call,
                             const std::string &folder);

// The parts of the answer that one ecosystem has for itself: they add to the install, or say why it is none.
std::optional<Obstacle> read_node_project(const ProjectFolder &project, const model::PackageCall &call,
                                          const knowledge::ManifestFiles &row, ProjectInstall &install);
std::optional<Obstacle> read_other_project(const ProjectFolder &project, const model::PackageCall &call,
                                           const knowledge::ManifestFiles &row, ProjectInstall &install);

}  // namespace drydock::passes
