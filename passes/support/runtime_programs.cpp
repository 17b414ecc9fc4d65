#include "passes/support/runtime_programs.hpp"

#include <algorithm>

#include "knowledge/image_packages.hpp"
#include "knowledge/interpreters.hpp"
#include "knowledge/pip_options.hpp"
#include "knowledge/runtime_images.hpp"
#include "knowledge/slim_programs.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/copied_files.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/split_plan.hpp"
#include "passes/support/stage_end.hpp"
#include "passes/support/started_commands.hpp"

namespace drydock::passes {

namespace {

using knowledge::Action;

bool has(const std::vector<std::string> &list, std::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

// A program that Python's packages bring or Python itself runs takes the words of CMD as its arguments.
bool takes_arguments(const StartInstructions &start) {
  return start.entrypoint != nullptr && start.entrypoint->exec && !start.entrypoint->arguments.empty() &&
         knowledge::runs_python(base_name(start.entrypoint->arguments.front()));
}

constexpr int deepest = 6;

// By a path that is not the system's own, or by its ending.
bool is_script(std::string_view program) {
  const std::size_t slash = program.rfind('/');
  if (slash == std::string_view::npos) return program.ends_with(".sh");
  return !knowledge::program_folders.contains(program.substr(0, slash));
}

std::string without_returns(std::string text) {
  std::erase(text, '\r');
  return text;
}

}  // namespace

bool RuntimePrograms::is_left(const std::string &package) const {
  return has(plan_.packages.left, package) || has(plan_.packages.groups, package);
}

bool RuntimePrograms::is_carried(std::string_view program) const {
  return !plan_.carried.empty() && is_at_or_below(program, plan_.carried + "/bin");
}

// Without any package added to it.
bool RuntimePrograms::in_image(std::string_view program) const {
  const knowledge::ImageFacts &facts = *stage_.facts;
  if (knowledge::is_distribution(facts)) return knowledge::image_has_program(facts, program);
  if (facts.distro == knowledge::Distro::alpine) return knowledge::in_alpine_python(program);
  return knowledge::in_slim_python(program, facts.release);
}

// As far as names tell.
bool RuntimePrograms::has_program(std::string_view program) const {
  const std::string_view name = base_name(program);
  if (in_image(program)) return true;
  if (knowledge::runs_python(name) || is_carried(program)) return true;
  if (program.starts_with("/app") || program.starts_with("/usr/src") || program.starts_with("/code")) return true;
  if (program.starts_with("./") || name.ends_with(".sh")) return true;  // copied in; what it calls is followed
  if (has(plan_.inputs.requirements.names, name) || has(functions_, name)) return true;
  const auto brings = [&](const std::string &package) { return knowledge::package_has_program(package, name); };
  const auto &all = plan_.packages.packages;
  return std::any_of(all.begin(), all.end(), brings) ||
         std::any_of(later_packages_.begin(), later_packages_.end(), brings);
}

std::optional<Obstacle> RuntimePrograms::check_program(const std::string &where, const std::string &program) {
  if (knowledge::python_managers().contains(base_name(program)))
    return Obstacle{"program-not-in-runtime",
                    where + " runs `" + program + "`, whose settings and caches stay in the builder"};
  if (has_program(program)) return std::nullopt;
  const bool perhaps_of_python = !plan_.other_image && program.find('/') == std::string::npos &&
                                 !knowledge::is_build_program(program) && knowledge::brings_no_headers(*stage_.facts);
  if (!perhaps_of_python)
    return Obstacle{"program-not-in-runtime",
                    where + " runs `" + program + "`, which " + plan_.image + " is not known to have"};
  const std::string assumption = "`" + program + "` comes with a Python package or a file of the application";
  if (!has(assumptions_, assumption)) assumptions_.push_back(assumption);
  return std::nullopt;
}

// `apt-get remove gcc` and the clean-ups that come with it: in the runtime stage there is nothing to remove.
bool RuntimePrograms::removes_left_packages_alone(const RunText &text) const {
  const auto commands = text.and_list();
  if (!commands) return false;
  bool removes = false;
  for (const shell::Node *command : *commands) {
    const auto call = model::package_call(*command);
    if (is_cleanup(*system_manager(*stage_.facts), *command)) continue;
    if (!call || call->action != Action::remove) return false;
    removes = true;
    for (std::size_t operand : call->operands)
      if (!is_left(call->word(operand).value)) return false;
  }
  return removes;
}

std::optional<Obstacle> RuntimePrograms::check_node(const shell::Node &node, std::size_t i) {
  if (node.kind == shell::NodeKind::opaque) return Obstacle{"run-unclear", line_of(model_, i) + " is not understood"};
  if (const auto call = model::package_call(node)) {
    if (call->action == Action::remove)
      for (std::size_t operand : call->operands)
        if (!call->word(operand).literal || is_left(call->word(operand).value))
          return Obstacle{"removal-behind-install",
                          line_of(model_, i) + " removes packages that the runtime stage would not have"};
    if (call->action == Action::install && call->manager->kind == knowledge::ManagerKind::language)
      return Obstacle{"installs-later", line_of(model_, i) + " installs with " + std::string(call->manager->id) +
                                            " after pip, perhaps compiling"};
    if (call->action == Action::install)
      for (std::size_t operand : call->operands) later_packages_.push_back(call->word(operand).value);
  }
  if (node.kind == shell::NodeKind::function) functions_.push_back(node.name);
  if (node.kind == shell::NodeKind::simple && !node.words.empty())
    if (auto obstacle = check_command(node, i)) return obstacle;
  for (const shell::Word &word : node.words)
    for (const shell::Node &inner : word.substitutions)
      if (auto obstacle = check_node(inner, i)) return obstacle;
  for (const shell::Node &child : node.children)
    if (auto obstacle = check_node(child, i)) return obstacle;
  return std::nullopt;
}

// A script is followed to what it runs; `cd` to where.
std::optional<Obstacle> RuntimePrograms::check_command(const shell::Node &command, std::size_t i) {
  const auto &words = command.words;
  if (!words[0].literal) return Obstacle{"run-unclear", line_of(model_, i) + " runs a program whose name is not known"};
  const std::string &program = words[0].value;
  const std::string operand = words.size() > 1 && words[1].literal ? words[1].value : "";
  if (program == "cd") folder_ = operand.starts_with('/') || !folder_.empty() ? absolute_path(folder_, operand) : "";
  if (knowledge::is_python(base_name(program)) && base_name(operand) == knowledge::python_setup_script)
    return Obstacle{"installs-later", line_of(model_, i) + " builds with " + operand + " after pip, perhaps compiling"};
  if (is_script(program) && !is_carried(program)) return check_script(program, i);
  if (auto obstacle = check_program(line_of(model_, i), program)) return obstacle;
  if (program == "." || program == "source") return check_script(operand, i);
  if (!knowledge::is_posix_shell(program)) return std::nullopt;
  for (std::size_t w = 1; w < words.size(); ++w) {
    const bool option = words[w].value.starts_with('-');
    if (!option) return check_script(words[w].literal ? words[w].value : "", i);
    if (words[w].value.ends_with('c') && w + 1 < words.size()) return check_text(words[w + 1].value, i);
  }
  return std::nullopt;
}

std::optional<Obstacle> RuntimePrograms::check_text(std::string_view text, std::size_t i) {
  const shell::Script script = model_.readers().shell_script(text);
  if (script.opaque || depth_ > deepest) return Obstacle{"run-unclear", line_of(model_, i) + " is not understood"};
  ++depth_;
  auto obstacle = check_node(script.root, i);
  --depth_;
  return obstacle;
}

std::optional<Obstacle> RuntimePrograms::check_script(const std::string &path, std::size_t i) {
  const bool placed = path.starts_with('/') || (!path.empty() && !folder_.empty());
  const auto text = placed ? copied_text(model_, stage_, absolute_path(folder_, path)) : std::nullopt;
  if (!text) return Obstacle{"run-unclear", line_of(model_, i) + " runs " + path + ", which can't be read here"};
  const std::string_view interpreter =
      text->starts_with("#!") ? std::string_view(*text).substr(0, text->find('\n')) : "";
  if (interpreter.find("python") != std::string_view::npos) return std::nullopt;
  if (!interpreter.empty() && interpreter.find("sh") == std::string_view::npos)
    return Obstacle{"run-unclear", line_of(model_, i) + " runs " + path + ", which is no script of the shell"};
  return check_text(without_returns(*text), i);
}

// What makes accounts and folders in front of the install; the packages come where the last of them stood.
std::optional<Obstacle> RuntimePrograms::check_repeated(const BuilderSteps::Repeated &step) {
  const std::size_t i = step.instruction;
  const auto &system = plan_.steps.system;
  const bool behind_some =
      std::any_of(system.begin(), system.end(), [&](const SystemCommand &command) { return command.text.index() < i; });
  if (step.changes_files && behind_some && i < plan_.steps.system_place)
    return Obstacle{"run-before-install",
                    line_of(model_, i) + " may change files of packages, which the runtime stage installs behind it"};
  const auto text = RunText::of(model_, i);
  const auto commands = text ? text->and_list() : std::nullopt;
  if (!commands) return std::nullopt;
  for (const shell::Node *command : *commands) {
    if (command->words.empty() || model::package_call(*command) || is_cleanup(*system_manager(*stage_.facts), *command))
      continue;
    const std::string &program = command->words[0].value;
    if (!in_image(program) && !(i >= plan_.steps.system_place && has_program(program)))
      return Obstacle{"program-not-in-runtime", line_of(model_, i) + " runs `" + program + "`, which " + plan_.image +
                                                    " is not known to have there"};
  }
  return std::nullopt;
}

std::optional<Obstacle> RuntimePrograms::check_health(std::size_t i) {
  const auto *health = model_.document().instructions[i].as<Healthcheck>();
  if (health == nullptr || health->none) return std::nullopt;
  if (health->command.exec && !health->command.arguments.empty())
    return check_program(line_of(model_, i), std::string(health->command.arguments[0]));
  folder_ = final_workdir(model_, stage_).value_or("");
  return check_text(health->command.text, i);
}

std::optional<Obstacle> RuntimePrograms::check_instruction(std::size_t i) {
  const Instruction &instruction = model_.document().instructions[i];
  if (i > plan_.steps.last && instruction.keyword == Keyword::run) {
    const auto text = RunText::of(model_, i);
    if (!text) return Obstacle{"run-unclear", line_of(model_, i) + " is not understood"};
    if (removes_left_packages_alone(*text)) {
      dropped_.push_back(i);
      return std::nullopt;
    }
    folder_ = model_.workdir(i).text;
    if (auto obstacle = check_node(text->script().root, i)) return obstacle;
  }
  if (instruction.keyword == Keyword::onbuild)
    return Obstacle{"instruction-for-both", line_of(model_, i) + " concerns both stages"};
  if (instruction.keyword == Keyword::shell && i < plan_.steps.last && model_.shell(i + 1) == model::ShellKind::other)
    return Obstacle{"instruction-for-both", line_of(model_, i) + " sets a shell that is not followed"};
  return check_health(i);
}

std::optional<Obstacle> RuntimePrograms::check_start() {
  const StartedCommands started = started_commands(model_, stage_);
  if (started.obstacle && started.obstacle->condition != "no-start-command") return started.obstacle;
  functions_.insert(functions_.end(), started.functions.begin(), started.functions.end());
  const StartInstructions start = start_instructions(model_, stage_);
  for (const StartedCommand &command : started.all) {
    if (command.words.empty()) continue;
    const bool argument = takes_arguments(start) && start.command != nullptr && start.command->exec &&
                          std::equal(command.words.begin(), command.words.end(), start.command->arguments.begin(),
                                     start.command->arguments.end());
    // `exec "$@"`: the words of CMD, which are looked at by themselves.
    const std::string &program = command.words[0];
    if (argument || program.starts_with('$') || program.starts_with("\"$")) continue;
    if (auto obstacle = check_program("the start", program)) return obstacle;
  }
  return std::nullopt;
}

std::optional<Obstacle> RuntimePrograms::check() {
  for (const BuilderSteps::Repeated &step : plan_.steps.repeated)
    if (model_.document().instructions[step.instruction].keyword == Keyword::run)
      if (auto obstacle = check_repeated(step)) return obstacle;
  for (std::size_t i = stage_.from + 1; i < stage_.end; ++i)
    if (auto obstacle = check_instruction(i)) return obstacle;
  return check_start();
}

}  // namespace drydock::passes
