// Programs that build or develop when the container starts: they write among the sources and in the folders of the
// dependencies. Source: each program's own manual.
#pragma once

#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

struct BuildAtStart {
  std::string_view name;  // a program, or `program subcommand`
  std::string_view why;   // completes "it starts …, "
  // All that it writes beside files in the working directory itself, relative to that; "" where that is not known, or is
  // more than a few folders.
  Words folders = "";
  std::string_view unless = "";  // where the Dockerfile names this, they are not known either
};

// Null where the command is none.
const BuildAtStart *builds_at_start(std::string_view command);

}  // namespace drydock::knowledge
