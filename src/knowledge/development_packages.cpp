#include "knowledge/development_packages.hpp"

namespace drydock::knowledge {

const DevelopmentPackage *development_package(std::string_view name) {
  for (const DevelopmentPackage &row : development_packages())
    if (row.name == name) return &row;
  return nullptr;
}

std::string_view older_name(std::string_view package, std::string_view release) {
  for (const RenamedPackage &row : renamed_packages())
    if (row.newer == package && row.release == release) return row.older;
  return package;
}

}  // namespace drydock::knowledge
