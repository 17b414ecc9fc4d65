#include "passes/support/build_deps_plan.hpp"

#include <algorithm>

#include "knowledge/build_packages.hpp"
#include "knowledge/image_packages.hpp"
#include "knowledge/plain_programs.hpp"
#include "knowledge/recommended_packages.hpp"
#include "knowledge/slim_programs.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/copies.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/pip_install.hpp"
#include "passes/support/runtime_packages.hpp"
#include "passes/support/started_commands.hpp"

namespace drydock::passes {

namespace {

using knowledge::Action;
using knowledge::PackageRole;
using model::PackageCall;

bool has(const std::vector<std::string> &list, std::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

// The role of a package in its manager's table; nothing for an ordinary one.
std::optional<PackageRole> role_of(const PackageCall &call, std::size_t operand) {
  const std::string_view name = knowledge::bare_package_name(call.word(operand).value);
  if (call.manager->id == "apk") {
    const auto *row = knowledge::alpine_build_package(name);
    return row == nullptr ? std::nullopt : std::optional(row->role);
  }
  const auto *row = knowledge::build_package(name);
  return row == nullptr ? std::nullopt : std::optional(row->role);
}

bool installs_build_tools(const PackageCall &call) {
  return !call.manager->remove_with_dependencies.empty() && call.action == Action::install &&
         std::any_of(call.operands.begin(), call.operands.end(),
                     [&](std::size_t operand) { return role_of(call, operand) == PackageRole::build_tool; });
}

bool installs_compiler(const PackageCall &call) {
  return installs_build_tools(call) &&
         std::any_of(call.operands.begin(), call.operands.end(), [&](std::size_t operand) {
           return knowledge::is_compiler(knowledge::bare_package_name(call.word(operand).value));
         });
}

// What a command may do with compilers.
enum class Use { none, perhaps, compiles };

Use use_of(const shell::Node &command) {
  if (const auto install = pip_install(command); install && install->upgrades_pip_only) return Use::none;
  if (const auto call = model::package_call(command)) {
    if (call->manager->kind == knowledge::ManagerKind::system) return Use::none;
    return call->action == Action::install ? Use::compiles : Use::perhaps;
  }
  const std::size_t at = model::run_word(command);
  if (at >= command.words.size() || !command.words[at].literal) return Use::perhaps;
  const std::string &program = command.words[at].value;
  if (knowledge::is_task_runner(program)) return Use::compiles;
  return knowledge::is_plain_program(program) || knowledge::makes_folders_or_accounts(program) ? Use::none
                                                                                               : Use::perhaps;
}

// Whether packages have no files there.
bool is_apart(std::string_view path) {
  const auto holds = [&](std::string_view folder) { return is_at_or_below(path, folder); };
  const knowledge::Words theirs = knowledge::folders_of_packages, others = knowledge::folders_without_packages;
  return std::any_of(others.begin(), others.end(), holds) || std::none_of(theirs.begin(), theirs.end(), holds);
}

class Planner {
 public:
  Planner(const model::Model &model, const model::Stage &stage, std::size_t install_run)
      : model_(model), stage_(stage) {
    plan_.install_run = install_run;
  }

  std::variant<BuildDepsPlan, Obstacle> take() {
    for (auto step : {&Planner::check_stage, &Planner::read_install, &Planner::find_use, &Planner::check_between,
                      &Planner::find_packages, &Planner::check_kept, &Planner::check_start})
      if (auto obstacle = (this->*step)()) return *obstacle;
    return std::move(plan_);
  }

 private:
  using Answer = std::optional<Obstacle>;

  Answer check_stage() {
    if (!stage_.facts || !stage_.facts->compilers || !stage_.base.is_known())
      return Obstacle{"image-unknown", "whether the base image has compilers of its own is not known"};
    if (*stage_.facts->compilers)
      return Obstacle{"compilers-in-the-image", "the base image has compilers of its own, which stay"};
    if (!knowledge::brings_no_headers(*stage_.facts))
      return Obstacle{"image-unknown", "which headers and tools the base image brings itself is not known"};
    if (stage_.parent || stage_.facts->onbuild)
      return Obstacle{"image-unknown", "the stage starts from another one, or from an image with ONBUILD"};
    for (std::size_t i = stage_.from; i < stage_.end; ++i) {
      const auto text = RunText::of(model_, i);
      if (!text) continue;
      for (const PackageCall &call : text->calls()) {
        if (call.manager->kind != knowledge::ManagerKind::system) continue;
        if (call.action == Action::remove)
          return Obstacle{"removes-already", line_of(model_, i) + " removes packages already"};
        if (i != plan_.install_run && installs_build_tools(call))
          return Obstacle{"several-installs", "build tools are installed in several RUNs"};
      }
    }
    return std::nullopt;
  }

  // Nothing but `a && b`, in a RUN of root.
  std::optional<std::vector<const shell::Node *>> commands_of(std::size_t run) const {
    const auto text = RunText::of(model_, run);
    if (!text || text->run().script_in_heredoc || !model_.runs_as_root(run)) return std::nullopt;
    return text->and_list();
  }

  Answer read_install() {
    const auto commands = commands_of(plan_.install_run);
    if (!commands)
      return Obstacle{"run-unclear", "the install is no plain list of commands joined by &&, or not root's"};
    int found = 0;
    for (std::size_t i = 0; i < commands->size(); ++i) {
      const auto call = model::package_call(*(*commands)[i]);
      if (call && installs_build_tools(*call)) {
        plan_.install = *call;
        ++found;
      } else if (found > 0 && use_of(*(*commands)[i]) == Use::compiles) {
        plan_.use_run = plan_.install_run;
      }
      if (!is_cleanup(*knowledge::manager("apt"), *(*commands)[i]) &&
          !is_cleanup(*knowledge::manager("apk"), *(*commands)[i]))
        plan_.last_command = i;
    }
    if (found != 1) return Obstacle{"several-installs", "build tools are installed by several commands"};
    if (plan_.install.other_user || !plan_.install.command->redirects.empty() ||
        plan_.install.has_option("--virtual") || plan_.install.has_option("-t"))
      return Obstacle{"install-unclear", "the install runs as another user, or puts its packages under a name"};
    for (std::string_view source : plan_.install.manager->foreign_sources)
      if (model_.document().source().find(source) != std::string_view::npos)
        return Obstacle{"other-sources",
                        "the file adds or changes package sources, whose packages may have other names and needs"};
    if (plan_.use_run == 0 &&
        std::any_of(commands->begin(), commands->end(), [](auto *command) { return leaks_state(*command); }))
      return Obstacle{"shell-state", "the install's RUN changes the shell, which another RUN must not see"};
    return std::nullopt;
  }

  // The one RUN that compiles; every other one is known not to.
  Answer find_use() {
    for (std::size_t i = plan_.install_run; i < stage_.end; ++i) {
      if (model_.document().instructions[i].keyword != Keyword::run || (i == plan_.install_run && plan_.use_run != 0))
        continue;
      const auto text = RunText::of(model_, i);
      Use use = text ? Use::none : Use::perhaps;
      if (text)
        for_each_command(text->script().root,
                         [&](const shell::Node &command) { use = std::max(use, use_of(command)); });
      if (i == plan_.install_run || use == Use::none) continue;
      if (plan_.use_run != 0 || use == Use::perhaps)
        return Obstacle{"used-elsewhere",
                        line_of(model_, i) + " may need the compilers too: it is not known to do without"};
      if (!commands_of(i))
        return Obstacle{"run-unclear",
                        line_of(model_, i) + " is no plain list of commands joined by &&, or not root's"};
      plan_.use_run = i;
    }
    if (plan_.use_run == 0) return Obstacle{"nothing-compiles", "no RUN is known to use the compilers"};
    return std::nullopt;
  }

  // Whether a COPY puts its files where packages have none.
  bool copies_apart(std::size_t i) const {
    const Instruction &instruction = model_.document().instructions[i];
    const model::Value destination = model_.expand(i, instruction.as<Copy>()->destination);
    const model::Value &workdir = model_.workdir(i);
    if (!destination.is_known() || (!destination.text.starts_with('/') && !workdir.is_known())) return false;
    const auto plan = copy_plan(model_, i);
    if (plan && plan->folders.empty()) {
      const std::vector<std::string> files = named_files(*plan);
      return std::all_of(files.begin(), files.end(), is_apart);
    }
    const std::string path = absolute_path(workdir.text, destination.text);
    return path != "/" && is_apart(path);
  }

  Answer check_between() {
    if (plan_.use_run == plan_.install_run) return std::nullopt;
    const auto &instructions = model_.document().instructions;
    bool sets_variables = false;
    for (std::size_t i = plan_.install_run + 1; i < plan_.use_run; ++i) {
      const Keyword keyword = instructions[i].keyword;
      sets_variables |= keyword == Keyword::env || keyword == Keyword::arg;
      const bool copy = keyword == Keyword::copy || keyword == Keyword::add;
      const bool configures = keyword == Keyword::label || keyword == Keyword::expose || keyword == Keyword::cmd ||
                              keyword == Keyword::entrypoint || keyword == Keyword::healthcheck ||
                              keyword == Keyword::stopsignal || keyword == Keyword::maintainer;
      const bool apart = copy                      ? copies_apart(i)
                         : keyword == Keyword::run ? needs_no_packages(i)
                                                   : configures || keyword == Keyword::workdir ||
                                                         keyword == Keyword::env || keyword == Keyword::arg;
      if (!apart)
        return Obstacle{
            "between-unclear",
            line_of(model_, i) + " stands between the install and its use, and may depend on what is installed"};
      plan_.between.push_back(i);
    }
    const RunText text = *RunText::of(model_, plan_.install_run);
    bool variables = false;
    for_each_command(text.script().root, [&](const shell::Node &command) {
      for (const shell::Word &word : command.words)
        variables |= !word.variables.empty() || word.opaque || !word.substitutions.empty();
    });
    if (variables && sets_variables)
      return Obstacle{"between-unclear", "the install reads variables, and some are set behind it"};
    return check_flags();
  }

  // A RUN that makes folders and accounts, or upgrades the pip that the image brings.
  bool needs_no_packages(std::size_t i) const {
    const auto commands = commands_of(i);
    return commands && std::all_of(commands->begin(), commands->end(), [&](const shell::Node *command) {
             const auto install = pip_install(*command);
             if (install) return install->upgrades_pip_only && stage_.facts->row->languages.contains("python");
             const std::size_t at = model::run_word(*command);
             return at < command->words.size() && knowledge::makes_folders_or_accounts(command->words[at].value);
           });
  }

  Answer check_flags() {
    const Instruction &install = model_.document().instructions[plan_.install_run];
    const Instruction &use = model_.document().instructions[plan_.use_run];
    const bool same = std::equal(install.flags.begin(), install.flags.end(), use.flags.begin(), use.flags.end(),
                                 [](const Flag &a, const Flag &b) { return a.text == b.text; });
    if (!same) return Obstacle{"flags-differ", "the install and its use have different flags"};
    return std::nullopt;
  }

  Answer find_packages() {
    for (std::size_t operand : plan_.install.operands)
      if (const auto role = role_of(plan_.install, operand); role && *role != PackageRole::ambiguous)
        plan_.removed.emplace_back(knowledge::bare_package_name(plan_.install.word(operand).value));
    std::vector<std::string> stay;
    if (plan_.install.manager->id == "apk") {
      if (auto obstacle = find_alpine_packages(stay)) return obstacle;
    } else {
      const auto packages = runtime_packages_of(system_commands(*RunText::of(model_, plan_.install_run)), {},
                                                *stage_.facts, stage_.base.text);
      if (const auto *obstacle = std::get_if<Obstacle>(&packages)) return *obstacle;
      if (const auto &kept = std::get<RuntimePackages>(packages).kept; !kept.empty())
        return Obstacle{"package-unknown", "what " + kept.front() + " leaves to the program at run time is not known"};
      stay = std::get<RuntimePackages>(packages).packages;
    }
    for (const std::string &package : stay) {
      const bool named = std::any_of(plan_.install.operands.begin(), plan_.install.operands.end(),
                                     [&](std::size_t operand) { return plan_.install.word(operand).value == package; });
      if (!named && !has(plan_.runtime, package)) plan_.runtime.push_back(package);
    }
    for (const std::string &package : plan_.runtime)
      if (has(plan_.removed, package))
        return Obstacle{"package-unknown", package + " is a build package and needed at run time"};
    return check_interpreters();
  }

  Answer find_alpine_packages(std::vector<std::string> &stay) const {
    for (std::size_t operand : plan_.install.operands) {
      const shell::Word &word = plan_.install.word(operand);
      if (!word.literal || word.value.starts_with('.') || word.value.find('/') != std::string::npos)
        return Obstacle{"package-unknown", "which packages are installed is not known from the file"};
      const std::string name(knowledge::bare_package_name(word.value));
      const auto *row = knowledge::alpine_build_package(name);
      if (row == nullptr && !name.ends_with("-dev")) continue;
      if (row == nullptr || (row->role == PackageRole::library && row->runtime.empty()))
        return Obstacle{"package-unknown", "what " + name + " leaves to the program at run time is not known"};
      for (std::string_view package : row->runtime) stay.emplace_back(package);
    }
    return std::nullopt;
  }

  Answer check_interpreters() const {
    for (const knowledge::InterpreterHeaders &row : knowledge::interpreter_headers())
      for (const std::string &package : plan_.removed) {
        if (!row.headers.contains(package) || stage_.facts->row->languages.contains(row.language)) continue;
        const bool kept =
            std::any_of(plan_.install.operands.begin(), plan_.install.operands.end(),
                        [&](std::size_t operand) { return row.kept_by.contains(plan_.install.word(operand).value); });
        if (!kept) return Obstacle{"interpreter-goes", package + " brings the interpreter, which would go with it"};
      }
    return std::nullopt;
  }

  // apt removes what depends on a removed package: none of those that stay may. apk keeps what is still needed.
  Answer check_kept() {
    for (std::size_t i = stage_.from; i < stage_.end; ++i) {
      const auto text = RunText::of(model_, i);
      if (!text) continue;
      for (const PackageCall &call : text->calls()) {
        if (call.manager != plan_.install.manager || call.action != Action::install || call.manager->id == "apk")
          continue;
        for (std::size_t operand : call.operands)
          if (auto obstacle = needs_removed(std::string(knowledge::bare_package_name(call.word(operand).value))))
            return obstacle;
      }
    }
    return std::nullopt;
  }

  Answer needs_removed(const std::string &package) const {
    if (has(plan_.removed, package)) return std::nullopt;
    for (std::string_view release : stage_.facts->releases) {
      const auto *row = knowledge::recommended_packages(package, release);
      if (row == nullptr)
        return Obstacle{"package-unknown", "whether " + package + " depends on the build tools is not known"};
      for (std::string_view brought : row->brings)
        if (has(plan_.removed, brought))
          return Obstacle{"kept-package-needs-them",
                          package + " depends on " + std::string(brought) + ", and would go with it"};
    }
    return std::nullopt;
  }

  Answer check_start() {
    for (const StartedCommand &command : started_commands(model_, stage_).all) {
      if (command.words.empty()) continue;
      const std::string program(base_name(command.words[0]));
      if (knowledge::is_task_runner(program) || has(plan_.removed, program))
        return Obstacle{"used-at-the-start", "the image starts `" + program + "`, which would be gone"};
    }
    return std::nullopt;
  }

  const model::Model &model_;
  const model::Stage &stage_;
  BuildDepsPlan plan_;
};

}  // namespace

std::optional<std::size_t> run_with_build_tools(const model::Model &model, const model::Stage &stage) {
  for (std::size_t i = stage.from; i < stage.end; ++i) {
    const auto text = RunText::of(model, i);
    if (!text) continue;
    for (const PackageCall &call : text->calls())
      if (installs_compiler(call)) return i;
  }
  return std::nullopt;
}

std::variant<BuildDepsPlan, Obstacle> plan_build_deps(const model::Model &model, const model::Stage &stage,
                                                      std::size_t install_run) {
  return Planner(model, stage, install_run).take();
}

}  // namespace drydock::passes
