// dev-dependencies: install what the program needs, not what its development needs.
//
// Why:      test runners, linters and debuggers make the image larger, and give whoever breaks in tools to work with.
// Safety:   intent: what only development needs is not in the image any more.
// Keeps:    installs that name what they install; those that leave such dependencies out already; manifests that don't
//           say what only development needs; stages that the image takes nothing of; builds and start commands that use
//           something of it. Only `drydock prod` runs this pass, unless it is selected.
// Example:  RUN poetry install --no-root  ->  RUN poetry install --no-root --only main
#include "passes/pass.hpp"
#include "passes/support/dev_dependencies.hpp"
#include "passes/support/findings.hpp"

namespace drydock::passes {

namespace {

using rewrite::Fix;
using rewrite::Rewriter;
using rewrite::Safety;

// False where text stands in the way; the fix is of no use then.
bool write(const Rewriter &rewriter, const ProjectCall &at, const ProductionInstall &install, Fix &fix) {
  const shell::Node &command = *at.call.command;
  for (const ProductionInstall::Change &change : install.changes) {
    if (!change.text.empty()) fix.replace(at.text.place(command.words[change.word].span), change.text);
    else if (!at.text.remove_word(fix, command, change.word)) return false;
  }
  if (!install.added.empty()) fix.insert(at.text.place(command.words[install.behind].span).end, " " + install.added);
  if (!install.in_front.empty()) fix.insert(at.text.place(command.span).begin, install.in_front + " && ");
  for (const ProductionInstall::CopyChange &change : install.copies) {
    const Instruction &instruction = rewriter.document().instructions[change.instruction];
    const auto place = place_of(rewriter.document(), instruction, instruction.as<Copy>()->sources[change.source].text);
    if (!place) return false;
    fix.replace(*place, change.text);
  }
  return true;
}

void propose(Rewriter &rewriter, const ProjectCall &at, const ProductionInstall &install) {
  const std::string kind(at.call.manager->id);
  Fix fix = rewriter.fix(kind, at.text.index(), Safety::intent, install.title, install.reason);
  fix.differs_in = at.stage.index;
  for (const std::string &assumption : install.assumptions) fix.assume(assumption);
  if (!write(rewriter, at, install, fix))
    return rewriter.skip(at.text.index(), "has-comment", "a comment stands between the words that would change");
  rewriter.propose(std::move(fix));
}

InstallAnswer planned(const ProjectCall &at) {
  for (const DevDependenciesPlanner *planner : dev_dependencies_planners)
    if (InstallAnswer answer = planner->plan(at)) return answer;
  return std::nullopt;
}

void run(Rewriter &rewriter) {
  const model::Model &model = rewriter.model();
  for (const model::Stage *stage : stages_of_result(model)) {
    for (std::size_t i = stage->from; i < stage->end; ++i) {
      const auto text = RunText::of(model, i);
      if (!text) continue;
      for (const model::PackageCall &call : model::package_calls(text->script())) {
        const ProjectCall at{model, *stage, *text, call};
        const InstallAnswer answer = planned(at);
        if (!answer) continue;
        if (const auto *install = std::get_if<ProductionInstall>(&*answer)) propose(rewriter, at, *install);
        else rewriter.skip(i, std::get<Obstacle>(*answer).condition, std::get<Obstacle>(*answer).reason);
      }
    }
  }
}

}  // namespace

extern const Pass dev_dependencies{
    .id = "dev-dependencies",
    .worst = Safety::intent,
    .on = false,
    .run = run,
    .production = true,
};

}  // namespace drydock::passes
