// What a distribution package is for: compiling, linking, or something that cannot be told from its name.
//
// A stage split may leave compilers and headers behind, but must carry the library that a -dev package brought along
// (libpq-dev: libpq5). Names that are in no table are ordinary packages and stay.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "knowledge/by_release.hpp"
#include "knowledge/words.hpp"

namespace drydock::knowledge {

enum class PackageRole {
  build_tool,  // compilers, headers of the system, build systems: of no use to a program that is built
  library,     // headers of a library; what is linked with it needs the runtime packages
  ambiguous,   // fetches or unpacks during a build, but applications call it too (git, curl, unzip)
};

// Debian and Ubuntu. `runtime` is filled for libraries alone, and only for the releases where the package exists and
// its dependencies were read in the release's own package index.
struct BuildPackage {
  std::string_view name;
  PackageRole role;
  ByRelease runtime;
};

// Alpine's library packages keep their names between releases where `runtime` is filled; empty: not known. Of a build tool
// it is what compiled programs need that the base images lack.
struct AlpineBuildPackage {
  std::string_view name;
  PackageRole role;
  Words runtime;
};

// Headers of a language bring its interpreter along: who removes them removes that too, unless it is named.
struct InterpreterHeaders {
  Words headers;
  std::string_view language;  // as images name it
  Words kept_by;              // packages that depend on the interpreter, or are it
  ByRelease library{};        // what a program that embeds the interpreter links with: they bring it along too
};
std::span<const InterpreterHeaders> interpreter_headers();

std::span<const BuildPackage> build_packages();
std::span<const AlpineBuildPackage> alpine_build_packages();

// Where distributions' packages put their files, and folders below that they leave to others (the Filesystem Hierarchy
// Standard 3.0, and Debian policy § 9.1).
inline constexpr Words folders_of_packages = "/bin /boot /dev /etc /lib /lib64 /proc /run /sbin /sys /usr /var";
inline constexpr Words folders_without_packages = "/usr/local /usr/src /var/www /var/task /var/app";

// By the bare name: without `=version`, `/release` and `:architecture`, which bare_package_name removes.
const BuildPackage *build_package(std::string_view name);
const AlpineBuildPackage *alpine_build_package(std::string_view name);

// The packages that a program linked with `name` needs at run time; nullopt where that is not known for the release.
// Build tools give an empty list.
std::optional<Words> runtime_packages(std::string_view name, std::string_view release);

// Of the build tools of either distribution those that are large: compilers, and what brings one along.
bool is_compiler(std::string_view name);

// No build tool itself, but recommends some: an install brings them along where it takes what is recommended.
bool recommends_compilers(std::string_view name);

const InterpreterHeaders &python_headers();
const InterpreterHeaders &ruby_headers();

// "gcc=4:12.2.0-3" and "libpq-dev/bookworm-backports" and "gcc:amd64" are packages with a choice of version, release
// or architecture.
std::string_view bare_package_name(std::string_view operand);

}  // namespace drydock::knowledge
