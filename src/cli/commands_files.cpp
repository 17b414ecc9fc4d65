// The commands that work on files. One file that fails is reported, and the others are done.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "cli/chain_run.hpp"
#include "cli/commands.hpp"
#include "cli/errors.hpp"
#include "cli/examine.hpp"
#include "cli/files.hpp"
#include "cli/inputs.hpp"
#include "cli/rebuild_notes.hpp"
#include "cli/report.hpp"
#include "pipeline/pipeline.hpp"
#include "pipeline/readers.hpp"
#include "print/parse_json.hpp"
#include "verify/process.hpp"

namespace drydock::cli {

namespace fs = std::filesystem;

namespace {

using rewrite::Outcome;

// What fix says of a file that it changed; with --explain, each fix by its id and each near miss.
std::string account(const Input &input, const Outcome &outcome, bool explain) {
  const std::string name = printable(input.name());
  const std::size_t count = outcome.fixes.size();
  std::string text;
  if (!outcome.changes_nothing()) text = fmt::format("{}: {} fix{}\n", name, count, count == 1 ? "" : "es");
  if (!explain) return text;
  for (const rewrite::AppliedFix &applied : outcome.fixes)
    text += fmt::format("{}:{}: {} ({}): {}\n", name, applied.line, applied.id, to_string(applied.fix.safety),
                        printable(applied.fix.title));
  for (const rewrite::ReportedSkip &skip : outcome.skips)
    text += fmt::format("{}:{}: left alone: {}: {} [{}]\n", name, skip.line, skip.skip.pass,
                        printable(skip.skip.reason), skip.skip.condition);
  return text;
}

// Where the result goes; "" for the place of the input.
std::string place_of_result(const Input &input, const std::optional<std::string> &output) {
  std::error_code error;
  if (!output) return input.standard_input() ? "-" : "";
  return *output != "-" && !input.standard_input() && fs::equivalent(input.path, *output, error) ? "" : *output;
}

// Writes what fix made of the input and of the files beside it, all or none. What stays as it is, is not written to.
std::optional<std::string> store_in_place(const Input &input, const Outcome &outcome) {
  std::vector<NewText> texts = new_texts(outcome.others);
  if (std::string after = outcome.after(); outcome.before != after)
    texts.push_back({input.path, std::move(after), outcome.before});
  return write_together(texts);
}

// The Dockerfile alone goes somewhere else: what belongs into a file beside it is said.
std::string not_written(const Input &input, const Outcome &outcome) {
  std::string text;
  for (const rewrite::OtherFile &file : outcome.others)
    text += fmt::format("{}: not written: {}, which `drydock diff` shows\n", printable(input.name()), printable(file.name));
  return text;
}

std::vector<std::string> paths_of(const Inputs &found) {
  std::vector<std::string> paths;
  for (const Input &input : found.inputs) paths.push_back(input.path);
  return paths;
}

}  // namespace

int diff_files(const Invocation &invocation, Output &output) {
  if (!context_is_usable(invocation)) return 2;
  if (invocation.history && !verify::program_exists("git")) {
    report_error("--history needs git, which is not in PATH");
    return 2;
  }
  const Inputs found = find_inputs(invocation.paths);
  ReportPlace place(output, invocation.output);
  if (!place.is_free_of(paths_of(found))) return 2;
  const std::unique_ptr<print::Report> report = report_of(invocation);
  Chain chain(invocation);
  RebuildNotes rebuilds(invocation.history);
  int result = for_each(found.inputs, output, [&](const Input &input) {
    const print::Examined file = examine(input, chain, rebuilds);
    place.write(report->add(file));
    return exit_code_of(file);
  });
  result = std::max(result, found.failed ? 2 : 0);
  place.write(report->end(result));
  return place.finish(result);
}

int fix_files(const Invocation &invocation, Output &output) {
  if (!context_is_usable(invocation)) return 2;
  const Inputs found = find_inputs(invocation.paths);
  if (invocation.output && found.inputs.size() > 1) {
    report_error("-o takes the result of one input, and there are several");
    return 2;
  }
  Chain chain(invocation);
  const int result = for_each(found.inputs, output, [&](const Input &input) {
    const std::optional<Outcome> outcome = chain.run(input);
    if (!outcome) return 2;
    const std::string place = place_of_result(input, invocation.output);
    std::optional<std::string> error;
    if (place.empty()) error = store_in_place(input, *outcome);
    else if (place == "-") output.write(outcome->after());
    else error = write_atomically(place, outcome->after());
    if (error) {
      report_error(*error);
      return 2;
    }
    if (place != "-" || invocation.explain) write_to_stderr(account(input, *outcome, invocation.explain));
    if (!place.empty()) write_to_stderr(not_written(input, *outcome));
    return outcome->own_errors.empty() ? 0 : 3;
  });
  return std::max(result, found.failed ? 2 : 0);
}

int check_files(const Invocation &invocation, Output &output) {
  if (!context_is_usable(invocation)) return 2;
  const Inputs found = find_inputs(invocation.paths);
  ReportPlace place(output, invocation.output);
  if (!place.is_free_of(paths_of(found))) return 2;
  const std::unique_ptr<print::Report> report = report_of(invocation);
  Contexts contexts(invocation.settings.context);
  int result = for_each(found.inputs, output, [&](const Input &input) {
    const print::Examined file = check(input, contexts);
    place.write(report->add(file));
    return exit_code_of(file);
  });
  result = std::max(result, found.failed ? 2 : 0);
  place.write(report->end(result));
  return place.finish(result);
}

int parse_files(const Invocation &invocation, Output &output) {
  const Inputs found = find_inputs(invocation.paths);
  const int result = for_each(found.inputs, output, [&](const Input &input) {
    std::optional<std::string> bytes = bytes_of(input);
    if (!bytes) return 2;
    const Document document = parse::dockerfile(std::move(*bytes));
    output.write(print::parse_json(document, input.name(), pipeline::readers) + '\n');
    return is_refused(input, document) ? 2 : 0;
  });
  return std::max(result, found.failed ? 2 : 0);
}

}  // namespace drydock::cli
