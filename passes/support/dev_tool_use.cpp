#include "passes/support/dev_tool_use.hpp"

#include <algorithm>

#include "knowledge/runtime_behaviour.hpp"
#include "model/context.hpp"
#include "model/requirements.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/pip_install.hpp"
#include "passes/support/python_project.hpp"
#include "passes/support/removal.hpp"
#include "passes/support/started_commands.hpp"

namespace drydock::passes {

namespace {

using knowledge::Action;

// The package that an operand names, as its manager compares names.
std::string package_of(const std::string &manager, std::string_view operand) {
  if (manager == "pip" || manager == "uv")
    return model::normalised_distribution(operand.substr(0, operand.find_first_of("[=<>!~; @")));
  const bool scoped = operand.starts_with('@');
  return std::string(operand.substr(0, operand.find_first_of("=<>~@", scoped ? 1 : 0)));
}

bool is_global(const model::PackageCall &call) {
  return call.has_option("-g") || call.has_option("--global") || call.has_option("--location=global") ||
      call.word(*call.subcommand).value == "global";
}

// What else stands in the instruction: its text without the calls that install tools.
std::string text_beside(const model::Model &model, std::size_t index, const RunText &own) {
  const Instruction &instruction = model.document().instructions[index];
  if (index != own.index()) return std::string(instruction.logical.text());
  std::vector<Span> installs;
  for (const ToolCall &other : tool_calls(own)) installs.push_back(other.call.command->span);
  std::sort(installs.begin(), installs.end(), [](Span a, Span b) { return a.begin < b.begin; });
  std::string text;
  Offset at = 0;
  for (const Span span : installs) {
    text += std::string(own.source({at, span.begin})) + " ";
    at = span.end;
  }
  return text + std::string(own.source({at, static_cast<Offset>(own.script().text.size())}));
}

// `pecl install xdebug-3.3.1`, `docker-php-ext-enable xdebug`.
void add_extensions(const RunText &text, std::vector<ToolCall> &result) {
  static constexpr knowledge::PackageManager pecl{.id = "pecl", .kind = knowledge::ManagerKind::language};
  const shell::Node &list = text.script().root;
  for (const shell::Node &command : list.children) {
    const auto *row = command.words.empty() ? nullptr : knowledge::extension_command(base_name(command.words[0].value));
    if (row == nullptr) continue;
    const std::size_t first = row->verb.empty() ? 1 : 2;
    if (first == 2 && (command.words.size() < 3 || command.words[1].value != row->verb)) continue;
    ToolCall found;
    found.call.manager = &pecl;
    found.call.command = &command;
    found.call.action = Action::install;
    std::size_t operands = 0;
    for (std::size_t word = first; word < command.words.size(); ++word) {
      found.call.literal &= command.words[word].literal;
      std::string name = command.words[word].value;
      if (name.starts_with('-')) continue;
      ++operands;
      name = name.substr(0, name.find('-'));
      if (const knowledge::DevTool *tool = knowledge::dev_tool("pecl", name)) found.tools.push_back({word, name, tool});
    }
    found.nothing_else = found.tools.size() == operands;
    if (found.call.literal && !found.tools.empty()) result.push_back(std::move(found));
  }
}

// Settings that load the extension, or name it.
std::string settings_of(const model::Context &context, const std::string &extension) {
  for (const std::string &file : context.files())
    if (file.ends_with(".ini") && context.read(file).value_or("").find(extension) != std::string::npos) return file;
  return "";
}

bool is_script(std::string_view path) {
  const std::string_view name = path.substr(path.find_last_of('/') + 1);
  return name.ends_with(".sh") || name.find("entrypoint") != std::string_view::npos || name == "Procfile";
}

std::string user_in_context(const model::Context &context, const std::vector<std::string> &words) {
  for (const std::string &file : context.files()) {
    const bool script = is_script(file);
    if (!script && !knowledge::is_application_source(file)) continue;
    const auto text = context.read(file);
    if (!text) continue;
    for (const std::string &word : words) {
      // In other sources only as a text of its own: what a program starts.
      const bool quoted = text->find('"' + word + '"') != std::string::npos ||
                          text->find('\'' + word + '\'') != std::string::npos;
      const bool used = script ? mentions_word(*text, word) : quoted;
      if (used) return file;
    }
  }
  return "";
}

// A script of package.json that the build or the container runs may use what is installed beside it.
std::string user_in_package_scripts(const model::Model &model, const RunText &text,
                                    const std::vector<std::string> &words) {
  for (const StartedCommand &command : started_commands(model, model.stages().back()).all)
    for (const std::string &word : words)
      if (std::find(command.words.begin(), command.words.end(), word) != command.words.end())
        return "the start command";
  for (std::size_t i = text.index(); i < model.document().instructions.size(); ++i) {
    const shell::Script *script = model.script(i);
    if (script == nullptr) continue;
    bool runs = false;
    for_each_command(script->root, [&](const shell::Node &command) {
      runs |= command.words.size() > 1 && knowledge::runs_package_script(command.words[0].value) &&
              (command.words[1].value.starts_with("run") || command.words[1].value == "test" ||
               command.words[1].value == "build");
    });
    if (!runs) continue;
    if (model.context() == nullptr)
      return "a script of package.json, which " + line_of(model, i) + " runs, may be what";
    for (const std::string &file : model.context()->files()) {
      if (base_name(file) != "package.json") continue;
      for (const std::string &word : words)
        if (mentions_word(model.context()->read(file).value_or(""), word)) return "a script of " + file;
    }
  }
  return "";
}

}  // namespace

std::vector<ToolCall> tool_calls(const RunText &text) {
  std::vector<ToolCall> result;
  for (const model::PackageCall &call : text.calls()) {
    if (call.action != Action::install || !call.literal || !call.subcommand) continue;
    const std::string manager(call.manager->id);
    const bool python = manager == "pip" || manager == "uv";
    if (manager == "npm" || manager == "yarn" || manager == "pnpm") {
      if (!is_global(call)) continue;
    } else if (!python && call.manager->kind != knowledge::ManagerKind::system &&
               !knowledge::installs_programs(manager)) {
      continue;
    }
    ToolCall found{call, {}, false};
    std::size_t operands = 0;
    for (std::size_t word : call.operands) {
      const std::string &operand = call.word(word).value;
      if (operand == "pip" && &call.word(word) == &call.word(*call.subcommand)) continue;
      ++operands;
      const std::string package = package_of(manager, operand);
      if (const knowledge::DevTool *tool = knowledge::dev_tool(manager, package))
        found.tools.push_back({word, package, tool});
    }
    if (found.tools.empty()) continue;
    const auto pip = pip_install(*call.command);
    found.nothing_else = found.tools.size() == operands &&
        (!python || (pip && pip->files.empty() && pip->place.empty()));
    result.push_back(std::move(found));
  }
  add_extensions(text, result);
  return result;
}

std::string user_of_tool(const model::Model &model, const RunText &text, const ToolCall &call, const NamedTool &tool) {
  std::vector<std::string> words{tool.name};
  for (std::string_view program : tool.tool->programs) words.emplace_back(program);
  if (const std::string_view host = knowledge::plugin_host(tool.name); !host.empty()) words.emplace_back(host);
  const auto &instructions = model.document().instructions;
  for (std::size_t i = 0; i < instructions.size(); ++i) {
    const Keyword keyword = instructions[i].keyword;
    if (keyword == Keyword::copy || keyword == Keyword::add || keyword == Keyword::label || keyword == Keyword::from)
      continue;
    const std::string beside = text_beside(model, i, text);
    for (const std::string &word : words)
      if (mentions_word(beside, word)) return line_of(model, i);
  }
  const model::Context *context = model.context();
  if (knowledge::Words("npm yarn pnpm").contains(call.call.manager->id))
    if (std::string user = user_in_package_scripts(model, text, words); !user.empty()) return user;
  if (context == nullptr) return "";
  if (call.call.manager->id == "pecl")
    if (std::string file = settings_of(*context, tool.name); !file.empty()) return file;
  const bool python = call.call.manager->id == "pip" || call.call.manager->id == "uv";
  if (!python) return user_in_context(*context, words);
  const std::string user = user_of_module(model, module_of_distribution(tool.name));
  return user.empty() ? user_in_context(*context, words) : user;
}

bool serves_installs_alone(const shell::Node &command) {
  if (manager_cleaned_by({&command}) != nullptr) return true;
  const auto call = model::package_call(command);
  return call && (call->action == Action::update || call->action == Action::clean);
}

bool is_relied_on(const model::Model &model, const RunText &text) {
  const knowledge::PackageManager *updated = nullptr;
  for (const model::PackageCall &call : text.calls())
    if (call.action == Action::update) updated = call.manager;
  if (updated == nullptr) return false;
  for (std::size_t i = text.index() + 1; i < model.document().instructions.size(); ++i) {
    if (model.script(i) == nullptr) {
      if (model.document().instructions[i].as<Run>() != nullptr &&
          knowledge::mentions_manager(model.document().instructions[i].logical.text())) return true;
      continue;
    }
    for (const model::PackageCall &call : model.package_calls(i)) {
      if (call.manager->kind != knowledge::ManagerKind::system) continue;
      if (call.action == Action::update) return false;
      if (call.action == Action::install && !brings_own_index(call)) return true;
    }
  }
  return false;
}

}  // namespace drydock::passes
