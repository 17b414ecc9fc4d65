// install-flags: answer the package manager's question beforehand, and call the command that is made for scripts.
//
// Why:      nobody answers in a build: an install that asks ends it. And apt says itself that its output and options
//           are for people and may change; apt-get is for scripts, and can keep what it downloads.
// Safety:   safe: a call whose failure ends the build can have asked nothing where the build succeeds, and does the
//           same with -y; apt-get does the same for the subcommands concerned.
// Keeps:    calls whose failure is ignored (`apt-get autoremove || true`): with the answer they would begin to do
//           something; managers that end well when nobody answers (microdnf); calls that get their input from a pipe
//           or file; files that set the answer elsewhere; `apt upgrade` and what else apt-get does differently; apt in
//           an image that is not known to delete what apt-get downloads.
// Example:  RUN apt update && apt install curl   ->  RUN apt-get update && apt-get install -y curl
#include <algorithm>

#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "passes/pass.hpp"
#include "passes/support/failures.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

namespace {

using knowledge::PackageManager;
using model::PackageCall;
using rewrite::Rewriter;
using rewrite::Safety;

// `-qy` holds `-y`.
bool holds(std::string_view word, std::string_view option) {
  if (word == option) return true;
  const bool bundle = option.size() == 2 && word.size() > 2 && word[0] == '-' && word[1] != '-';
  return bundle && word.find('=') == std::string_view::npos && word.find(option[1]) != std::string_view::npos;
}

bool is_answered(const PackageCall &call) {
  for (std::size_t i = call.name_word + 1; i < call.command->words.size(); ++i) {
    const shell::Word &word = call.word(i);
    for (std::string_view option : call.manager->assume_yes_options)
      if (holds(word.value, option)) return true;
    if (i < call.subcommand)
      for (std::string_view option : call.manager->assume_yes_before)
        if (holds(word.value, option)) return true;
    // What it expands to may be an option.
    if (!word.literal && (i < call.subcommand || word.value.starts_with('-'))) return true;
  }
  return false;
}

// Whether the file says somewhere that the manager shall not ask: in a configuration file that it writes, say.
bool is_answered_elsewhere(const Document &document, const PackageManager &manager) {
  return std::any_of(manager.assume_yes_settings.begin(), manager.assume_yes_settings.end(),
                     [&](std::string_view key) { return document.source().find(key) != std::string_view::npos; });
}

void answer(Rewriter &rewriter, const RunText &text) {
  std::optional<rewrite::Fix> fix;
  bool ignored = false;
  for_each_use(text.script(), [&](const CommandUse &use) {
    // Input from elsewhere may hold the answer.
    const auto found = use.piped || !use.node->redirects.empty() ? std::nullopt : model::package_call(*use.node);
    if (!found) return;
    const PackageCall &call = *found;
    const bool counts = use.failure == Failure::ends_build;
    if (!call.subcommand || !call.manager->asking_subcommands.contains(call.word(*call.subcommand).value)) return;
    if (call.action == knowledge::Action::update) return;  // `pacman -Sy` alone
    if (is_answered(call) || is_answered_elsewhere(rewriter.document(), *call.manager)) return;
    ignored |= !counts;
    if (!counts) return;
    const std::string option(call.manager->assume_yes_options.front());
    if (!fix)
      fix = rewriter.fix("yes", text.index(), Safety::safe, "answer with " + option,
                         "nobody answers in a build: a question ends it");
    fix->insert(text.place(call.word(*call.subcommand).span).end, " " + option);
  });
  if (ignored)
    rewriter.skip(text.index(), "failure-ignored",
                  "the build goes on when a call asks and gives up: with the answer it would do what it never did");
  if (fix) rewriter.propose(std::move(*fix));
}

void name_script_command(Rewriter &rewriter, const RunText &text) {
  const model::Stage &stage = *rewriter.model().stage_of(text.index());
  std::optional<rewrite::Fix> fix;
  for (const PackageCall &call : text.calls()) {
    const shell::Word &name = call.word(call.name_word);
    const PackageManager &manager = *call.manager;
    if (!call.subcommand || manager.command_for_people.empty() || name.value != manager.command_for_people ||
        !name.literal)
      continue;
    if (!manager.same_for_scripts.contains(call.word(*call.subcommand).value)) continue;
    const std::string command(manager.command_for_scripts);
    if (!stage.facts || !stage.facts->docker_clean)
      return rewriter.skip(text.index(), "keeps-downloads",
                           command + " may leave what it downloads in this image, which " + name.value + " deletes");
    if (!fix)
      fix = rewriter.fix("command", text.index(), Safety::safe, "call " + command,
                         name.value + " is for people: its options and output may change");
    fix->replace(text.place(name.span), command);
  }
  if (fix) rewriter.propose(std::move(*fix));
}

void run(Rewriter &rewriter) {
  for (std::size_t i = 0; i < rewriter.document().instructions.size(); ++i) {
    const auto text = RunText::of(rewriter.model(), i);
    if (!text) continue;
    answer(rewriter, *text);
    name_script_command(rewriter, *text);
  }
}

}  // namespace

extern const Pass install_flags{
    .id = "install-flags",
    .worst = Safety::safe,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
