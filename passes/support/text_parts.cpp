#include "passes/support/text_parts.hpp"

#include <algorithm>

#include "passes/texts.hpp"

namespace drydock::passes {

namespace {

// Where the text of a part begins in its further lines.
constexpr std::size_t indent = 10;

}  // namespace

std::string_view summary_of(std::string_view id) {
  std::string_view line = text_of(id);
  line = line.substr(0, line.find('\n'));
  if (line.starts_with(id) && line.substr(id.size()).starts_with(": ")) line.remove_prefix(id.size() + 2);
  return line;
}

std::string part_of(std::string_view id, std::string_view name, std::string_view between) {
  const std::string_view text = text_of(id);
  std::size_t at = text.find("\n" + std::string(name) + ":");
  if (at == std::string_view::npos) return "";
  at += name.size() + 2;
  std::string result;
  do {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    const std::size_t begin = result.empty() ? line.find_first_not_of(' ') : std::min(indent, line.size());
    if (!result.empty()) result += between;
    result += line.substr(begin);
    at = end + 1;
  } while (at < text.size() && text[at] == ' ');
  return result;
}

}  // namespace drydock::passes
