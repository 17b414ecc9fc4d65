// The user's editor.
#pragma once

#include <string>
#include <string_view>

namespace drydock::cli {

struct Edited {
  std::string text;
  std::string error;  // why there is none; "" where there is
};

// Opens a copy of the text, in a folder of its own under this name, in $VISUAL, $EDITOR or vi, and waits. The terminal
// is the editor's meanwhile.
Edited edit(std::string_view text, const std::string &name);

}  // namespace drydock::cli
