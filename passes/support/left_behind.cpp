#include "passes/support/left_behind.hpp"

#include <algorithm>

#include "model/context.hpp"
#include "passes/support/cache_place.hpp"
#include "passes/support/cleanups.hpp"
#include "passes/support/paths.hpp"

namespace drydock::passes {

using knowledge::Action;
using knowledge::Cache;
using knowledge::PackageManager;
using model::Model;
using model::PackageCall;

namespace {

// Whether an rm of the script takes one of the manager's caches away, or a folder above it.
bool removes_cache(const RunText &text, const PackageManager &manager, const std::string &home) {
  bool result = false;
  for_each_command(text.script().root, [&](const shell::Node &command) {
    for (const shell::Word *word : folders_removed(command)) {
      std::string path = word->value;
      for (std::string_view name : {"~", "$HOME", "${HOME}"})
        if (path.starts_with(name)) path.replace(0, name.size(), home);
      // yum's, dnf's and microdnf's caches are often taken for each other.
      const PackageManager *emptied = knowledge::cache_emptied_by(path, home).manager;
      result |=
          emptied != nullptr &&
          (emptied == &manager || (emptied->kind == manager.kind && manager.kind == knowledge::ManagerKind::system));
      result |= knowledge::cache_emptied_by(manager, path, home) != nullptr;
      while (path.ends_with('/') || path.ends_with("/*")) path.pop_back();
      for (const Cache &cache : manager.caches)
        result |= path.starts_with('/') && !cache.default_target.empty() &&
                  is_at_or_below(resolved(cache.default_target, home), path);
    }
  });
  return result;
}

// The folder of `rm -rf /var/lib/apt/lists/*`.
std::string_view emptied_folder(std::string_view command) {
  const std::size_t begin = command.find('/');
  return command.substr(begin, command.rfind('/') - begin);
}

bool is_disabled(const Model &model, const RunText &text, const PackageManager &manager) {
  for (const Cache &cache : manager.caches)
    for (std::string_view name : cache.disabling_variables)
      if (model.sets(text.index(), name) || text.script().text.find(name) != std::string_view::npos ||
          image_value(*model.stage_of(text.index()), name))
        return true;
  return false;
}

bool has_no_cache_option(const PackageCall &call) {
  if (call.option_word(call.manager->no_cache_option)) return true;
  return std::any_of(call.manager->caches.begin(), call.manager->caches.end(), [&](const Cache &cache) {
    return call.option_word(cache.disabling_options).has_value();
  });
}

// An update that does nothing else and can be taken out: `apk update &&`.
bool is_plain_update(const RunText &text, const PackageCall &call) {
  const auto &list = text.script().root;
  const auto at = std::find_if(list.children.begin(), list.children.end(),
                               [&](const shell::Node &node) { return &node == call.command; });
  if (at == list.children.end() || call.command->words.size() != 2 || !call.command->redirects.empty()) return false;
  const auto index = static_cast<std::size_t>(at - list.children.begin());
  return RunText::removable(list, index) && list.separators[index] == shell::Separator::and_if;
}

// The words of a subcommand: `install`, `pip install`.
std::size_t last_subcommand_word(const PackageCall &call) {
  const std::size_t first = *call.subcommand;
  const std::string two =
      first + 1 < call.command->words.size() ? call.word(first).value + "/" + call.word(first + 1).value : "";
  const PackageManager &manager = *call.manager;
  const bool pair = manager.install.contains(two) || manager.download.contains(two) || manager.upgrade.contains(two);
  return pair ? first + 1 : first;
}

}  // namespace

bool is_clean_already(const Model &model, const RunText &text, const std::vector<PackageCall> &calls) {
  const PackageManager &manager = *calls.front().manager;
  if (manager.clean_command.empty() && manager.clean_subcommand.empty() && manager.no_cache_option.empty()) return true;
  if (is_disabled(model, text, manager)) return true;
  if (!manager.no_cache_option.empty() && std::all_of(calls.begin(), calls.end(), [](const PackageCall &call) {
        return !fetches(call) || has_no_cache_option(call);
      }))
    return true;
  if (!manager.clean_command.empty()) {
    const bool own = std::any_of(calls.begin(), calls.end(), [&](const PackageCall &call) {
      return call.subcommand && !manager.caches.empty() &&
             manager.caches.front().cleaning_subcommands.contains(call.word(*call.subcommand).value);
    });
    return own || text.script().text.find(emptied_folder(manager.clean_command)) != std::string_view::npos;
  }
  const auto owner = owner_of(model, text.index());
  return std::any_of(calls.begin(), calls.end(),
                     [](const PackageCall &call) { return call.action == Action::clean; }) ||
         removes_cache(text, manager, owner ? owner->home : "/root");
}

std::string forbidding_mark(const Model &model, const PackageManager &manager) {
  for (std::string_view mark : manager.clean_unless) {
    if (model.document().source().find(mark) != std::string_view::npos) return std::string(mark);
    if (model.context() == nullptr) continue;
    for (const std::string &file : model.context()->files())
      if (file.find(mark) != std::string::npos) return std::string(mark);
  }
  return "";
}

OptionKnown knows_no_cache_option(const Model &model, const RunText &text, const PackageManager &manager) {
  if (manager.no_cache_option.empty()) return OptionKnown::no;
  if (manager.no_cache_assumption.empty()) return OptionKnown::yes;
  const auto &facts = model.stage_of(text.index())->facts;
  if (!facts) return OptionKnown::perhaps;
  // The language's own images bring a version of their own.
  if (!manager.language.empty() && facts->row->languages.contains(manager.language)) return OptionKnown::yes;
  if (manager.no_cache_option_unknown.contains(facts->release)) return OptionKnown::no;
  for (std::string_view release : facts->releases)
    if (manager.no_cache_option_unknown.contains(release)) return OptionKnown::no;
  return facts->release.empty() && facts->releases.empty() ? OptionKnown::perhaps : OptionKnown::yes;
}

bool keep_nothing(const RunText &text, const std::vector<PackageCall> &calls, rewrite::Fix &fix) {
  const std::string option(calls.front().manager->no_cache_option);
  std::vector<std::size_t> updates;
  const auto &commands = text.script().root.children;
  for (const PackageCall &call : calls) {
    if (call.action != Action::update) continue;
    if (!is_plain_update(text, call)) return false;
    updates.push_back(static_cast<std::size_t>(call.command - commands.data()));
  }
  for (const PackageCall &call : calls) {
    if (fetches(call) && !call.subcommand) return false;
    // `apk search` reads the index of the update.
    if (!updates.empty() && call.action == Action::other) return false;
  }
  if (!updates.empty()) text.remove_commands(fix, text.script().root, updates);
  for (const PackageCall &call : calls) {
    if (!fetches(call) || has_no_cache_option(call)) continue;
    // `apk add -U`: with the new option the index is fetched too.
    if (const auto refresh = call.option_word(call.manager->own_index_options))
      fix.replace(text.place(call.word(*refresh).span), option);
    else fix.insert(text.place(call.word(last_subcommand_word(call)).span).end, " " + option);
  }
  return true;
}

}  // namespace drydock::passes
