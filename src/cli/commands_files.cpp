// The commands that work on files. One file that fails is reported, and the others are done.
#include <algorithm>

#include "cli/chain_run.hpp"
#include "cli/commands.hpp"
#include "cli/errors.hpp"
#include "cli/examine.hpp"
#include "cli/for_each.hpp"
#include "cli/inputs.hpp"
#include "cli/rebuild_notes.hpp"
#include "cli/report.hpp"
#include "cli/run_summary.hpp"
#include "pipeline/pipeline.hpp"
#include "pipeline/readers.hpp"
#include "print/parse_json.hpp"
#include "verify/process.hpp"

namespace drydock::cli {

namespace {

using print::Examined;

struct Told {
  std::string text;
  int exit_code;
};

// Tells of a file in its turn; the exit code.
int tell(const Examined &file, print::Report &report, ReportPlace &place) {
  place.write(report.add(file));
  return exit_code_of(file);
}

}  // namespace

int diff_files(const Invocation &invocation, Output &output) {
  if (!context_is_usable(invocation)) return 2;
  if (invocation.history && !verify::program_exists("git")) {
    report_error("--history needs git, which is not in PATH");
    return 2;
  }
  if (invocation.format == "html") return report_page(invocation, output);
  const Inputs found = inputs_of(invocation);
  ReportPlace place(output, invocation.output);
  if (!place.is_free_of(paths_of(found))) return 2;
  const std::unique_ptr<print::Report> report = report_of(invocation);
  Chain chain(invocation);
  RebuildNotes rebuilds(invocation.history);
  RunSummary summary;
  int result = for_each_outcome<Examined>(
      found.inputs, invocation.jobs, output, chain,
      [&](const Input &input, Ran ran) {
        std::vector<std::string> notes = rebuilds.of(ran.outcome, ran.context.get(), ran.settings->options.mirrors);
        return Examined{input.name(), std::move(ran.outcome), std::move(notes)};
      },
      [&](const Input &input, Made<Examined> made) {
        const Examined file = examined(input, std::move(made));
        if (file.outcome) summary.add(FileCount(*file.outcome));
        else summary.add_failed();
        return tell(file, *report, place);
      });
  result = std::max(result, found.failed ? 2 : 0);
  place.write(report->end(result));
  if (output.open()) write_to_stderr(summary.text());
  return place.finish(result);
}

int check_files(const Invocation &invocation, Output &output) {
  if (!context_is_usable(invocation)) return 2;
  const Inputs found = inputs_of(invocation);
  ReportPlace place(output, invocation.output);
  if (!place.is_free_of(paths_of(found))) return 2;
  const std::unique_ptr<print::Report> report = report_of(invocation);
  Contexts contexts(invocation.choices.context);
  int result = for_each_document<Examined>(
      found.inputs, invocation.jobs, output,
      [&](const Input &input) -> std::variant<Opened, print::Problem> {
        if (invocation.file_settings->of(input) == nullptr) return wrong_configuration();
        auto opened = open_document(input);
        auto *file = std::get_if<Opened>(&opened);
        if (file != nullptr && file->document.error() == nullptr)
          file->place = contexts.place_of(input, file->document);
        return opened;
      },
      [&](const Input &input, Opened opened) { return check(input, std::move(opened), contexts); },
      [&](const Input &input, Made<Examined> made) { return tell(examined(input, std::move(made)), *report, place); });
  result = std::max(result, found.failed ? 2 : 0);
  place.write(report->end(result));
  return place.finish(result);
}

int parse_files(const Invocation &invocation, Output &output) {
  const Inputs found = find_inputs(invocation.paths);
  const int result = for_each_document<Told>(
      found.inputs, invocation.jobs, output, open_document,
      [&](const Input &input, const Opened &opened) {
        return Told{print::parse_json(opened.document, input.name(), pipeline::readers) + '\n',
                    is_refused(input, opened.document) ? 2 : 0};
      },
      [&](const Input &, const Made<Told> &made) {
        const auto *told = std::get_if<Told>(&made);
        if (told == nullptr) return 0;
        output.write(told->text);
        return told->exit_code;
      });
  return std::max(result, found.failed ? 2 : 0);
}

}  // namespace drydock::cli
