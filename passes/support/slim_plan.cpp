#include "passes/support/slim_plan.hpp"

#include <algorithm>
#include <set>

#include "knowledge/interpreters.hpp"
#include "knowledge/python_requirements.hpp"
#include "knowledge/slim_programs.hpp"
#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "model/package_lock.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/copied_files.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/pip_install.hpp"
#include "passes/support/started_commands.hpp"

namespace drydock::passes {

namespace {

using model::Action;

class Planner {
 public:
  Planner(const model::Model &model, const model::Stage &stage, const knowledge::ImageFacts &facts)
      : model_(model), stage_(stage), facts_(facts) {}

  SlimPlan take() {
    for (const model::Stage *part : parts())
      for (std::size_t i = part->from; i < part->end && !plan_.obstacle; ++i) read_instruction(*part, i);
    if (!unknown_.empty()) {
      std::string names;
      for (const std::string &name : unknown_) names += (names.empty() ? "" : ", ") + name;
      plan_.assumptions.push_back("these install without a compiler, and load no library of the system: " + names);
    }
    plan_.assumptions.push_back("the application starts no program and loads no library that only the full image has");
    return std::move(plan_);
  }

 private:
  // The stage and all that start from it.
  std::vector<const model::Stage *> parts() const {
    std::vector<const model::Stage *> result;
    std::set<std::size_t> indexes{stage_.index};
    for (const model::Stage &stage : model_.stages()) {
      if (stage.parent && indexes.contains(*stage.parent)) indexes.insert(stage.index);
      if (indexes.contains(stage.index)) result.push_back(&stage);
    }
    return result;
  }

  void refuse(std::string condition, std::string reason) {
    if (!plan_.obstacle) plan_.obstacle = Obstacle{std::move(condition), std::move(reason)};
  }

  std::string line(std::size_t index) const {
    return "line " + std::to_string(model_.document().instructions[index].first_line);
  }

  void read_instruction(const model::Stage &part, std::size_t index) {
    const Instruction &instruction = model_.document().instructions[index];
    if (instruction.as<Onbuild>() != nullptr || instruction.as<Opaque>() != nullptr)
      return refuse("instruction-unclear", line(index) + " is carried out elsewhere, or not understood");
    if (instruction.as<Shell>() != nullptr) return refuse("other-shell", line(index) + " names another shell");
    if (instruction.as<Run>() != nullptr) return read_run(index);
    if (const auto *health = instruction.as<Healthcheck>(); health != nullptr && !health->none)
      read_command(index, health->command);
    if (instruction.as<Cmd>() != nullptr || instruction.as<Entrypoint>() != nullptr) read_start(part, index);
  }

  void read_run(std::size_t index) {
    const shell::Script *script = model_.script(index);
    if (script == nullptr) return refuse("run-unclear", line(index) + " is not understood");
    for_each_command(script->root, [&](const shell::Node &command) { read_call(index, command); });
  }

  void read_command(std::size_t index, const CommandLine &command) {
    if (command.exec) return need(index, command.arguments.empty() ? "" : std::string(command.arguments.front()));
    const shell::Script script = model_.readers().shell_script(command.text);
    if (script.opaque) return refuse("run-unclear", line(index) + " is not understood");
    for_each_command(script.root, [&](const shell::Node &node) { read_call(index, node); });
  }

  void read_start(const model::Stage &part, std::size_t index) {
    const StartedCommands started = started_commands(model_, part);
    if (started.obstacle) return refuse(started.obstacle->condition, started.obstacle->reason);
    for (const StartedCommand &command : started.all) {
      for (const std::string &prefix : command.prefixes) need(index, prefix);
      if (!command.words.empty()) need(index, command.words.front());
    }
  }

  void read_call(std::size_t index, const shell::Node &command) {
    if (command.words.empty()) return;
    for (std::size_t i = 0; i <= model::run_word(command) && i < command.words.size(); ++i) {
      const shell::Word &word = command.words[i];
      if (i > 0 && i < model::run_word(command)) continue;
      if (!word.literal) return refuse("program-unknown", line(index) + " runs a program whose name is not known");
      need(index, word.value);
    }
    if (const auto install = pip_install(command)) return read_pip(index, *install);
    const auto call = model::package_call(command);
    if (!call || call->action != Action::install) return;
    if (call->manager->id == "apt") {
      for (std::size_t operand : call->operands)
        packages_.insert(call->word(operand).value.substr(0, call->word(operand).value.find('=')));
    } else if (call->manager->id == "npm") {
      read_npm(index);
    } else {
      refuse("installs-otherwise", line(index) + " installs with " + std::string(call->manager->id) +
                                       ", and what that compiles or loads is not known");
    }
  }

  void read_pip(std::size_t index, const PipInstall &install) {
    if (install.upgrades_pip_only) return;
    if (!install.understood())
      return refuse("installs-otherwise",
                    line(index) + " installs from a path, an address, or with an option that is not known");
    if (!install.files.empty() && model_.context() == nullptr)
      return refuse("no-context", "the build context is not known, and so not what the requirements say");
    const auto inputs = inputs_of(model_, index, install);
    if (const auto *obstacle = std::get_if<Obstacle>(&inputs)) return refuse(obstacle->condition, obstacle->reason);
    const model::Requirements &all = std::get<InstallInputs>(inputs).requirements;
    if (!all.urls.empty()) return refuse("fetched-by-address", "a requirement is fetched from an address");
    for (const std::string &name : all.names) {
      const auto needs = knowledge::python_needs(name);
      if (!needs) unknown_.insert(name);
      else if (*needs != knowledge::PythonNeeds::nothing)
        refuse("requirement-needs-more", name + " is compiled, or needs a library or program of the system");
    }
  }

  // Add-ons are compiled by a script of their own; the lock says who has one.
  void read_npm(std::size_t index) {
    for (std::string_view name : {"package-lock.json", "npm-shrinkwrap.json"}) {
      const auto text = copied_text(model_, stage_, absolute_path(model_.workdir(index).text, name));
      const auto lock = text ? model::read_package_lock(*text) : std::nullopt;
      if (!lock || lock->version < 2) continue;
      if (text->find("\"hasInstallScript\": true") != std::string::npos ||
          text->find("\"hasInstallScript\":true") != std::string::npos)
        return refuse("install-script", "a package of the lock has an install script, which may compile");
      return;
    }
    refuse("install-script", "no lock file says which packages have install scripts, which may compile");
  }

  void need(std::size_t index, const std::string &program) {
    const std::string name(base_name(program));
    if (name.empty() || name.front() == '-' || knowledge::in_slim_image(facts_, program)) return;
    // What comes with the application, or with what it installs.
    const bool own = program.find('/') != std::string::npos && !program.starts_with("/usr/") &&
                     !program.starts_with("/bin/") && !program.starts_with("/sbin/");
    if (own || program.ends_with(".sh") || (facts_.row->name == "python" && knowledge::runs_python(name))) return;
    const auto brings = [&](const std::string &package) { return knowledge::package_has_program(package, name); };
    if (std::any_of(packages_.begin(), packages_.end(), brings)) return;
    if (facts_.row->name == "node" && index == last_start()) return;
    refuse("program-missing", line(index) + " runs `" + name + "`, which the slim image is not known to have");
  }

  // Commands of package.json's scripts come with its dependencies.
  std::size_t last_start() const {
    for (std::size_t i = stage_.end; i-- > stage_.from;)
      if (model_.document().instructions[i].as<Cmd>() != nullptr) return i;
    return 0;
  }

  const model::Model &model_;
  const model::Stage &stage_;
  const knowledge::ImageFacts &facts_;
  std::set<std::string> packages_;
  std::set<std::string> unknown_;
  SlimPlan plan_;
};

}  // namespace

SlimPlan slim_plan(const model::Model &model, const model::Stage &stage, const knowledge::ImageFacts &facts) {
  return Planner(model, stage, facts).take();
}

}  // namespace drydock::passes
