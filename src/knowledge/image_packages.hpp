// Debian packages that base images bring beside those of every image of the release.
#pragma once

#include "knowledge/base_images.hpp"
#include "knowledge/words.hpp"

namespace drydock::knowledge {

// Of those that Dockerfiles install or rely on; no list of all.
Words packages_of_image(const ImageFacts &facts);

// Whether the image is known to bring no headers and build tools of its own where it has no compiler.
bool brings_no_headers(const ImageFacts &facts);

// Whether the image has Python with its installers and no other of its packages; most others build on such a one and add some.
bool brings_python_alone(const ImageFacts &facts);

// A distribution's own image, which brings no language beyond what its packages need.
bool is_distribution(const ImageFacts &facts);

// Whether Python's image brings setuptools beside pip. `version`: at the head of the tag, "" for none.
bool brings_setuptools(const ImageFacts &facts, std::string_view version);

// Header packages whose shared libraries the image's own interpreter links with: they are there in all of its variants.
Words linked_by_interpreter(const ImageFacts &facts);

}  // namespace drydock::knowledge
