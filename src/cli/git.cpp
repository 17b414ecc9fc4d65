#include "cli/git.hpp"

#include <chrono>
#include <string_view>

#include "verify/process.hpp"

namespace drydock::cli {

namespace {

using namespace std::chrono_literals;

// What git ended with; warnings may stand in front of it.
std::string complaint(std::string_view text) {
  constexpr std::string_view fatal = "fatal: ";
  const std::size_t at = text.find(fatal);
  if (at != std::string_view::npos) text.remove_prefix(at + fatal.size());
  return std::string(text.substr(0, text.find('\n')));
}

}  // namespace

GitAnswer ask_git(const std::string &folder, const std::vector<std::string> &words) {
  verify::Command command;
  command.folder = folder;
  command.limit = 60s;
  command.arguments = {
      // A hook's variables name another repository or index than the folder's.
      "env", "-u", "GIT_DIR", "-u", "GIT_WORK_TREE", "-u", "GIT_INDEX_FILE", "-u", "GIT_EXTERNAL_DIFF",
      // A clone with parts left out fetches them by programs that its settings name.
      "GIT_ALLOW_PROTOCOL=none", "GIT_NO_LAZY_FETCH=1",
      "git", "--no-pager", "--no-optional-locks", "-c", "core.fsmonitor=", "-c", "core.hooksPath=/dev/null"};
  command.arguments.insert(command.arguments.end(), words.begin(), words.end());
  const verify::Ended ended = verify::run(command);
  if (ended.timed_out) return {{}, "git took more than a minute"};
  if (!ended.ok()) return {{}, "git says: " + complaint(ended.err)};
  return {ended.out, ""};
}

}  // namespace drydock::cli
