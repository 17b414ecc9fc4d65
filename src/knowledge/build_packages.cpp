// Lookups for the tables in build_packages_debian.cpp and build_packages_alpine.cpp.
#include "knowledge/build_packages.hpp"

namespace drydock::knowledge {

std::string_view bare_package_name(std::string_view operand) {
  return operand.substr(0, operand.find_first_of("=/:~<>"));
}

const BuildPackage *build_package(std::string_view name) {
  for (const BuildPackage &row : build_packages()) {
    if (row.name == name) return &row;
  }
  return nullptr;
}

const AlpineBuildPackage *alpine_build_package(std::string_view name) {
  for (const AlpineBuildPackage &row : alpine_build_packages()) {
    if (row.name == name) return &row;
  }
  return nullptr;
}

std::optional<Words> runtime_packages(std::string_view name, std::string_view release) {
  const BuildPackage *row = build_package(name);
  if (row == nullptr || row->role == PackageRole::ambiguous) return std::nullopt;
  if (row->role == PackageRole::build_tool) return Words();
  return row->runtime.in(release);
}

}  // namespace drydock::knowledge
