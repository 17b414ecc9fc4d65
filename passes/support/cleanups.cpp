#include "passes/support/cleanups.hpp"

#include <algorithm>

#include "knowledge/interpreters.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

namespace {

constexpr std::string_view root_home = "/root";

// The operands of an `rm`; nothing where the command is another or a word is not literal but for globs.
std::vector<std::string_view> removed_paths(const shell::Node &command) {
  if (command.kind != shell::NodeKind::simple) return {};
  const std::size_t program = model::run_word(command);
  if (program + 1 >= command.words.size() || command.words[program].value != "rm") return {};
  if (!command.redirects.empty() || !command.assignments.empty()) return {};
  std::vector<std::string_view> paths;
  for (std::size_t i = program + 1; i < command.words.size(); ++i) {
    const shell::Word &word = command.words[i];
    if (!word.variables.empty() || !word.substitutions.empty() || word.opaque) return {};
    if (!word.value.starts_with('-')) paths.push_back(word.value);
  }
  return paths;
}

// What a command may clean, whatever the manager.
struct Cleaning {
  explicit Cleaning(const shell::Node &command) {
    const auto call = model::package_call(command);
    if (!call) paths = removed_paths(command);
    else if (call->action == knowledge::Action::clean) manager = call->manager;
  }

  bool cleans(const knowledge::PackageManager &wanted) const {
    if (manager != nullptr) return manager == &wanted;
    return !paths.empty() && std::all_of(paths.begin(), paths.end(), [&](std::string_view path) {
      return knowledge::cache_emptied_by(wanted, path, root_home) != nullptr;
    });
  }

  const knowledge::PackageManager *manager = nullptr;  // whose own command it is
  std::vector<std::string_view> paths;                 // else: all that it removes
};

}  // namespace

void for_each_command(const shell::Node &node, const std::function<void(const shell::Node &)> &visit) {
  if (node.kind == shell::NodeKind::simple) visit(node);
  for (const shell::Node &child : node.children) for_each_command(child, visit);
}

bool is_cleanup(const knowledge::PackageManager &manager, const shell::Node &command) {
  return Cleaning(command).cleans(manager);
}

const knowledge::PackageManager *manager_cleaned_by(const std::vector<const shell::Node *> &commands) {
  std::vector<Cleaning> cleanings;
  for (const shell::Node *command : commands) {
    cleanings.emplace_back(*command);
    if (cleanings.back().manager == nullptr && cleanings.back().paths.empty()) return nullptr;
  }
  for (const knowledge::PackageManager &manager : knowledge::package_managers())
    if (std::all_of(cleanings.begin(), cleanings.end(), [&](const Cleaning &one) { return one.cleans(manager); }))
      return &manager;
  return nullptr;
}

bool brings_own_index(const model::PackageCall &call) {
  return !call.manager->own_index_options.empty() && call.option_word(call.manager->own_index_options).has_value();
}

std::vector<const shell::Word *> folders_removed(const shell::Node &command) {
  const std::size_t program = model::run_word(command);
  if (program >= command.words.size() || base_name(command.words[program].value) != "rm") return {};
  std::vector<const shell::Word *> operands;
  bool recursive = false, only_globs = true;
  for (std::size_t i = program + 1; i < command.words.size(); ++i) {
    const shell::Word &word = command.words[i];
    if (word.value.starts_with('-') && word.literal) {
      recursive |=
          word.value == "--recursive" || (word.value[1] != '-' && word.value.find_first_of("rR") != std::string::npos);
    } else {
      operands.push_back(&word);
      only_globs &= word.variables.empty() && word.substitutions.empty() && !word.opaque && word.value.ends_with("/*");
    }
  }
  return recursive || only_globs ? operands : std::vector<const shell::Word *>{};
}

namespace {

// `set -eux`, `set -o errexit`; with the sign `+`: the contrary.
bool sets_errexit(const shell::Node &command, char sign) {
  if (command.words.size() < 2 || command.words[0].value != "set") return false;
  for (std::size_t i = 1; i < command.words.size(); ++i) {
    const std::string &word = command.words[i].value;
    if (word.size() < 2 || word[0] != sign) continue;
    if (word.find('e') != std::string::npos) return true;
    if (word.back() == 'o' && i + 1 < command.words.size() && command.words[i + 1].value == "errexit") return true;
  }
  return false;
}

}  // namespace

bool sets_errexit(const shell::Node &command) { return sets_errexit(command, '-'); }

bool stops_at_failures(const shell::Script &script) {
  bool result = false;
  for_each_command(script.root, [&](const shell::Node &command) { result |= sets_errexit(command); });
  return result;
}

bool starts_with_errexit(const shell::Script &script) {
  const auto &commands = script.root.children;
  if (commands.empty() || commands[0].kind != shell::NodeKind::simple || !sets_errexit(commands[0], '-')) return false;
  bool taken_back = false;
  for_each_command(script.root, [&](const shell::Node &command) { taken_back |= sets_errexit(command, '+'); });
  return !taken_back;
}

bool leaks_state(const shell::Node &command) {
  // `A=b` alone sets a variable for what follows.
  if (command.words.empty()) return true;
  return !command.words[0].literal || knowledge::changes_shell_state(command.words[0].value);
}

}  // namespace drydock::passes
