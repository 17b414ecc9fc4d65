// split-stages: build in one stage, run in another that carries no compilers.
//
// Why:      compilers, headers and the fat language image make the image several times larger, and give whoever breaks
//           in the tools to go on.
// Safety:   review: the programs of the builder's image are no longer there; what the tables do not know is written in
//           the fix as its assumption. Python: wheels are built on the unchanged base, bound into the runtime stage,
//           and never enter a layer, and setuptools stays as the image has it; a virtual environment, what poetry,
//           pipenv and uv put among the interpreter's own packages, and what pip adds to the Python of Debian or
//           Ubuntu, is carried over to the same place. Compiled languages: what the build makes is copied to where it
//           was, on the same release of the distribution or a later one, with the files beside it that the program
//           names. Node.js and Ruby: the project's whole folder is taken over, without what only development needs, and
//           Ruby's gems with it.
// Keeps:    a base that is not known, carries ONBUILD, is pinned by digest where another would take its place, or whose
//           tag can mean releases with different run-time libraries; programs that the runtime image is not known to
//           have; no known build context. Python: other bases than Python's on Debian and Alpine and these
//           distributions' own; bases with Python packages of their own, which wheels would replace; installs from
//           paths or addresses, several with different options or versions or one for the build of another, and among
//           other commands; RUNs before the install that are not understood, scripts behind it that can't be read or
//           compile; environments whose place is not known; Alpine's own Python without one; installers at the start;
//           libraries that are looked for by name on Alpine; with `--split auto` also where nothing would be left
//           behind. Compiled languages: files with several stages; a start that runs the tool chain, or what is not
//           built here; RUNs whose effects outside of the build are not known; copies whose files are not known;
//           variables and accounts of the builder's image; volumes over what is built; packages of a release that has
//           ended; plugins; crates that wrap unknown libraries, or no Cargo.lock; archives that need others beside
//           them, programs that need the JDK, and vendors without an image for run time alone; .NET programs that bring
//           their own runtime, name no folder to publish to, or would listen elsewhere; shared libraries that the build
//           makes. Node.js: a start that develops or compiles, or needs devDependencies, unless the fat image alone is
//           left behind; sources that come from outside; workspaces, local packages, packages beside the manifest,
//           several projects; yarn from version 2 on, bun; scripts of the project that pruning would run or undo;
//           packages that another user installed; those that need more of the system than the slim image has;
//           applications in /; folders copied among the system's. Ruby: no Gemfile.lock; gems from git or folders; gems
//           that need more; gems elsewhere. Builds with other tools.
// Example:  FROM python:3.12 … RUN pip install -r requirements.txt
//           ->  FROM python:3.12 AS builder … RUN pip wheel --wheel-dir /wheels -r requirements.txt
//               FROM python:3.12-slim … RUN --mount=type=bind,… pip install --no-index --no-deps /wheels/*.whl
//           FROM golang:1.22-bookworm … RUN go build -o /app/server .
//           ->  FROM golang:1.22-bookworm AS builder … RUN go build -o /app/server .
//               FROM debian:bookworm-slim … COPY --from=builder /app/server /app/server
//           FROM node:20 … RUN npm ci && npm run build
//           ->  FROM node:20 AS builder … RUN npm ci && npm run build … RUN npm prune --omit=dev
//               FROM node:20-slim … COPY --from=builder /app/ /app/
#include <algorithm>

#include "passes/pass.hpp"
#include "passes/support/command_text.hpp"
#include "passes/support/split_planners.hpp"
#include "passes/support/split_uncovered.hpp"
#include "passes/support/wheel_stages.hpp"

namespace drydock::passes {

namespace {

using rewrite::Fix;
using rewrite::Options;
using rewrite::Rewriter;

void split_by_artefacts(Rewriter &rewriter, const model::Stage &stage, const SplitPlanner &planner) {
  const SplitAnswer answer = planner.plan(rewriter.model(), stage);
  if (const auto *obstacle = std::get_if<Obstacle>(&answer))
    return rewriter.skip(stage.from, obstacle->condition, obstacle->reason);
  rewriter.propose(split_fix(rewriter, stage, std::get<ArtefactSplit>(answer)));
}

void split_python(Rewriter &rewriter, const model::Stage &stage) {
  const model::Model &model = rewriter.model();
  const auto planned = plan_split(model, stage);
  if (const auto *obstacle = std::get_if<Obstacle>(&planned))
    return rewriter.skip(stage.from, obstacle->condition, obstacle->reason);
  const SplitPlan &plan = std::get<SplitPlan>(planned);
  const bool gain = plan.other_image || !plan.packages.left.empty();
  if (!gain && rewriter.options().split != Options::Choice::always)
    return rewriter.skip(
        stage.from, "nothing-gained",
        plan.steps.purged.empty()
            ? "nothing is compiled here and the base is slim: a builder would leave nothing behind"
            : "the build tools go in the RUN that needs them: a builder would leave nothing more behind");
  std::string reason =
      plan.packages.left.empty()
          ? ""
          : joined(plan.packages.left, ", ") + (plan.packages.left.size() > 1 ? " stay" : " stays") + " in the builder";
  if (plan.other_image) reason += (reason.empty() ? "" : ", and ") + plan.image + " carries no compilers";
  if (reason.empty()) reason = "asked for: what pip leaves beside the packages stays in the builder";
  if (!plan.packages.kept.empty())
    reason += "; " + joined(plan.packages.kept, ", ") +
              " stays in both, since no table has its libraries for all that the tag can mean";
  const std::string title =
      plan.carried.empty() ? "build wheels in one stage, run in another" : "install in one stage, run in another";
  Fix fix = rewriter.fix("split", stage.from, rewrite::Safety::review, title, reason);
  write_wheel_stages(rewriter, stage, plan, fix);
  for (std::size_t i : plan.dropped) {
    fix.erase(rewriter.document().lines_of(rewriter.document().instructions[i]));
    fix.absorbed.push_back({i, "the runtime stage never gets what it removes"});
  }
  for (const std::string &assumption : plan.assumptions) fix.assume(assumption);
  rewriter.propose(std::move(fix));
}

void run(Rewriter &rewriter) {
  const model::Model &model = rewriter.model();
  if (rewriter.options().split == Options::Choice::never || model.stages().empty()) return;
  const model::Stage &stage = model.stages().back();
  const auto planner = std::find_if(std::begin(split_planners), std::end(split_planners),
                                    [&](const SplitPlanner *one) { return one->builds(model, stage); });
  const bool artefacts = planner != std::end(split_planners);
  if (!artefacts && install_runs(model, stage).empty()) {
    const auto uncovered = uncovered_build(model, stage);
    if (uncovered && model.stages().size() == 1) rewriter.skip(stage.from, uncovered->condition, uncovered->reason);
    return;
  }
  if (!artefacts) return split_python(rewriter, stage);
  if (model.stages().size() > 1)
    return rewriter.skip(stage.from, "several-stages", "the file has several stages already");
  split_by_artefacts(rewriter, stage, **planner);
}

}  // namespace

extern const Pass split_stages{
    .id = "split-stages",
    .worst = rewrite::Safety::review,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
