#include "passes/support/server_start.hpp"

#include <algorithm>
#include <cctype>

#include "model/context.hpp"
#include "passes/support/copied_files.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

namespace {

using knowledge::PreparedServer;

Obstacle changed(const PreparedServer &server, const std::string &what) {
  return {"server-configuration",
          "the configuration of " + std::string(server.program) + " is changed by " + what + ", and may need root"};
}

bool holds(std::string_view text, std::string_view word) {
  return std::search(text.begin(), text.end(), word.begin(), word.end(), [](unsigned char a, unsigned char b) {
           return std::tolower(a) == std::tolower(b);
         }) != text.end();
}

bool configures(const PreparedServer &server, std::string_view text) {
  return std::any_of(server.configuration.begin(), server.configuration.end(),
                     [&](std::string_view place) { return text.find(place) != std::string_view::npos; });
}

std::optional<Obstacle> need_of_text(const PreparedServer &server, std::string_view text, const std::string &name) {
  const std::string setting = knowledge::rooted_setting(server, text);
  if (setting.empty()) return std::nullopt;
  return Obstacle{"server-configuration",
                  name + " sets " + setting + ", for which " + std::string(server.program) + " may need root"};
}

std::optional<Obstacle> need_of_copy(const PreparedServer &server, const model::Model &model, std::size_t index) {
  const Instruction &instruction = model.document().instructions[index];
  const auto destination = copy_destination(model, index);
  if (!destination) return changed(server, line_of(instruction));
  if (!configures(server, *destination)) return std::nullopt;
  for (const Heredoc &heredoc : instruction.heredocs)
    if (auto need = need_of_text(server, model.document().text(heredoc.body), line_of(instruction))) return need;
  for (const Word &word : instruction.as<Copy>()->sources) {
    const model::Value source = model.expand(index, word);
    if (source.text.starts_with("<<")) continue;
    if (source.is_unknown() || model.context() == nullptr || !copies_context(instruction))
      return changed(server, line_of(instruction));
    const std::vector<std::string> files = model.context()->matches(source.text);
    if (files.empty()) return changed(server, source.text);
    for (const std::string &file : files) {
      const auto text = model.context()->read(file);
      if (!text) return changed(server, file + ", which can't be read here,");
      if (auto need = need_of_text(server, *text, file)) return need;
    }
  }
  return std::nullopt;
}

// Words of a command that switches on a module, or that writes the configuration.
std::optional<Obstacle> need_of_command(const PreparedServer &server, const shell::Node &node, std::string_view text,
                                        const std::string &line) {
  for (const shell::Word &word : node.words)
    if (server.rooted_modules.contains(word.value)) return changed(server, "`" + word.value + "` in " + line);
  const std::string_view own = text.substr(node.span.begin, node.span.size());
  // The lines of a here document are no part of the command.
  const bool whole = text.find("<<") != std::string_view::npos;
  if (node.children.empty() && configures(server, own))
    for (std::string_view setting : server.rooted_settings)
      if (holds(whole ? text : own, setting)) return changed(server, line);
  for (const shell::Node &child : node.children)
    if (auto need = need_of_command(server, child, text, line)) return need;
  return std::nullopt;
}

std::optional<Obstacle> need_of_instruction(const PreparedServer &server, const model::Model &model,
                                            std::size_t index) {
  const Instruction &instruction = model.document().instructions[index];
  if (instruction.as<Copy>() != nullptr) return need_of_copy(server, model, index);
  if (const auto *env = instruction.as<Env>())
    for (const KeyValue &pair : env->pairs)
      if (server.user_variables.contains(pair.key.text)) return changed(server, std::string(pair.key.text));
  if (const Run *run = instruction.as<Run>()) {
    if (const shell::Script *script = model.script(index))
      return need_of_command(server, script->root, script->text, line_of(instruction));
    if (configures(server, run->command.text)) return changed(server, line_of(instruction));
  }
  return std::nullopt;
}

}  // namespace

const PreparedServer *started_server(const model::Stage &stage, const StartedCommands &started) {
  if (!stage.facts || stage.facts->server == nullptr) return nullptr;
  const PreparedServer *server = stage.facts->server;
  const auto is_server = [&](const StartedCommand &command) {
    return !command.words.empty() && base_name(command.words.front()) == server->program;
  };
  return std::any_of(started.all.begin(), started.all.end(), is_server) ? server : nullptr;
}

bool starts_alone(const PreparedServer &server, const StartedCommands &started) {
  return std::all_of(started.all.begin(), started.all.end(), [&](const StartedCommand &command) {
    return command.words.empty() || base_name(command.words.front()) == server.program ||
           base_name(command.words.front()) == "docker-php-entrypoint";
  });
}

const knowledge::Account &account_of(const PreparedServer &server, const model::Stage &stage) {
  return stage.facts->distro == knowledge::Distro::alpine ? server.alpine_account : server.account;
}

std::optional<int> port_of(const PreparedServer &server, const model::Model &model, const model::Stage &stage) {
  if (server.port == 0) return std::nullopt;
  for (const model::Stage *part : with_parents(model, stage))
    for (std::size_t i = part->from; i < part->end; ++i) {
      const Instruction &instruction = model.document().instructions[i];
      const Run *run = instruction.as<Run>();
      if (run != nullptr && run->command.text.find(server.port_file) != std::string_view::npos) return std::nullopt;
      for (const Heredoc &heredoc : instruction.heredocs)
        if (model.document().text(heredoc.body).find(server.port_file) != std::string_view::npos) return std::nullopt;
      const Copy *copy = instruction.as<Copy>();
      if (copy == nullptr) continue;
      if (copy->destination.text.find(server.port_file) != std::string_view::npos) return std::nullopt;
      for (const Word &source : copy->sources)
        if (source.text.find(server.port_file) != std::string_view::npos) return std::nullopt;
    }
  return server.port;
}

std::optional<RootNeed> need_of_server(const PreparedServer &server, const model::Model &model,
                                       const model::Stage &stage) {
  for (const model::Stage *part : with_parents(model, stage))
    for (std::size_t i = part->from; i < part->end; ++i)
      if (auto need = need_of_instruction(server, model, i)) return RootNeed{i, *need};
  return std::nullopt;
}

}  // namespace drydock::passes
