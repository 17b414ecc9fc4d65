// The command that writes the production variant of a development Dockerfile, beside it and never over it.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "cli/for_each.hpp"
#include "cli/commands.hpp"
#include "cli/errors.hpp"
#include "cli/files.hpp"
#include "cli/rebuild_notes.hpp"
#include "knowledge/dockerfile_names.hpp"
#include "knowledge/production_environment.hpp"
#include "model/compose.hpp"
#include "passes/pass.hpp"
#include "pipeline/compose_override.hpp"
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
      notes.push_back(fmt::format("left as development has it: line {}: {} [{}: {}]", skip.line, skip.skip.reason,
                                  skip.skip.pass, skip.skip.condition));
  return notes;
}

// The compose file of production, beside development's.
struct Override {
  std::string place;
  std::string text;                // "" where there is nothing to write
  std::vector<std::string> notes;
};

std::optional<passes::ComposePlan::Turned> turned(std::string_view name, std::string_view value) {
  const auto turn = knowledge::production_turn(name, value);
  if (!turn) return std::nullopt;
  return passes::ComposePlan::Turned{turn->value, std::string(turn->why)};
}

std::string absolute(const std::string &path) {
  std::error_code error;
  return fs::absolute(path, error).lexically_normal().string();
}

// Nothing where the compose file can't be read; that was reported.
std::optional<model::ComposeFile> read_compose_file(const std::string &path) {
  const FileContents contents = read_file(path);
  if (!contents.ok()) {
    report_error(contents.error);
    return std::nullopt;
  }
  auto file = model::read_compose(contents.bytes);
  if (const auto *error = std::get_if<model::YamlError>(&file)) {
    report_error(fmt::format("{}:{}:{}: {}", path, error->place.line, error->place.column, error->message));
    return std::nullopt;
  }
  return std::get<model::ComposeFile>(std::move(file));
}

Override override_of(const model::ComposeFile &compose, const std::string &path, const Input &dev,
                     const std::string &place, const Outcome &outcome, const model::Context *context) {
  const fs::path folder = fs::path(path).parent_path();
  Override result{(folder / knowledge::production_compose_name()).string(), "", {}};
  pipeline::ComposeResult made = pipeline::compose_override(
      {compose, fs::path(path).filename().string(), std::string(knowledge::production_compose_name()),
       fs::path(absolute(path)).parent_path().string(), absolute(dev.path), absolute(place), outcome.before,
       outcome.after(), context, turned});
  result.text = std::move(made.text);
  result.notes = std::move(made.notes);
  if (result.text.empty() && result.notes.empty())
    result.notes.push_back("no service of " + path + " is built from " + dev.name());
  return result;
}

std::optional<std::string> store(const std::string &place, const Outcome &outcome,
                                 const std::optional<Override> &compose, bool force) {
  std::vector<NewText> texts = new_texts(outcome.others);
  if (compose && !compose->text.empty()) texts.push_back({compose->place, compose->text, std::nullopt, !force});
  texts.push_back({place, outcome.after(), std::nullopt, !force});
  return write_together(texts);
}

std::string account(const std::string &place, const Outcome &outcome, const std::optional<Override> &compose) {
  std::string text = fmt::format("written: {}\n", printable(place));
  if (compose && !compose->text.empty()) text += fmt::format("written: {}\n", printable(compose->place));
  for (const rewrite::OtherFile &file : outcome.others)
    text += fmt::format("{}: {}\n", file.before ? "changed" : "written", printable(file.name));
  return text;
}

// Why nothing can be written there; "" where it can.
std::string obstacle_of(const Invocation &invocation, const Input &input, const std::string &place) {
  std::error_code error;
  if (!input.standard_input() && fs::equivalent(input.path, place, error))
    return place + ": is the development file itself, which stays as it is";
  if (!invocation.force && fs::exists(place, error))
    return place + ": exists; --force replaces it, -o names another file";
  return "";
}

}  // namespace

int write_production(const Invocation &invocation, Output &output) {
  if (!context_is_usable(invocation)) return 2;
  Input input{invocation.paths.front()};
  const std::string place = place_of_result(input, invocation.output);
  const bool to_file = place != "-";
  if (invocation.compose && (!to_file || input.standard_input())) {
    report_error("--compose names files that a compose file can build: DEV and its output must be files");
    return 2;
  }
  if (to_file) {
    if (const std::string obstacle = obstacle_of(invocation, input, place); !obstacle.empty()) {
      report_error(obstacle);
      return 2;
    }
    input.result = place;
  }
  std::optional<model::ComposeFile> compose;
  if (invocation.compose && !(compose = read_compose_file(*invocation.compose))) return 2;
  Chain chain(invocation);
  const auto write = [&](const Input &dev, const Made<Ran> &made) {
    const auto *ran = std::get_if<Ran>(&made);
    if (ran == nullptr) return 2;
    const Outcome *outcome = &ran->outcome;
    std::optional<Override> services;
    if (compose) services = override_of(*compose, *invocation.compose, dev, place, *outcome, ran->context.get());
    const print::SuggestionStyle style{diff_style(invocation.color, terminal_facts()), invocation.explain,
                                       to_file ? place : ""};
    std::vector<std::string> notes =
        RebuildNotes(std::nullopt).of(*outcome, ran->context.get(), ran->settings->options.mirrors);
    if (!invocation.explain)
      for (const std::string &note : left_over(*outcome)) notes.push_back(printable(note));
    if (services)
      for (const std::string &note : services->notes) notes.push_back(printable(note));
    std::string shown = print::suggestion(dev.name(), *outcome, style, notes);
    if (services && !services->text.empty())
      shown += print::unified_diff({}, {services->place, services->text}, {}, style.diff);
    if (!to_file) {
      output.write(outcome->after());
      write_to_stderr(shown);
      for (const rewrite::OtherFile &file : outcome->others)
        write_to_stderr(fmt::format("not written: {}\n", printable(file.name)));
    } else {
      if (const auto failure = store(place, *outcome, services, invocation.force)) {
        report_error(*failure);
        return 2;
      }
      output.write(shown);
      write_to_stderr(account(place, *outcome, services));
    }
    return outcome->own_errors.empty() ? 0 : 3;
  };
  return for_each_outcome<Ran>({input}, 1, output, chain, [](const Input &, Ran ran) { return ran; }, write);
}

}  // namespace drydock::cli
