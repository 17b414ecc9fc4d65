// useradd and sudo: what their options mean.
#pragma once

#include <optional>
#include <string_view>

#include "knowledge/base_images.hpp"
#include "knowledge/words.hpp"

namespace drydock::knowledge {

// From this user number on the entry in lastlog lies so far behind that the file takes up 28 MiB of the layer and more.
inline constexpr unsigned long high_user_id = 100'000;

// Options of useradd that take a value.
Words useradd_value_options();

// Whether useradd is shadow's, which knows --no-log-init: nullopt where that is not known.
std::optional<bool> useradd_is_shadows(Distro distro);

// Options of sudo that change nothing where root becomes root.
Words sudo_plain_options();

// Words that a shell reads itself where they begin a command, though programs of the same name exist that need not do
// the same.
bool shell_reads_itself(std::string_view command);

}  // namespace drydock::knowledge
