// manifest-first: copy the manifests alone, install what they name, and only then copy the sources.
//
// Why:      a COPY of everything changes with every source file, and each install behind it then runs again.
// Safety:   review: the packages are installed without the sources being there, which names of packages do not
//           notice; a set-up script of a package that looks for them would. Where an install would take the project
//           in too (poetry, uv, composer), it leaves that out and runs again behind the sources; a go build gets a
//           `go mod download`.
// Keeps:    files without a known build context; manifests that the context lacks, that .dockerignore hides or that
//           can't be read; those that name local projects, folders or files; package.json scripts that run with the
//           install; workspaces that are not known; packages named on the command line; options and variables that
//           make a manager read more; packages that are in the build context already (node_modules, vendor), or that
//           go among the sources; cargo, gradle, and maven and dotnet without a step that only resolves; installs
//           behind a RUN that may read the sources, or in one RUN with a build where that is no plain && list or
//           takes something away again; a working directory that is not known, or changes where the COPY starts from
//           it; copies to the same place; a COPY of little else than the manifests; files that install from the
//           manifests before they copy the rest.
// Example:  COPY . .                          ->  COPY package.json package-lock.json ./
//           RUN npm ci && npm run build           RUN npm ci
//                                                 COPY . .
//                                                 RUN npm run build
#include <algorithm>

#include "passes/pass.hpp"
#include "passes/support/install_order.hpp"
#include "passes/support/manifest_copies.hpp"
#include "passes/support/moves.hpp"
#include "passes/support/run_text.hpp"
#include "passes/support/stage_end.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;
using Place = InstallOrder::Place;

// Why the COPY can't be said again for the manifests alone.
std::optional<Obstacle> unfit(const Rewriter &rewriter, const CopyPlan &plan, const InstallOrder &order) {
  const Instruction &copy = rewriter.document().instructions[plan.index];
  for (const Flag &flag : copy.flags)
    if (!knowledge::Words("chown chmod link").contains(flag.name))
      return Obstacle{"flags", "the COPY has --" + std::string(flag.name)};
  for (std::string_view folder : knowledge::system_folders())
    if (plan.destination == "/" &&
        std::any_of(plan.folders.begin(), plan.folders.end(), [&](const std::string &source) {
          return rewriter.model().context()->has_folder(source.empty() ? std::string(folder) : source + "/" +
                                                        std::string(folder));
        }))
      return Obstacle{"copies-into-system", "the COPY puts files into the system's folder /" + std::string(folder)};
  bool plain = copy.as<Copy>()->destination.text.find_first_of(" \"'\\") == std::string_view::npos;
  for (const auto &[run, files] : order.manifests)
    for (const ProjectFile &file : files) plain &= file.path.find_first_of(" \"'\\$[]*?") == std::string::npos;
  if (!plain) return Obstacle{"odd-names", "names with blanks, quotes or wildcards are left alone"};
  return std::nullopt;
}

// Where the keyword stands in the file.
Offset keyword_offset(const Instruction &instruction) {
  return instruction.logical.physical(instruction.keyword_place.begin);
}

// Makes two RUNs of one, and puts the COPY between them.
void cut(const Rewriter &rewriter, rewrite::Fix &fix, const InstallOrder &order, Span copy) {
  const RunText text = *RunText::of(rewriter.model(), order.last);
  const auto &commands = text.script().root.children;
  const Span gap{text.place(commands[order.command - 1].span).end, text.place(commands[order.command].span).begin};
  const rewrite::Style &style = rewriter.style();
  const std::string and_then(rewriter.document().text(gap));  // ` && `, or over two lines
  fix.insert(gap.begin, (order.install.empty() ? "" : and_then + order.install) + style.line_end, 0);
  fix.move(copy, gap.begin, 1);
  // The second RUN begins as the first does, blanks and flags included.
  std::string begin(rewriter.document().text({keyword_offset(text.instruction()),
                                              text.place(commands.front().span).begin}));
  if (begin.find('\n') != std::string::npos) begin = style.keyword("RUN") + " " + flags_of(text.instruction());
  fix.insert(gap.begin, begin + order.repeated, 2);
  fix.erase(gap);
}

bool only_pip(const InstallOrder &order) {
  return std::all_of(order.managers.begin(), order.managers.end(),
                     [](const std::string &name) { return name == "pip"; });
}

void propose(Rewriter &rewriter, const CopyPlan &plan, const InstallOrder &order) {
  const Document &document = rewriter.document();
  const bool pip = only_pip(order);
  auto fix = rewriter.fix("reorder", plan.index, rewrite::Safety::review,
                          std::string("install ") + (pip ? "the requirements" : "what the manifests name") +
                              " before the sources are copied",
                          "a changed source file then no longer installs everything again");
  for (const auto &[run, files] : order.manifests)
    fix.insert(start_with_comments(document, document.instructions[run]), manifest_copies(document, rewriter.style(),
            plan, files));
  const Instruction &last = document.instructions[order.last];
  const Span copy = movable(document, document.instructions[plan.index]);
  if (order.place == Place::inside) {
    cut(rewriter, fix, order, copy);
  } else if (order.place == Place::in_front) {
    const Offset to = start_with_comments(document, last);
    fix.insert(to, rewriter.style().instruction("RUN", flags_of(last) + order.install), 1);
    fix.move(copy, to, 2);
  } else {
    const Offset to = document.lines_of(last).end;
    if (!line_before(document, to).empty()) fix.insert(to, rewriter.style().line_end, 0);
    fix.move(copy, to, 1);
  }
  if (order.runs_packages)
    fix.assume(std::string("no ") + (pip ? "requirement" : "package") + "'s set-up reads the application's sources");
  for (const std::string &assumption : order.assumptions)
    if (std::find(fix.assumptions.begin(), fix.assumptions.end(), assumption) == fix.assumptions.end())
      fix.assume(assumption);
  rewriter.propose(std::move(fix));
}

void run(Rewriter &rewriter) {
  const model::Model &model = rewriter.model();
  for (std::size_t i = 0; i < rewriter.document().instructions.size(); ++i) {
    const Copy *copy = rewriter.document().instructions[i].as<Copy>();
    if (copy == nullptr || model.stage_of(i) == nullptr) continue;
    if (model.context() == nullptr) {
      const bool all = copy->sources.size() == 1 && (copy->sources[0].text == "." || copy->sources[0].text == "./");
      if (all && installs_behind(model, i))
        rewriter.skip(i, "no-context", "the build context is not known, and so not what the manifests say");
      continue;
    }
    const auto plan = copy_plan(model, i);
    if (!plan || plan->folders.empty()) continue;
    const auto order = install_order(model, *plan);
    if (const auto *obstacle = std::get_if<Obstacle>(&order)) rewriter.skip(i, obstacle->condition, obstacle->reason);
    if (const auto *found = std::get_if<InstallOrder>(&order)) {
      if (const auto wrong = unfit(rewriter, *plan, *found)) rewriter.skip(i, wrong->condition, wrong->reason);
      else propose(rewriter, *plan, *found);
    }
  }
}

}  // namespace

extern const Pass manifest_first{
    .id = "manifest-first",
    .worst = rewrite::Safety::review,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
