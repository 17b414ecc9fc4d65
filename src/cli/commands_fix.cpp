// The command fix: rewrites files in place, or one to somewhere else.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "cli/commands.hpp"
#include "cli/errors.hpp"
#include "cli/files.hpp"
#include "cli/for_each.hpp"
#include "cli/inputs.hpp"

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

// What became of one file. Nothing of it is printed before its turn.
struct Fixed {
  std::string out, err;
  int exit_code;
};

Fixed fix(const Input &input, const Outcome &outcome, const Invocation &invocation) {
  const std::string place = place_of_result(input, invocation.output);
  Fixed fixed{"", "", outcome.own_errors.empty() ? 0 : 3};
  std::optional<std::string> error;
  if (place.empty()) error = store_in_place(input, outcome);
  else if (place == "-") fixed.out = outcome.after();
  else error = write_atomically(place, outcome.after());
  if (error) {
    report_error(*error);
    return {"", "", 2};
  }
  if (place != "-" || invocation.explain) fixed.err = account(input, outcome, invocation.explain);
  if (!place.empty()) fixed.err += not_written(input, outcome);
  return fixed;
}

}  // namespace

int fix_files(const Invocation &invocation, Output &output) {
  if (!context_is_usable(invocation)) return 2;
  const Inputs found = inputs_of(invocation);
  if (invocation.output && found.inputs.size() > 1) {
    report_error("-o takes the result of one input, and there are several");
    return 2;
  }
  Chain chain(invocation);
  const int result = for_each_outcome<Fixed>(
      found.inputs, invocation.jobs, output, chain,
      [&](const Input &input, const Ran &ran) { return fix(input, ran.outcome, invocation); },
      [&](const Input &, const Made<Fixed> &made) {
        const auto *fixed = std::get_if<Fixed>(&made);
        if (fixed == nullptr) return 0;
        output.write(fixed->out);
        write_to_stderr(fixed->err);
        return fixed->exit_code;
      });
  return std::max(result, found.failed ? 2 : 0);
}

}  // namespace drydock::cli
