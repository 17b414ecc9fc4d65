// Programs by name: what the slim Debian images of Python bring, what packages add, and what only makes folders and
// accounts.
#pragma once

#include <string_view>

#include "knowledge/base_images.hpp"
#include "knowledge/words.hpp"

namespace drydock::knowledge {

// Base names or paths. Shell built-ins are programs here. `release`: "" where it is not fixed.
bool in_slim_python(std::string_view program, std::string_view release);

// The same for the image that stands behind the slim tag, where it is known what it brings: Python's and Node's.
bool slim_is_covered(const ImageFacts &facts);
bool in_slim_image(const ImageFacts &facts, std::string_view program);

// The same of debian:RELEASE-slim, and of all images that stand on it.
bool in_debian_slim(std::string_view program, std::string_view release);

// The same of the images of Python on Alpine.
bool in_alpine_python(std::string_view program);

// The programs of a Debian package, as far as Dockerfiles call them by another name than the package's; the package's
// own name is always one of them.
bool package_has_program(std::string_view package, std::string_view program);

// Makes folders, accounts or a remark, and reads no file that a COPY brings: the order of it and of such a COPY does
// not matter.
bool makes_folders_or_accounts(std::string_view program);

// Changes owner, mode or time of files, or makes links and empty ones: what it does depends on the files that are there.
bool changes_files_alone(std::string_view program);

// Programs of the packages that only compile and link, and of their dependencies.
bool is_build_program(std::string_view program);

}  // namespace drydock::knowledge
