// Debian's recommended packages: what an install loses under --no-install-recommends, and what shows that a file relies
// on one of them.
//
// Recommended packages are installed by default, and some are half of what people install a package for: curl without
// ca-certificates reaches no https address, gcc without libc6-dev compiles nothing (rewrites § 2.3).
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

// One answer for the releases named. Packages that every image of the release holds are left out, and so are
// documentation and translations, and virtual packages with several providers of one rank.
struct RecommendedPackages {
  std::string_view package;
  Words releases;
  Words lost;    // recommended by the package, then by what it depends on
  Words brings;  // depends on these: of those that have a Reliance and, if it is none itself, of the build packages
};

// The releases that rows speak of.
inline constexpr Words releases_with_recommends = "bullseye bookworm trixie";

// By name. A package has a row for each answer, and none where it is not known.
std::span<const RecommendedPackages> recommended_packages();

// Null where the package is not known in the release.
const RecommendedPackages *recommended_packages(std::string_view package, std::string_view release);

// What shows that a file relies on a package that it never names.
struct Reliance {
  std::string_view package;
  Words needed_by{};  // packages that are of no use without it
  Words programs{};   // one of them is called
  Words texts{};      // one of them stands in an instruction
  Words managers{};   // one of these installs something
};

std::span<const Reliance> reliances();
// Null where nothing is known to show it.
const Reliance *reliance_on(std::string_view package);

}  // namespace drydock::knowledge
