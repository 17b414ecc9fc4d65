// merge-steps: put cheap steps that follow each other into one RUN.
//
// Why:      each RUN is a layer. Folders, modes, links and accounts made one by one are layers that no build is faster
//           for, and a file that a later step changes is stored twice.
// Safety:   safe: the same commands run in the same order, each only if the one before succeeded. What would reach a
//           later command (`cd`, a variable), or hide a failure from it (`||`, `;`), is kept to itself in a subshell.
// Keeps:    RUNs with a command that is not known to be cheap; with another instruction between them; with different
//           flags; in exec form, with a heredoc, a comment of the shell's, or a command in the background; another
//           shell; stages whose layers do not reach the image. People disagree about it, so that it is off by default.
// Example:  RUN mkdir /data       ->  RUN mkdir /data
//           RUN chown app /data           && chown app /data
#include <algorithm>

#include "knowledge/plain_programs.hpp"
#include "passes/pass.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/run_join.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;
using rewrite::Safety;
using shell::Node;
using shell::Separator;

bool is_cheap(const Node &node) {
  if (node.kind == shell::NodeKind::simple) {
    const std::size_t program = model::run_word(node);
    if (node.words.empty()) return true;
    return program < node.words.size() && node.words[program].literal &&
           knowledge::is_cheap(node.words[program].value) &&
           std::none_of(node.words.begin(), node.words.end(),
                        [](const shell::Word &word) { return word.opaque || !word.substitutions.empty(); });
  }
  const bool plain = node.kind == shell::NodeKind::list || node.kind == shell::NodeKind::pipeline ||
                     node.kind == shell::NodeKind::group || node.kind == shell::NodeKind::subshell;
  if (!plain ||
      std::find(node.separators.begin(), node.separators.end(), Separator::background) != node.separators.end())
    return false;
  return std::all_of(node.children.begin(), node.children.end(), is_cheap);
}

// The RUN as one that can be joined with others; nothing where it is not.
std::optional<RunText> cheap_run(const Rewriter &rewriter, std::size_t index) {
  auto text = RunText::of(rewriter.model(), index);
  if (!text || text->run().script_in_heredoc || !text->instruction().heredocs.empty()) return std::nullopt;
  if (!text->script().comments.empty() || text->script().root.children.empty() || !is_cheap(text->script().root))
    return std::nullopt;
  return text;
}

// Keeps to itself what would otherwise reach the other commands, or hide a failure from them.
void group_if_needed(rewrite::Fix &fix, const RunText &text) {
  const auto commands = text.and_list();
  if (commands &&
      std::none_of(commands->begin(), commands->end(), [](const Node *command) { return leaks_state(*command); }))
    return;
  const Span place = text.place(text.script().root.span);
  fix.insert(place.begin, "(");
  fix.insert(place.end, ")");
}

// Joins the RUNs that follow the first; the last one that is joined.
std::size_t merge_from(Rewriter &rewriter, const RunText &first) {
  auto fix = rewriter.fix("merge", first.index(), Safety::safe, "put cheap steps that follow each other into one RUN",
                          "each RUN is a layer, and these save no build time by being several");
  RunText last = first;
  while (last.index() + 1 < rewriter.document().instructions.size()) {
    const auto next = cheap_run(rewriter, last.index() + 1);
    if (!next || !adjacent(rewriter.document(), last, *next)) break;
    if (!same_flags(first.instruction(), next->instruction())) {
      rewriter.skip(next->index(), "flags-differ", "this RUN could join the one above, but has other flags");
      break;
    }
    if (fix.absorbed.empty()) group_if_needed(fix, first);
    group_if_needed(fix, *next);
    join(rewriter, fix, last, *next);
    last = *next;
  }
  if (!fix.absorbed.empty()) rewriter.propose(std::move(fix));
  return last.index();
}

void run(Rewriter &rewriter) {
  for (const model::Stage &stage : rewriter.model().stages()) {
    const bool reaches_image =
        stage.index + 1 == rewriter.model().stages().size() || rewriter.model().has_children(stage);
    for (std::size_t i = stage.from; reaches_image && i < stage.end; ++i)
      if (const auto text = cheap_run(rewriter, i)) i = merge_from(rewriter, *text);
  }
}

}  // namespace

extern const Pass merge_steps{
    .id = "merge-steps",
    .worst = Safety::safe,
    .on = false,
    .run = run,
};

}  // namespace drydock::passes
