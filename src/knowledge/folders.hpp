// Folders of images, by the filesystem hierarchy standard.
#pragma once

#include <string_view>

namespace drydock::knowledge {

// Whether every distribution's image has the folder.
bool is_in_every_image(std::string_view folder);

// Whether packages of the distribution may put files there: not into folders at the root that people make.
bool packages_may_fill(std::string_view folder);

}  // namespace drydock::knowledge
