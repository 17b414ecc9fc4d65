// Questions about the rows of the table (package_managers_table.cpp).
#include "knowledge/package_managers.hpp"

#include <algorithm>
#include <string>

#include "knowledge/interpreters.hpp"
#include "knowledge/name_index.hpp"

namespace drydock::knowledge {
namespace {

// "cache/clean" against "cache", "clean"; a single word against the first alone.
bool lists(Words subcommands, std::string_view first, std::string_view second) {
  for (const std::string_view entry : subcommands) {
    if (entry.back() == '*' && first.substr(0, entry.size() - 1) == entry.substr(0, entry.size() - 1)) return true;
    const std::size_t slash = entry.find('/');
    if (entry.substr(0, slash) != first) continue;
    if (slash == std::string_view::npos || entry.substr(slash + 1) == second) return true;
  }
  return false;
}

std::string simplified(std::string_view path, std::string_view home) {
  std::string result;
  for (const std::string_view variable : {"${HOME}", "$HOME", "~"}) {
    if (path.substr(0, variable.size()) == variable &&
        (path.size() == variable.size() || path[variable.size()] == '/')) {
      result = home;
      path.remove_prefix(variable.size());
      break;
    }
  }
  for (const char c : path) {
    if (c != '/' || result.empty() || result.back() != '/') result += c;
  }
  for (const std::string_view tail : {"/*", "/"}) {
    if (result.size() > tail.size() && std::string_view(result).substr(result.size() - tail.size()) == tail) {
      result.resize(result.size() - tail.size());
    }
  }
  return result;
}

}  // namespace

std::string_view to_string(Sharing sharing) { return sharing == Sharing::locked ? "locked" : "shared"; }

std::optional<LockFormat> lock_format(const PackageManager &manager, int format) {
  for (std::string_view entry : manager.lock_formats) {
    const std::size_t equals = entry.find('='), dots = entry.find("..");
    if (entry.substr(0, equals) != std::to_string(format)) continue;
    if (dots == std::string_view::npos) return LockFormat{entry.substr(equals + 1), ""};
    return LockFormat{entry.substr(equals + 1, dots - equals - 1), entry.substr(dots + 2)};
  }
  return std::nullopt;
}

const PackageManager *manager_of_command(std::string_view program) {
  const std::string_view name = program.substr(program.find_last_of('/') + 1);  // npos + 1 is 0
  static const NameIndex<PackageManager> by_command(package_managers(), [](const PackageManager &row) { return row.commands; });
  if (const PackageManager *row = by_command.find(name)) return row;
  return has_version_suffix(name, "pip") ? manager("pip") : nullptr;
}

const PackageManager *manager_of_module(std::string_view module) {
  for (const PackageManager &row : package_managers()) {
    if (!module.empty() && row.module == module) return &row;
  }
  return nullptr;
}

bool names_dependencies(std::string_view file) {
  const auto is = [&](std::string_view name) {
    const std::size_t star = name.find('*');
    if (star != std::string_view::npos)
      return file.starts_with(name.substr(0, star)) && file.ends_with(name.substr(star + 1));
    const std::size_t own = file.find('*');
    if (own == std::string_view::npos) return file == name;
    return own > 0 && name.starts_with(file.substr(0, own)) && name.ends_with(file.substr(own + 1));
  };
  const auto names = [&](Words list) { return std::any_of(list.begin(), list.end(), is); };
  return std::any_of(package_managers().begin(), package_managers().end(),
                     [&](const PackageManager &row) { return names(row.manifests) || names(row.lockfiles); });
}

bool is_dependency_folder(std::string_view name) {
  return Words("node_modules vendor .venv venv site-packages dist-packages").contains(name);
}

const PackageManager *manager(std::string_view id) {
  static const NameIndex<PackageManager> by_id(package_managers(), [](const PackageManager &row) { return Words(row.id); });
  return by_id.find(id);
}

bool mentions_manager(std::string_view text) {
  constexpr std::string_view word_ends = " \t\r\n\"'`();&|,[]";
  for (std::size_t begin = text.find_first_not_of(word_ends); begin != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_of(word_ends, begin), text.size());
    const PackageManager *manager = manager_of_command(text.substr(begin, end - begin));
    if (manager != nullptr && manager->handled()) return true;
    begin = text.find_first_not_of(word_ends, end);
  }
  return false;
}

Action action_of(const PackageManager &manager, std::string_view first, std::string_view second) {
  if (first.empty()) return manager.bare_command_installs ? Action::install : Action::other;
  if (lists(manager.update, first, second)) return Action::update;
  if (lists(manager.clean, first, second)) return Action::clean;
  if (lists(manager.install, first, second)) return Action::install;
  if (lists(manager.upgrade, first, second)) return Action::upgrade;
  if (lists(manager.remove, first, second)) return Action::remove;
  if (lists(manager.download, first, second)) return Action::download;
  return Action::other;
}

bool takes_value(const PackageManager &manager, std::string_view option, bool after_subcommand) {
  return manager.value_options.contains(option) ||
         (after_subcommand && manager.install_value_options.contains(option));
}

const Cache *cache_emptied_by(const PackageManager &manager, std::string_view path, std::string_view home) {
  const std::string wanted = simplified(path, home);
  for (const Cache &cache : manager.caches) {
    for (const std::string_view entry : cache.cleaning_paths) {
      if (simplified(entry, home) == wanted) return &cache;
    }
  }
  return nullptr;
}

CleanedCache cache_emptied_by(std::string_view path, std::string_view home) {
  for (const PackageManager &row : package_managers()) {
    if (const Cache *cache = cache_emptied_by(row, path, home)) return {&row, cache};
  }
  return {nullptr, nullptr};
}

}  // namespace drydock::knowledge
