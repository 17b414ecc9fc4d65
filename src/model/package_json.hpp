// What a package.json says that rewrites depend on: its scripts and the names of its dependencies.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace drydock::model {

struct PackageJson {
  std::map<std::string, std::string, std::less<>> scripts;
  std::vector<std::string> dependencies;  // not those of development
  std::string main;
};

// Nothing where the text is no JSON object.
std::optional<PackageJson> read_package_json(std::string_view text);

}  // namespace drydock::model
