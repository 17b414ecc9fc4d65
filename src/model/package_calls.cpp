#include "model/package_calls.hpp"

#include <cctype>

#include "knowledge/interpreters.hpp"

namespace drydock::model {

namespace {

using knowledge::PackageManager;
using shell::Node;
using shell::NodeKind;
using shell::Word;

bool is_option(const Word &word) { return word.value.size() > 1 && word.value[0] == '-'; }

// Past `sudo -E`, `env A=b`, `timeout 10` …: the index of the command that they run.
std::size_t past_prefixes(const std::vector<Word> &words, bool &other_user) {
  std::size_t at = 0;
  while (at < words.size() && words[at].literal) {
    const knowledge::CommandPrefix *prefix = knowledge::command_prefix(words[at].value);
    if (prefix == nullptr) return at;
    other_user |= prefix->changes_user;
    int operands = prefix->operands;
    for (++at; at < words.size(); ++at) {
      if (is_option(words[at])) {
        if (prefix->value_options.contains(words[at].value)) ++at;
      } else if (prefix->takes_assignments && words[at].value.find('=') != std::string::npos) {
        continue;
      } else if (operands > 0) {
        --operands;
      } else {
        break;
      }
    }
  }
  return at;
}

// The manager whose name stands at `at`, and the index of the name: past `-m` for `python -m pip`.
const PackageManager *manager_at(const std::vector<Word> &words, std::size_t &at) {
  if (at >= words.size() || !words[at].literal) return nullptr;
  if (knowledge::is_python(words[at].value)) {
    for (std::size_t i = at + 1; i + 1 < words.size() && is_option(words[i]); ++i) {
      if (words[i].value == "-m") {
        at = i + 1;
        return words[at].literal ? knowledge::manager_of_module(words[at].value) : nullptr;
      }
      if (knowledge::python_value_options().contains(words[i].value)) ++i;
    }
    return nullptr;
  }
  return knowledge::manager_of_command(words[at].value);
}

// `-Sy` of pacman.
bool is_operation(const PackageManager &manager, const Word &word) {
  if (!manager.operations_are_options || !word.literal) return false;
  return knowledge::action_of(manager, word.value, "") != knowledge::Action::other;
}

// Finds the subcommand behind the manager's name, and the operands behind that.
void take_apart(PackageCall &call) {
  const std::vector<Word> &words = call.command->words;
  std::size_t at = call.name_word + 1;
  for (; at < words.size() && is_option(words[at]) && !is_operation(*call.manager, words[at]); ++at)
    if (knowledge::takes_value(*call.manager, words[at].value, false)) ++at;
  if (at < words.size()) {
    call.subcommand = at;
    const std::string_view second = at + 1 < words.size() ? std::string_view(words[at + 1].value) : "";
    call.action = knowledge::action_of(*call.manager, words[at].value, second);
    if (call.action == Action::other && call.manager->any_subcommand_fetches) call.action = Action::install;
  } else if (call.manager->bare_command_installs) {
    call.action = Action::install;
  }
  for (++at; at < words.size(); ++at) {
    if (!is_option(words[at])) call.operands.push_back(at);
    else if (knowledge::takes_value(*call.manager, words[at].value, true)) ++at;
  }
  if (call.manager->operations_are_options && call.action == Action::update && !call.operands.empty())
    call.action = Action::install;
  for (const Word &word : words) call.literal &= word.literal;
}

void collect(const Node &node, std::vector<PackageCall> &calls) {
  if (auto call = package_call(node)) calls.push_back(std::move(*call));
  for (const Word &word : node.words)
    for (const Node &inner : word.substitutions) collect(inner, calls);
  for (const shell::Assignment &assignment : node.assignments)
    for (const Node &inner : assignment.value.substitutions) collect(inner, calls);
  for (const Node &child : node.children) collect(child, calls);
}

}  // namespace

std::optional<std::string> PackageCall::option(std::string_view name) const {
  const auto at = option_word(name);
  if (!at) return std::nullopt;
  const std::string &text = command->words[*at].value;
  if (text.size() > name.size()) return text.substr(name.size() + 1);
  return *at + 1 < command->words.size() ? command->words[*at + 1].value : "";
}

std::optional<std::size_t> PackageCall::option_word(knowledge::Words options) const {
  for (std::size_t i = name_word + 1; i < command->words.size(); ++i) {
    const std::string_view text = command->words[i].value;
    const std::string_view name = text.starts_with('-') ? text.substr(0, text.find('=')) : text;
    if (options.contains(name)) return i;
  }
  return std::nullopt;
}

std::optional<PackageCall> package_call(const Node &node) {
  if (node.kind != NodeKind::simple || node.words.empty()) return std::nullopt;
  PackageCall call;
  call.name_word = past_prefixes(node.words, call.other_user);
  call.manager = manager_at(node.words, call.name_word);
  if (call.manager == nullptr) return std::nullopt;
  call.command = &node;
  take_apart(call);
  return call;
}

std::vector<PackageCall> package_calls(const shell::Script &script) {
  std::vector<PackageCall> calls;
  collect(script.root, calls);
  return calls;
}

std::size_t run_word(const shell::Node &command) {
  bool other_user = false;
  return past_prefixes(command.words, other_user);
}

}  // namespace drydock::model
