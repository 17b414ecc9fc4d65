#include "passes/support/node_scripts.hpp"

#include <algorithm>

#include "knowledge/runtime_behaviour.hpp"
#include "model/context.hpp"
#include "model/glob.hpp"
#include "model/path.hpp"
#include "passes/support/command_text.hpp"
#include "passes/support/copied_files.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/split_sources.hpp"
#include "passes/support/started_commands.hpp"

namespace drydock::passes {

namespace {

using knowledge::Words;
using Strings = std::vector<std::string>;

constexpr int deepest = 6;
// Runs a program of a package: npx(1), yarn exec, pnpm exec, bunx.
constexpr Words package_runners = "npx pnpx bunx";
constexpr Words run_subcommands = "run run-script";
constexpr Words exec_subcommands = "exec x";
// Sets variables, or reads them from a file, and runs the rest.
constexpr Words setters = "env cross-env cross-env-shell";
constexpr Words source_endings = ".js .mjs .cjs .jsx .ts .mts .cts .tsx .vue .svelte";
// npm(1), pnpm(1), yarn(1): the script is another project's.
constexpr Words elsewhere =
    "--prefix -w --workspace --workspaces -ws -C --dir --cwd -F --filter -r --recursive workspace workspaces";

bool is_assignment(std::string_view word) {
  const std::size_t equals = word.find('=');
  return equals != 0 && equals != std::string_view::npos &&
         std::all_of(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(equals),
                     [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; });
}

void drop_front(Strings &words, std::size_t count) {
  words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(std::min(count, words.size())));
}

// Takes away what only leads to the command.
void peel(NodeCommand &command) {
  Strings &words = command.words;
  for (bool again = true; again && !words.empty();) {
    again = false;
    const std::string name(base_name(words[0]));
    std::size_t at = 1;
    if (setters.contains(name)) {
      while (at < words.size() && is_assignment(words[at])) {
        const std::size_t equals = words[at].find('=');
        command.assignments.emplace_back(words[at].substr(0, equals), words[at].substr(equals + 1));
        ++at;
      }
      if (at == words.size() || is_option(words[at])) return;
    } else if (package_runners.contains(name) ||
               (knowledge::runs_package_script(name) && at < words.size() && exec_subcommands.contains(words[at]))) {
      if (!package_runners.contains(name)) ++at;
      while (at < words.size() && is_option(words[at]) && words[at] != "-p" && words[at] != "--package" &&
             words[at] != "-c")
        ++at;
      if (at == words.size() || is_option(words[at])) return;
    } else if (name == "node" && words.size() > 1 && words[1].find("node_modules/.bin/") != std::string::npos) {
      at = 1;
    } else {
      return;
    }
    drop_front(words, at);
    again = true;
  }
}

// The manager's call of a script: its name, and the words that are handed on.
struct ScriptCall {
  std::string name;
  Strings arguments;
};
std::optional<ScriptCall> script_call(const Strings &words) {
  if (words.empty() || !knowledge::runs_package_script(base_name(words[0]))) return std::nullopt;
  const bool npm = base_name(words[0]) == "npm";
  for (const std::string &word : words)
    if (elsewhere.contains(word.substr(0, word.find('=')))) return std::nullopt;
  std::size_t at = 1;
  bool run = false;
  for (; at < words.size() && (is_option(words[at]) || run_subcommands.contains(words[at])); ++at)
    run |= run_subcommands.contains(words[at]);
  if (at >= words.size()) return std::nullopt;
  if (npm && !run && words[at] != "start" && words[at] != "test") return std::nullopt;
  ScriptCall call{words[at], {}};
  bool handed_on = !npm;
  for (++at; at < words.size(); ++at) {
    if (words[at] == "--" && (!handed_on || call.arguments.empty()))
      handed_on = true;
    else if (handed_on || !is_option(words[at]))
      call.arguments.push_back(words[at]);
  }
  return call;
}

// The commands of `a && b; c` in order; nothing for what else a shell can do.
std::optional<std::vector<const shell::Node *>> commands_in_a_row(const shell::Script &script) {
  if (script.opaque || script.root.children.empty()) return std::nullopt;
  std::vector<const shell::Node *> result;
  const shell::Node *list = &script.root;
  if (list->children.size() == 1 && list->children[0].kind == shell::NodeKind::list) list = &list->children[0];
  for (std::size_t i = 0; i < list->children.size(); ++i) {
    const bool last = i + 1 == list->children.size();
    if (list->separators[i] == shell::Separator::background ||
        (!last && list->separators[i] == shell::Separator::or_if))
      return std::nullopt;
    result.push_back(&list->children[i]);
  }
  return result;
}

NodeCommand command_of(const shell::Node &node, std::string_view text) {
  NodeCommand command;
  for (const shell::Assignment &one : node.assignments) {
    command.assignments.emplace_back(one.name, one.value.value);
    command.literal &= one.value.literal;
  }
  for (const shell::Word &word : node.words) {
    command.words.push_back(word.literal ? word.value : std::string(text.substr(word.span.begin, word.span.size())));
    command.literal &= word.literal;
  }
  return command;
}

} // namespace

std::string NodeCommand::program() const { return words.empty() ? "" : std::string(base_name(words[0])); }

std::string NodeCommand::subcommand() const { return words.size() > 1 && !is_option(words[1]) ? words[1] : ""; }

std::optional<std::string> NodeCommand::option(Words names) const {
  for (std::size_t i = 1; i < words.size(); ++i) {
    const std::size_t equals = words[i].find('=');
    if (!names.contains(words[i].substr(0, equals))) continue;
    if (equals != std::string::npos) return words[i].substr(equals + 1);
    return i + 1 < words.size() && !is_option(words[i + 1]) ? words[i + 1] : "";
  }
  return std::nullopt;
}

NodeScripts::NodeScripts(const model::Model &model, const model::Stage &stage)
    : model_(model), stage_(stage), workdir_(final_workdir(model, stage).value_or("")) {
  if (const auto text = file("package.json")) manifest_ = model::read_package_json(*text);
  if (model.context() != nullptr && !workdir_.empty())
    for (const model::Stage *part = &stage; part != nullptr && !folder_;
         part = part->parent ? &model.stages()[*part->parent] : nullptr)
      folder_ = context_folder(model, *part, part->end, workdir_);
}

std::optional<std::string> NodeScripts::file(std::string_view name) const {
  if (workdir_.empty()) return std::nullopt;
  const std::string path = absolute_path(workdir_, name);
  auto text = copied_text(model_, stage_, path);
  return text ? text : matched_file(path);
}

// What `COPY package*.json ./` brings.
std::optional<std::string> NodeScripts::matched_file(std::string_view path) const {
  if (model_.context() == nullptr) return std::nullopt;
  for (std::size_t i = stage_.end; i-- > stage_.from;) {
    const Instruction &instruction = model_.document().instructions[i];
    if (!copies_context(instruction)) continue;
    const auto destination = copy_destination(model_, i);
    for (const Word &source : instruction.as<Copy>()->sources) {
      const model::Value value = model_.expand(i, source);
      if (!destination || !value.is_known() || !model::Glob::has_wildcards(value.text)) continue;
      for (const std::string &file : model_.context()->matches(model::context_path(value.text)))
        if (absolute_path(*destination, base_name(file)) == path) return model_.context()->read(file);
    }
  }
  return std::nullopt;
}

std::vector<std::string> NodeScripts::sources() const {
  std::vector<std::string> result;
  if (!folder_) return result;
  const std::string front = folder_->empty() ? "" : *folder_ + "/";
  for (const std::string &file : model_.context()->files()) {
    const std::size_t dot = file.rfind('.');
    if (!file.starts_with(front) || dot == std::string::npos || !source_endings.contains(file.substr(dot)) ||
        file.ends_with(".d.ts"))
      continue;
    if (("/" + file).find("/node_modules/") == std::string::npos) result.push_back(file.substr(front.size()));
  }
  return result;
}

bool NodeScripts::mentions(std::string_view text) const {
  const std::vector<std::string> all = sources();
  return std::any_of(all.begin(), all.end(), [&](const std::string &name) {
    const auto content = model_.context()->read(folder_->empty() ? name : *folder_ + "/" + name);
    return content && content->find(text) != std::string::npos;
  });
}

std::optional<std::string> NodeScripts::first_file(Words names) const {
  for (std::string_view name : names)
    if (file(name)) return std::string(name);
  return std::nullopt;
}

bool NodeScripts::depends_on(std::string_view package) const {
  if (!manifest_) return false;
  const model::DependencySections &all = manifest_->sections;
  return all.required.contains(package) || all.development.contains(package) || all.optional.contains(package);
}

std::optional<std::string> NodeScripts::called_script(const Strings &words) const {
  NodeCommand command{words, {}, true};
  peel(command);
  const auto call = script_call(command.words);
  return call ? std::optional(call->name) : std::nullopt;
}

bool NodeScripts::has_folder(std::string_view name) const {
  return folder_ &&
         model_.context()->has_folder(folder_->empty() ? std::string(name) : *folder_ + "/" + std::string(name));
}

std::optional<ResolvedStart> NodeScripts::resolve(const Strings &words) const {
  ResolvedStart start;
  start.command.words = words;
  for (int depth = 0; depth < deepest; ++depth) {
    peel(start.command);
    const auto call = script_call(start.command.words);
    if (!call) return start.command.words.empty() ? std::nullopt : std::optional(start);
    if (!manifest_) return std::nullopt;
    const auto found = manifest_->scripts.find(call->name);
    if (found == manifest_->scripts.end()) {
      // npm's own default (docs.npmjs.com/cli/commands/npm-start).
      if (call->name == "start" && base_name(start.command.words[0]) == "npm" && file("server.js")) {
        start.command.words = {"node", "server.js"};
        start.command.words.insert(start.command.words.end(), call->arguments.begin(), call->arguments.end());
        continue;
      }
      // `yarn vite` runs the package's program.
      if (base_name(start.command.words[0]) == "npm" || start.command.words.size() < 2 ||
          run_subcommands.contains(start.command.words[1]))
        return std::nullopt;
      drop_front(start.command.words, 1);
      continue;
    }
    if (start.script.empty()) {
      start.script = call->name;
      start.arguments = call->arguments;
    }
    for (const std::string &hook : {"pre" + call->name, call->name}) {
      const auto text = manifest_->scripts.find(hook);
      if (text == manifest_->scripts.end()) continue;
      const shell::Script script = model_.readers().shell_script(text->second);
      const auto row = commands_in_a_row(script);
      if (!row) return std::nullopt;
      for (std::size_t i = 0; i < row->size(); ++i) {
        const shell::Node &node = *(*row)[i];
        if (hook != call->name || i + 1 < row->size()) {
          start.before.emplace_back(script.text.substr(node.span.begin, node.span.size()));
          continue;
        }
        if (node.kind != shell::NodeKind::simple || !node.redirects.empty()) return std::nullopt;
        NodeCommand next = command_of(node, script.text);
        next.words.insert(next.words.end(), call->arguments.begin(), call->arguments.end());
        next.assignments.insert(next.assignments.begin(), start.command.assignments.begin(),
                                start.command.assignments.end());
        next.literal &= start.command.literal;
        start.command = std::move(next);
      }
    }
  }
  return std::nullopt;
}

std::optional<ResolvedStart> NodeScripts::resolve_script(const std::string &name) const {
  return resolve({"npm", "run", name});
}

std::optional<ResolvedStart> NodeScripts::resolve_text(std::string_view text) const {
  const shell::Script script = model_.readers().shell_script(text);
  if (script.opaque || script.root.children.size() != 1 || script.root.children[0].kind != shell::NodeKind::simple)
    return std::nullopt;
  const NodeCommand command = command_of(script.root.children[0], text);
  auto start = resolve(command.words);
  if (!start) return start;
  start->command.literal &= command.literal;
  start->command.assignments.insert(start->command.assignments.begin(), command.assignments.begin(),
                                    command.assignments.end());
  return start;
}

} // namespace drydock::passes
