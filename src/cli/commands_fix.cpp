// The command fix: rewrites files in place, or one to somewhere else; or tells what it would do, as a list or a patch.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <variant>

#include "cli/commands.hpp"
#include "cli/errors.hpp"
#include "cli/files.hpp"
#include "cli/for_each.hpp"
#include "cli/inputs.hpp"
#include "cli/patch_file.hpp"
#include "cli/run_summary.hpp"

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

// The old text beside the file. One that is there already is not written over, unless it is the same.
std::optional<std::string> add_backup(const std::string &path, const std::string &before, const std::string &suffix,
                                      std::vector<NewText> &texts) {
  const std::string place = path + suffix;
  std::error_code error;
  if (!fs::exists(fs::symlink_status(place, error))) texts.push_back({place, before, std::nullopt, true, path});
  else if (const FileContents old = read_file(place); !old.ok() || old.bytes != before)
    return place + ": is there already; --backup=SUFFIX names another";
  return std::nullopt;
}

// What fix made of the input and of the files beside it, to be written all or none. What stays as it is, is not written
// to. Or why it can't be.
std::variant<std::vector<NewText>, std::string> texts_to_write(const Input &input, const Outcome &outcome,
                                                               const std::optional<std::string> &backup) {
  std::vector<NewText> texts = new_texts(outcome.others);
  if (std::string after = outcome.after(); outcome.before != after)
    texts.push_back({input.path, std::move(after), outcome.before});
  if (!backup) return texts;
  std::vector<NewText> with_backups;
  for (const NewText &text : texts) {
    if (!text.expected) continue;
    if (auto error = add_backup(text.path, std::string(*text.expected), *backup, with_backups)) return *error;
  }
  with_backups.insert(with_backups.end(), texts.begin(), texts.end());
  return with_backups;
}

// The files that would be written, one a line.
std::string files_to_change(const Input &input, const Outcome &outcome) {
  std::string text;
  if (outcome.before != outcome.after()) text = printable(input.name()) + '\n';
  for (const rewrite::OtherFile &file : outcome.others) text += printable(file.name) + '\n';
  return text;
}

// The Dockerfile alone goes somewhere else: what belongs into a file beside it is said.
std::string not_written(const Input &input, const Outcome &outcome) {
  std::string text;
  for (const rewrite::OtherFile &file : outcome.others)
    text +=
        fmt::format("{}: not written: {}, which `drydock diff` shows\n", printable(input.name()), printable(file.name));
  return text;
}

// What became of one file. Nothing of it is printed before its turn.
struct Fixed {
  std::string out, err;
  int exit_code = 0;
  std::optional<print::Examined> for_patch = {};
  std::optional<FileCount> count = {};  // absent where it failed
  // What is to be written in place, with the outcome that its parts point into.
  std::unique_ptr<const Outcome> outcome = {};
  std::vector<NewText> texts = {};
  std::optional<std::string> error = {};  // why it is not written
};

Fixed failed(const std::string &error) {
  report_error(error);
  return {"", "", 2};
}

Fixed fix(const Input &input, Outcome made, const Invocation &invocation) {
  auto owner = std::make_unique<const Outcome>(std::move(made));
  const Outcome &outcome = *owner;
  Fixed fixed{"", account(input, outcome, invocation.explain), outcome.own_errors.empty() ? 0 : 3};
  const std::string place = place_of_result(input, invocation.output);
  if (invocation.check) {
    fixed.out = files_to_change(input, outcome);
    if (!invocation.explain) fixed.err.clear();
    if (!outcome.changes_nothing()) fixed.exit_code = std::max(fixed.exit_code, 1);
  } else if (invocation.patch) {
    if (const std::string error = unnamed_in_patch(input.path, outcome); !error.empty()) return failed(error);
    fixed.for_patch = print::Examined{input.path, outcome};
  } else if (place == "-") {
    fixed.out = outcome.after();
    if (!invocation.explain) fixed.err.clear();
    fixed.err += not_written(input, outcome);
  } else if (!place.empty()) {
    if (const auto error = write_atomically(place, outcome.after())) return failed(*error);
    fixed.err += not_written(input, outcome);
  } else {
    auto texts = texts_to_write(input, outcome, invocation.backup);
    if (const auto *error = std::get_if<std::string>(&texts)) return failed(*error);
    fixed.texts = std::move(std::get<std::vector<NewText>>(texts));
    if (!fixed.texts.empty()) fixed.error = input.path + ": not written";
  }
  fixed.count.emplace(outcome);
  fixed.outcome = std::move(owner);
  return fixed;
}

void write(const std::vector<Fixed *> &files) {
  std::vector<const std::vector<NewText> *> groups;
  for (const Fixed *file : files) groups.push_back(&file->texts);
  const std::vector<std::optional<std::string>> errors = write_groups(groups);
  for (std::size_t i = 0; i < files.size(); ++i) files[i]->error = errors[i];
}

// What can't be done with these inputs; "" where all can.
std::string obstacle_of(const Invocation &invocation, const Inputs &found) {
  if (invocation.output && found.inputs.size() > 1) return "-o takes the result of one input, and there are several";
  const auto standard_input = [](const Input &input) { return input.standard_input(); };
  if (invocation.patch && std::any_of(found.inputs.begin(), found.inputs.end(), standard_input))
    return "--patch names files, and standard input has no name";
  return "";
}

}  // namespace

int fix_files(const Invocation &invocation, Output &output) {
  if (!context_is_usable(invocation)) return 2;
  const Inputs found = inputs_of(invocation);
  if (const std::string obstacle = obstacle_of(invocation, found); !obstacle.empty()) {
    report_error(obstacle);
    return 2;
  }
  std::optional<PatchFile> patch;
  if (invocation.patch) patch.emplace(*invocation.patch, output);
  Chain chain(invocation);
  RunSummary summary;
  int result = for_each_outcome<Fixed>(
      found.inputs, invocation.jobs, output, chain,
      [&](const Input &input, Ran ran) { return fix(input, std::move(ran.outcome), invocation); },
      [&](const Input &, const Made<Fixed> &made) {
        const auto *fixed = std::get_if<Fixed>(&made);
        const bool is_written = fixed != nullptr && !fixed->error;
        if (!is_written || !fixed->count) summary.add_failed();
        else summary.add(*fixed->count);
        if (fixed == nullptr) return 0;
        if (!is_written) {
          report_error(*fixed->error);
          return 2;
        }
        output.write(fixed->out);
        write_to_stderr(fixed->err);
        if (fixed->for_patch) patch->add(*fixed->for_patch);
        return fixed->exit_code;
      },
      invocation.check || invocation.patch ? std::function<void(const std::vector<Fixed *> &)>() : write);
  if (patch) {
    if (const std::optional<std::string> error = patch->finish()) {
      report_error(*error);
      result = std::max(result, 2);
    } else if (*invocation.patch != "-") {
      write_to_stderr(fmt::format("written: {}\n", printable(*invocation.patch)));
    }
  }
  if (output.open()) write_to_stderr(summary.text());
  return std::max(result, found.failed ? 2 : 0);
}

}  // namespace drydock::cli
