// An image as it is written.
#pragma once

#include <algorithm>
#include <string_view>

namespace drydock::passes {

// Where the name ends and the tag or the digest begins.
inline std::size_t end_of_name(std::string_view image) {
  const std::size_t digest = std::min(image.find('@'), image.size());
  const std::size_t colon = image.substr(0, digest).rfind(':');
  if (colon == std::string_view::npos || image.find('/', colon) != std::string_view::npos) return digest;
  return colon;
}

// Whether the name is written out, with no variable in it.
inline bool names_plainly(std::string_view image) {
  return image.substr(0, end_of_name(image)).find_first_of("$\"'\\") == std::string_view::npos;
}

}  // namespace drydock::passes
