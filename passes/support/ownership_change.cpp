#include "passes/support/ownership_change.hpp"

#include <algorithm>

#include "knowledge/accounts.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

namespace {

using knowledge::Words;

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

// Options of the programs that make accounts, by which no group of the account's own name comes to be.
constexpr Words other_group = "-g --gid -N --no-user-group -G --ingroup -S --system -r";

bool has_word(const shell::Node &command, Words words) {
  return std::any_of(command.words.begin(), command.words.end(), [&](const shell::Word &word) {
    return words.contains(std::string_view(word.value).substr(0, word.value.find('=')));
  });
}

// Whether a RUN of the stage, or of those that it starts from, in front of the instruction has a command like that.
template <typename Asked>
bool any_command(const model::Model &model, std::size_t before, Asked asked) {
  const model::Stage *stage = model.stage_of(before);
  for (std::size_t end = before; stage != nullptr;) {
    for (std::size_t i = stage->from; i < end; ++i) {
      const shell::Script *script = model.document().instructions[i].as<Run>() == nullptr ? nullptr : model.script(i);
      bool found = false;
      if (script != nullptr)
        for_each_command(script->root, [&](const shell::Node &command) {
          found = found || (!command.words.empty() && asked(command));
        });
      if (found) return true;
    }
    stage = stage->parent ? &model.stages()[*stage->parent] : nullptr;
    if (stage != nullptr) end = stage->end;
  }
  return false;
}

// `useradd … name`, `addgroup -S name`: the name is the last word.
bool makes(const shell::Node &command, const std::string &name) {
  return knowledge::makes_account(command.words.front().value) && command.words.back().literal &&
         command.words.back().value == name;
}

}  // namespace

std::optional<OwnershipChange> ownership_change(const model::Model &model, std::size_t instruction,
                                                const shell::Node &command) {
  if (command.kind != shell::NodeKind::simple || command.words.size() < 3) return std::nullopt;
  if (!command.assignments.empty() || !command.redirects.empty()) return std::nullopt;
  const std::string_view program = base_name(command.words.front().value);
  if (program != "chown" && program != "chmod") return std::nullopt;
  OwnershipChange change;
  change.kind = program == "chown" ? OwnershipChange::Kind::owner : OwnershipChange::Kind::mode;
  for (std::size_t i = 1; i < command.words.size(); ++i) {
    const shell::Word &word = command.words[i];
    if (!word.literal || word.value.empty()) return std::nullopt;
    const bool flag = word.value.front() == '-';
    if (flag && (word.value == "-R" || word.value == "--recursive")) change.recursive = i;
    else if (flag) return std::nullopt;
    else if (change.value.empty()) change.value = word.value;
    else if (word.value.front() != '/' && model.workdir(instruction).is_unknown()) return std::nullopt;
    else change.paths.push_back(absolute_path(model.workdir(instruction).text, word.value));
  }
  if (change.paths.empty()) return std::nullopt;
  return change;
}

std::optional<Owner> owner_of(std::string_view value) {
  constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-:";
  if (value.find_first_not_of(plain) != std::string_view::npos) return std::nullopt;
  const std::size_t colon = value.find(':');
  const std::string user(value.substr(0, colon));
  if (user.empty()) return std::nullopt;
  if (colon == std::string_view::npos) return Owner{user, is_number(user) ? "0" : "root"};
  const std::string group(value.substr(colon + 1));
  if (group.empty() || group.find(':') != std::string::npos) return std::nullopt;
  return Owner{user, group};
}

bool account_exists(const model::Model &model, std::size_t before, const std::string &name) {
  if (is_number(name)) return true;
  const model::Stage &stage = *model.stage_of(before);
  if (stage.facts && knowledge::has_account(*stage.facts, name)) return true;
  return any_command(model, before, [&](const shell::Node &command) {
    return makes(command, name) && !knowledge::makes_group(command.words.front().value);
  });
}

bool group_exists(const model::Model &model, std::size_t before, const std::string &name) {
  if (is_number(name)) return true;
  const model::Stage &stage = *model.stage_of(before);
  if (stage.facts && knowledge::has_group(*stage.facts, name)) return true;
  return any_command(model, before, [&](const shell::Node &command) {
    return makes(command, name) &&
           (knowledge::makes_group(command.words.front().value) || !has_word(command, other_group));
  });
}

}  // namespace drydock::passes
