// copy-ownership: say owner and mode of what is copied in the COPY itself.
//
// Why:      a chown or chmod in a RUN stores every file that it touches a second time, in a layer of its own.
// Safety:   safe where the file shows that owner and mode come out the same; review where only a name says that a file
//           is copied, or where `chmod +x` becomes `--chmod=755`. A folder that stood there before keeps a chown
//           without -R.
// Keeps:    files that are copied together with others; a RUN in between that may read or write them; folders in which
//           more lies than what is copied; owners whose account is not known to exist where the COPY stands, or whose
//           group is left open; folders that COPY would make for a single file; modes by letters, but for `+x` and the
//           like, where the front end is not known to take them; COPYs that say it already; ADD; accounts by name with
//           --link; front ends without --chmod; RUNs of another user than root; paths with variables or wildcards.
// Example:  COPY entrypoint.sh /               ->  COPY --chmod=755 entrypoint.sh /
//           RUN chmod 755 /entrypoint.sh
#include <algorithm>
#include <map>

#include "ir/comments.hpp"
#include "passes/pass.hpp"
#include "passes/support/moves.hpp"
#include "passes/support/ownership_plan.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

namespace {

using rewrite::Fix;
using rewrite::Rewriter;
using rewrite::Safety;

void remove_whole(const Document &document, const RunText &text, Fix &fix) {
  const Span lines = movable(document, text.instruction());
  for (std::size_t i = 0; i < document.pieces.size(); ++i)
    if (document.pieces[i].kind == PieceKind::comment && lines.contains(document.pieces[i].begin))
      fix.dropped_comments.push_back({document.piece_span(i), std::string(document.text(document.piece_span(i)))});
  fix.erase(lines);
  fix.absorbed.push_back({text.index(), "said by the COPY"});
}

void add_flag(const Document &document, std::size_t index, const std::string &flag, Fix &fix) {
  const Instruction &instruction = document.instructions[index];
  fix.insert(instruction.logical.physical(instruction.logical.range_of(instruction.rest()).begin), flag + " ",
             static_cast<int>(index));
}

void mend(Rewriter &rewriter, const RunText &text, const std::vector<const shell::Node *> &commands) {
  const Document &document = rewriter.document();
  auto fix = rewriter.fix("flag", text.index(), Safety::safe, "",
                          "the files are stored a second time where a RUN changes them");
  std::vector<const shell::Node *> remaining;
  std::vector<std::size_t> gone;
  std::map<std::size_t, std::string> flags;
  bool folder_stays = false;
  for (std::size_t i = 0; i < commands.size(); ++i) {
    remaining.push_back(commands[i]);
    const auto change = ownership_change(rewriter.model(), text.index(), *commands[i]);
    if (!change) continue;
    remaining.pop_back();
    auto plan = plan_ownership(rewriter.model(), text.index(), *change, remaining);
    remaining.push_back(commands[i]);
    if (const auto *obstacle = std::get_if<Obstacle>(&plan)) {
      if (!obstacle->condition.empty()) rewriter.skip(text.index(), obstacle->condition, obstacle->reason);
      continue;
    }
    OwnershipPlan &found = std::get<OwnershipPlan>(plan);
    const std::string name = found.flag.substr(0, found.flag.find('='));
    const auto twice = [&](std::size_t copy) {
      return flags.contains(copy) && flags[copy].find(name) != std::string::npos;
    };
    if (std::any_of(found.copies.begin(), found.copies.end(), twice)) continue;
    if (found.folder_stays && !text.remove_word(fix, *commands[i], *change->recursive)) continue;
    folder_stays |= found.folder_stays;
    if (!found.folder_stays) {
      gone.push_back(i);
      remaining.pop_back();
    }
    for (std::size_t copy : found.copies) flags[copy] += (flags[copy].empty() ? "" : " ") + found.flag;
    for (std::string &assumption : found.assumptions)
      if (std::find(fix.assumptions.begin(), fix.assumptions.end(), assumption) == fix.assumptions.end())
        fix.assume(std::move(assumption));
  }
  if (flags.empty()) return;
  if (!gone.empty() && has_comment_inside(document, text.instruction()))
    return rewriter.skip(text.index(), "has-comment", "a comment stands among the commands");
  if (gone.size() == commands.size()) remove_whole(document, text, fix);
  else if (!gone.empty()) text.remove_commands(fix, text.script().root, gone);
  for (const auto &[copy, flag] : flags) add_flag(document, copy, flag, fix);
  const auto some = [&](const std::string &flag) {
    return std::any_of(flags.begin(), flags.end(),
                       [&](const auto &copy) { return copy.second.find(flag) != std::string::npos; });
  };
  fix.title = "COPY ";
  fix.title += some("--chown") ? some("--chmod") ? "--chown and --chmod" : "--chown" : "--chmod";
  fix.title += folder_stays ? " in place of -R in a RUN" : " in place of a RUN's command";
  if (!fix.assumptions.empty()) fix.safety = Safety::review;
  rewriter.propose(std::move(fix));
}

void run(Rewriter &rewriter) {
  for (std::size_t i = 0; i < rewriter.document().instructions.size(); ++i) {
    const auto text = RunText::of(rewriter.model(), i);
    if (!text || text->run().script_in_heredoc || !text->instruction().heredocs.empty() ||
        !rewriter.model().runs_as_root(i))
      continue;
    if (const auto commands = text->and_list()) mend(rewriter, *text, *commands);
  }
}

}  // namespace

extern const Pass copy_ownership{
    .id = "copy-ownership",
    .worst = Safety::review,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
