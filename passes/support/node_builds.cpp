#include "passes/support/node_builds.hpp"

#include <algorithm>

#include "knowledge/node_frameworks.hpp"
#include "knowledge/node_packages.hpp"
#include "knowledge/runtime_behaviour.hpp"
#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/command_text.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

namespace {

using knowledge::Words;
using Strings = std::vector<std::string>;

constexpr std::string_view build_script = "build";
// A script `build` of these is another matter: it builds an image, or nothing.
constexpr Words builds_nothing = "echo exit true docker docker-compose podman";
constexpr Words watch_options = "-w --watch --watch-assets";

template <typename Visit>
void for_each_call(const model::Model &model, const model::Stage &stage, Visit visit) {
  for (std::optional<std::size_t> at = stage.index; at; at = model.stages()[*at].parent)
    for (std::size_t i = model.stages()[*at].from; i < model.stages()[*at].end; ++i)
      for (const model::PackageCall &call : model.package_calls(i)) visit(i, call);
}

bool is_of_node(const model::PackageCall &call) {
  return !call.manager->manifests.empty() && call.manager->manifests.front() == "package.json";
}

bool builds_already(const model::Model &model, const model::Stage &stage, const NodeScripts &scripts,
                    std::string_view command) {
  bool found = false;
  for (std::optional<std::size_t> at = stage.index; at && !found; at = model.stages()[*at].parent)
    for (std::size_t i = model.stages()[*at].from; i < model.stages()[*at].end; ++i)
      if (const shell::Script *script = model.script(i))
        for_each_command(script->root, [&](const shell::Node &node) {
          Strings words;
          for (std::size_t w = model::run_word(node); w < node.words.size(); ++w) words.push_back(node.words[w].value);
          found |= scripts.called_script(words) == build_script ||
                   (!command.empty() && joined(words, " ").ends_with(command));
        });
  return found;
}

bool installs_globally(const model::Model &model, const model::Stage &stage, std::string_view package) {
  bool found = false;
  for_each_call(model, stage, [&](std::size_t, const model::PackageCall &call) {
    for (std::size_t operand : call.operands) {
      const std::string &word = call.word(operand).value;
      found |= word.substr(0, word.find('@', 1)) == package;
    }
  });
  return found;
}

// Whether what only development needs is there when the stage builds.
bool installs_development(const model::Model &model, const model::Stage &stage) {
  bool left_out = model.variable(stage.end - 1, "NODE_ENV").text == "production";
  for_each_call(model, stage, [&](std::size_t i, const model::PackageCall &call) {
    if (!is_of_node(call) || call.action != knowledge::Action::install || !call.operands.empty()) return;
    left_out |= call.option_word(call.manager->production_options).has_value() ||
                model.variable(i, "NODE_ENV").text == "production";
  });
  return !left_out;
}

std::optional<Obstacle> check_tools(const model::Model &model, const model::Stage &stage, const NodeScripts &scripts,
                                    const std::vector<NodeCommand> &commands) {
  for (const NodeCommand &command : commands) {
    for (std::string_view option : watch_options)
      if (std::find(command.words.begin(), command.words.end(), option) != command.words.end())
        return Obstacle{"build-unclear", "the script `build` of package.json watches the sources, and never ends"};
    const std::string program = command.program();
    const std::string package(knowledge::package_of_node_program(program));
    const bool known =
        (package != program || knowledge::is_bundler(package)) && !knowledge::script_runners.contains(program);
    if (known && !scripts.depends_on(package) && !installs_globally(model, stage, package))
      return Obstacle{"build-tool-missing",
                      "the build starts " + program + ", and " + package + " is neither in package.json nor installed"};
    const model::DependencySections &all = scripts.manifest()->sections;
    if (all.development.contains(package) && !all.required.contains(package) && !installs_development(model, stage))
      return Obstacle{"development-packages-missing",
                      "the build starts " + program + " of devDependencies, which are not installed"};
  }
  return std::nullopt;
}

} // namespace

std::string manager_of_project(const model::Model &model, const model::Stage &stage, const Strings &words) {
  if (!words.empty() && knowledge::runs_package_script(base_name(words[0]))) return std::string(base_name(words[0]));
  std::string found = "npm";
  for_each_call(model, stage, [&](std::size_t, const model::PackageCall &call) {
    if (is_of_node(call) && call.action == knowledge::Action::install && call.operands.empty() &&
        knowledge::runs_package_script(call.manager->id))
      found = call.manager->id;
  });
  return found;
}

Strings script_words(const std::string &manager, const std::string &script) {
  if (script == "start" && manager != "bun") return {manager, script};
  if (manager == "yarn" || manager == "pnpm") return {manager, script};
  return {manager, "run", script};
}

Strings program_words(const std::string &manager, const Strings &command) {
  Strings words;
  if (manager == "npm")
    words = {"npx"};
  else if (manager == "pnpm")
    words = {"pnpm", "exec"};
  else if (manager == "bun")
    words = {"bun", "x"};  // bunx is another name for it, and may be missing (bun.sh/docs/cli/bunx)
  else
    words = {manager};
  words.insert(words.end(), command.begin(), command.end());
  return words;
}

std::vector<NodeCommand> build_commands(const NodeScripts &scripts) {
  std::vector<NodeCommand> result;
  if (scripts.manifest() == nullptr || !scripts.manifest()->scripts.contains(build_script)) return result;
  const auto start = scripts.resolve_script(std::string(build_script));
  if (!start) return result;
  for (const std::string &text : start->before)
    if (const auto one = scripts.resolve_text(text)) result.push_back(one->command);
  result.push_back(start->command);
  return result;
}

std::variant<Strings, Obstacle> builds_of(const model::Model &model, const model::Stage &stage,
                                          const NodeScripts &scripts, const std::string &manager,
                                          std::string_view without_script) {
  if (builds_already(model, stage, scripts, without_script)) return Strings{};
  std::vector<NodeCommand> commands = build_commands(scripts);
  const bool script = scripts.manifest()->scripts.contains(build_script) &&
                      (commands.empty() || !builds_nothing.contains(commands.back().program()));
  if (!script && without_script.empty())
    return Obstacle{"no-build-script", "production starts what a build makes, and package.json has no script `build`"};
  Strings words;
  if (script) {
    words = script_words(manager, std::string(build_script));
  } else {
    commands.assign(1, {});
    for (std::string_view word : Words(without_script)) commands[0].words.emplace_back(word);
    words = program_words(manager, commands[0].words);
  }
  if (auto obstacle = check_tools(model, stage, scripts, commands)) return *obstacle;
  return Strings{joined(words, " ")};
}

} // namespace drydock::passes
