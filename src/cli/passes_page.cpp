#include "cli/passes_page.hpp"

#include <fmt/format.h>

#include <cctype>

#include "passes/pass.hpp"
#include "passes/texts.hpp"

namespace drydock::cli {

namespace {

// Where the text of a part begins in its further lines.
constexpr std::size_t indent = 10;

// The lines behind `Name: `, without their indentation, up to the next name.
std::string part(std::string_view text, std::string_view name, std::string_view between) {
  std::size_t at = text.find(fmt::format("\n{}:", name));
  if (at == std::string_view::npos) return "";
  at += name.size() + 2;
  std::string result;
  do {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    const std::size_t begin = result.empty() ? line.find_first_not_of(' ') : std::min<std::size_t>(indent, line.size());
    if (!result.empty()) result += between;
    result += line.substr(begin);
    at = end + 1;
  } while (at < text.size() && text[at] == ' ');
  return result;
}

}  // namespace

std::string_view summary_of(std::string_view id) {
  std::string_view line = passes::text_of(id);
  line = line.substr(0, line.find('\n'));
  if (line.starts_with(id) && line.substr(id.size()).starts_with(": ")) line.remove_prefix(id.size() + 2);
  return line;
}

std::string passes_page() {
  std::string page =
      "# Passes\n\n"
      "Made by `drydock passes --markdown` from the head of each pass's file, in the order in which they run.\n";
  for (const passes::Pass *pass : passes::chain()) {
    const std::string_view text = passes::text_of(pass->id);
    std::string summary(summary_of(pass->id));
    summary.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(summary.front())));
    page += fmt::format("\n## {}\n\n{} {}; its fixes are at most `{}`.\n\n", pass->id, summary,
                        pass->on ? "On by default" : pass->production ? "Of `drydock prod`" : "Off by default", rewrite::to_string(pass->worst));
    for (const char *name : {"Why", "Safety", "Keeps"}) page += fmt::format("* **{}:** {}\n", name, part(text, name, " "));
    page += fmt::format("\n```\n{}\n```\n", part(text, "Example", "\n"));
  }
  return page;
}

}  // namespace drydock::cli
