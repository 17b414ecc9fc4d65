// What packages of npm mean to an image that runs: which program is whose, what only a developer starts, and what a
// package expects of the system that an image without compilers lacks.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

// Where a manager leaves the packages of a project, and how those that only development needs are taken away from there.
struct NodePruning {
  std::string_view manager;
  std::string_view command;             // leaves what is compiled in place
  std::string_view command_before = "";  // for images of Node.js before `since`
  int since = 0;
  Words kept_options = "";              // of the install, that it needs as well
  std::string_view locked_option = "";  // to be kept as well where the install has it
  std::string_view production_option = "";         // of an install: leaves them out from the beginning
  std::string_view production_option_before = "";  // for images before `since`
  // What it does to a project whose own lifecycle scripts changed something; completes "NAME would …", "" for nothing.
  std::string_view with_scripts = "";
  // Each package that the manifest names is a folder with all its files among the packages, and no link to elsewhere.
  bool plain_folders = false;
};
const NodePruning *node_pruning(std::string_view manager);

// The major version of Node.js that a tag of its image names; 0 for one that floats.
int node_major(std::string_view tag);

// What a build makes that runs without the project's packages: the file that is started, and its folder.
struct SelfContained {
  std::string_view entry, folder, source;
};
// By the words of the start command. Null where it starts something else.
const SelfContained *self_contained(std::string_view entry);

// What a project's packages are named in, and where they lie.
inline constexpr std::string_view node_manifest = "package.json";
inline constexpr std::string_view node_packages_folder = "node_modules";
// Files that yarn reads from version 2 on.
inline constexpr Words yarn_2_files = ".yarnrc.yml .pnp.cjs";
// Files of workspaces of other managers than npm and yarn, whose own stand in the manifest.
inline constexpr Words workspace_files = "pnpm-workspace.yaml lerna.json";
// Ranges of a dependency that name a folder of the project.
inline constexpr Words local_range_marks = "file: link: workspace: ./ ../";

// Options of the managers that install for all, and their subcommand that does.
inline constexpr Words global_install_options = "-g --global --location";
inline constexpr std::string_view global_subcommand = "global";

// Programs that every image of Node.js brings; those among them that run what the project has; those that build it in a RUN.
inline constexpr Words node_image_programs = "node npm npx yarn docker-entrypoint.sh";
inline constexpr Words node_runners = "node npx corepack";
inline constexpr Words node_build_programs = "npx node next tsc";
// Managers' subcommands that run a package's program.
inline constexpr Words package_runners = "exec x dlx";

// Packages of the system that compiling an add-on takes beside a compiler, and those that every image of Node.js brings.
bool builds_add_ons(std::string_view package);
bool in_every_node_image(std::string_view package);

// Scripts of package.json that an install runs for the project itself.
inline constexpr Words lifecycle_scripts = "preinstall install postinstall preprepare prepare postprepare prepublish";

// The package that brings a program; a program of no table is its own package's.
std::string_view package_of_node_program(std::string_view program);

// `nodemon`, or with the word behind it `next dev`: made for those who change the sources.
bool serves_development(std::string_view command);

// Options of node that name a module to be loaded first.
inline constexpr Words node_module_options = "-r --require --import --loader --experimental-loader";

// What a package needs of the system at run time that is neither in it nor in a slim or Alpine image: a program, a
// library, or files below the home of who installed it. Null where none is known.
struct NodeNeed {
  std::string_view package, what;
  bool among_packages = false;  // what it needs lies among the packages, where no table says what pruning leaves of it
};
const NodeNeed *node_need(std::string_view package);

// What a package brings compiled needs nothing beyond the C and C++ libraries.
bool is_complete_add_on(std::string_view package);

// Builds what it is given into files that import no package any more.
bool is_bundler(std::string_view package);

// A file beside package.json that is read whenever the program starts; `needs` is the package that reading it takes, or "".
struct StartConfiguration {
  std::string_view package, file, needs;
  std::string_view reads = "";  // a file that `needs` reads there; what that extends may be anywhere
  bool alone = false;           // `needs` depends on no other package
};
std::span<const StartConfiguration> start_configurations();

}  // namespace drydock::knowledge
