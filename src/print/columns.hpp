// Text as it stands on a screen, in columns: what a file holds can neither steer the terminal nor hide what it says.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace drydock::print {

// One code point, or one stray byte, as it is shown: tabs and controls as ^X, marks of writing direction and other
// unsafe ones as \u202E, stray bytes as \xFF.
struct Glyph {
  std::string text;
  std::size_t bytes;    // that it takes in the source
  std::size_t columns;  // that it takes on the screen: 2 for wide characters, 0 for those that join the one before
};

// The first of a text that is not empty.
Glyph next_glyph(std::string_view text);

}  // namespace drydock::print
