// pipefail: let a RUN fail where any part of a pipe fails, not its last part alone.
//
// Why:      `curl … | tee file` succeeds when the download fails: the build goes on with an empty file.
// Safety:   intent: a RUN that ignored the failure of a pipe's left side now ends the build.
// Keeps:    scripts whose shell is not known to have the option (Debian's sh is dash, which has none); those that set
//           it themselves, or whose SHELL does; pipes whose failure is ignored, or decides what runs next; pipes that
//           would fail for no reason: into programs that may stop reading (head, grep -q), from programs whose status
//           is an answer (grep, find, yes); pipes whose left side only writes its arguments (echo); heredocs; a first
//           command that runs in the background.
// Example:  RUN curl -fsSL https://… | tar -xz   ->  RUN set -o pipefail && curl -fsSL https://… | tar -xz
#include "passes/pass.hpp"
#include "passes/support/failures.hpp"
#include "passes/support/pipe_failure.hpp"
#include "passes/support/shell_in_force.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;
using rewrite::Safety;
using shell::Node;
using shell::NodeKind;

// `set -e` in front of all others, which takes the option as well: its bundle of letters.
const shell::Word *set_letters(const RunText &text) {
  const Node &first = text.script().root.children[0];
  if (first.kind != NodeKind::simple || first.words.size() != 2 || first.words[0].value != "set") return nullptr;
  const shell::Word &letters = first.words[1];
  const bool plain = letters.literal && !letters.quoted && letters.value.size() > 1 && letters.value[0] == '-';
  return plain && letters.value.find_first_of("-o", 1) == std::string::npos ? &letters : nullptr;
}

bool begins_in_background(const Node &list) {
  for (shell::Separator separator : list.separators)
    if (separator != shell::Separator::and_if && separator != shell::Separator::or_if)
      return separator == shell::Separator::background;
  return false;
}

void mend(Rewriter &rewriter, const RunText &text) {
  bool lost = false;
  std::optional<Obstacle> obstacle;
  for_each_use(text.script(), [&](const CommandUse &use) {
    if (use.node->kind != NodeKind::pipeline || use.failure == Failure::ignored || obstacle) return;
    obstacle = use.failure == Failure::tested
                   ? Obstacle{"tested", "what runs next depends on a pipe: something else might run then"}
                   : obstacle_to_pipefail(*use.node);
    if (!obstacle) lost |= loses_failure(*use.node);
  });
  const auto leave = [&](const std::string &condition, const std::string &why) {
    rewriter.skip(text.index(), condition, why);
  };
  if (!lost && !obstacle) return;
  if (text.run().script_in_heredoc) return leave("heredoc", "the script stands in a heredoc");
  if (!knows_pipefail(rewriter.model(), text.index()))
    return leave("shell-unknown", "the shell in force may not have pipefail");
  if (obstacle) return leave(obstacle->condition, obstacle->reason);
  if (hides_pipe(text))
    return leave("not-understood", "a part of the script is not understood that may hold another pipe");
  if (begins_in_background(text.script().root))
    return leave("background", "the script begins with a command in the background");
  auto fix = rewriter.fix("set", text.index(), Safety::intent, "end the build where any part of a pipe fails",
                          "a shell looks at the last part of a pipe alone");
  if (const shell::Word *letters = set_letters(text)) fix.insert(text.place(letters->span).end, "o pipefail");
  else fix.insert(text.place(text.script().root.children[0].span).begin, "set -o pipefail && ");
  rewriter.propose(std::move(fix));
}

void run(Rewriter &rewriter) {
  for (std::size_t i = 0; i < rewriter.document().instructions.size(); ++i)
    if (const auto text = RunText::of(rewriter.model(), i); text && !mentions_pipefail(rewriter.model(), i))
      mend(rewriter, *text);
}

}  // namespace

extern const Pass pipefail{
    .id = "pipefail",
    .worst = Safety::intent,
    .on = false,
    .run = run,
};

}  // namespace drydock::passes
