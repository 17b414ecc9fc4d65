// The command that writes a page about the suggestions, with all that can be chosen worked out beforehand.
#include <algorithm>

#include "cli/before_and_after.hpp"
#include "cli/chain_run.hpp"
#include "cli/commands.hpp"
#include "cli/errors.hpp"
#include "cli/for_each.hpp"
#include "cli/inputs.hpp"
#include "cli/report.hpp"
#include "cli/shell_words.hpp"
#include "passes/texts.hpp"
#include "print/cache_notes.hpp"
#include "print/report_page.hpp"

namespace drydock::cli {

namespace {

// A run takes a millisecond or two, so these are some seconds of work. Many files get fewer choices each, though never
// less than five groups' worth.
constexpr std::size_t most_runs_of_a_file = 256, most_runs_of_all = 8'192, least_runs_of_a_file = 32;

std::size_t runs_of_a_file(std::size_t files) {
  return std::clamp(most_runs_of_all / std::max<std::size_t>(files, 1), least_runs_of_a_file, most_runs_of_a_file);
}

// What writes the result that the page starts with.
std::string command_of(const Invocation &invocation, const Input &input) {
  std::vector<std::string> words = {"drydock", "fix"};
  const std::vector<std::string> options = words_of(invocation.choices);
  words.insert(words.end(), options.begin(), options.end());
  words.push_back(input.path);
  return shell_line(words);
}

// A file of the page; its outcomes are those that `choices` holds.
struct ReportedFile {
  std::unique_ptr<pipeline::FixChoices> choices;
  print::ReportFile file;
};

print::ReportFile file_of(const Invocation &invocation, const Input &input, const RanChoices &ran) {
  const pipeline::FixChoices &choices = *ran.choices;
  print::ReportFile file{input.name(), command_of(invocation, input), choices.groups, choices.joined, {}};
  for (const rewrite::Outcome &outcome : choices.outcomes) {
    const BeforeAndAfter models(outcome, ran.context.get(), ran.settings->options.mirrors);
    std::vector<std::string> notes;
    if (!outcome.changes_nothing()) notes = print::cache_notes(model::cache_impact(models.before(), models.after()));
    file.choices.push_back({&outcome, std::move(notes), print::layer_picture(models.before(), models.after())});
  }
  return file;
}

std::vector<std::pair<std::string, std::string>> explanations() {
  std::vector<std::pair<std::string, std::string>> result;
  for (const passes::Pass *pass : passes::chain()) result.emplace_back(pass->id, passes::text_of(pass->id));
  return result;
}

}  // namespace

int report_page(const Invocation &invocation, Output &output) {
  if (invocation.history) {
    report_error("--history is for --format text");
    return 2;
  }
  const Inputs found = inputs_of(invocation);
  ReportPlace place(output, invocation.output);
  if (!place.is_free_of(paths_of(found))) return 2;
  const std::size_t most_runs = runs_of_a_file(found.inputs.size());
  Chain chain(invocation);
  print::ReportPage page;
  const int result = for_each_document<ReportedFile>(
      found.inputs, invocation.jobs, output, [&](const Input &input) { return chain.open(input); },
      [&](const Input &input, const Opened &opened) {
        RanChoices ran = chain.choices(input, opened, most_runs);
        print::ReportFile file = file_of(invocation, input, ran);
        return ReportedFile{std::move(ran.choices), std::move(file)};
      },
      [&](const Input &input, const Made<ReportedFile> &made) {
        const auto *reported = std::get_if<ReportedFile>(&made);
        if (reported == nullptr) {
          page.add_unread(input.name());
          return 2;
        }
        page.add(reported->file);
        const rewrite::Outcome &outcome = reported->choices->outcomes.front();
        return !outcome.own_errors.empty() ? 3 : outcome.changes_nothing() ? 0 : 1;
      });
  place.write(page.take(explanations()));
  return place.finish(std::max(result, found.failed ? 2 : 0));
}

}  // namespace drydock::cli
