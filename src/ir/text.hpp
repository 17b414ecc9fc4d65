// Small things about text that the builder and its messages have in common.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace drydock {

// ASCII letters alone.
std::string lower(std::string_view text);

// In double quotes, as a message shows it.
std::string quoted(std::string_view text);

// Go's ParseBool: 1, t, T, true, TRUE, True and their opposites; nothing for any other text.
std::optional<bool> boolean(std::string_view text);

// Without blanks, Unicode's among them, at both ends.
std::string_view trim(std::string_view text);

}  // namespace drydock
