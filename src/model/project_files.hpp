// What manifests of several ecosystems say that decides whether an install from them needs more of the project than
// they are: read as text, never executed. Each answer errs on the side of needing more.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace drydock::model {

// The first reason why an install from the file needs other files of the project, or may; "" where it does not.
// Ruby code: a Gemfile. `files` are those that it reads by name, relative to it.
struct Gemfile {
  std::string obstacle;
  std::vector<std::string> files;
};
Gemfile read_gemfile(std::string_view text);
// Whether a Gemfile.lock names gems that lie in the project.
bool locks_local_gems(std::string_view lock);

struct Pyproject {
  bool package = false;          // it has a build system: the project itself is installed
  bool dynamic = false;          // part of what describes it is computed from the sources
  bool package_mode_off = false; // poetry's package-mode = false, or uv's package = false
  std::string obstacle;
};
Pyproject read_pyproject(std::string_view text);

std::string pipfile_obstacle(std::string_view text);
std::string mix_obstacle(std::string_view text);

struct GoModule {
  bool requires_modules = false;
  bool replaces_by_folder = false;
};
GoModule read_go_mod(std::string_view text);

// The modules and the parent of a Maven project, as paths of folders or files relative to it.
struct Pom {
  std::vector<std::string> modules;
  std::optional<std::string> parent;
  std::string obstacle;
};
Pom read_pom(std::string_view text);

// The other projects and files that an MSBuild project or .props file names, relative to it, with `/`.
struct MsbuildFile {
  std::vector<std::string> references, imports;
  std::string obstacle;
};
MsbuildFile read_msbuild(std::string_view text);
// The projects of a .sln or .slnx file.
std::vector<std::string> solution_projects(std::string_view text);
// A source of packages in a nuget.config that is a folder.
bool has_local_source(std::string_view nuget_config);

// The patterns of a pnpm-workspace.yaml; nothing where its text is not understood.
std::optional<std::vector<std::string>> pnpm_workspaces(std::string_view text);

}  // namespace drydock::model
