#include "print/yaml_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace drydock::print {

namespace {

using model::Yaml;

bool is_control(char c) { return static_cast<unsigned char>(c) < 32 || c == 127; }

// Characters beyond ASCII that end a line for readers of YAML 1.1, Compose's among them, and their escapes.
constexpr struct {
  std::string_view bytes, escape;
} line_ends[] = {{"\xC2\x85", "\\N"}, {"\xE2\x80\xA8", "\\L"}, {"\xE2\x80\xA9", "\\P"}};

void replace_all(std::string &text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

// YAML 1.2, § 7.3.3.
bool may_be_plain(std::string_view text, bool flow) {
  constexpr std::string_view indicators = "?:,[]{}#&*!|>'\"%@`";
  if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':') return false;
  if (indicators.find(text.front()) != std::string_view::npos || text == "-" || text.starts_with("- ")) return false;
  if (text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos) return false;
  if (flow && text.find_first_of(",[]{}") != std::string_view::npos) return false;
  for (const auto &end : line_ends)
    if (text.find(end.bytes) != std::string_view::npos) return false;
  return std::none_of(text.begin(), text.end(), is_control);
}

std::string in_quotes(std::string_view text) {
  std::string result = "\"";
  for (char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    if (c == '\n') result += "\\n";
    else if (c == '\t') result += "\\t";
    else if (is_control(c)) result += fmt::format("\\x{:02X}", static_cast<unsigned char>(c));
    else result += c;
  }
  for (const auto &end : line_ends) replace_all(result, end.bytes, end.escape);
  return result + '"';
}

std::string scalar(std::string_view text, bool plain, bool flow) {
  return plain && may_be_plain(text, flow) ? std::string(text) : in_quotes(text);
}

std::string with_tag(const Yaml &node, const std::string &text) {
  return node.tag.empty() ? text : node.tag + " " + text;
}

std::string on_one_line(const Yaml &node, bool flow) {
  std::string inner;
  const auto append = [&](const std::string &text) { inner += (inner.empty() ? "" : ", ") + text; };
  switch (node.kind) {
    case Yaml::Kind::null: return with_tag(node, "null");
    case Yaml::Kind::text: return with_tag(node, scalar(node.text, node.plain, flow));
    case Yaml::Kind::list:
      for (const Yaml &element : node.elements) append(on_one_line(element, true));
      return with_tag(node, "[" + inner + "]");
    case Yaml::Kind::mapping:
      for (const model::YamlMember &member : node.members)
        append(scalar(member.name, true, true) + ": " + on_one_line(member.value, true));
      return with_tag(node, "{" + inner + "}");
  }
  return inner;
}

}  // namespace

std::string yaml_text(const Yaml &node, std::size_t indent) {
  const bool holds = !node.elements.empty() || !node.members.empty();
  if (!holds || node.flow) return " " + on_one_line(node, false) + "\n";
  const std::string begin(indent + 2, ' ');
  std::string result = node.tag.empty() ? "\n" : " " + node.tag + "\n";
  for (const Yaml &element : node.elements) {
    // The first member of a mapping stands behind the dash.
    std::string text = yaml_text(element, indent + 2);
    if (text.starts_with('\n')) text = " " + text.substr(std::min(text.size(), indent + 5));
    result += begin + "-" + text;
  }
  for (const model::YamlMember &member : node.members)
    result += begin + yaml_key(member.name) + ":" + yaml_text(member.value, indent + 2);
  return result;
}

std::string yaml_key(std::string_view name) { return scalar(name, true, false); }

std::string yaml_comment(std::string_view text) {
  std::string result(text);
  std::replace_if(result.begin(), result.end(), is_control, ' ');
  for (const auto &end : line_ends) replace_all(result, end.bytes, " ");
  return result;
}

}  // namespace drydock::print
