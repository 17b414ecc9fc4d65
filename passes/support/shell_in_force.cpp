#include "passes/support/shell_in_force.hpp"

#include <algorithm>

#include "knowledge/interpreters.hpp"
#include "knowledge/pipes.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

const CommandLine *shell_instruction(const model::Model &model, std::size_t instruction) {
  const model::Stage *stage = model.stage_of(instruction);
  std::size_t end = instruction;
  while (stage != nullptr) {
    for (std::size_t i = end; i-- > stage->from;)
      if (const auto *shell = model.document().instructions[i].as<Shell>()) return &shell->command;
    stage = stage->parent ? &model.stages()[*stage->parent] : nullptr;
    if (stage != nullptr) end = stage->end;
  }
  return nullptr;
}

bool knows_pipefail(const model::Model &model, std::size_t instruction) {
  if (const CommandLine *shell = shell_instruction(model, instruction)) {
    if (!shell->exec || shell->arguments.empty()) return false;
    const std::string_view program = shell->arguments[0];
    if (base_name(program) != "sh") return knowledge::shell_has_pipefail(program);
  }
  const model::Stage *stage = model.stage_of(instruction);
  return stage != nullptr && stage->facts && knowledge::default_shell_has_pipefail(stage->facts->distro);
}

bool mentions_pipefail(const model::Model &model, std::size_t instruction) {
  constexpr std::string_view option = "pipefail";
  const shell::Script *script = model.script(instruction);
  if (script != nullptr && script->text.find(option) != std::string_view::npos) return true;
  const CommandLine *shell = shell_instruction(model, instruction);
  return shell != nullptr && shell->exec &&
         std::any_of(shell->arguments.begin(), shell->arguments.end(),
                     [&](std::string_view word) { return word == option; });
}

}  // namespace drydock::passes
