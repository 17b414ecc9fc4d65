#include "cli/commits.hpp"

#include <algorithm>
#include <string_view>

#include "cli/git.hpp"

namespace drydock::cli {

namespace {

// In front of each commit; no path begins with it.
constexpr char mark = '\x01';

// `<mark><parents>\0\n<path>\0<path>\0\0<mark>…`: what stands behind the mark is empty for a first commit.
std::vector<std::vector<std::string>> read_log(std::string_view log) {
  std::vector<std::vector<std::string>> commits;
  bool counts = false;
  while (!log.empty()) {
    std::string_view field = log.substr(0, log.find('\0'));
    log.remove_prefix(std::min(field.size() + 1, log.size()));
    if (field.starts_with(mark)) {
      counts = field.size() > 1;
      if (counts) commits.emplace_back();
      continue;
    }
    if (field.starts_with('\n')) field.remove_prefix(1);
    if (counts && !field.empty()) commits.back().emplace_back(field);
  }
  return commits;
}

}  // namespace

Commits last_commits(const std::string &folder, unsigned count) {
  const GitAnswer log = ask_git(
      folder, {"log", "--no-show-signature", "--no-ext-diff", "--no-textconv", "--no-renames", "--no-follow",
               "--no-merges", "--max-count=" + std::to_string(count), "--name-only", "-z", "--relative",
               "--format=%x01%P", "--", "."});
  if (!log.error.empty()) return {{}, log.error};
  Commits commits{read_log(log.out), ""};
  if (commits.paths.empty()) commits.error = "no commit is there that changed something in the build context";
  return commits;
}

}  // namespace drydock::cli
