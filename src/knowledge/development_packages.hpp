// Debian's header packages beside those of build_packages.hpp, as its package indexes have them: generated, and therefore
// for Debian's releases alone.
#pragma once

#include <span>
#include <string_view>

#include "knowledge/by_release.hpp"

namespace drydock::knowledge {

struct DevelopmentPackage {
  std::string_view name;
  ByRelease runtime;  // the shared libraries that it brings along
};

// A library that a release has under another name than the release before, and still installs by the older one. On
// 64-bit platforms alone: elsewhere its interface has changed too.
struct RenamedPackage {
  std::string_view older;
  std::string_view release;
  std::string_view newer;
};

std::span<const DevelopmentPackage> development_packages();
std::span<const RenamedPackage> renamed_packages();

// Null where no table has it.
const DevelopmentPackage *development_package(std::string_view name);

// The name by which the release before knew a package, or the package's own.
std::string_view older_name(std::string_view package, std::string_view release);

}  // namespace drydock::knowledge
