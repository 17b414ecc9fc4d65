// package-cleanup: where a RUN can't have a cache mount, remove what its install leaves behind in the same layer.
//
// Why:      package lists and downloads that stay in a layer only make the image larger; a later layer can't take them
//           out of it again.
// Safety:   safe for downloads and for lists that the manager fetches anew by itself; review for the lists of apt and
//           apk, which a later step could rely on, and for yarn, whose version the file does not tell.
// Keeps:    RUNs that have a cache mount or could have one (cache-mounts), stages whose layers do not reach the image;
//           lists that a later RUN of the stage, of one that starts from it or of a child image installs with, or that
//           come from an earlier layer; caches that are moved, copied elsewhere, disabled or cleaned already; downloads
//           that another RUN uses offline; installs inside if, for and pipes, behind `||`, or beside a heredoc; yarn
//           from version 2 on; --network=none, exec form, other shells, ONBUILD.
//           A clean-up runs only if the install succeeded, and takes the install's sudo.
// Example:  RUN apt-get update && apt-get install -y curl
//           ->  RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*
#include <algorithm>

#include "passes/pass.hpp"
#include "passes/support/added_command.hpp"
#include "passes/support/cache_place.hpp"
#include "passes/support/cache_plan.hpp"
#include "passes/support/left_behind.hpp"

namespace drydock::passes {

namespace {

using knowledge::PackageManager;
using model::PackageCall;
using rewrite::Fix;
using rewrite::Rewriter;
using rewrite::Safety;

// The last of the calls that a clean-up may follow, as an index in the script's top list. A manager that removes itself
// can't clean up any more.
std::optional<std::size_t> last_call(const RunText &text, const std::vector<PackageCall> &calls) {
  const auto &commands = text.script().root.children;
  std::optional<std::size_t> last;
  for (const PackageCall &call : calls) {
    const bool gone = call.action == knowledge::Action::remove &&
                      std::any_of(call.operands.begin(), call.operands.end(), [&](std::size_t word) {
                        return call.manager->commands.contains(call.word(word).value);
                      });
    const auto at =
        std::find_if(commands.begin(), commands.end(), [&](const shell::Node &node) { return &node == call.command; });
    if (at == commands.end() && fetches(call)) return std::nullopt;
    if (at != commands.end() && !gone) last = static_cast<std::size_t>(at - commands.begin());
  }
  return last;
}

// The install's own command and subcommand, or an rm; behind the install's sudo.
std::string clean_up_command(const RunText &text, const PackageCall &call) {
  const auto written = [&](std::size_t first, std::size_t last) {
    return std::string(text.source({call.word(first).span.begin, call.word(last).span.end}));
  };
  const PackageManager &manager = *call.manager;
  const std::string prefix = call.other_user ? written(0, call.name_word - 1) + " " : "";
  if (!manager.clean_command.empty()) return prefix + std::string(manager.clean_command);
  return prefix + written(call.name_word, call.name_word) + " " + std::string(manager.clean_subcommand);
}

std::optional<Obstacle> clean(Rewriter &rewriter, const RunText &text, const std::vector<PackageCall> &calls,
                              Fix &fix) {
  const PackageManager &manager = *calls.front().manager;
  const OptionKnown known = knows_no_cache_option(rewriter.model(), text, manager);
  if (known != OptionKnown::no && keep_nothing(text, calls, fix)) {
    if (known == OptionKnown::perhaps) fix.assume(std::string(manager.no_cache_assumption)).safety = Safety::review;
    fix.title = "let " + std::string(manager.id) + " keep nothing in the layer";
    return std::nullopt;
  }
  if (manager.clean_command.empty() && manager.clean_subcommand.empty())
    return Obstacle{"too-old", "the " + std::string(manager.id) + " of this release does not know " +
                                   std::string(manager.no_cache_option)};
  const auto last = last_call(text, calls);
  if (!last) return Obstacle{"not-plain", "the install stands inside another command, where a clean-up may not belong"};
  const shell::Node *command = &text.script().root.children[*last];
  const auto call =
      std::find_if(calls.begin(), calls.end(), [&](const PackageCall &one) { return one.command == command; });
  return add_command(rewriter.document(), text, *last, !manager.clean_command.empty(), clean_up_command(text, *call),
                     fix);
}

void run_manager(Rewriter &rewriter, const RunText &text, const std::vector<PackageCall> &calls,
                 const OfflineRuns &offline) {
  const PackageManager &manager = *calls.front().manager;
  if (is_clean_already(rewriter.model(), text, calls)) return;
  const auto plan = plan_clean_up(rewriter.model(), text, manager, calls, offline, rewriter.options().cache_mounts);
  if (const auto *obstacle = std::get_if<Obstacle>(&plan))
    return rewriter.skip(text.index(), obstacle->condition, obstacle->reason);
  const CleanUpPlan &clean_up = std::get<CleanUpPlan>(plan);
  if (!clean_up.wanted) return;
  if (const std::string mark = forbidding_mark(rewriter.model(), manager); !mark.empty())
    return rewriter.skip(
        text.index(), "may-take-more",
        "`" + mark + "` says that a clean-up of " + std::string(manager.id) + " may take away more than a cache");
  const std::string id(manager.id);
  Fix fix = rewriter.fix(id, text.index(), Safety::safe, "remove what " + id + " leaves behind in the same RUN",
                         "what stays in a layer only makes the image larger");
  if (clean_up.index_leaves_image)
    fix.assume(
        "no later step, and nothing that starts from this image, installs packages without an update of its own");
  if (!manager.clean_assumption.empty()) fix.assume(std::string(manager.clean_assumption));
  if (!fix.assumptions.empty()) fix.safety = Safety::review;
  if (auto obstacle = clean(rewriter, text, calls, fix))
    return rewriter.skip(text.index(), obstacle->condition, obstacle->reason);
  rewriter.propose(std::move(fix));
}

void run(Rewriter &rewriter) {
  const OfflineRuns offline(rewriter.model());
  for (std::size_t i = 0; i < rewriter.document().instructions.size(); ++i) {
    const auto text = RunText::of(rewriter.model(), i);
    if (!text) continue;
    std::vector<std::vector<PackageCall>> managers;  // the calls of each, in order
    for (const PackageCall &call : text->calls()) {
      const auto known = std::find_if(managers.begin(), managers.end(),
                                      [&](const auto &calls) { return calls.front().manager == call.manager; });
      if (known != managers.end()) known->push_back(call);
      else managers.push_back({call});
    }
    for (const auto &calls : managers) run_manager(rewriter, *text, calls, offline);
  }
}

}  // namespace

extern const Pass package_cleanup{
    .id = "package-cleanup",
    .worst = Safety::review,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
