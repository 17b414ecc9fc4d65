#include "passes/support/split_plan.hpp"

#include <algorithm>

#include "knowledge/interpreters.hpp"
#include "knowledge/pip_options.hpp"
#include "knowledge/slim_programs.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/copies.hpp"
#include "passes/support/started_commands.hpp"

namespace drydock::passes {

namespace {

using knowledge::Action;

std::string line_of(const model::Model &model, std::size_t index) {
  return "line " + std::to_string(model.document().instructions[index].first_line);
}

std::vector<PipInstall> pip_installs(const RunText &text) {
  std::vector<PipInstall> result;
  for (const model::PackageCall &call : model::package_calls(text.script()))
    if (auto install = pip_install(*call.command)) result.push_back(std::move(*install));
  return result;
}

// A RUN of system-package calls and clean-ups alone.
bool is_system_run(const RunText &text) {
  const auto commands = text.and_list();
  if (!commands || text.run().script_in_heredoc) return false;
  const knowledge::PackageManager *apt = knowledge::manager("apt");
  return std::all_of(commands->begin(), commands->end(), [&](const shell::Node *command) {
    const auto call = model::package_call(*command);
    if (!call) return is_cleanup(*apt, *command);
    return call->manager == apt && !call->other_user &&
           (call->action == Action::update || call->action == Action::install || call->action == Action::clean);
  });
}

bool upgrades_pip_alone(const RunText &text) {
  const auto commands = text.and_list();
  return commands && std::all_of(commands->begin(), commands->end(), [](const shell::Node *command) {
           const auto install = pip_install(*command);
           return install && install->upgrades_pip_only;
         });
}

class Planner {
 public:
  Planner(const model::Model &model, const model::Stage &stage) : model_(model), stage_(stage) {}

  std::variant<SplitPlan, Obstacle> take() {
    for (auto step : {&Planner::check_base, &Planner::find_install, &Planner::check_install, &Planner::sort_instructions,
                      &Planner::find_packages, &Planner::check_programs})
      if (auto obstacle = (this->*step)()) return *obstacle;
    return std::move(plan_);
  }

 private:
  using Answer = std::optional<Obstacle>;

  Answer check_base() {
    const Instruction &from = model_.document().instructions[stage_.from];
    if (!stage_.base.is_known() || !stage_.facts) return Obstacle{"base-unknown", "the base image is not known from the file"};
    if (!stage_.facts->row->languages.contains("python") || stage_.facts->distro != knowledge::Distro::debian)
      return Obstacle{"base-not-covered", "only Debian-based Python images are split so far"};
    if (stage_.facts->onbuild) return Obstacle{"base-not-covered", "the base image carries ONBUILD"};
    if (from.as<From>()->name) return Obstacle{"stage-named", "the stage has a name, which others may build by"};
    if (!stage_.image.digest.empty()) return Obstacle{"base-pinned", "the base image is pinned by digest, and its slim counterpart's is not known"};
    if (model_.document().source().find("/wheels") != std::string_view::npos) return Obstacle{"wheels-in-use", "the file uses /wheels already"};
    return std::nullopt;
  }

  Answer find_install() {
    const std::vector<std::size_t> runs = install_runs(model_, stage_);
    if (runs.size() != 1) return Obstacle{"several-installs", "pip installs in several RUNs: wheels of one could contradict those of another"};
    plan_.install_run = runs.front();
    const RunText text = *RunText::of(model_, plan_.install_run);
    const auto commands = text.and_list();
    const bool heredoc = text.run().script_in_heredoc;
    if (!commands || heredoc) return Obstacle{"install-with-others", line_of(model_, plan_.install_run) + " does more than install with pip"};
    bool found = false;
    for (const shell::Node *command : *commands) {
      auto install = pip_install(*command);
      if (!install || found || !command->redirects.empty() || !command->assignments.empty())
        return Obstacle{"install-with-others", line_of(model_, plan_.install_run) + " does more than install with pip"};
      if (install->upgrades_pip_only) {
        plan_.upgrades.emplace_back(text.source(command->span));
      } else {
        found = true;
        plan_.install = std::move(*install);
      }
    }
    return std::nullopt;
  }

  Answer check_install() {
    const PipInstall &install = plan_.install;
    if (!install.unknown_option.empty()) return Obstacle{"pip-option", "what " + install.unknown_option + " does to wheels is not known"};
    if (!install.place.empty()) return Obstacle{"pip-operand", "pip installs from a path or an address, not by name"};
    if (!install.understood()) return Obstacle{"pip-operand", "a word of the pip command is not known from the file"};
    if (!model_.runs_as_root(plan_.install_run)) return Obstacle{"other-user", "pip installs as another user than root"};
    for (std::string_view name : knowledge::pip_hidden_settings())
      if (model_.sets(plan_.install_run, name)) return Obstacle{"pip-configured", std::string(name) + " is set, and changes what pip does"};
    if (!install.files.empty() && model_.context() == nullptr)
      return Obstacle{"no-context", "the build context is not known, and so not what the requirements say"};
    const auto inputs = inputs_of(model_, plan_.install_run, install);
    if (const auto *obstacle = std::get_if<Obstacle>(&inputs)) return *obstacle;
    inputs_ = std::get<InstallInputs>(inputs);
    if (!inputs_.requirements.urls.empty()) return Obstacle{"fetched-by-address", "a requirement is fetched from an address"};
    return std::nullopt;
  }

  // What stands in front of the install, instruction by instruction.
  Answer sort_instructions() {
    for (std::size_t i = stage_.from + 1; i < plan_.install_run; ++i) {
      const Instruction &instruction = model_.document().instructions[i];
      switch (instruction.keyword) {
        case Keyword::workdir: case Keyword::arg: case Keyword::env:
          plan_.copied.push_back(i);
          break;
        case Keyword::label: case Keyword::expose: case Keyword::volume: case Keyword::cmd: case Keyword::entrypoint:
        case Keyword::healthcheck: case Keyword::stopsignal: case Keyword::maintainer:
          plan_.moved.push_back(i);
          break;
        case Keyword::run:
          if (auto obstacle = sort_run(i)) return obstacle;
          break;
        case Keyword::copy: case Keyword::add:
          if (auto obstacle = sort_copy(i)) return obstacle;
          break;
        default:
          return Obstacle{"instruction-before-install", line_of(model_, i) + " stands before the install and belongs to both stages"};
      }
    }
    return std::nullopt;
  }

  Answer sort_run(std::size_t i) {
    const auto text = RunText::of(model_, i);
    if (text && is_system_run(*text)) system_.push_back(*text);
    else if (text && upgrades_pip_alone(*text)) plan_.copied.push_back(i);
    else return Obstacle{"run-before-install", line_of(model_, i) + " does something before the install that both stages may need"};
    return std::nullopt;
  }

  // Only the manifests may be copied before the install; they come along where no later COPY brings them.
  Answer sort_copy(std::size_t i) {
    const auto plan = copy_plan(model_, i);
    const bool manifest = plan && plan->folders.empty() && !plan->files.empty() &&
                          std::all_of(plan->files.begin(), plan->files.end(), [&](const std::string &file) {
                            return std::any_of(inputs_.files.begin(), inputs_.files.end(), [&](const auto &known) { return known.path == file; });
                          });
    if (!manifest) return Obstacle{"sources-before-install", line_of(model_, i) + " copies more than the requirements before the install"};
    for (const InstallInputs::File &file : inputs_.files) {
      const auto origin = origin_of(model_, stage_.end, file.image);
      if (file.copy == i && (!origin || origin->copy <= plan_.install_run)) {
        plan_.copied_behind.push_back(i);
        break;
      }
    }
    return std::nullopt;
  }

  Answer find_packages() {
    const knowledge::ImageFacts &facts = *stage_.facts;
    auto packages = runtime_packages_of(system_, inputs_.requirements, facts, stage_.base.text);
    if (auto *obstacle = std::get_if<Obstacle>(&packages)) return *obstacle;
    plan_.packages = std::get<RuntimePackages>(std::move(packages));
    plan_.other_image = facts.flavour == knowledge::Flavour::full && !facts.slim_tag.empty();
    const std::string_view written = model_.document().instructions[stage_.from].as<From>()->image.text;
    plan_.image = std::string(written);
    if (!plan_.other_image) return std::nullopt;
    const std::size_t colon = written.rfind(':');
    const bool tagged = colon != std::string_view::npos && written.find('/', colon) == std::string_view::npos;
    plan_.image = std::string(tagged ? written.substr(0, colon) : written) + ":" + facts.slim_tag;
    return std::nullopt;
  }

  // Whether the runtime stage has a program, as far as names tell.
  bool has_program(std::string_view program) const {
    const std::string_view name = program.substr(program.find_last_of('/') + 1);
    if (knowledge::in_slim_python(program, stage_.facts->release) || knowledge::runs_python(name)) return true;
    if (program.starts_with('/') && (program.starts_with("/app") || program.starts_with("/usr/src") || program.starts_with("/code"))) return true;
    if (program.starts_with("./") || name.ends_with(".sh")) return true;  // copied in; what it calls is followed
    const auto &names = inputs_.requirements.names;
    if (std::find(names.begin(), names.end(), name) != names.end()) return true;
    const auto &all = plan_.packages.packages;
    return std::any_of(all.begin(), all.end(), [&](const std::string &package) { return knowledge::package_has_program(package, name); }) ||
           std::any_of(later_packages_.begin(), later_packages_.end(), [&](const std::string &package) { return knowledge::package_has_program(package, name); });
  }

  Obstacle missing(const std::string &where, const std::string &program) const {
    return {"program-not-in-runtime", where + " runs `" + program + "`, which " + plan_.image + " is not known to have"};
  }

  bool is_left(const std::string &package) const {
    const auto &left = plan_.packages.left;
    return std::find(left.begin(), left.end(), package) != left.end();
  }

  // `apt-get remove gcc` and the clean-ups that come with it: in the runtime stage there is nothing to remove.
  bool removes_left_packages_alone(const RunText &text) const {
    const auto commands = text.and_list();
    if (!commands) return false;
    bool removes = false;
    for (const shell::Node *command : *commands) {
      const auto call = model::package_call(*command);
      if (is_cleanup(*knowledge::manager("apt"), *command)) continue;
      if (!call || call->action != Action::remove) return false;
      removes = true;
      for (std::size_t operand : call->operands)
        if (!is_left(call->word(operand).value)) return false;
    }
    return removes;
  }

  Answer check_node(const shell::Node &node, std::size_t line) {
    if (const auto call = model::package_call(node); call && call->action == Action::remove)
      for (std::size_t operand : call->operands)
        if (!call->word(operand).literal || is_left(call->word(operand).value))
          return Obstacle{"removal-behind-install", line_of(model_, line) + " removes packages that the runtime stage would not have"};
    if (node.kind == shell::NodeKind::opaque) return Obstacle{"run-unclear", line_of(model_, line) + " is not understood"};
    if (const auto call = model::package_call(node); call && call->action == Action::install && call->manager->kind == knowledge::ManagerKind::language)
      return Obstacle{"installs-later", line_of(model_, line) + " installs with " + std::string(call->manager->id) + " after pip, perhaps compiling"};
    if (const auto call = model::package_call(node); call && call->action == Action::install)
      for (std::size_t operand : call->operands) later_packages_.push_back(call->word(operand).value);
    if (node.kind == shell::NodeKind::simple && !node.words.empty()) {
      if (!node.words[0].literal) return Obstacle{"run-unclear", line_of(model_, line) + " runs a program whose name is not known"};
      if (!has_program(node.words[0].value)) return missing(line_of(model_, line), node.words[0].value);
    }
    for (const shell::Word &word : node.words)
      for (const shell::Node &inner : word.substitutions)
        if (auto obstacle = check_node(inner, line)) return obstacle;
    for (const shell::Node &child : node.children)
      if (auto obstacle = check_node(child, line)) return obstacle;
    return std::nullopt;
  }

  // Whatever runs in the last stage must be there: the RUNs behind the install, the start, the health check.
  Answer check_programs() {
    for (std::size_t i = stage_.from + 1; i < stage_.end; ++i) {
      const Instruction &instruction = model_.document().instructions[i];
      if (i > plan_.install_run && instruction.keyword == Keyword::run) {
        const auto text = RunText::of(model_, i);
        if (!text) return Obstacle{"run-unclear", line_of(model_, i) + " is not understood"};
        if (removes_left_packages_alone(*text)) {
          plan_.dropped.push_back(i);
          continue;
        }
        if (auto obstacle = check_node(text->script().root, i)) return obstacle;
      }
      if (instruction.keyword == Keyword::onbuild || instruction.keyword == Keyword::shell)
        return Obstacle{"instruction-for-both", line_of(model_, i) + " concerns both stages"};
      const auto *health = instruction.as<Healthcheck>();
      if (health == nullptr || health->none) continue;
      const shell::Script script = model_.readers().shell_script(health->command.text);
      const bool exec = health->command.exec && !health->command.arguments.empty();
      if (exec && !has_program(health->command.arguments[0])) return missing(line_of(model_, i), std::string(health->command.arguments[0]));
      if (!exec && script.opaque) return Obstacle{"run-unclear", line_of(model_, i) + " is not understood"};
      if (!exec)
        if (auto obstacle = check_node(script.root, i)) return obstacle;
    }
    const StartedCommands started = started_commands(model_, stage_);
    if (started.obstacle && started.obstacle->condition != "no-start-command") return *started.obstacle;
    for (const StartedCommand &command : started.all)
      if (!command.words.empty() && !command.words[0].starts_with('$') && !has_program(command.words[0]))
        return missing("the start", command.words[0]);
    state_assumptions();
    return std::nullopt;
  }

  void state_assumptions() {
    const auto join = [](const std::vector<std::string> &names) {
      std::string text;
      for (const std::string &name : names) text += (text.empty() ? "" : ", ") + name;
      return text;
    };
    if (!plan_.packages.unknown.empty())
      plan_.assumptions.push_back("no table knows these requirements; they need no system library at run time: " + join(plan_.packages.unknown));
    if (!plan_.packages.wheels.empty())
      plan_.assumptions.push_back("these come as wheels, which bring their libraries, for this version of Python: " + join(plan_.packages.wheels));
    if (plan_.other_image)
      plan_.assumptions.push_back("the application starts no program that only " + stage_.base.text + " has (compilers, git, curl …)");
    else if (!plan_.packages.left.empty())
      plan_.assumptions.push_back("nothing is compiled at run time");
  }

  const model::Model &model_;
  const model::Stage &stage_;
  SplitPlan plan_;
  InstallInputs inputs_;
  std::vector<RunText> system_;
  std::vector<std::string> later_packages_;
};

}  // namespace

std::vector<std::size_t> install_runs(const model::Model &model, const model::Stage &stage) {
  std::vector<std::size_t> runs;
  for (std::size_t i = stage.from + 1; i < stage.end; ++i) {
    const auto text = RunText::of(model, i);
    if (!text) continue;
    const std::vector<PipInstall> installs = pip_installs(*text);
    for (const PipInstall &install : installs)
      if (!install.upgrades_pip_only) runs.push_back(i);
  }
  return runs;
}

std::variant<SplitPlan, Obstacle> plan_split(const model::Model &model, const model::Stage &stage) { return Planner(model, stage).take(); }

}  // namespace drydock::passes
