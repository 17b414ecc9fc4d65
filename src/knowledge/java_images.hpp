// Java: which image runs what another builds, and how its build systems are called.
#pragma once

#include <string>
#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

// The image with a Java runtime of the same vendor and version for one with a JDK or a build system, by repository (as
// ImageRow names it) and tag; the image itself, where its vendor has no image without the JDK. "" where none is known.
std::string java_runtime_image(std::string_view repository, std::string_view tag);

// Programs that such an image brings beside those of its distribution.
Words java_image_programs(std::string_view image);

// A program of a build system: mvn, gradlew.
bool is_java_build(std::string_view program);
// A goal of it that makes an archive or an installation.
bool packages_java(std::string_view goal);
// A goal of it that starts the application.
bool starts_java(std::string_view goal);

// Pieces of a build file by which the archive holds all that it needs, or finds it beside itself.
bool makes_whole_archive(std::string_view build_file);
// Pieces of a source text that call the compiler or other parts of the JDK.
bool needs_jdk(std::string_view source);

}  // namespace drydock::knowledge
