// dev-dependencies: install what the program needs, not what its development needs.
//
// Why:      test runners, linters and debuggers make the image larger, and give whoever breaks in tools to work with.
// Safety:   intent: what only development needs is not in the image any more.
// Keeps:    installs that name what they install; those that leave such dependencies out already; manifests that don't
//           say what only development needs; stages that the image takes nothing of; builds and start commands that use
//           something of it. Only `drydock prod` runs this pass, unless it is selected.
// Example:  RUN poetry install --no-root  ->  RUN poetry install --no-root --only main
#include <algorithm>

#include "passes/pass.hpp"
#include "passes/support/dev_dependencies.hpp"
#include "passes/support/findings.hpp"
#include "passes/support/removal.hpp"
#include "passes/support/stage_end.hpp"

namespace drydock::passes {

namespace {

using rewrite::Fix;
using rewrite::Rewriter;
using rewrite::Safety;

// The place of a source or of the destination, where it stands in one piece.
std::optional<Span> place_in_copy(const Document &document, const Instruction &instruction, std::size_t word) {
  const Copy &copy = *instruction.as<Copy>();
  return place_of(document, instruction, (word < copy.sources.size() ? copy.sources[word] : copy.destination).text);
}

bool write_copy(const Document &document, const ProductionInstall::CopyChange &change, Fix &fix) {
  const Instruction &instruction = document.instructions[change.instruction];
  const auto place = place_in_copy(document, instruction, change.source);
  if (!place) return false;
  if (!change.text.empty()) {
    fix.replace(*place, change.text);
  } else if (instruction.as<Copy>()->sources.size() == 1) {
    remove_instruction(document, change.instruction, "brought what only development installs", fix);
  } else {
    const auto next = place_in_copy(document, instruction, change.source + 1);
    if (!next || document.text({place->end, next->begin}).find_first_not_of(" \t") != std::string_view::npos)
      return false;
    fix.erase({place->begin, next->begin});
  }
  return true;
}

// Takes the call out; the whole RUN where nothing else of use stands in it.
bool take_out(const Rewriter &rewriter, const ProjectCall &at, const ProductionInstall &install, Fix &fix) {
  const Document &document = rewriter.document();
  const shell::Node &list = at.text.script().root;
  const auto call = std::find_if(list.children.begin(), list.children.end(),
                                 [&](const shell::Node &node) { return &node == at.call.command; });
  if (call == list.children.end()) return false;
  const auto index = static_cast<std::size_t>(call - list.children.begin());
  if (list.children.size() == 1) {
    const std::size_t before = at.text.index() - 1;
    const Instruction &above = document.instructions[before];
    const auto takes_it_out = [&](const ProductionInstall::CopyChange &change) {
      return change.instruction == before && change.text.empty() && above.as<Copy>()->sources.size() == 1;
    };
    const bool both = std::any_of(install.copies.begin(), install.copies.end(), takes_it_out) &&
                      document.lines_of(above).end == start_with_comments(document, at.text.instruction());
    remove_instruction(document, at.text.index(), "installed nothing else", fix, both ? before : at.text.index());
    return true;
  }
  if (!RunText::removable(list, index)) return false;
  at.text.remove_commands(fix, list, {index});
  return true;
}

// False where text stands in the way; the fix is of no use then.
bool write(const Rewriter &rewriter, const ProjectCall &at, const ProductionInstall &install, Fix &fix) {
  const shell::Node &command = *at.call.command;
  if (install.leaves && !take_out(rewriter, at, install, fix)) return false;
  for (const ProductionInstall::Change &change : install.changes) {
    if (!change.text.empty()) fix.replace(at.text.place(command.words[change.word].span), change.text);
    else if (!at.text.remove_word(fix, command, change.word)) return false;
  }
  if (!install.added.empty()) fix.insert(at.text.place(command.words[install.behind].span).end, " " + install.added);
  if (!install.in_front.empty()) fix.insert(at.text.place(command.span).begin, install.in_front + " && ");
  for (const auto &[name, value] : install.environment) {
    fix.insert(start_with_comments(rewriter.document(), at.text.instruction()),
               rewriter.style().instruction("ENV", name + "=" + value));
    fix.differences.push_back({rewrite::Difference::Field::environment, name, std::nullopt, value});
  }
  for (const ProductionInstall::CopyChange &change : install.copies)
    if (!write_copy(rewriter.document(), change, fix)) return false;
  return true;
}

void propose(Rewriter &rewriter, const ProjectCall &at, const ProductionInstall &install) {
  const std::string kind(at.call.manager->id);
  Fix fix = rewriter.fix(kind, at.text.index(), Safety::intent, install.title, install.reason);
  fix.differs_in = at.stage.index;
  for (const std::string &assumption : install.assumptions) fix.assume(assumption);
  if (!write(rewriter, at, install, fix))
    return rewriter.skip(at.text.index(), "text-in-the-way",
                         "what would change stands in a compound, or a comment or continuation stands in it");
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
      for (const model::PackageCall &call : text->calls()) {
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
