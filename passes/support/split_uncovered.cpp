#include "passes/support/split_uncovered.hpp"

#include <algorithm>

#include "knowledge/build_packages.hpp"
#include "knowledge/plain_programs.hpp"
#include "knowledge/runtime_images.hpp"
#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

namespace {

using knowledge::Action;
using knowledge::ManagerKind;

bool is_build_package(std::string_view operand) {
  const std::string_view name = knowledge::bare_package_name(operand);
  const auto *debian = knowledge::build_package(name);
  const auto *alpine = knowledge::alpine_build_package(name);
  return (debian != nullptr && debian->role != knowledge::PackageRole::ambiguous) ||
         (alpine != nullptr && alpine->role != knowledge::PackageRole::ambiguous);
}

// What the command builds or installs with; "" for neither.
std::string tool_of(const shell::Node &command) {
  const auto call = model::package_call(command);
  if (call && call->manager->kind == ManagerKind::system) {
    if (call->action != Action::install) return "";
    for (std::size_t operand : call->operands)
      if (is_build_package(call->word(operand).value)) return call->word(operand).value;
    return "";
  }
  if (call)
    return call->action == Action::install || call->manager->any_subcommand_fetches ? std::string(call->manager->id)
                                                                                    : "";
  const std::size_t at = model::run_word(command);
  if (at >= command.words.size()) return "";
  const std::string name(base_name(command.words[at].value));
  return knowledge::uncovered_compilers.contains(name) || knowledge::is_task_runner(name) ? name : "";
}

}  // namespace

std::optional<Obstacle> uncovered_build(const model::Model &model, const model::Stage &stage) {
  for (std::size_t i = stage.from + 1; i < stage.end; ++i) {
    const shell::Script *script = model.script(i);
    if (script == nullptr) continue;
    std::string tool;
    for_each_command(script->root, [&](const shell::Node &command) {
      if (tool.empty()) tool = tool_of(command);
    });
    if (tool.empty()) continue;
    const std::string line = "line " + std::to_string(model.document().instructions[i].first_line);
    return Obstacle{"build-not-covered",
                    "what is built with " + tool + " (" + line + "), and where it goes, is not known"};
  }
  return std::nullopt;
}

}  // namespace drydock::passes
