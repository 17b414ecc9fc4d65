// What a package.json says that rewrites depend on: its scripts and its dependencies.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/json.hpp"

namespace drydock::model {

// The sections of a package.json that name what is installed, each with the versions that it takes.
struct DependencySections {
  using Section = std::map<std::string, std::string, std::less<>>;
  Section required, development, optional, peers;
  bool operator==(const DependencySections &) const = default;
};
DependencySections dependency_sections(const Json &object);

struct PackageJson {
  std::map<std::string, std::string, std::less<>> scripts;
  std::vector<std::string> dependencies;  // not those of development
  DependencySections sections;
  std::string main;
  bool has_workspaces = false, has_overrides = false;
  std::vector<std::string> workspaces;    // the patterns
  bool has_programs = false;              // `bin`, or `directories.bin`
  std::vector<std::string> patches;       // files that patch dependencies, as written
  std::vector<std::string> replacements;  // the versions of `resolutions` and `overrides`, at any depth
  std::vector<std::string> members;       // the names of all that the object has
};

// Nothing where the text is no JSON object.
std::optional<PackageJson> read_package_json(std::string_view text);

}  // namespace drydock::model
