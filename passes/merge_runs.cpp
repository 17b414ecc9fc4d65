// merge-runs: put what belongs in one layer into one RUN: update with install, install with its clean-up.
//
// Why:      an update in a layer of its own is cached and goes stale, so that a later install fails or takes old
//           packages; a clean-up in a layer of its own frees nothing.
// Safety:   safe: the same commands run in the same order, each only if the one before succeeded, and only commands
//           of one package manager are merged, which leave no state in the shell.
// Keeps:    RUNs with another instruction between them; with different flags; in exec form, with a heredoc, or with
//           anything but a plain `a && b` list; with commands that change the shell's state; with another shell;
//           RUNs that are complete by themselves; the second RUN where a mark of another tool stands above it;
//           clean-ups in a stage whose layers do not reach the image.
// Example:  RUN apt-get update
//           RUN apt-get install -y curl
//           ->  RUN apt-get update && apt-get install -y curl
#include <algorithm>

#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "passes/pass.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/run_join.hpp"

namespace drydock::passes {

namespace {

using knowledge::Action;
using model::PackageCall;
using rewrite::Rewriter;
using rewrite::Safety;

// What one RUN does, as far as merging is concerned.
struct Role {
  const knowledge::PackageManager *manager = nullptr;  // whose commands it has; null where of none or several
  bool only = false;         // nothing but that manager's commands and clean-ups
  bool updates = false;
  bool installs = false;
  bool needs_update = false; // installs before any update of its own
  bool cleans_only = false;
};

Role role_of(const std::vector<const shell::Node *> &commands) {
  Role role;
  std::vector<std::optional<PackageCall>> calls;
  for (const shell::Node *command : commands) {
    calls.push_back(model::package_call(*command));
    const auto &call = calls.back();
    if (!call || call->manager->kind != knowledge::ManagerKind::system) continue;
    if (role.manager == nullptr) role.manager = call->manager;
    if (role.manager != call->manager) return {};
  }
  if (role.manager == nullptr) {
    role.manager = manager_cleaned_by(commands);
    role.only = role.cleans_only = role.manager != nullptr;
    return role;
  }
  role.only = role.cleans_only = true;
  for (std::size_t i = 0; i < commands.size(); ++i) {
    const bool cleanup = is_cleanup(*role.manager, *commands[i]);
    const bool own = calls[i] && calls[i]->manager == role.manager;
    role.only &= own || cleanup;
    role.cleans_only &= cleanup;
    if (!own) continue;
    const Action action = calls[i]->action;
    const bool needs = (action == Action::install || action == Action::upgrade) && !brings_own_index(*calls[i]);
    role.needs_update |= needs && !role.updates;
    role.updates |= action == Action::update;
    role.installs |= action == Action::install || action == Action::upgrade;
  }
  return role;
}

bool belongs(const Role &group, const Role &next, bool reaches_image) {
  if (next.manager != group.manager) return false;
  if (group.updates && next.needs_update) return next.only || !group.installs;
  if (group.installs && next.cleans_only) return reaches_image;
  return false;
}

void merge_from(Rewriter &rewriter, const RunText &first, const Role &first_role, bool reaches_image) {
  Role group = first_role;
  RunText last = first;
  auto fix = rewriter.fix("merge", first.index(), Safety::safe, "", "");
  bool cleaned = false, installed = false;
  while (last.index() + 1 < rewriter.document().instructions.size()) {
    const auto next = RunText::of(rewriter.model(), last.index() + 1);
    if (!next || next->run().script_in_heredoc || !next->instruction().heredocs.empty()) break;
    const auto commands = next->and_list();
    if (!commands || std::any_of(commands->begin(), commands->end(), [](auto *c) { return leaks_state(*c); })) break;
    const Role role = role_of(*commands);
    if (!belongs(group, role, reaches_image) || !adjacent(rewriter.document(), last, *next)) break;
    if (!same_flags(first.instruction(), next->instruction())) {
      rewriter.skip(next->index(), "flags-differ", "this RUN belongs to the one above, but has other flags");
      break;
    }
    join(rewriter, fix, last, *next);
    installed |= role.installs;
    cleaned |= role.cleans_only;
    group.updates |= role.updates;
    group.installs |= role.installs;
    last = *next;
    if (!role.only) break;
  }
  if (fix.absorbed.empty()) return;
  const std::string manager(group.manager->id);
  fix.title = installed && cleaned ? "put update, install and clean-up into one RUN"
              : installed          ? "put the update and what it is for into one RUN"
                                   : "put the install and its clean-up into one RUN";
  fix.reason = installed ? "an update in a layer of its own is cached and goes stale"
                         : "a clean-up in a layer of its own frees nothing";
  rewriter.propose(std::move(fix));
}

void run(Rewriter &rewriter) {
  const auto &instructions = rewriter.document().instructions;
  for (std::size_t i = 0; i < instructions.size(); ++i) {
    const auto text = RunText::of(rewriter.model(), i);
    if (!text || text->run().script_in_heredoc || !instructions[i].heredocs.empty()) continue;
    const auto commands = text->and_list();
    if (!commands) continue;
    const Role role = role_of(*commands);
    if (role.manager == nullptr || !role.only || (!role.updates && !role.installs)) continue;
    if (std::any_of(commands->begin(), commands->end(), [](auto *c) { return leaks_state(*c); })) continue;
    const model::Stage &stage = *rewriter.model().stage_of(i);
    const bool reaches_image =
        stage.index + 1 == rewriter.model().stages().size() || rewriter.model().has_children(stage);
    if (role.updates && !role.installs && i + 1 < instructions.size() && instructions[i + 1].keyword != Keyword::run)
      rewriter.skip(i, "instruction-between",
                    "another instruction follows the update, so that it can't join the install");
    merge_from(rewriter, *text, role, reaches_image);
  }
}

}  // namespace

extern const Pass merge_runs{
    .id = "merge-runs",
    .worst = Safety::safe,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
