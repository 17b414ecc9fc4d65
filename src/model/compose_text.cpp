#include "model/compose_text.hpp"

#include <algorithm>

namespace drydock::model {

namespace {

// At colons outside `${…}` and `[…]`. A drive's letter stays with its path.
std::vector<std::string_view> parts_of(std::string_view text) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  int depth = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '[' || (text[i] == '$' && text.substr(i).starts_with("${"))) ++depth;
    else if ((text[i] == '}' || text[i] == ']') && depth > 0) --depth;
    if (text[i] != ':' || depth > 0) continue;
    const bool drive = i == begin + 1 && ((text[begin] | 32) >= 'a' && (text[begin] | 32) <= 'z');
    if (drive) continue;
    parts.push_back(text.substr(begin, i - begin));
    begin = i + 1;
  }
  parts.push_back(text.substr(begin));
  return parts;
}

ComposeVolume::Type type_of(std::string_view source) {
  if (source.empty()) return ComposeVolume::Type::volume;
  if (source.starts_with("$") && !source.starts_with("$$")) return ComposeVolume::Type::other;
  const bool drive = source.size() > 1 && source[1] == ':';
  const bool path = source[0] == '.' || source[0] == '/' || source[0] == '~' || source.starts_with("\\\\") || drive;
  return path ? ComposeVolume::Type::bind : ComposeVolume::Type::volume;
}

}  // namespace

std::optional<std::string> without_variables(std::string_view text) {
  std::string value;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '$' && !text.substr(i + 1).starts_with('$')) return std::nullopt;
    if (text[i] == '$') ++i;
    value += text[i];
  }
  return value;
}

std::optional<std::vector<std::string>> split_command(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  bool begun = false;
  char quote = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
    if (blank && quote == 0) {
      if (begun) words.push_back(std::move(word));
      word.clear();
      begun = false;
      continue;
    }
    begun = true;
    if (c == '\\' && quote != '\'') {
      if (++i == text.size()) return std::nullopt;
      c = text[i] == 't' ? '\t' : text[i] == 'n' ? '\n' : text[i];
    } else if (quote == 0 && (c == '"' || c == '\'')) {
      quote = c;
      continue;
    } else if (c == quote) {
      quote = 0;
      continue;
    } else if (quote == 0 && std::string_view(";&|<>()`").find(c) != std::string_view::npos) {
      return std::nullopt;
    }
    word += c;
  }
  if (quote != 0) return std::nullopt;
  if (begun) words.push_back(std::move(word));
  return words;
}

ComposePort short_port(std::string_view text) {
  ComposePort port;
  const std::size_t slash = text.rfind('/');
  if (slash != std::string_view::npos && text.find('}', slash) == std::string_view::npos) {
    port.protocol = std::string(text.substr(slash + 1));
    text = text.substr(0, slash);
  }
  const std::vector<std::string_view> parts = parts_of(text);
  port.container = without_variables(parts.back());
  if (parts.size() > 1 && !parts[parts.size() - 2].empty()) port.published = without_variables(parts[parts.size() - 2]);
  return port;
}

ComposeVolume short_volume(std::string_view text) {
  ComposeVolume volume;
  const std::vector<std::string_view> parts = parts_of(text);
  if (parts.size() == 1) {
    volume.type = ComposeVolume::Type::volume;
    volume.target = without_variables(text);
    return volume;
  }
  volume.type = type_of(parts[0]);
  volume.source = without_variables(parts[0]);
  volume.target = without_variables(parts[1]);
  if (parts.size() < 3) return volume;
  const std::string options = "," + std::string(parts[2]) + ",";
  volume.read_only = options.find(",ro,") != std::string::npos;
  return volume;
}

}  // namespace drydock::model
