#include "cli/examine.hpp"

#include "cli/errors.hpp"
#include "pipeline/offline_check.hpp"

namespace drydock::cli {

namespace {

using print::Examined;
using print::Problem;

}  // namespace

Examined check(const Input &input, Opened opened, Contexts &contexts) {
  Examined file{input.name()};
  const std::shared_ptr<const model::Context> context = contexts.at(opened.place);
  checks::BuildCheck found =
      pipeline::offline_check(opened.document, context.get());
  if (found.error) {
    write_to_stderr(source_error(input.name(), opened.document, *found.error));
    file.problem = problem_of(opened.document, *found.error);
  }
  file.checked = {std::move(opened.document), std::move(found)};
  return file;
}

Examined examined(const Input &input, Made<Examined> made) {
  if (auto *file = std::get_if<Examined>(&made)) return std::move(*file);
  Examined file{input.name()};
  file.problem = std::move(std::get<Problem>(made));
  return file;
}

int exit_code_of(const Examined &file) {
  if (file.problem) return file.problem->kind == Problem::Kind::internal ? 3 : 2;
  if (file.checked) return file.checked->check.findings.empty() ? 0 : 1;
  if (!file.outcome->own_errors.empty()) return 3;
  return file.outcome->changes_nothing() ? 0 : 1;
}

}  // namespace drydock::cli
