// What Compose makes of single texts: variables replaced, and commands, ports and mounts in their short forms split.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/compose.hpp"

namespace drydock::model {

// With `$$` as `$`; nothing where it names a variable.
std::optional<std::string> without_variables(std::string_view text);

// As Compose splits `command: some text`. Nothing where it holds characters that a shell would take for operators: one
// version of Compose drops what follows them, another passes them on.
std::optional<std::vector<std::string>> split_command(std::string_view text);

// `[[host:]published:]container[/protocol]`, and `[source:]target[:options]`, `${A:-b}` left whole.
ComposePort short_port(std::string_view text);
ComposeVolume short_volume(std::string_view text);

}  // namespace drydock::model
