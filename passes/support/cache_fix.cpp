#include "passes/support/cache_fix.hpp"

#include <algorithm>

#include "passes/support/env_edit.hpp"

namespace drydock::passes {

using knowledge::PackageManager;
using rewrite::Fix;
using rewrite::Rewriter;
using rewrite::Safety;

Fix cache_fix(const Rewriter &rewriter, std::size_t anchor, const PackageManager &manager) {
  const std::string id(manager.id);
  return rewriter.fix(id, anchor, Safety::safe, "keep what " + id + " downloads in a cache mount",
                      "downloads are kept between builds and stay out of the layer");
}

std::optional<Obstacle> add_mounts(const Rewriter &rewriter, const Planned &planned, Fix &fix) {
  planned.text.insert_flags(fix, planned.plan.flags);
  for (const std::string &assumption : planned.plan.assumptions)
    if (std::find(fix.assumptions.begin(), fix.assumptions.end(), assumption) == fix.assumptions.end())
      fix.assume(assumption);
  if (planned.plan.index_leaves_image)
    fix.assume(
        "nothing that starts from this image installs packages without an update of its own: the lists are no longer "
        "in it");
  if (!fix.assumptions.empty()) fix.safety = Safety::review;
  return clear_the_way(rewriter.model(), planned.text, planned.plan, planned.calls, fix);
}

void propose_without_variable(Rewriter &rewriter, const std::vector<Planned> &planned, std::size_t all_runs,
                           const std::string &name) {
  const model::Model &model = rewriter.model();
  const std::size_t anchor = planned.front().text.index();
  const model::Stage &stage = *model.stage_of(anchor);
  const auto refuse = [&](const std::string &why) {
    for (const Planned &one : planned) rewriter.skip(one.text.index(), "cache-disabled", name + " is set, and " + why);
  };
  if (planned.size() != all_runs) return refuse("not every RUN that it concerns can have a mount");
  if (model.has_children(stage)) return refuse("other stages start from this one");
  Fix fix = cache_fix(rewriter, anchor, *planned.front().plan.manager);
  for (const Planned &one : planned)
    if (auto obstacle = add_mounts(rewriter, one, fix)) return refuse(obstacle->reason);
  fix.safety = Safety::review;
  fix.differs_in = stage.index;
  fix.assume("nothing at run time relies on " + name);
  fix.title += ", and let it cache";
  if (!remove_variable(rewriter, stage, name, fix)) return refuse("it can't be taken out");
  rewriter.propose(std::move(fix));
}

}  // namespace drydock::passes
