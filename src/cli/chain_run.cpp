#include "cli/chain_run.hpp"

#include <filesystem>

#include "cli/errors.hpp"
#include "cli/files.hpp"
#include "parse/parse.hpp"

namespace drydock::cli {

namespace fs = std::filesystem;

std::optional<std::string> bytes_of(const Input &input) {
  FileContents contents = read_file(input.path);
  if (contents.ok()) return std::move(contents.bytes);
  report_error(contents.error);
  return std::nullopt;
}

Inputs inputs_of(const Invocation &invocation) {
  Inputs found = find_inputs(invocation.paths);
  if (invocation.changed_since) keep_changed(found, *invocation.changed_since);
  leave_out_excluded(found, *invocation.file_settings, invocation.paths);
  return found;
}

std::vector<NewText> new_texts(const std::vector<rewrite::OtherFile> &files) {
  std::vector<NewText> texts;
  for (const rewrite::OtherFile &file : files) {
    texts.push_back({file.name, file.text.text(), std::nullopt, !file.before});
    if (file.before) texts.back().expected = *file.before;
  }
  return texts;
}

bool is_refused(const Input &input, const Document &document) {
  const BuildError *error = document.error();
  if (error != nullptr) write_to_stderr(source_error(input.name(), document, *error));
  return error != nullptr;
}

print::Problem problem_of(const Document &document, const BuildError &error) {
  const auto [line, column] = document.position(error.at);
  return {print::Problem::Kind::refused, error.message, line, column};
}

print::Problem wrong_configuration() { return {print::Problem::Kind::unreadable, "its configuration is wrong", 0, 0}; }

std::variant<Opened, print::Problem> open_document(const Input &input) {
  FileContents contents = read_file(input.path);
  if (contents.ok()) return Opened{parse::dockerfile(std::move(contents.bytes)), {}, nullptr};
  report_error(contents.error);
  return print::Problem{print::Problem::Kind::unreadable, contents.error, 0, 0};
}

Chain::Chain(const Invocation &invocation)
    : file_settings_(invocation.file_settings), contexts_(invocation.choices.context, invocation.compose) {}

std::variant<Opened, print::Problem> Chain::open(const Input &input) {
  const Settings *settings = file_settings_->of(input);
  if (settings == nullptr) return wrong_configuration();
  auto opened = open_document(input);
  auto *result = std::get_if<Opened>(&opened);
  if (result == nullptr) return opened;
  if (is_refused(input, result->document)) return problem_of(result->document, *result->document.error());
  result->settings = settings;
  result->place = contexts_.place_of(input, result->document);
  return opened;
}

namespace {

pipeline::Request request_of(const Opened &opened, const model::Context *context) {
  const Settings &settings = *opened.settings;
  return {context, settings.options, settings.chain, settings.safety, settings.rejected};
}

}  // namespace

void Chain::name_files(const Input &input, const Opened &opened, rewrite::Outcome &outcome) const {
  for (rewrite::OtherFile &file : outcome.others) file.name = contexts_.name_of(input, opened.place, file.path);
}

void Chain::take_up(const Input &input, const Opened &opened, const rewrite::Outcome &outcome) {
  for (const rewrite::OtherFile &file : outcome.others) contexts_.set_text(opened.place, file.path, file.text.text());
  for (const std::string &error : outcome.own_errors) report_own_error(input.name(), error);
}

Ran Chain::run(const Input &input, const Opened &opened) {
  const std::shared_ptr<const model::Context> context = contexts_.at(opened.place);
  rewrite::Outcome outcome = pipeline::run(opened.document, request_of(opened, context.get()));
  name_files(input, opened, outcome);
  take_up(input, opened, outcome);
  return {std::move(outcome), context, opened.settings};
}

RanChoices Chain::choices(const Input &input, const Opened &opened, std::size_t most_runs) {
  const std::shared_ptr<const model::Context> context = contexts_.at(opened.place);
  auto choices = std::make_unique<pipeline::FixChoices>(
      pipeline::fix_choices(opened.document, request_of(opened, context.get()), most_runs));
  for (rewrite::Outcome &outcome : choices->outcomes) name_files(input, opened, outcome);
  take_up(input, opened, choices->outcomes.front());
  return {std::move(choices), context, opened.settings};
}

std::optional<Ran> Chain::run(const Input &input) {
  const auto opened = open(input);
  const auto *document = std::get_if<Opened>(&opened);
  return document != nullptr ? std::optional(run(input, *document)) : std::nullopt;
}

bool context_is_usable(const Invocation &invocation) {
  const std::string &context = invocation.choices.context;
  if (context.empty() || context == "none") return true;
  std::error_code error;
  if (fs::is_directory(context, error)) return true;
  report_error("--context: " + context + ": " + (error ? error.message() : "not a folder"));
  return false;
}

}  // namespace drydock::cli
