// The development servers and watchers of Node.js: what starts them, and which part of the planner knows the rest.
#include "passes/support/command_node.hpp"

#include <algorithm>

#include "knowledge/node_packages.hpp"
#include "model/node_imports.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/node_builds.hpp"
#include "passes/support/node_project.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/plain_start.hpp"

namespace drydock::passes {

namespace {

using knowledge::Words;
using Strings = std::vector<std::string>;

bool develops(const NodeCommand &command) {
  if (knowledge::node_runner(command.program()) != nullptr ||
      knowledge::node_framework(command.program(), command.subcommand()) != nullptr)
    return true;
  const std::string program = command.program(), second = command.subcommand();
  if (program == "vite" && (second == "preview" || second == "build")) return false;
  return knowledge::serves_development(program) || knowledge::serves_development(program + " " + second);
}

// `node -r ts-node/register`, `node --import tsx`.
bool loads_compiler(const NodeCommand &command) {
  for (std::size_t i = 1; i < command.words.size(); ++i) {
    const std::string &word = command.words[i];
    const std::size_t equals = word.find('=');
    if (!knowledge::node_module_options.contains(word.substr(0, equals))) continue;
    const std::string module = equals != std::string::npos    ? word.substr(equals + 1)
                               : i + 1 < command.words.size() ? command.words[i + 1]
                                                              : "";
    if (knowledge::compiles_at_start(model::package_of_module(module))) return true;
  }
  return false;
}

// Words that run a script of which not all is known.
CommandAnswer unresolved(const model::Model &model, const model::Stage &stage, const NodeScripts &scripts,
                         const Strings &words) {
  const auto name = scripts.called_script(words);
  if (!name || !knowledge::development_scripts.contains(*name)) return std::nullopt;
  if (scripts.manifest() == nullptr)
    return Obstacle{"manifest-not-found",
                    "what the script `" + *name + "` starts is not known without its package.json"};
  if (!scripts.manifest()->scripts.contains(*name))
    return Obstacle{"script-unknown", "package.json has no script `" + *name + "`"};
  NodeDevelopment development{model, stage, scripts, manager_of_project(model, stage, words), {}, nullptr, nullptr};
  development.start.script = *name;
  if (CommandAnswer answer = start_by_script(development)) return answer;
  return Obstacle{"script-unclear", "what the script `" + *name +
                                        "` of package.json starts is not understood, and none starts production"};
}

CommandAnswer planned(const model::Model &model, const model::Stage &stage, const Strings &words) {
  if (words.empty()) return std::nullopt;
  const NodeScripts scripts(model, stage);
  const auto start = scripts.resolve(words);
  if (!start) return unresolved(model, stage, scripts, words);
  const NodeCommand &command = start->command;
  NodeDevelopment development{model,
                              stage,
                              scripts,
                              manager_of_project(model, stage, words),
                              *start,
                              knowledge::node_framework(command.program(), command.subcommand()),
                              knowledge::node_runner(command.program())};
  const PlainStart plain = plain_start(model, command.words);
  const bool watched = !start->script.empty() && !plain.left.empty(),
             named = knowledge::development_scripts.contains(start->script);
  if (!develops(command) && !watched && !named) return std::nullopt;
  const bool site = development.framework != nullptr && !development.framework->output.empty();
  if (development.framework != nullptr && !site) return start_of_framework(development);
  const CommandAnswer answer = start_by_script(development);
  // The pass static-site makes a site of one that has no server.
  if (site) return answer && std::holds_alternative<ProductionStart>(*answer) ? answer : std::nullopt;
  if (answer) return answer;
  if (development.runner != nullptr) return start_by_entry(development);
  if (watched) {
    ProductionStart production;
    production.words = plain.words;
    production.title = "start " + quoted_command(plain.words) + " itself, without " + plain.left.front();
    production.reason = plain.reasons.front();
    if (auto obstacle = keep_address(development, {}, production)) return *obstacle;
    return production;
  }
  if (!develops(command)) return std::nullopt;
  return Obstacle{"no-production-start", "the container starts " + quoted_command(command.words) +
                                             ", and package.json has no script that starts production"};
}

// That the inspector listened on: node's own, or what the option says (nodejs.org/api/cli.html#--inspecthostport).
std::vector<std::string> inspector_ports(const Strings &words) {
  std::vector<std::string> ports;
  for (const std::string &word : words) {
    const std::size_t at = word.find("--inspect");
    if (at == std::string::npos) continue;
    const std::size_t sign = word.find('=', at);
    const std::string value = sign == std::string::npos ? "" : word.substr(sign + 1, word.find(' ', sign) - sign - 1);
    const std::string port = value.substr(value.rfind(':') + 1);
    const bool number = !port.empty() && port.find_first_not_of("0123456789") == std::string::npos;
    ports.push_back(number ? port : std::string("9229"));
  }
  return ports;
}

CommandAnswer plan(const model::Model &model, const model::Stage &stage, const Strings &words) {
  CommandAnswer answer = planned(model, stage, words);
  auto *start = answer ? std::get_if<ProductionStart>(&*answer) : nullptr;
  if (start == nullptr) return answer;
  const auto resolved = NodeScripts(model, stage).resolve(words);
  if (resolved) start->ports = inspector_ports(resolved->command.words);
  return answer;
}

} // namespace

std::string NodeDevelopment::name() const {
  if (framework != nullptr) return std::string(framework->name) + "'s development server";
  if (!start.command.words.empty() && develops(start.command)) return start.command.program();
  return "the script `" + start.script + "`";
}

bool NodeDevelopment::has_variable(const std::string &variable) const {
  return model.runtime(stage).environment.contains(variable);
}

bool starts_production(const model::Model &model, const NodeCommand &command) {
  return knowledge::serves_production(command.program(), command.subcommand()) && !develops(command) &&
         !loads_compiler(command) && plain_start(model, command.words).left.empty();
}

std::optional<Obstacle> keep_address(const NodeDevelopment &development, const NodeCommand &production,
                                     ProductionStart &start) {
  for (const auto &[name, value] : development.start.command.assignments) {
    if (!knowledge::address_variables.contains(name)) continue;
    bool set = false;
    for (const auto &[other, text] : production.assignments) {
      if (other != name) continue;
      if (text != value)
        return Obstacle{"other-address", "production sets " + name + " to " + text + ", development to " + value};
      set = true;
    }
    const auto environment = development.model.runtime(development.stage).environment;
    const auto found = environment.find(name);
    if (set || (found != environment.end() && found->second == value)) continue;
    if (found != environment.end() || !development.start.command.literal)
      return Obstacle{"other-address",
                      "development's script sets " + name + ", and so does the environment of the image"};
    start.environment.emplace_back(name, value);
  }
  return std::nullopt;
}

std::string quoted_command(const Strings &words) {
  std::string text = "`";
  for (const std::string &word : words) text += (text.size() > 1 ? " " : "") + word;
  return text + "`";
}

extern const CommandPlanner node_command{plan};

} // namespace drydock::passes
