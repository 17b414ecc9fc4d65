#include "passes/support/run_cut.hpp"

#include <algorithm>

#include "knowledge/words.hpp"
#include "model/package_calls.hpp"
#include "passes/support/cleanups.hpp"

namespace drydock::passes {

namespace {

using shell::Node;
using shell::NodeKind;
using shell::Separator;

// `a && b && …` of commands and pipes.
bool is_plain_list(const RunText &text) {
  const Node &root = text.script().root;
  if (!text.script().comments.empty() || !text.instruction().heredocs.empty()) return false;
  for (std::size_t i = 0; i < root.children.size(); ++i) {
    const NodeKind kind = root.children[i].kind;
    const bool last = i + 1 == root.children.size();
    if (kind != NodeKind::simple && kind != NodeKind::pipeline && kind != NodeKind::subshell) return false;
    if (root.separators[i] != (last ? Separator::none : Separator::and_if)) return false;
  }
  return true;
}

}  // namespace

std::optional<Obstacle> uncuttable(const RunText &text, std::size_t k) {
  const auto &commands = text.script().root.children;
  if (!is_plain_list(text))
    return Obstacle{"needs-two-runs",
                    line_of(text.instruction()) + " installs and builds in one script that is no plain && list"};
  for (std::size_t at = 0; at < k; ++at)
    if (commands[at].kind == NodeKind::simple && leaks_state(commands[at]) && !is_repeatable(commands[at]))
      return Obstacle{"needs-two-runs", line_of(text.instruction()) + " changes the shell before it installs: " +
                      std::string(text.source(commands[at].span))};
  if (k > 0 && text.has_comment_between(commands[k - 1], commands[k]))
    return Obstacle{"needs-two-runs",
                    line_of(text.instruction()) + " has a comment between the install and what follows"};
  return cleans_up_behind(text, k);
}

std::optional<Obstacle> cleans_up_behind(const RunText &text, std::size_t k) {
  const auto &commands = text.script().root.children;
  for (std::size_t at = k; at < commands.size(); ++at) {
    const auto call = model::package_call(commands[at]);
    const bool removes = call && (call->action == knowledge::Action::remove ||
                                  call->action == knowledge::Action::clean);
    if (removes || !folders_removed(commands[at]).empty())
      return Obstacle{"cleaned-in-layer", line_of(text.instruction()) +
                                              " takes things away again in the layer that installs them: " +
                                              std::string(text.source(commands[at].span).substr(0, 60))};
  }
  return std::nullopt;
}

bool is_repeatable(const Node &command) {
  if (command.words.empty() || !command.assignments.empty() || !command.redirects.empty()) return false;
  const bool plain = std::all_of(command.words.begin(), command.words.end(), [](const shell::Word &word) {
    return word.literal;
  });
  return plain && knowledge::Words("cd set export").contains(command.words[0].value);
}

std::string repeated_before(const RunText &text, std::size_t k) {
  std::string result;
  for (std::size_t at = 0; at < k; ++at)
    if (const Node &command = text.script().root.children[at]; command.kind == NodeKind::simple &&
        is_repeatable(command))
      result += spelled(text, command) + " && ";
  return result;
}

std::string spelled(const RunText &text, const Node &command, const std::string &options) {
  std::string result;
  const auto append = [&](std::string_view word) { result.append(result.empty() ? "" : " ").append(word); };
  for (const shell::Assignment &assignment : command.assignments) append(text.source(assignment.span));
  for (const shell::Word &word : command.words) append(text.source(word.span));
  if (!options.empty()) append(options);
  return result;
}

}  // namespace drydock::passes
