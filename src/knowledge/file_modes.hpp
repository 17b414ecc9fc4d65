// Modes as chmod takes them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace drydock::knowledge {

// `755` and `0755`.
bool is_octal_mode(std::string_view mode);

// The mode that both files of mode 644 and files of 755 have afterwards (`+x`: 755), the two that git checks out.
// Nothing where they come out differently, or where the mode is not known here.
std::optional<std::string> mode_of_checked_out(std::string_view symbolic);

}  // namespace drydock::knowledge
