// Text from files in sentences for people: on one line, and nothing in it steers what shows it.
#pragma once

#include <string>
#include <string_view>

namespace drydock::print {

// The text as valid UTF-8 on one line: control characters become blanks, stray bytes and marks that turn the direction
// of writing become U+FFFD.
std::string plain_line(std::string_view text);

// How many bytes the well-formed UTF-8 sequence takes that the text begins with; 0 where there is none.
std::size_t utf8_length(std::string_view text);

}  // namespace drydock::print
