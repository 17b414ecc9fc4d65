// Packages that only people at work on a program need: debuggers, editors, test runners, linters.
#pragma once

#include <string_view>

#include "knowledge/package_managers.hpp"
#include "knowledge/words.hpp"

namespace drydock::knowledge {

struct DevTool {
  Words packages;             // names of a package manager of the kind; `pytest-*` stands for all that begin so
  std::string_view what;      // in the plural: "debuggers"
  Words programs;             // that they bring, beside those of the package's own name
  Words modules;              // that Python programs import, where the name does not tell; one for each package
  Words ports;                // that they listen on where nothing says otherwise
  std::string_view source;
};

// By manager id and the package's name as the manager compares it. Null where the package may be of use in production.
const DevTool *dev_tool(std::string_view manager, std::string_view package);

// The tool that a package extends: pytest of pytest-cov; "" for none.
std::string_view plugin_host(std::string_view package);

// A package manager of a language that installs programs by name, beside what a project needs: `go install`, `gem install`.
bool installs_programs(std::string_view manager);

// Commands that put extensions into PHP, and are no package managers otherwise: the word that an install has behind them,
// "" where names follow at once.
struct ExtensionCommand {
  std::string_view program, verb;
};
// Null for other programs. Their extensions are found under the manager `pecl`.
const ExtensionCommand *extension_command(std::string_view program);

// The module of a Python distribution: with `_` for `-` where no row says otherwise.
std::string_view module_of(const DevTool &tool, std::string_view package);

}  // namespace drydock::knowledge
