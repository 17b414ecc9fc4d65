// Registries that a house reaches through one of its own: an image has another name there, and is the same image.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "ir/image_reference.hpp"

namespace drydock::model {

// What full names begin with, `docker.io` or `docker.io/library`, and what stands in its place.
using Mirrors = std::vector<std::pair<std::string, std::string>>;

// Without tag and digest, and with all that may be left out: docker.io/library/python.
std::string full_name(const ImageReference &image);

// The image's name in the mirror, without tag and digest; "" where there is none for it. The longest beginning counts.
std::string name_in_mirror(const Mirrors &mirrors, const ImageReference &image);

// What a mirror's name stands for; any other image as it is.
ImageReference without_mirror(const Mirrors &mirrors, ImageReference image);

}  // namespace drydock::model
