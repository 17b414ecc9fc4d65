// The command that writes the production variant of a development Dockerfile, beside it and never over it.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "cli/chain_run.hpp"
#include "cli/commands.hpp"
#include "cli/errors.hpp"
#include "cli/files.hpp"
#include "cli/rebuild_notes.hpp"
#include "knowledge/dockerfile_names.hpp"
#include "passes/pass.hpp"
#include "print/suggestion.hpp"

namespace drydock::cli {

namespace fs = std::filesystem;

namespace {

using rewrite::Outcome;

// Where the result goes; `-` for standard output.
std::string place_of_result(const Input &input, const std::optional<std::string> &output) {
  if (output) return *output;
  if (input.standard_input()) return "-";
  const fs::path path(input.path);
  return path.parent_path() / knowledge::production_name(path.filename().string());
}

// What concerns production and was left as development has it: the user has to look at it.
std::vector<std::string> left_over(const Outcome &outcome) {
  std::vector<std::string> notes;
  for (const rewrite::ReportedSkip &skip : outcome.skips)
    if (const passes::Pass *pass = passes::find(skip.skip.pass); pass != nullptr && pass->production)
      notes.push_back(fmt::format("left as development has it: line {}: {} [{}: {}]", skip.line, skip.skip.reason, skip.skip.pass,
                                  skip.skip.condition));
  return notes;
}

std::optional<std::string> store(const std::string &place, const Outcome &outcome, bool force) {
  std::vector<NewText> texts = new_texts(outcome.others);
  texts.push_back({place, outcome.after(), std::nullopt, !force});
  return write_together(texts);
}

std::string account(const std::string &place, const Outcome &outcome) {
  std::string text = fmt::format("written: {}\n", printable(place));
  for (const rewrite::OtherFile &file : outcome.others)
    text += fmt::format("{}: {}\n", file.before ? "changed" : "written", printable(file.name));
  return text;
}

}  // namespace

int write_production(const Invocation &invocation, Output &output) {
  if (!context_is_usable(invocation)) return 2;
  Input input{invocation.paths.front()};
  const std::string place = place_of_result(input, invocation.output);
  const bool to_standard_output = place == "-";
  std::error_code error;
  if (!input.standard_input() && !to_standard_output && fs::equivalent(input.path, place, error)) {
    report_error(place + ": is the development file itself, which stays as it is");
    return 2;
  }
  if (!to_standard_output && !invocation.force && fs::exists(place, error)) {
    report_error(place + ": exists; --force replaces it, -o names another file");
    return 2;
  }
  if (!to_standard_output) input.result = place;
  Chain chain(invocation);
  return for_each({input}, output, [&](const Input &dev) {
    const std::optional<Outcome> outcome = chain.run(dev);
    if (!outcome) return 2;
    print::SuggestionStyle style{diff_style(invocation.color, terminal_facts()), invocation.explain, to_standard_output ? "" : place};
    std::vector<std::string> notes = RebuildNotes(std::nullopt).of(*outcome, chain.context());
    if (!invocation.explain)
      for (const std::string &note : left_over(*outcome)) notes.push_back(printable(note));
    const std::string shown = print::suggestion(dev.name(), *outcome, style, notes);
    if (to_standard_output) {
      output.write(outcome->after());
      write_to_stderr(shown);
      for (const rewrite::OtherFile &file : outcome->others)
        write_to_stderr(fmt::format("not written: {}\n", printable(file.name)));
    } else {
      if (const auto failure = store(place, *outcome, invocation.force)) {
        report_error(*failure);
        return 2;
      }
      output.write(shown);
      write_to_stderr(account(place, *outcome));
    }
    return outcome->own_errors.empty() ? 0 : 3;
  });
}

}  // namespace drydock::cli
