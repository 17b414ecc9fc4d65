// Environment variables that tell development from production, and what each is to say in production.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace drydock::knowledge {

// What production makes of NAME=VALUE. Nothing where the table does not know the variable, or the value is not one of
// development's.
struct EnvironmentTurn {
  std::optional<std::string> value;  // absent: the variable goes
  std::string_view why;
};
std::optional<EnvironmentTurn> production_turn(std::string_view name, std::string_view value);

// A name that development has for itself: dev, development, local.
bool is_development_mode(std::string_view name);

// Whether package managers read it as well, and leave out what only development needs.
bool read_by_installs(std::string_view name);

// The variable that a language's programs read to tell production, where nothing sets it, and its value: NODE_ENV.
// "" where there is none that all of them read.
struct EnvironmentDefault {
  std::string_view name, value, why;
};
std::optional<EnvironmentDefault> production_default(std::string_view language);

}  // namespace drydock::knowledge
