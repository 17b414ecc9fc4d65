// Whether to colour what is printed.
#pragma once

#include "print/unified_diff.hpp"

namespace drydock::cli {

enum class ColorMode { automatic, always, never };

// What the automatic choice looks at. Unset variables are null.
struct TerminalFacts {
  bool is_terminal;
  const char *no_color;  // NO_COLOR: not empty means no colour (no-color.org)
  const char *term;      // TERM: `dumb` knows no colour
};

// Of standard output and the environment.
TerminalFacts terminal_facts();

bool use_color(ColorMode mode, const TerminalFacts &facts);

// Colour by `mode`; control characters are spelled out where a terminal is at the other end, coloured or not.
print::DiffStyle diff_style(ColorMode mode, const TerminalFacts &facts);

}  // namespace drydock::cli
