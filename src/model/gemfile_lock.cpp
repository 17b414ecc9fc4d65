#include "model/gemfile_lock.hpp"

#include <algorithm>

namespace drydock::model {

GemfileLock read_gemfile_lock(std::string_view text) {
  GemfileLock result;
  bool gems = false;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (!line.empty() && line.front() != ' ') {
      gems = line == "GEM";
      result.from_git |= line == "GIT";
      result.from_path |= line == "PATH";
    }
    // "    name (version)"; what it depends on is indented further.
    if (!gems || !line.starts_with("    ") || line.substr(4).starts_with(' ')) continue;
    std::string name(line.substr(4, line.find(' ', 4) - 4));
    if (std::find(result.gems.begin(), result.gems.end(), name) == result.gems.end())
      result.gems.push_back(std::move(name));
  }
  return result;
}

std::string locked_gem(std::string_view lock, std::string_view gem) {
  const std::string line = "\n    " + std::string(gem) + " (";
  const std::size_t at = lock.find(line);
  if (at == std::string_view::npos) return "";
  const std::size_t begin = at + line.size();
  return std::string(lock.substr(begin, lock.find_first_of(")-\n", begin) - begin));
}

}  // namespace drydock::model
