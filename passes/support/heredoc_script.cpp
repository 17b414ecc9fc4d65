#include "passes/support/heredoc_script.hpp"

#include <algorithm>

#include "knowledge/feature_versions.hpp"
#include "knowledge/interpreters.hpp"

namespace drydock::passes {

using shell::Node;
using shell::NodeKind;

namespace {

bool holds_a_list(const shell::Word &word) {
  return word.opaque || std::any_of(word.substitutions.begin(), word.substitutions.end(), [](const Node &inner) {
           return inner.children.size() > 1 || (!inner.children.empty() && inner.children[0].kind != NodeKind::simple);
         });
}

// Whether the failure of the command ends a shell with `set -e` just where it ends a `&&` list.
bool fails_alike(const Node &command) {
  if (command.kind == NodeKind::pipeline)
    return !command.negated && std::all_of(command.children.begin(), command.children.end(), fails_alike);
  if (command.kind != NodeKind::simple || std::any_of(command.words.begin(), command.words.end(), holds_a_list))
    return false;
  for (const shell::Assignment &assignment : command.assignments)
    if (holds_a_list(assignment.value)) return false;
  if (command.words.empty()) return true;
  const std::string &program = command.words[0].value;
  // `set +e`
  const bool turns_off = knowledge::changes_shell_state(program) &&
                         std::any_of(command.words.begin(), command.words.end(),
                                     [](const shell::Word &word) { return word.value.starts_with('+'); });
  return command.words[0].literal && !turns_off && !knowledge::changes_with_errexit(program);
}

// A continuation inside a word is gone where the builder takes it out; the shell leaves it in single quotes.
bool splits_a_word(const RunText &text, const Node &node) {
  for (const shell::Word &word : node.words)
    if (text.place(word.span).size() != word.span.size()) return true;
  return std::any_of(node.children.begin(), node.children.end(),
                     [&](const Node &child) { return splits_a_word(text, child); });
}

}  // namespace

std::optional<Obstacle> obstacle_to_heredoc(const Document &document, const RunText &text, std::string_view line_end) {
  if (!knowledge::supports(document.syntax.value_or(""), knowledge::Feature::heredoc))
    return Obstacle{"frontend", "the syntax directive names a front end that is not known to have heredocs"};
  if (document.escape != '\\') return Obstacle{"escape", "the escape character is not the shell's"};
  if (line_end != "\n")
    return Obstacle{"carriage-returns", "the carriage return of each line would become part of the commands"};
  const Node &root = text.script().root;
  if (!text.script().comments.empty()) return Obstacle{"shell-comment", "a comment of the shell's stands in it"};
  for (std::size_t i = 0; i < root.children.size(); ++i) {
    const bool last = i + 1 == root.children.size();
    if (root.separators[i] != (last ? shell::Separator::none : shell::Separator::and_if))
      return Obstacle{"no-and-list", "it is more than a list of commands that each need the one before"};
    if (!fails_alike(root.children[i]))
      return Obstacle{"errexit-differs", "a command in it fails otherwise under `set -e`"};
    if (splits_a_word(text, root.children[i])) return Obstacle{"split-word", "a word in it goes on in the next line"};
  }
  return std::nullopt;
}

}  // namespace drydock::passes
