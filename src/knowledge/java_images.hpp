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
// One of those that starts what the archive would: spring-boot:run, bootRun, quarkus:dev.
bool starts_archive(std::string_view goal);

// Properties of the goals that start an application, by what becomes of them in production.
enum class StartProperty {
  jvm,       // options of the virtual machine
  arguments, // of the program
  profiles,  // of Spring, that are active
  kept,      // a setting of the program itself: java gets it too
  dropped,   // of development, or of the build
  unknown,
};
StartProperty start_property(std::string_view name);
// Goals and tasks of a build that a start may name beside, and that packaging does anyway or that tidy up before.
bool is_step_of_packaging(std::string_view goal);
// Options of mvn and gradle without a place in the build of an image.
bool is_watching_option(std::string_view option);

// Pieces of a build file by which the archive holds all that it needs, or finds it beside itself.
bool makes_whole_archive(std::string_view build_file);
// Pieces of a source text that call the compiler or other parts of the JDK.
bool needs_jdk(std::string_view source);

}  // namespace drydock::knowledge
