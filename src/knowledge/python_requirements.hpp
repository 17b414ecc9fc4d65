// What a Python requirement needs from the system, by its normalised name.
//
// The fat language images carry compilers and header packages that nobody asked for; a slim runtime stage does not.
// So for each requirement: does it come as a complete wheel, is it compiled, and which Debian packages does it need
// at run time? Names in no table are unknown, and a fix that relies on them says so. Facts are for CPython on glibc;
// musl (Alpine) has fewer wheels and is not covered.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "knowledge/by_release.hpp"
#include "knowledge/words.hpp"

namespace drydock::knowledge {

enum class PythonNeeds {
  nothing,         // pure Python, or wheels that bring their libraries
  source_build,    // no complete wheels in all its usual versions: compiled and linked; `runtime` is then needed
  system_library,  // installs without a compiler, but loads a system library or starts a program at run time
  unpredictable,   // links with whatever it finds, or needs software that is in no distribution: do not split
};

struct PythonRequirement {
  std::string_view name;
  PythonNeeds needs;
  Words build;           // Debian packages to compile it with, beside a C compiler
  ByRelease runtime;     // Debian packages to run it with; empty in all releases: none beyond libc and libstdc++
  std::string_view why;  // in a few words, with the dependency it comes from if it is not its own
};

// The rows that need something. The others are names only.
std::span<const PythonRequirement> python_requirements();

// Wheels for glibc exist for all usual Python versions and are complete; or there is no compiled code at all.
Words complete_python_requirements();

// Complete wheels today, but a version older than the Python in use is compiled from source and then links with
// these: a pinned old version in a new image. Empty for requirements that bring their C code along.
std::optional<Words> python_source_fallback(std::string_view normalised_name, std::string_view release);

// Lower case; runs of `-`, `_` and `.` become one `-` (PEP 503).
std::string normalise_requirement(std::string_view name);

// By normalised name. nullptr: in no table, or nothing is needed.
const PythonRequirement *python_requirement(std::string_view normalised_name);

// What is known: nullopt if the name is in no table.
std::optional<PythonNeeds> python_needs(std::string_view normalised_name);

}  // namespace drydock::knowledge
