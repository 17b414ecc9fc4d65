// The parts of what a pass says of itself, for pages and editors.
#pragma once

#include <string>
#include <string_view>

namespace drydock::passes {

// The first line, behind `id: `.
std::string_view summary_of(std::string_view id);

// The text behind `name: ` up to the next name, without its indentation, the lines joined by `between`; "" where the
// pass has no such part.
std::string part_of(std::string_view id, std::string_view name, std::string_view between);

}  // namespace drydock::passes
