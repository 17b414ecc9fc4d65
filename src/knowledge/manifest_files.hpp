// What an install of a project's dependencies reads of the project, by manager: the files that may be copied first, so
// that a change of a source file does not install everything again. One row a manager, each with its source.
#pragma once

#include <span>
#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

struct ManifestFiles {
  std::string_view manager;          // its id in package_managers()
  Words installs{};                  // subcommands that install what the manifests name; "." is the bare command
  std::string_view required{};       // without it the command is another
  Words locks{};                     // the first that exists is copied; where none does, a later one may come
  Words optional{};                  // files and folders that it reads as well, where they exist
  Words configuration{};             // those of them whose text may name further files of the project
  Words trees{};                     // folders in the project that it fills
  Words possible_trees{};            // folders that it fills only with some settings
  Words folder_options{};            // name another folder of the project
  Words value_options{};             // of the rest, those that take the next word
  Words foreign_options{};           // make it read something else
  Words no_script_options{};         // with one of them no script of the project runs
  // Where the project itself would be installed too: the options that leave it out. The whole command then runs again
  // when the sources are there.
  std::string_view without_project{};
  Words hidden_settings{};           // variables that make it read or fill something else; with `=value`: any but that
  // Commands for which `fetch` brings what they need from the network, and nothing else.
  Words fetching{};
  std::string_view fetch{};
  bool runs_packages = true;         // code of what it installs runs then: build scripts, install scripts
  // Why nothing can be installed without the sources; "" where it can.
  std::string_view needs_sources{};
  std::string_view source{};
};

// Null where no row tells.
const ManifestFiles *manifest_files(std::string_view manager);

// Whether a file of this name, or whatever a COPY source of this name takes, only says what to install. Those of pip are
// known by convention.
bool is_manifest_name(std::string_view name);

// Packages whose own set-up reads files of the project that installs them.
struct CuriousPackage {
  std::string_view name;
  Words files;               // files and folders of the project, where they exist
  std::string_view section;  // of package.json: names files elsewhere
  std::string_view source;
};
std::span<const CuriousPackage> curious_packages();

// Commands of a project's own install scripts that read no source.
struct HarmlessScript {
  std::string_view command;  // how it begins
  Words files;               // what it does read
  bool asks_git = false;     // fails or does something else where a .git folder is
  std::string_view source;
};
// Null where the command may read anything.
const HarmlessScript *harmless_script(std::string_view command);

// Scripts of package.json that an install runs.
Words install_scripts();

// Plugins of Composer that touch nothing but `vendor`, or have what they need in the lock files.
Words harmless_composer_plugins();

// Folders of a system's root: what is copied to / with one of these names lands in them.
Words system_folders();

// Reads no file and writes none, whatever its operands: what it prints is for people.
Words talking_programs();

// Operators of `test` and `[` that look at files.
Words file_tests();

// Fetches what an address names, to its output or a file; and a shell or filter that reads its input.
Words fetching_programs();
Words filters();

// Files and folders that a program changes are its operands, all but the first of some.
Words path_programs();
Words path_programs_with_mode();

// Subcommands, `manager/sub/command`, that read and write nothing of a project: settings, tools by name.
Words projectless_subcommands();

}  // namespace drydock::knowledge
