#include "passes/support/changing_values.hpp"

#include <algorithm>

#include "knowledge/changing_arguments.hpp"
#include "knowledge/plain_programs.hpp"
#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

using knowledge::Action;

std::vector<std::string_view> changing_names(const Instruction &instruction) {
  std::vector<std::string_view> names;
  if (const Arg *arg = instruction.as<Arg>())
    for (const Arg::Declaration &declaration : arg->declarations) names.push_back(declaration.name);
  const bool all = std::all_of(names.begin(), names.end(), [](std::string_view name) {
    return knowledge::changes_each_build(name);
  });
  return all ? names : std::vector<std::string_view>{};
}

bool mentions(const Instruction &instruction, const std::vector<std::string_view> &names) {
  return std::any_of(names.begin(), names.end(), [&](std::string_view name) {
    return instruction.rest().find(name) != std::string_view::npos;
  });
}

bool passes_on(const Instruction &instruction) {
  const Env *env = instruction.as<Env>();
  return env != nullptr && std::all_of(env->pairs.begin(), env->pairs.end(), [](const KeyValue &pair) {
    return knowledge::changes_each_build(pair.key.text);
  });
}

bool sets_variable_of(const Instruction &instruction, const Instruction &reader) {
  std::vector<std::string_view> keys;
  if (const Env *env = instruction.as<Env>())
    for (const KeyValue &pair : env->pairs) keys.push_back(pair.key.text);
  if (const Arg *arg = instruction.as<Arg>())
    for (const Arg::Declaration &declaration : arg->declarations) keys.push_back(declaration.name);
  return std::any_of(keys.begin(), keys.end(), [&](std::string_view key) {
    const std::string plain = "$" + std::string(key), braced = "${" + std::string(key);
    return reader.rest().find(plain) != std::string_view::npos || reader.rest().find(braced) != std::string_view::npos;
  });
}

Work work_of(const model::Model &model, std::size_t run) {
  const auto text = RunText::of(model, run);
  if (!text) return Work::more;
  Work work = Work::none;
  for_each_command(text->script().root, [&](const shell::Node &command) {
    const auto call = model::package_call(command);
    const bool installs = call && call->action != Action::other && call->action != Action::download &&
        !call->manager->any_subcommand_fetches;
    const std::size_t program = model::run_word(command);
    const bool plain = program < command.words.size() && knowledge::is_plain_program(command.words[program].value) &&
        command.redirects.empty();
    const bool computes = std::any_of(command.words.begin(), command.words.end(), [](const shell::Word &word) {
      return word.opaque || !word.substitutions.empty();
    });
    if (computes || !(installs || plain)) work = Work::more;
    else if (installs && work == Work::none) work = Work::installs;
  });
  return work;
}

}  // namespace drydock::passes
