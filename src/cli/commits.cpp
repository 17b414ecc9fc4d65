#include "cli/commits.hpp"

#include <chrono>
#include <string_view>

#include "verify/process.hpp"

namespace drydock::cli {

namespace {

using namespace std::chrono_literals;

// In front of each commit; no path begins with it.
constexpr char mark = '\x01';

verify::Command git_log(const std::string &folder, unsigned count) {
  verify::Command command;
  command.folder = folder;
  command.limit = 60s;
  command.arguments = {
      // A hook's variables name another repository or index than the folder's.
      "env", "-u", "GIT_DIR", "-u", "GIT_WORK_TREE", "-u", "GIT_INDEX_FILE", "-u", "GIT_EXTERNAL_DIFF",
      // A clone with parts left out fetches them by programs that its settings name.
      "GIT_ALLOW_PROTOCOL=none", "GIT_NO_LAZY_FETCH=1",
      "git", "--no-pager", "--no-optional-locks", "-c", "core.fsmonitor=", "-c", "core.hooksPath=/dev/null",
      "log", "--no-show-signature", "--no-ext-diff", "--no-textconv", "--no-renames", "--no-follow", "--no-merges",
      "--max-count=" + std::to_string(count), "--name-only", "-z", "--relative", "--format=%x01%P", "--", "."};
  return command;
}

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

// What git ended with; warnings may stand in front of it.
std::string complaint(std::string_view text) {
  constexpr std::string_view fatal = "fatal: ";
  const std::size_t at = text.find(fatal);
  if (at != std::string_view::npos) text.remove_prefix(at + fatal.size());
  return std::string(text.substr(0, text.find('\n')));
}

}  // namespace

Commits last_commits(const std::string &folder, unsigned count) {
  const verify::Ended log = verify::run(git_log(folder, count));
  if (log.timed_out) return {{}, "git took more than a minute"};
  if (!log.ok()) return {{}, "git says: " + complaint(log.err)};
  Commits commits{read_log(log.out), ""};
  if (commits.paths.empty()) commits.error = "no commit is there that changed something in the build context";
  return commits;
}

}  // namespace drydock::cli
