// What must hold for every input, whatever its bytes. Each function gives the promise that is broken, in words, or
// nothing. Fuzz targets and the replay of their finds share them.
#pragma once

#include <string>
#include <string_view>

#include "model/context.hpp"

namespace drydock::fuzz {

// Pieces tile the source, positions lie in it, the projections can be printed, and the checks end.
std::string parse_breaks(std::string_view bytes);
// Every span of a shell tree lies in the text and in that of its parent.
std::string shell_breaks(std::string_view text);
// With all passes on: the result parses, no fix fails its check, no comment goes unnamed, a second run changes nothing.
std::string chain_breaks(std::string_view bytes, const model::Context *context = nullptr);

}  // namespace drydock::fuzz
