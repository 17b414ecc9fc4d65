#include "cli/examine.hpp"

#include <new>

#include "checks/build_check.hpp"
#include "cli/errors.hpp"
#include "cli/files.hpp"
#include "knowledge/base_images.hpp"
#include "parse/parse.hpp"
#include "pipeline/readers.hpp"

namespace drydock::cli {

namespace {

using print::Examined;
using print::Problem;

// No registry is asked: an image that may set variables of its own proves nothing undefined.
bool knows_environment(const ImageReference &image) {
  const auto facts = knowledge::image_facts(image.registry, image.repository, image.tag);
  return facts && facts->row->sets_path_alone;
}

}  // namespace

Examined examine(const Input &input, Chain &chain, RebuildNotes &rebuilds) {
  Examined file{input.name()};
  try {
    file.outcome = chain.run(input);
    file.problem = chain.problem();
    if (file.outcome) file.notes = rebuilds.of(*file.outcome, chain.context());
  } catch (const std::exception &error) {
    const bool memory = dynamic_cast<const std::bad_alloc *>(&error) != nullptr;
    file.outcome.reset();
    file.problem = {Problem::Kind::internal, memory ? "out of memory" : error.what()};
    report_own_error(input.name(), file.problem->message);
  }
  return file;
}

Examined check(const Input &input, Contexts &contexts) {
  Examined file{input.name()};
  FileContents contents = read_file(input.path);
  if (!contents.ok()) {
    report_error(contents.error);
    file.problem = {Problem::Kind::unreadable, contents.error, 0, 0};
    return file;
  }
  Document document = parse::dockerfile(std::move(contents.bytes));
  checks::BuildOptions options;
  options.context = document.error() == nullptr ? contexts.of(input, document) : nullptr;
  options.knows_environment = knows_environment;
  checks::BuildCheck found = checks::check_build(document, pipeline::readers, options);
  if (found.error) {
    write_to_stderr(source_error(input.name(), document, *found.error));
    file.problem = problem_of(document, *found.error);
  }
  file.checked = {std::move(document), std::move(found)};
  return file;
}

int exit_code_of(const Examined &file) {
  if (file.problem) return file.problem->kind == Problem::Kind::internal ? 3 : 2;
  if (file.checked) return file.checked->check.findings.empty() ? 0 : 1;
  if (!file.outcome->own_errors.empty()) return 3;
  return file.outcome->changes_nothing() ? 0 : 1;
}

}  // namespace drydock::cli
