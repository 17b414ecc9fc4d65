// no-recommends: install what is named and what that depends on, without what is merely recommended.
//
// Why:      apt installs recommended packages unasked, often several times the size of what was asked for.
// Safety:   review: the recommended packages that the file visibly relies on (certificates for https, headers for gcc)
//           are named in the install; the others are named in the fix, up to eight of them. Documentation and
//           translations are not counted.
// Keeps:    calls that state a choice, files that configure one; other package managers than apt; images that are not
//           an official one on Debian 11 to 13, or whose tag can mean releases that recommend different packages;
//           packages that the table does not know, or that a variable, pattern or path stands for; files that add
//           other package sources, whose packages may recommend others; hadolint's mark for this (DL3015).
// Example:  RUN apt-get update && apt-get install -y curl && curl https://…
//           ->  RUN apt-get update && apt-get install -y --no-install-recommends curl ca-certificates && curl https://…
#include <algorithm>

#include "passes/pass.hpp"
#include "passes/support/apt_installs.hpp"
#include "passes/support/lost_packages.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

namespace {

using model::PackageCall;
using rewrite::Fix;
using rewrite::Rewriter;
using rewrite::Safety;

constexpr std::size_t names_told = 8;

// Adds the option and the packages that the file relies on to one call.
void edit(const RunText &text, const PackageCall &call, const LostPackages &lost, Fix &fix) {
  const std::size_t last_option = call.operands.front() - 1;
  fix.insert(text.place(call.word(last_option).span).end,
             (last_option > *call.subcommand ? text.gap_before(*call.command, last_option) : " ") +
                 std::string(apt().no_recommends_option));
  int order = 0;
  for (const auto &[operand, package] : lost.relied_on)
    fix.insert(text.place(call.word(operand).span).end, text.gap_before(*call.command, operand) + package, ++order);
}

// Whether a RUN also removes what came unasked: then what is named now must be named there as well.
bool auto_removes(const std::vector<PackageCall> &calls) {
  return std::any_of(calls.begin(), calls.end(), [](const PackageCall &call) {
    return call.manager == &apt() &&
           std::any_of(call.command->words.begin(), call.command->words.end(),
                       [](const shell::Word &word) { return apt().auto_remove_words.contains(word.value); });
  });
}

// Has the packages go where the one goes that recommends them, as they do unnamed.
void edit_removals(const Rewriter &rewriter, const RunText &text, const PackageCall &install, const LostPackages &lost,
                   Fix &fix) {
  const model::Stage &stage = *rewriter.model().stage_of(text.index());
  for (std::size_t i = text.index(); i < stage.end; ++i) {
    const auto later = RunText::of(rewriter.model(), i);
    if (!later) continue;
    const std::vector<PackageCall> &calls = later->calls();
    if (!auto_removes(calls)) continue;
    for (const PackageCall &call : calls)
      for (std::size_t operand :
           call.action == knowledge::Action::remove ? call.operands : std::vector<std::size_t>()) {
        int order = 0;
        for (const auto &[recommender, package] : lost.relied_on)
          if (call.word(operand).value == install.word(recommender).value)
            fix.insert(later->place(call.word(operand).span).end, later->gap_before(*call.command, operand) + package,
                       ++order);
      }
  }
}

std::string told(const std::vector<std::string> &names) {
  std::string text;
  for (std::size_t i = 0; i < names.size() && i < names_told; ++i) text += (i == 0 ? "" : ", ") + names[i];
  return names.size() > names_told ? text + " and " + std::to_string(names.size() - names_told) + " more" : text;
}

void look_at_stage(Rewriter &rewriter, const model::Stage &stage) {
  std::vector<PackageCall> before = plain_installs_before(rewriter.model(), stage);
  std::optional<VisibleUse> use;
  for (std::size_t i = stage.from; i < stage.end; ++i) {
    const auto text = RunText::of(rewriter.model(), i);
    if (!text) continue;
    Fix fix = rewriter.fix("add", i, Safety::review, "install without recommended packages",
                           "recommended packages come unasked and enlarge the image");
    std::vector<std::string> others;
    for (const PackageCall &call : text->calls()) {
      if (!is_plain_install(call)) continue;
      if (!call.option_word(apt().recommends_options)) {
        auto found = obstacle_to_defaults(rewriter.model(), stage);
        if (!use) use.emplace(rewriter.model(), stage);
        auto lost =
            found ? std::variant<LostPackages, Obstacle>(*found) : lost_packages(call, before, *stage.facts, *use);
        if (const auto *obstacle = std::get_if<Obstacle>(&lost)) {
          rewriter.skip(i, obstacle->condition, obstacle->reason);
        } else {
          const LostPackages &packages = std::get<LostPackages>(lost);
          edit(*text, call, packages, fix);
          edit_removals(rewriter, *text, call, packages, fix);
          for (const std::string &name : packages.others)
            if (std::find(others.begin(), others.end(), name) == others.end()) others.push_back(name);
        }
      }
      before.push_back(call);
    }
    if (fix.edits.empty()) continue;
    fix.assume(others.empty()
                   ? "nobody needs the documentation and translations that packages recommend"
                   : "nothing relies on these recommended packages, or on what comes with them: " + told(others));
    rewriter.propose(std::move(fix));
  }
}

void run(Rewriter &rewriter) {
  for (const model::Stage &stage : rewriter.model().stages()) look_at_stage(rewriter, stage);
}

}  // namespace

extern const Pass no_recommends{
    .id = "no-recommends",
    .worst = Safety::review,
    .on = false,
    .run = run,
};

}  // namespace drydock::passes
