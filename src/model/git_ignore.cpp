#include "model/git_ignore.hpp"

#include <algorithm>

namespace drydock::model {

namespace {

// Blanks at the end do not count, unless a backslash stands in front of one.
std::string_view without_last_blanks(std::string_view line) {
  std::size_t end = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const bool escape = line[at] == '\\';
    if (escape && ++at == line.size()) return line;
    if (escape || line[at] != ' ') end = at + 1;
  }
  return line.substr(0, end);
}

}  // namespace

GitIgnore::GitIgnore(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    add_line(line.substr(0, line.find('\0')));
  }
}

void GitIgnore::add_line(std::string_view line) {
  if (line.starts_with('#')) return;
  line = without_last_blanks(line);
  const bool negated = line.starts_with('!');
  if (negated) line.remove_prefix(1);
  const bool folders_only = line.ends_with('/');
  if (folders_only) line.remove_suffix(1);
  const bool name_only = line.find('/') == std::string_view::npos;
  if (line.starts_with('/')) line.remove_prefix(1);
  if (!line.empty()) patterns_.push_back({Glob(line, Glob::Dialect::git), negated, folders_only, name_only});
}

std::optional<bool> GitIgnore::says(std::string_view path, bool is_folder) const {
  const std::string_view name = path.substr(path.rfind('/') + 1);
  const auto last = std::find_if(patterns_.rbegin(), patterns_.rend(), [&](const Pattern &pattern) {
    return (is_folder || !pattern.folders_only) && pattern.glob.matches(pattern.name_only ? name : path);
  });
  return last == patterns_.rend() ? std::nullopt : std::optional(!last->negated);
}

}  // namespace drydock::model
