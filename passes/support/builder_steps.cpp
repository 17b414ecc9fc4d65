#include "passes/support/builder_steps.hpp"

#include <algorithm>

#include "knowledge/interpreters.hpp"
#include "knowledge/pip_options.hpp"
#include "knowledge/slim_programs.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/split_conditions.hpp"

namespace drydock::passes {

namespace {

using knowledge::Action;

bool is_plain(const shell::Node &command) {
  const bool words = std::all_of(command.words.begin(), command.words.end(),
                                 [](const shell::Word &word) { return !word.opaque && word.substitutions.empty(); });
  return words && !command.words.empty() && command.assignments.empty() &&
         std::all_of(command.redirects.begin(), command.redirects.end(),
                     [](const shell::Redirect &redirect) { return redirect.target.value == "/dev/null"; });
}

// An install, or a setting for one, of a package manager of Python beside pip.
std::optional<model::PackageCall> other_install(const shell::Node &command) {
  const auto call = model::package_call(command);
  const bool other = call && knowledge::python_managers().contains(call->manager->id);
  if (!other || !call->subcommand) return std::nullopt;
  const bool configures = call->manager->configure.contains(call->word(*call->subcommand).value);
  return call->action == Action::install || configures ? call : std::nullopt;
}

class Reader {
 public:
  Reader(const model::Model &model, const model::Stage &stage, std::size_t last)
      : model_(model), stage_(stage), last_(last), system_(*system_manager(*stage.facts)) {}

  std::variant<BuilderSteps, Obstacle> take() {
    steps_.last = last_;
    for (std::size_t i = stage_.from + 1; i <= last_; ++i)
      if (auto obstacle = read(i)) return *obstacle;
    return std::move(steps_);
  }

 private:
  using Answer = std::optional<Obstacle>;
  using Repeated = BuilderSteps::Repeated;

  Answer read(std::size_t i) {
    switch (model_.document().instructions[i].keyword) {
      case Keyword::workdir: case Keyword::arg: case Keyword::env: case Keyword::user: case Keyword::shell:
        steps_.repeated.push_back({i, {}});
        return std::nullopt;
      case Keyword::label: case Keyword::expose: case Keyword::volume: case Keyword::cmd: case Keyword::entrypoint:
      case Keyword::healthcheck: case Keyword::stopsignal: case Keyword::maintainer:
        steps_.moved.push_back(i);
        return std::nullopt;
      case Keyword::copy: case Keyword::add:
        steps_.copies.push_back(i);
        return std::nullopt;
      case Keyword::run:
        return read_run(i);
      default:
        return Obstacle{"instruction-before-install",
                        line(i) + " stands before the install and belongs to both stages"};
    }
  }

  Answer read_run(std::size_t i) {
    const auto text = RunText::of(model_, i);
    const auto commands = text ? text->and_list() : std::nullopt;
    if (!commands || text->run().script_in_heredoc) return unclear(i);
    Repeated repeated{i, {}};
    bool as_it_stands = true;
    repeated.upgrades_pip_alone = true;
    for (const shell::Node *command : *commands) {
      if (const auto environment = made_environment(*command, i)) {
        if (!steps_.environment.empty() || !steps_.installs.empty()) return unclear(i);
        steps_.environment = *environment;
        as_it_stands = false;
      } else if (const auto other = other_install(*command)) {
        if (!command->redirects.empty() || other->other_user) return unclear(i);
        steps_.others.push_back({i, *other});
        as_it_stands = false;
      } else if (const auto install = pip_install(*command)) {
        if (!command->redirects.empty() || !command->assignments.empty()) return unclear(i);
        as_it_stands &= install->upgrades_pip_only && steps_.environment.empty();
        // What pip is in an environment comes along with it.
        if (install->upgrades_pip_only && !steps_.environment.empty()) continue;
        if (!install->upgrades_pip_only) steps_.installs.push_back({i, *install});
        else (i == last_ ? steps_.upgrades : repeated.commands).emplace_back(text->source(command->span));
      } else if (is_system(*command)) {
        as_it_stands = false;
        steps_.system.push_back({*text, command});
        steps_.system_place = i;
      } else if (manager_cleaned_by({command}) != nullptr || tidies(*command, i)) {
        as_it_stands = false;
      } else if (!is_repeatable(*command, repeated)) {
        return unclear(i);
      } else {
        repeated.commands.emplace_back(text->source(command->span));
        repeated.upgrades_pip_alone = false;
      }
    }
    if (as_it_stands && i != last_) repeated.commands.clear();
    if ((as_it_stands && i != last_) || !repeated.commands.empty()) steps_.repeated.push_back(std::move(repeated));
    return std::nullopt;
  }

  // `python -m venv PATH`, `virtualenv PATH`.
  std::optional<std::string> made_environment(const shell::Node &command, std::size_t i) const {
    const auto &words = command.words;
    if (!is_plain(command)) return std::nullopt;
    const bool module = words.size() > 3 && knowledge::is_python(words[0].value) && words[1].value == "-m" &&
                        knowledge::makes_environments(words[2].value);
    if (!module && !knowledge::makes_environments(base_name(words[0].value))) return std::nullopt;
    const shell::Word &last = words.back();
    const auto path = word_text(model_, i, last);
    const model::Value &folder = model_.workdir(i);
    const bool one = std::count_if(words.begin() + (module ? 3 : 1), words.end(),
                                   [](const auto &word) { return !word.value.starts_with('-'); }) == 1;
    if (!one || !path || path->starts_with('-') || (folder.is_unknown() && !path->starts_with('/')))
      return std::nullopt;
    return absolute_path(folder.text, *path);
  }

  bool is_system(const shell::Node &command) const {
    const auto call = model::package_call(command);
    if (!call) return is_cleanup(system_, command);
    return call->manager == &system_ && !call->other_user && command.redirects.empty() &&
           (call->action == Action::update || call->action == Action::install || call->action == Action::clean ||
            call->action == Action::upgrade);
  }

  // Behind the last install: what takes away packages or files that the second stage does not get.
  bool tidies(const shell::Node &command, std::size_t i) {
    const bool behind = (!steps_.installs.empty() && steps_.installs.back().instruction == i) ||
                        (!steps_.others.empty() && steps_.others.back().instruction == i);
    if (i != last_ || !behind || !is_plain(command)) return false;
    if (const auto call = model::package_call(command)) {
      if (call->manager != &system_ || call->action != Action::remove || !call->literal) return false;
      for (std::size_t operand : call->operands) steps_.purged.push_back(call->word(operand).value);
      return true;
    }
    if (command.words[0].value != "rm") return false;
    steps_.removals.push_back(&command);
    return true;
  }

  bool is_repeatable(const shell::Node &command, Repeated &repeated) const {
    if (!is_plain(command) || !command.words[0].literal) return false;
    if (knowledge::makes_folders_or_accounts(command.words[0].value)) return true;
    repeated.changes_files = true;
    return knowledge::changes_files_alone(command.words[0].value) && steps_.installs.empty() && steps_.others.empty() &&
           steps_.environment.empty();
  }

  std::string line(std::size_t i) const {
    return "line " + std::to_string(model_.document().instructions[i].first_line);
  }

  Obstacle unclear(std::size_t i) const {
    if (i == last_) return {"install-with-others", line(i) + " does more than install with pip"};
    return {"run-before-install", line(i) + " does something before the install that both stages may need"};
  }

  const model::Model &model_;
  const model::Stage &stage_;
  std::size_t last_;
  const knowledge::PackageManager &system_;
  BuilderSteps steps_;
};

}  // namespace

std::vector<std::size_t> install_runs(const model::Model &model, const model::Stage &stage) {
  std::vector<std::size_t> runs;
  for (std::size_t i = stage.from + 1; i < stage.end; ++i) {
    const auto text = RunText::of(model, i);
    if (!text) continue;
    const auto &calls = text->calls();
    const bool installs = std::any_of(calls.begin(), calls.end(), [](const model::PackageCall &call) {
      if (const auto install = pip_install(*call.command)) return !install->upgrades_pip_only;
      const auto other = other_install(*call.command);
      return other && other->action == Action::install;
    });
    if (installs) runs.push_back(i);
  }
  return runs;
}

std::variant<BuilderSteps, Obstacle> builder_steps(const model::Model &model, const model::Stage &stage,
                                                   std::size_t last) {
  return Reader(model, stage, last).take();
}

}  // namespace drydock::passes
