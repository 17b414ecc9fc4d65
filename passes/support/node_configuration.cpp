#include "passes/support/node_configuration.hpp"

#include <algorithm>
#include <cctype>

namespace drydock::passes {

namespace {

bool is_name(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '$'; }
bool is_quote(char c) { return c == '\'' || c == '"' || c == '`'; }

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

} // namespace

std::string without_comments(std::string_view source) {
  std::string plain;
  char quote = 0;
  for (std::size_t i = 0; i < source.size(); ++i) {
    const char c = source[i];
    if (quote != 0) {
      plain += c;
      if (c == '\\' && i + 1 < source.size())
        plain += source[++i];
      else if (c == quote)
        quote = 0;
    } else if (source.substr(i, 2) == "//") {
      i = std::min(source.find('\n', i), source.size()) - 1;
    } else if (source.substr(i, 2) == "/*") {
      i = std::min(source.find("*/", i + 2), source.size() - 2) + 1;
    } else {
      if (is_quote(c)) quote = c;
      plain += c;
    }
  }
  return plain;
}

std::optional<std::string> setting_of(std::string_view source, std::string_view name) {
  std::optional<std::string> found;
  for (std::size_t at = source.find(name); at != std::string_view::npos; at = source.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    if ((at > 0 && is_name(source[at - 1])) || (end < source.size() && is_name(source[end]))) continue;
    std::size_t colon = end < source.size() && is_quote(source[end]) ? end + 1 : end;
    colon = std::min(source.find_first_not_of(" \t\r\n", colon), source.size());
    const char next = colon < source.size() ? source[colon] : '\0';
    // An import, a member that is read, or a word in a text.
    if (next != ':' && next != ',' && next != '}') continue;
    if (found || next != ':') return "";
    int depth = 0;
    std::size_t stop = colon + 1;
    char quote = 0;
    for (; stop < source.size(); ++stop) {
      const char c = source[stop];
      if (quote != 0) {
        if (c == '\\')
          ++stop;
        else if (c == quote)
          quote = 0;
        continue;
      }
      if (is_quote(c)) quote = c;
      if (c == '{' || c == '[' || c == '(') ++depth;
      if ((c == '}' || c == ']' || c == ')') && depth-- == 0) break;
      if (c == ',' && depth == 0) break;
    }
    found = std::string(trimmed(source.substr(colon + 1, std::min(stop, source.size()) - colon - 1)));
  }
  return found;
}

std::optional<std::string> text_of_setting(std::string_view setting) {
  if (setting.size() < 2 || !is_quote(setting.front()) || setting.back() != setting.front()) return std::nullopt;
  const std::string_view inner = setting.substr(1, setting.size() - 2);
  if (inner.find(setting.front()) != std::string_view::npos || inner.find("${") != std::string_view::npos)
    return std::nullopt;
  return std::string(inner);
}

bool names(std::string_view source, std::string_view name, std::string_view value) {
  for (std::size_t at = source.find(name); at != std::string_view::npos; at = source.find(name, at + 1)) {
    const std::string_view rest = trimmed(source.substr(at + name.size()));
    if (!rest.starts_with(':')) continue;
    const std::string_view behind = trimmed(rest.substr(1));
    if (behind.size() > value.size() + 1 && is_quote(behind.front()) && behind.substr(1).starts_with(value) &&
        behind[value.size() + 1] == behind.front())
      return true;
  }
  return false;
}

std::optional<std::string> number_of(std::string_view source, std::string_view block, std::string_view name) {
  const auto object = setting_of(source, block);
  if (!object || !object->starts_with('{')) return std::nullopt;
  const auto number = setting_of(*object, name);
  if (!number || number->empty() || number->find_first_not_of("0123456789") != std::string::npos) return std::nullopt;
  return number;
}

int major_version(const model::DependencySections &sections, std::string_view package) {
  for (const auto *section : {&sections.required, &sections.development}) {
    const auto found = section->find(package);
    if (found == section->end()) continue;
    const std::size_t digit = found->second.find_first_of("0123456789");
    if (digit == std::string::npos || digit > 2) return 0;
    int major = 0;
    for (std::size_t i = digit;
         i < found->second.size() && std::isdigit(static_cast<unsigned char>(found->second[i])) != 0 && major < 1000;
         ++i)
      major = major * 10 + (found->second[i] - '0');
    return major;
  }
  return 0;
}

} // namespace drydock::passes
