// The package-manager calls inside a RUN.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ir/shell.hpp"
#include "knowledge/package_managers.hpp"

namespace drydock::model {

using knowledge::Action;

struct PackageCall {
  const knowledge::PackageManager *manager = nullptr;
  const shell::Node *command = nullptr;   // the simple command
  std::size_t name_word = 0;  // index of the manager's own name in command->words (`pip` of `python -m pip`)
  std::optional<std::size_t> subcommand;  // index of the subcommand's word
  Action action = Action::other;
  std::vector<std::size_t> operands;      // words after the subcommand that are neither options nor their values
  bool literal = true;        // no word of it is expanded by the shell
  bool other_user = false;    // sudo, su … stand in front: user and HOME are another's

  const shell::Word &word(std::size_t index) const { return command->words[index]; }
  // The value of the first word that is `option`, `option=value`, or `option value`.
  std::optional<std::string> option(std::string_view name) const;
  bool has_option(std::string_view name) const { return option(name).has_value(); }
  // The first word, from the manager's name on, that is one of the options, alone or with `=value`.
  std::optional<std::size_t> option_word(knowledge::Words options) const;
};

// All calls in the script, in order, those inside compounds and substitutions included. Of a document's RUN the model
// has them (Model::package_calls).
std::vector<PackageCall> package_calls(const shell::Script &script);

// The call that this simple command is, if it is one.
std::optional<PackageCall> package_call(const shell::Node &simple_command);

// The index of the word that a simple command runs: past `sudo -E`, `env A=b`, `timeout 10` ….
std::size_t run_word(const shell::Node &command);

}  // namespace drydock::model
