#include "passes/support/visible_use.hpp"

#include <algorithm>

#include "knowledge/python_requirements.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/pip_install.hpp"

namespace drydock::passes {

namespace {

// Whether everything that pip installs there comes as a wheel, as far as the tables know.
bool installs_wheels_alone(const model::Model &model, std::size_t index, const shell::Node &command) {
  const auto install = pip_install(command);
  if (!install) return false;
  if (install->upgrades_pip_only) return true;
  if (!install->understood()) return false;
  std::vector<std::string> names = install->names;
  if (!install->files.empty()) {
    if (model.context() == nullptr) return false;
    const auto inputs = inputs_of(model, index, *install);
    if (std::holds_alternative<Obstacle>(inputs)) return false;
    const model::Requirements &requirements = std::get<InstallInputs>(inputs).requirements;
    if (!requirements.urls.empty()) return false;
    names = requirements.names;
  }
  return std::all_of(names.begin(), names.end(), [](const std::string &name) {
    return knowledge::python_needs(name) == knowledge::PythonNeeds::nothing;
  });
}

bool starts_from(const model::Model &model, const model::Stage &stage, std::size_t ancestor) {
  if (stage.index == ancestor) return true;
  return stage.parent && starts_from(model, model.stages()[*stage.parent], ancestor);
}

}  // namespace

VisibleUse::VisibleUse(const model::Model &model, const model::Stage &stage) {
  for (std::size_t i = 0; i < model.document().instructions.size(); ++i) {
    const model::Stage *own = model.stage_of(i);
    if (own == nullptr || starts_from(model, *own, stage.index)) add(model, i);
  }
}

void VisibleUse::add(const model::Model &model, std::size_t index) {
  const Instruction &instruction = model.document().instructions[index];
  if (instruction.keyword == Keyword::label || instruction.keyword == Keyword::maintainer) return;
  text_ += std::string(instruction.logical.text()) + "\n";
  for (const Heredoc &heredoc : instruction.heredocs) text_ += model.document().text(heredoc.body);
  if (instruction.keyword == Keyword::run) add_run(model, index);
  if (instruction.keyword == Keyword::onbuild) add_words(instruction.rest());
  if (const auto *command = instruction.as<Cmd>()) add_command(model, index, command->command);
  if (const auto *entrypoint = instruction.as<Entrypoint>()) add_command(model, index, entrypoint->command);
  if (const auto *health = instruction.as<Healthcheck>()) add_command(model, index, health->command);
}

void VisibleUse::add_run(const model::Model &model, std::size_t index) {
  const Instruction &instruction = model.document().instructions[index];
  if (const shell::Script *script = model.script(index)) return add_node(model, index, script->root);
  add_words(instruction.rest());
  for (const Heredoc &heredoc : instruction.heredocs) add_words(model.document().text(heredoc.body));
}

void VisibleUse::add_command(const model::Model &model, std::size_t index, const CommandLine &command) {
  for (std::string_view argument : command.arguments) add_words(argument);
  if (command.exec) return;
  const shell::Script script = model.readers().shell_script(command.text);
  script.opaque ? add_words(command.text) : add_node(model, index, script.root);
}

void VisibleUse::add_node(const model::Model &model, std::size_t index, const shell::Node &node) {
  if (node.kind == shell::NodeKind::opaque) add_words(model.document().instructions[index].rest());
  // What runs another command is a program too: `xvfb-run python app.py`.
  const std::size_t program = model::run_word(node);
  for (std::size_t i = 0; i <= program && i < node.words.size(); ++i) programs_.emplace(base_name(node.words[i].value));
  if (const auto call = model::package_call(node); call && call->action == knowledge::Action::install)
    if (!installs_wheels_alone(model, index, node)) managers_.insert(call->manager->id);
  for (const shell::Word &word : node.words)
    for (const shell::Node &inner : word.substitutions) add_node(model, index, inner);
  for (const shell::Assignment &assignment : node.assignments)
    for (const shell::Node &inner : assignment.value.substitutions) add_node(model, index, inner);
  for (const shell::Node &child : node.children) add_node(model, index, child);
}

void VisibleUse::add_words(std::string_view text) {
  constexpr std::string_view between = " \t\r\n\"'`;&|()[]{},=$";
  for (std::size_t begin = 0; (begin = text.find_first_not_of(between, begin)) != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_of(between, begin), text.size());
    programs_.emplace(base_name(text.substr(begin, end - begin)));
    begin = end;
  }
}

bool VisibleUse::relies_on(const knowledge::Reliance &package, std::string_view recommender) const {
  if (package.needed_by.contains(recommender)) return true;
  const auto called = [&](std::string_view name) { return programs_.find(name) != programs_.end(); };
  const auto stands = [&](std::string_view text) { return text_.find(text) != std::string::npos; };
  const auto installs = [&](std::string_view id) { return managers_.find(id) != managers_.end(); };
  return std::any_of(package.programs.begin(), package.programs.end(), called) ||
         std::any_of(package.texts.begin(), package.texts.end(), stands) ||
         std::any_of(package.managers.begin(), package.managers.end(), installs);
}

}  // namespace drydock::passes
