#include "checks/build_check.hpp"

#include <algorithm>

#include "checks/build_steps.hpp"
#include "checks/stages.hpp"

namespace drydock::checks {

namespace {

Offset place_of(const Document &document, std::size_t instruction) {
  if (instruction >= document.instructions.size()) return 0;
  const Instruction &at = document.instructions[instruction];
  return at.logical.physical(0);
}

BuildError graph_error(std::string message) {
  return {ErrorLevel::graph, std::move(message), 0, 0, 0};
}

// `error=true` of the directive makes a failure of findings.
std::optional<BuildError> violation(const Findings &findings) {
  if (!findings.directive().fails_build || findings.all().empty()) return std::nullopt;
  std::vector<std::string_view> names;
  for (const Finding &finding : findings.all()) {
    const std::string_view name = text_of(finding.rule).name;
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  std::string message = "lint violation found for rules: ";
  for (std::size_t i = 0; i < names.size(); ++i) message += (i == 0 ? "" : ", ") + std::string(names[i]);
  return graph_error(message);
}

std::optional<BuildError> third_phase(const Document &document, const model::Readers &readers,
                                      const BuildOptions &options, Findings &findings) {
  const bool has_stage = std::any_of(document.instructions.begin(), document.instructions.end(),
                                     [](const Instruction &i) { return i.keyword == Keyword::from; });
  if (!has_stage) return graph_error("dockerfile contains no stages to build");
  Stages stages(document, readers, options, findings);
  try {
    stages.link();
    carry_out(stages, document, readers, options, findings);
  } catch (const Refusal &refusal) {
    return BuildError{ErrorLevel::graph, refusal.message, place_of(document, refusal.instruction), refusal.first_line,
                      refusal.last_line};
  }
  return violation(findings);
}

}  // namespace

bool is_too_long(const Document &document) {
  return document.instructions.size() > 5000 || document.source().size() > (1U << 20U);
}

BuildCheck check_build(const Document &document, const model::Readers &readers, const BuildOptions &options) {
  if (document.source().empty()) return {{}, graph_error("the Dockerfile cannot be empty")};
  if (is_too_long(document)) return {{}, graph_error("too long to check: above 5,000 instructions or 1 MiB")};
  // The builder takes this argument in place of the directive.
  const auto mark = options.build_args.find("BUILDKIT_DOCKERFILE_CHECK");
  Findings findings(document,
                    mark == options.build_args.end() ? std::nullopt : std::optional<std::string_view>(mark->second));
  if (findings.directive().error) return {{}, graph_error(*findings.directive().error)};
  std::optional<BuildError> error;
  if (document.syntax_error) {
    error = document.syntax_error;
  } else {
    check_instructions(document, findings);
    error = document.instruction_error ? document.instruction_error : third_phase(document, readers, options, findings);
  }
  return {findings.all(), error};
}

}  // namespace drydock::checks
