// npm-ci: install exactly what the lock file says, where the build context has one that fits.
//
// Why:      `npm install` may take other versions than the lock file's and rewrites it in the image; `npm ci` takes
//           those alone, says so where the lock file is out of date, and is faster.
// Safety:   review: the lock file was found to fit package.json as it is now; npm ci ends a later build where the two
//           differ, which npm install mends in silence.
// Keeps:    installs that name packages, or with options of which npm ci has another idea (-g, --prefix, --no-save);
//           files without a known build context; a lock file that is missing, ignored, not copied before the RUN, of a
//           format that this npm does not read, or that does not fit; npm before 5.7; workspaces, overrides and local
//           dependencies; node_modules that a COPY, a mount or an earlier install fills, since npm ci empties it;
//           manifests that a RUN changes; settings that turn the lock file off; a script of the name ci; calls in if,
//           for and pipes, and those whose failure is handled. Yarn, pnpm and others.
// Example:  COPY package*.json ./                ->  COPY package*.json ./
//           RUN npm install --omit=dev               RUN npm ci --omit=dev
#include <algorithm>

#include "passes/pass.hpp"
#include "passes/support/lock_install.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;
using rewrite::Safety;

void propose(Rewriter &rewriter, const RunText &text, const model::PackageCall &call, const LockInstall &install) {
  const knowledge::PackageManager &manager = *call.manager;
  const std::string command = std::string(manager.id) + " " + std::string(manager.locked_command);
  auto fix =
      rewriter.fix("locked", text.index(), Safety::review, "install what " + install.lock + " says with " + command,
                   "the same versions in every build, and none that the lock file does not name");
  fix.assume(install.lock + " is kept up to date with the manifest: " + command + " ends the build where they differ");
  for (const std::string &assumption : install.assumptions) fix.assume(assumption);
  fix.replace(text.place(call.word(*call.subcommand).span), std::string(manager.locked_command));
  rewriter.propose(std::move(fix));
}

void run(Rewriter &rewriter) {
  for (std::size_t i = 0; i < rewriter.document().instructions.size(); ++i) {
    const auto text = RunText::of(rewriter.model(), i);
    if (!text) continue;
    for (const model::PackageCall &call : text->calls()) {
      if (!is_lockable(call)) continue;
      const auto install = lock_install(rewriter.model(), *text, call);
      if (const auto *obstacle = std::get_if<Obstacle>(&install))
        rewriter.skip(i, obstacle->condition, obstacle->reason);
      else propose(rewriter, *text, call, std::get<LockInstall>(install));
    }
  }
}

}  // namespace

extern const Pass npm_ci{
    .id = "npm-ci",
    .worst = Safety::review,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
