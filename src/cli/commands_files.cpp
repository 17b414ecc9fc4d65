// The commands that work on files. One file that fails is reported, and the others are done.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <new>

#include "cli/commands.hpp"
#include "cli/errors.hpp"
#include "cli/files.hpp"
#include "cli/inputs.hpp"
#include "checks/build_check.hpp"
#include "knowledge/base_images.hpp"
#include "pipeline/pipeline.hpp"
#include "pipeline/readers.hpp"
#include "print/check_json.hpp"
#include "print/parse_json.hpp"
#include "print/suggestion.hpp"

namespace drydock::cli {

namespace fs = std::filesystem;

namespace {

using rewrite::Outcome;

// The file's text; nothing where that was reported as an error.
std::optional<std::string> bytes_of(const Input &input) {
  FileContents contents = read_file(input.path);
  if (contents.ok()) return std::move(contents.bytes);
  report_error(contents.error);
  return std::nullopt;
}

// Carries out `work` for each input; the highest exit code.
int for_each(const std::vector<Input> &inputs, const Output &output, const std::function<int(const Input &)> &work) {
  int result = 0;
  for (const Input &input : inputs) {
    try {
      result = std::max(result, work(input));
    } catch (const std::bad_alloc &) {
      report_own_error(input.name(), "out of memory");
      result = 3;
    } catch (const std::exception &error) {
      report_own_error(input.name(), error.what());
      result = 3;
    }
    if (!output.open()) break;
  }
  return result;
}

bool is_refused(const Input &input, const Document &document) {
  const BuildError *error = document.error();
  if (error != nullptr) write_to_stderr(source_error(input.name(), document, *error));
  return error != nullptr;
}

// Runs the chain over one file.
class Chain {
 public:
  explicit Chain(const Invocation &invocation) : contexts_(invocation.context) {
    request_.options = invocation.options;
    request_.passes = invocation.chain;
    request_.safety = invocation.safety;
    request_.rejected = invocation.rejected;
  }

  // Nothing where the file can't be read or the builder refuses it; that was reported.
  std::optional<Outcome> run(const Input &input) {
    std::optional<std::string> bytes = bytes_of(input);
    if (!bytes) return std::nullopt;
    const Document document = parse::dockerfile(std::move(*bytes));
    if (is_refused(input, document)) return std::nullopt;
    request_.context = contexts_.of(input, document);
    Outcome outcome = pipeline::run(document, request_);
    for (const std::string &error : outcome.own_errors) report_own_error(input.name(), error);
    return outcome;
  }

 private:
  Contexts contexts_;
  pipeline::Request request_;
};

bool context_is_usable(const Invocation &invocation) {
  if (invocation.context.empty() || invocation.context == "none") return true;
  std::error_code error;
  if (fs::is_directory(invocation.context, error)) return true;
  report_error("--context: " + invocation.context + ": " + (error ? error.message() : "not a folder"));
  return false;
}

// What fix says of a file that it changed; with --explain, each fix by its id and each near miss.
std::string account(const Input &input, const Outcome &outcome, bool explain) {
  const std::string name = printable(input.name());
  const std::size_t count = outcome.fixes.size();
  std::string text;
  if (outcome.before != outcome.after()) text = fmt::format("{}: {} fix{}\n", name, count, count == 1 ? "" : "es");
  if (!explain) return text;
  for (const rewrite::AppliedFix &applied : outcome.fixes)
    text += fmt::format("{}:{}: {} ({}): {}\n", name, applied.line, applied.id, to_string(applied.fix.safety),
                        printable(applied.fix.title));
  for (const rewrite::ReportedSkip &skip : outcome.skips)
    text += fmt::format("{}:{}: left alone: {}: {} [{}]\n", name, skip.line, skip.skip.pass,
                        printable(skip.skip.reason), skip.skip.condition);
  return text;
}

// Writes what fix made of the input. An input that stays as it is, is not written to; another place gets a copy.
std::optional<std::string> store(const Input &input, const Outcome &outcome, const std::optional<std::string> &place) {
  const std::string after = outcome.after();
  std::error_code error;
  const bool in_place = !place || (!input.standard_input() && fs::equivalent(input.path, *place, error));
  if (!in_place) return write_atomically(*place, after);
  if (outcome.before == after) return std::nullopt;
  return write_atomically(input.path, after, outcome.before);
}

}  // namespace

int diff_files(const Invocation &invocation, Output &output) {
  if (!context_is_usable(invocation)) return 2;
  const Inputs found = find_inputs(invocation.paths);
  const print::SuggestionStyle style{diff_style(invocation.color, terminal_facts()), invocation.explain};
  Chain chain(invocation);
  const int result = for_each(found.inputs, output, [&](const Input &input) {
    const std::optional<Outcome> outcome = chain.run(input);
    if (!outcome) return 2;
    output.write(print::suggestion(input.name(), *outcome, style));
    if (!outcome->own_errors.empty()) return 3;
    return outcome->before == outcome->after() ? 0 : 1;
  });
  return std::max(result, found.failed ? 2 : 0);
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
    const bool to_stdout = invocation.output ? *invocation.output == "-" : input.standard_input();
    if (to_stdout) {
      output.write(outcome->after());
    } else if (const auto error = store(input, *outcome, invocation.output)) {
      report_error(*error);
      return 2;
    }
    if (!to_stdout || invocation.explain) write_to_stderr(account(input, *outcome, invocation.explain));
    return outcome->own_errors.empty() ? 0 : 3;
  });
  return std::max(result, found.failed ? 2 : 0);
}

int check_files(const Invocation &invocation, Output &output) {
  if (!context_is_usable(invocation)) return 2;
  const Inputs found = find_inputs(invocation.paths);
  Contexts contexts(invocation.context);
  const int result = for_each(found.inputs, output, [&](const Input &input) {
    std::optional<std::string> bytes = bytes_of(input);
    if (!bytes) return 2;
    const Document document = parse::dockerfile(std::move(*bytes));
    checks::BuildOptions options;
    options.context = document.error() == nullptr ? contexts.of(input, document) : nullptr;
    // No registry is asked: an image that may set variables of its own proves nothing undefined.
    options.knows_environment = [](const ImageReference &image) {
      const auto facts = knowledge::image_facts(image.registry, image.repository, image.tag);
      return facts && facts->row->sets_path_alone;
    };
    const checks::BuildCheck check = checks::check_build(document, pipeline::readers, options);
    if (invocation.json) output.write(print::check_json(document, check, input.name()) + '\n');
    else for (const checks::Finding &finding : check.findings) output.write(finding_line(input.name(), document, finding));
    if (check.error) write_to_stderr(source_error(input.name(), document, *check.error));
    return check.error ? 2 : check.findings.empty() ? 0 : 1;
  });
  return std::max(result, found.failed ? 2 : 0);
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
