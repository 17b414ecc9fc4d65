#include "cli/chain_run.hpp"

#include <algorithm>
#include <filesystem>
#include <new>

#include "cli/errors.hpp"
#include "cli/files.hpp"
#include "parse/parse.hpp"

namespace drydock::cli {

namespace fs = std::filesystem;

using rewrite::Outcome;

std::optional<std::string> bytes_of(const Input &input) {
  FileContents contents = read_file(input.path);
  if (contents.ok()) return std::move(contents.bytes);
  report_error(contents.error);
  return std::nullopt;
}

std::vector<NewText> new_texts(const std::vector<rewrite::OtherFile> &files) {
  std::vector<NewText> texts;
  for (const rewrite::OtherFile &file : files) {
    texts.push_back({file.name, file.text.text(), std::nullopt, !file.before});
    if (file.before) texts.back().expected = *file.before;
  }
  return texts;
}

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

print::Problem problem_of(const Document &document, const BuildError &error) {
  const auto [line, column] = document.position(error.at);
  return {print::Problem::Kind::refused, error.message, line, column};
}

Chain::Chain(const Invocation &invocation) : contexts_(invocation.settings.context, invocation.compose) {
  request_.options = invocation.settings.options;
  request_.passes = invocation.settings.chain;
  request_.safety = invocation.settings.safety;
  request_.rejected = invocation.settings.rejected;
}

std::optional<Outcome> Chain::run(const Input &input) {
  problem_.reset();
  FileContents contents = read_file(input.path);
  if (!contents.ok()) {
    report_error(contents.error);
    problem_ = {print::Problem::Kind::unreadable, contents.error, 0, 0};
    return std::nullopt;
  }
  const Document document = parse::dockerfile(std::move(contents.bytes));
  if (is_refused(input, document)) {
    problem_ = problem_of(document, *document.error());
    return std::nullopt;
  }
  request_.context = contexts_.of(input, document);
  Outcome outcome = pipeline::run(document, request_);
  for (rewrite::OtherFile &file : outcome.others) {
    file.name = contexts_.place_of(input, file.path);
    contexts_.set_text(file.path, file.text.text());
  }
  for (const std::string &error : outcome.own_errors) report_own_error(input.name(), error);
  return outcome;
}

bool context_is_usable(const Invocation &invocation) {
  const std::string &context = invocation.settings.context;
  if (context.empty() || context == "none") return true;
  std::error_code error;
  if (fs::is_directory(context, error)) return true;
  report_error("--context: " + context + ": " + (error ? error.message() : "not a folder"));
  return false;
}

}  // namespace drydock::cli
