#include "print/compose_override.hpp"

#include <fmt/format.h>

#include "print/yaml_text.hpp"

namespace drydock::print {

namespace {

constexpr std::size_t line_width = 118;
constexpr std::string_view indent = "    ";

// The words in lines behind `#`.
std::string comment(std::string_view text, std::string_view before = indent) {
  std::string result, line = std::string(before) + "#";
  const std::size_t empty = line.size();
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(word.size() + 1, text.size()));
    if (line.size() > empty && line.size() + 1 + word.size() > line_width) {
      result += line + "\n";
      line.resize(empty);
    }
    line += " ";
    line += word;
  }
  return result + line + "\n";
}

std::string entry_text(const rewrite::ComposeEntry &entry, bool first) {
  const bool says_nothing = entry.value.kind == model::Yaml::Kind::null && entry.value.tag.empty();
  std::string text = first || entry.why.empty() ? "" : "\n";
  if (says_nothing) return text + comment(yaml_comment(entry.name + ": " + entry.why));
  if (!entry.why.empty()) text += comment(yaml_comment(entry.why));
  return text + std::string(indent) + entry.name + ":" + yaml_text(entry.value, indent.size());
}

}  // namespace

std::string compose_override(const rewrite::ComposeOverride &override_, std::string_view base, std::string_view name) {
  if (override_.services.empty()) return "";
  std::string text = fmt::format(
      "# What production changes of {0}, which stays as it is. Docker Compose 2.24.4 or newer:\n"
      "#   docker compose -f {0} -f {1} up --build --detach\n",
      yaml_comment(base), yaml_comment(name));
  for (const std::string &note : override_.notes) text += comment(yaml_comment(note), "");
  text += "services:\n";
  for (const auto &service : override_.services) {
    if (&service != &override_.services.front()) text += "\n";
    text += "  " + yaml_key(service.name) + ":\n";
    for (const rewrite::ComposeEntry &entry : service.entries)
      text += entry_text(entry, &entry == &service.entries.front());
  }
  return text;
}

}  // namespace drydock::print
