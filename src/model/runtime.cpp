// The runtime configuration of a stage's image, from the first instruction of its chain of parents to its last.
#include <algorithm>

#include "ir/text.hpp"
#include "model/build_values.hpp"
#include "model/expansion.hpp"
#include "model/model.hpp"

namespace drydock::model {

namespace {

// Where the value is not known, what it is made of: the same for `a $b` and `"a $b"`.
std::string text_of(const Value &value, const Word &word) {
  if (value.is_known()) return value.text;
  const Expansion parts = model::expand(
      word, [](std::string_view name) -> std::optional<std::string> { return "${" + std::string(name) + "}"; });
  return "?" + (parts.error ? std::string(word.text) : parts.text);
}

// As the image lists it: the container's port, and the protocol in small letters.
std::string port_text(std::string text) {
  if (text.starts_with('?')) return text;
  const PortSpec spec = port_spec(text);
  return std::string(spec.container) + "/" + lower(spec.protocol.empty() ? "tcp" : spec.protocol);
}

std::string text_of(const CommandLine &command) {
  if (!command.exec) return "sh: " + std::string(command.text);
  return in_exec_form({command.arguments.begin(), command.arguments.end()});
}

void insert_sorted(std::vector<std::string> &list, std::string text) {
  const auto at = std::lower_bound(list.begin(), list.end(), text);
  if (at == list.end() || *at != text) list.insert(at, std::move(text));
}

}  // namespace

std::string in_exec_form(const std::vector<std::string> &words) {
  std::string text = "exec:";
  for (const std::string &word : words) text += " [" + word + "]";
  return text;
}

const RuntimeConfig &Model::runtime(const Stage &stage) const {
  std::optional<RuntimeConfig> &config = runtimes_[stage.index];
  if (!config) {
    config = stage.parent ? runtime(stages_[*stage.parent]) : RuntimeConfig();
    add_to(*config, stage);
  }
  return *config;
}

void Model::add_to(RuntimeConfig &config, const Stage &stage) const {
  bool own_command = false;
  for (std::size_t i = stage.from; i < stage.end; ++i) {
    const Instruction &instruction = document_.instructions[i];
    if (const auto *env = instruction.as<Env>()) {
      for (const KeyValue &pair : env->pairs)
        config.environment[text_of(expand(i, pair.key), pair.key)] = text_of(expand(i, pair.value), pair.value);
    } else if (const auto *label = instruction.as<Label>()) {
      for (const KeyValue &pair : label->pairs)
        config.labels[text_of(expand(i, pair.key), pair.key)] = text_of(expand(i, pair.value), pair.value);
    } else if (const auto *command = instruction.as<Cmd>()) {
      config.command = text_of(command->command);
      own_command = true;
    } else if (const auto *entrypoint = instruction.as<Entrypoint>()) {
      config.entrypoint = text_of(entrypoint->command);
      if (!own_command) config.command.clear();
    } else if (const auto *shell_instruction = instruction.as<Shell>()) {
      config.shell = text_of(shell_instruction->command);
    } else if (instruction.as<Healthcheck>() != nullptr) {
      config.healthcheck = std::string(instruction.rest());
      for (const Flag &flag : instruction.flags) config.healthcheck += " " + std::string(flag.text);
    } else if (const auto *stop = instruction.as<Stopsignal>()) {
      config.stop_signal = text_of(expand(i, stop->signal), stop->signal);
    } else if (const auto *expose = instruction.as<Expose>()) {
      for (const Word &port : expose->ports) insert_sorted(config.ports, port_text(text_of(expand(i, port), port)));
    } else if (const auto *volume = instruction.as<Volume>()) {
      for (const Word &path : volume->paths) insert_sorted(config.volumes, text_of(expand(i, path), path));
    } else if (instruction.as<Onbuild>() != nullptr) {
      config.triggers.emplace_back(instruction.rest());
    } else if (const auto *user_instruction = instruction.as<User>()) {
      config.user = text_of(expand(i, user_instruction->name), user_instruction->name);
    } else if (const auto *workdir_instruction = instruction.as<Workdir>()) {
      const Value path = i + 1 < stage.end ? workdir(i + 1) : values_[last_state_[stage.index].workdir];
      config.workdir = text_of(path, workdir_instruction->path);
    }
  }
}

}  // namespace drydock::model
