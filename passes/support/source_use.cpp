#include "passes/support/source_use.hpp"

#include <algorithm>

#include "knowledge/interpreters.hpp"
#include "knowledge/manifest_files.hpp"
#include "model/package_calls.hpp"
#include "passes/support/paths.hpp"
#include "passes/support/pip_install.hpp"
#include "passes/support/project_install.hpp"

namespace drydock::passes {

namespace {

using shell::Node;
using shell::NodeKind;
using shell::Word;

// The part of a path before its first wildcard.
std::string before_wildcards(const std::string &path) { return path.substr(0, path.find_first_of("*?[")); }

bool computed(const Word &word) { return word.opaque || !word.substitutions.empty() || !word.variables.empty(); }

}  // namespace

bool is_cd(const Node &command) { return command.kind == NodeKind::simple && !command.words.empty() &&
                                 command.words[0].value == "cd"; }

std::optional<std::string> folder_after_cd(const Node &command, const std::optional<std::string> &folder) {
  if (command.words.size() != 2 || !command.words[1].literal || command.words[1].value == "-" || !folder)
    return std::nullopt;
  return absolute_path(*folder, command.words[1].value);
}

bool SourceUse::brings(std::string_view path) const {
  const std::string place = absolute_path("/", path);
  const std::string destination = absolute_path("/", plan_.destination);
  if (is_at_or_below(destination, place)) return true;
  const std::vector<std::string> named = named_files(plan_);
  if (std::any_of(named.begin(), named.end(), [&](const std::string &file) {
    return nested(file, place);
  })) return true;
  if (!is_at_or_below(place, destination)) return false;
  const std::string rest = place.substr(destination == "/" ? 1 : destination.size() + 1);
  return std::any_of(plan_.folders.begin(), plan_.folders.end(), [&](const std::string &folder) {
    const std::string inside = folder.empty() ? rest : folder + "/" + rest;
    return model_.context()->has_file(inside) || model_.context()->has_folder(inside);
  });
}

bool SourceUse::uses(const Node &node, const std::optional<std::string> &folder) {
  switch (node.kind) {
    case NodeKind::simple:
      return command_uses(node, folder, false);
    case NodeKind::pipeline: {
      // What a program fetches goes to a filter; anything may be at the start of another pipe.
      const std::size_t first = node.children.empty() ||
          node.children[0].kind != NodeKind::simple ? 0 : model::run_word(node.children[0]);
      const bool fetched = !node.children.empty() && first < node.children[0].words.size() &&
                           (knowledge::fetching_programs().contains(node.children[0].words[first].value) ||
                            node.children[0].words[first].value == "echo");
      for (std::size_t i = 0; i < node.children.size(); ++i)
        if (node.children[i].kind != NodeKind::simple || command_uses(node.children[i], folder, i > 0 && fetched))
          return true;
      return false;
    }
    case NodeKind::list: case NodeKind::subshell: case NodeKind::group: case NodeKind::if_clause: {
      std::optional<std::string> inner = folder;
      for (const Node &child : node.children) {
        if (uses(child, inner)) return true;
        if (is_cd(child)) inner = folder_after_cd(child, inner);
      }
      return !node.redirects.empty();
    }
    default:
      return true;
  }
}

bool SourceUse::writes_elsewhere(const Node &command) const {
  return std::all_of(command.redirects.begin(), command.redirects.end(), [&](const shell::Redirect &redirect) {
    if (redirect.op == ">&" || redirect.target.value == "/dev/null") return true;
    const bool output = redirect.op == ">" || redirect.op == ">>" || redirect.op == "&>";
    return output && redirect.target.literal && redirect.target.value.starts_with('/') &&
        !brings(redirect.target.value);
  });
}

bool SourceUse::is_projectless(const Node &command, std::size_t program) const {
  std::size_t at = program + 1;
  while (at < command.words.size() && command.words[at].value.starts_with('-')) ++at;
  if (at < command.words.size()) {
    const std::string name(base_name(command.words[program].value));
    // Without a version of its own, corepack takes the one that package.json names.
    const bool versioned = at + 1 < command.words.size() && command.words[at + 1].value.find('@') != std::string::npos;
    if (knowledge::projectless_subcommands().contains(name + "/" + command.words[at].value) && (name != "corepack" ||
        command.words[at].value == "enable" || versioned))
      return true;
  }
  const auto call = model::package_call(command);
  if (!call || call->manager->kind != knowledge::ManagerKind::language || call->action != knowledge::Action::install)
    return false;
  const auto local = [&](std::size_t i) {
    return call->word(i).value.starts_with('.') || call->word(i).value.starts_with('/');
  };
  if (std::any_of(call->operands.begin(), call->operands.end(), local)) return false;
  if (call->has_option("-g") || call->has_option("--global")) return !call->operands.empty();
  // `go install tool@version`
  return call->manager->id == "go" && !call->operands.empty() && std::all_of(call->operands.begin(),
                                                                             call->operands.end(), [&](std::size_t i) {
    return call->word(i).value.find('@') != std::string::npos;
  });
}

bool SourceUse::paths_elsewhere(const Node &command, std::size_t first, const std::string &folder) const {
  for (std::size_t i = first; i < command.words.size(); ++i) {
    const Word &word = command.words[i];
    if (computed(word)) return false;
    if (word.value.starts_with('-') || word.value.find("://") != std::string::npos) continue;
    if (!word.literal && word.value.find_first_of("*?[") == std::string::npos) return false;
    if (brings(absolute_path(folder, before_wildcards(word.value)))) return false;
  }
  return true;
}

bool SourceUse::command_uses(const Node &command, const std::optional<std::string> &folder, bool reads_pipe) {
  if (command.words.empty()) return false;
  if (std::any_of(command.words.begin(), command.words.end(), [](const Word &word) {
    return word.opaque || !word.substitutions.empty();
  })) return true;
  if (!writes_elsewhere(command) || installs_from_manifests(command)) return true;
  const std::size_t program = model::run_word(command);
  if (program >= command.words.size()) return true;
  const std::string_view name = base_name(command.words[program].value);
  if (is_cd(command) || name == "set" || name == "export") return false;
  if (knowledge::talking_programs().contains(name)) return false;
  if (is_projectless(command, program)) return false;
  if (name == "[" || name == "test")
    return std::any_of(command.words.begin(), command.words.end(), [](const Word &word) {
      return knowledge::file_tests().contains(word.value);
    });

  const std::string at = folder.value_or("");
  if (folder && (knowledge::fetching_programs().contains(name) || knowledge::path_programs().contains(name))) {
    const bool uploads = std::any_of(command.words.begin(), command.words.end(), [](const Word &word) {
      return word.value.find('@') != std::string::npos;
    });
    if (!uploads && paths_elsewhere(command, program + 1, at)) return false;
  }
  if (folder && knowledge::path_programs_with_mode().contains(name) && program + 1 < command.words.size()) {
    std::size_t mode = program + 1;
    while (mode < command.words.size() && command.words[mode].value.starts_with('-')) ++mode;
    if (paths_elsewhere(command, mode + 1, at)) return false;
  }
  // python -m venv /opt/venv
  if (folder && knowledge::is_python(command.words[program].value) && program + 3 < command.words.size() &&
      command.words[program + 1].value == "-m" &&
          knowledge::Words("venv virtualenv").contains(command.words[program + 2].value))
    return !paths_elsewhere(command, program + 3, at);
  if (reads_pipe && knowledge::filters().contains(name)) {
    const bool shell = knowledge::Words("sh bash ash dash").contains(name);
    bool plain = true;
    for (std::size_t i = program + 1; i < command.words.size(); ++i) {
      const Word &word = command.words[i];
      const bool known = !computed(word) && (word.value.starts_with('-') || (!shell && (word.value == "add" ||
              (word.value.starts_with('/') && !brings(word.value)))));
      if (shell && word.value == "-s") break;
      plain &= known;
    }
    remote_script_ |= shell && plain;
    if (plain) return false;
  }
  // Somewhere else, and nothing that it says leads back.
  const std::string destination = absolute_path("/", plan_.destination);
  const bool leads_back = std::any_of(command.words.begin(), command.words.end(), [&](const Word &word) {
    return computed(word) || word.value.find(destination) != std::string::npos ||
        word.value.find("..") != std::string::npos;
  });
  const bool in_path = model_.variable(instruction_, "PATH").text.find(destination) != std::string::npos;
  if (folder && destination != "/" && !nested(*folder, destination) && !leads_back && !in_path &&
      command.assignments.empty())
    return false;
  return needs_sources(command);
}

}  // namespace drydock::passes
