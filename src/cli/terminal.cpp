#include "cli/terminal.hpp"

#include <unistd.h>

#include <cstdlib>
#include <string_view>

namespace drydock::cli {

TerminalFacts terminal_facts() {
  return {::isatty(STDOUT_FILENO) == 1, std::getenv("NO_COLOR"), std::getenv("TERM")};
}

bool use_color(ColorMode mode, const TerminalFacts &facts) {
  if (mode != ColorMode::automatic) return mode == ColorMode::always;
  const bool refused = facts.no_color && *facts.no_color != '\0';
  const bool dumb = facts.term && std::string_view(facts.term) == "dumb";
  return facts.is_terminal && !refused && !dumb;
}

print::DiffStyle diff_style(ColorMode mode, const TerminalFacts &facts) {
  print::DiffStyle style;
  if (use_color(mode, facts)) style.palette = print::color_palette;
  style.for_terminal = facts.is_terminal;
  return style;
}

}  // namespace drydock::cli
