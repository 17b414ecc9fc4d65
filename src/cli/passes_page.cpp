#include "cli/passes_page.hpp"

#include <fmt/format.h>

#include <cctype>

#include "passes/pass.hpp"
#include "passes/support/text_parts.hpp"

namespace drydock::cli {

std::string passes_page() {
  std::string page =
      "# Passes\n\n"
      "Made by `drydock passes --markdown` from the head of each pass's file, in the order in which they run.\n";
  for (const passes::Pass *pass : passes::chain()) {
    std::string summary(passes::summary_of(pass->id));
    summary.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(summary.front())));
    page += fmt::format("\n## {}\n\n{} {}; its fixes are at most `{}`.\n\n", pass->id, summary,
                        pass->on           ? "On by default"
                        : pass->production ? "Of `drydock prod`"
                                           : "Off by default",
                        rewrite::to_string(pass->worst));
    for (const char *name : {"Why", "Safety", "Keeps"})
      page += fmt::format("* **{}:** {}\n", name, passes::part_of(pass->id, name, " "));
    page += fmt::format("\n```\n{}\n```\n", passes::part_of(pass->id, "Example", "\n"));
  }
  return page;
}

}  // namespace drydock::cli
