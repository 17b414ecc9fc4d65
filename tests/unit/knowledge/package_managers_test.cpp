// How calls of package managers are told apart, and what their caches are.
#include "knowledge/package_managers.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace drydock::knowledge {
namespace {

TEST(PackageManagers, EveryRowNamesItsSource) {
  for (const PackageManager &row : package_managers()) EXPECT_FALSE(row.source.empty()) << row.id;
}

TEST(PackageManagers, NamesAreUnique) {
  std::set<std::string_view> ids, commands;
  for (const PackageManager &row : package_managers()) {
    EXPECT_TRUE(ids.insert(row.id).second) << row.id;
    for (std::string_view command : row.commands) EXPECT_TRUE(commands.insert(command).second) << command;
  }
}

TEST(PackageManagers, CachesAreComplete) {
  std::map<std::string_view, const Cache *> stems;
  for (const PackageManager &row : package_managers()) {
    for (const Cache &cache : row.caches) {
      // Managers that share a cache share its row.
      EXPECT_EQ(stems.try_emplace(cache.id_stem, &cache).first->second, &cache) << cache.id_stem;
      // No default: only a variable tells where it is.
      EXPECT_TRUE(!cache.target.empty() || !cache.followed_variables.empty()) << cache.id_stem;
      EXPECT_TRUE(cache.target.empty() || cache.per_user == cache.target.starts_with("${HOME}/")) << cache.id_stem;
      EXPECT_TRUE(cache.per_user || cache.target.starts_with("/")) << cache.id_stem;
      EXPECT_TRUE(cache.target == cache.default_target || !cache.redirect.empty() || !cache.only_if_directory.empty());
      for (std::string_view command : cache.only_commands) EXPECT_NE(manager_of_command(command), nullptr) << command;
      EXPECT_FALSE(cache.source.empty()) << cache.id_stem;
      if (row.clean.empty()) continue;  // empties the cache of another
      for (std::string_view subcommand : cache.cleaning_subcommands)
        EXPECT_TRUE(row.clean.contains(subcommand) || row.clean.contains(subcommand.substr(0, subcommand.find('/'))))
            << subcommand;
    }
  }
}

TEST(PackageManagers, GroupsOfSubcommandsDoNotOverlap) {
  for (const PackageManager &row : package_managers()) {
    std::set<std::string_view> seen;
    for (const Words group : {row.update, row.install, row.upgrade, row.remove, row.clean, row.download}) {
      for (std::string_view word : group) EXPECT_TRUE(seen.insert(word).second) << row.id << " " << word;
    }
    for (std::string_view word : row.install_locked) EXPECT_TRUE(row.install.contains(word)) << word;
    for (std::string_view option : row.requirement_options) {
      EXPECT_TRUE(row.install_value_options.contains(option)) << option;
    }
  }
}

TEST(PackageManagers, CommandsInTheirSpellings) {
  const std::pair<std::string_view, std::string_view> known[] = {
      {"apt-get", "apt"},       {"apt", "apt"},         {"aptitude", "apt"}, {"/usr/bin/apt-get", "apt"},
      {"pip", "pip"},           {"pip3", "pip"},        {"pip3.11", "pip"},  {"/opt/venv/bin/pip", "pip"},
      {"$VENV/bin/pip", "pip"}, {"./mvnw", "maven"},    {"apk", "apk"},      {"npm", "npm"},
      {"yarn", "yarn"},         {"micromamba", "conda"}};
  for (const auto &[program, id] : known) {
    ASSERT_NE(manager_of_command(program), nullptr) << program;
    EXPECT_EQ(manager_of_command(program)->id, id);
  }
  for (const std::string_view other : {"", "pipx", "pip-compile", "apt-cache", "apt-key", "npmx", "pip3.", "/"}) {
    EXPECT_EQ(manager_of_command(other), nullptr) << other;
  }
  ASSERT_NE(manager_of_module("pip"), nullptr);
  EXPECT_EQ(manager_of_module("venv"), nullptr);
  EXPECT_EQ(manager_of_module(""), nullptr);
}

TEST(PackageManagers, Actions) {
  const PackageManager &apt = *manager("apt"), &pip = *manager("pip"), &npm = *manager("npm");
  EXPECT_EQ(action_of(apt, "update", ""), Action::update);
  EXPECT_EQ(action_of(apt, "install", "curl"), Action::install);
  EXPECT_EQ(action_of(apt, "dist-upgrade", ""), Action::upgrade);
  EXPECT_EQ(action_of(apt, "autoremove", ""), Action::remove);
  EXPECT_EQ(action_of(apt, "clean", ""), Action::clean);
  EXPECT_EQ(action_of(apt, "moo", ""), Action::other);
  EXPECT_EQ(action_of(pip, "wheel", "."), Action::download);
  EXPECT_EQ(action_of(pip, "cache", "purge"), Action::clean);
  EXPECT_EQ(action_of(pip, "cache", "dir"), Action::other);
  EXPECT_EQ(action_of(npm, "ci", ""), Action::install);
  EXPECT_EQ(action_of(npm, "cache", "clean"), Action::clean);
  EXPECT_EQ(action_of(npm, "", ""), Action::other);
  EXPECT_EQ(action_of(*manager("yarn"), "", ""), Action::install);
  const PackageManager &pacman = *manager("pacman");
  EXPECT_EQ(action_of(pacman, "-Syu", ""), Action::install);
  EXPECT_EQ(action_of(pacman, "-Suyy", ""), Action::install);
  EXPECT_EQ(action_of(pacman, "-Sy", ""), Action::update);
  EXPECT_EQ(action_of(pacman, "-Scc", ""), Action::clean);
  EXPECT_EQ(action_of(pacman, "-Rns", ""), Action::remove);
  EXPECT_EQ(action_of(pacman, "-Q", ""), Action::other);
  EXPECT_EQ(action_of(*manager("zypper"), "in", ""), Action::install);
  EXPECT_EQ(action_of(*manager("yarn"), "workspaces", "focus"), Action::install);
  EXPECT_EQ(action_of(*manager("yarn"), "workspaces", "run"), Action::other);
}

TEST(PackageManagers, OptionsWithValues) {
  const PackageManager &apt = *manager("apt"), &pip = *manager("pip"), &apk = *manager("apk");
  EXPECT_TRUE(takes_value(apt, "-t", false));
  EXPECT_TRUE(takes_value(apt, "-o", true));
  EXPECT_FALSE(takes_value(apt, "-y", true));
  EXPECT_FALSE(takes_value(apt, "-oDebug=1", true));
  EXPECT_TRUE(takes_value(pip, "-r", true));
  EXPECT_FALSE(takes_value(pip, "-r", false));
  EXPECT_FALSE(takes_value(pip, "--index-url=x", true));
  EXPECT_TRUE(takes_value(apk, "--virtual", true));
  EXPECT_FALSE(takes_value(apk, "--no-cache", true));
}

TEST(PackageManagers, CleanUpBelongsToItsCache) {
  const auto stem = [](std::string_view path, std::string_view home = "/root") {
    const Cache *cache = cache_emptied_by(path, home).cache;
    return cache == nullptr ? std::string_view() : cache->id_stem;
  };
  EXPECT_EQ(stem("/var/lib/apt/lists/*"), "apt-lists");
  EXPECT_EQ(stem("/var/lib/apt/lists/"), "apt-lists");
  EXPECT_EQ(stem("/var/lib/apt/lists"), "apt-lists");
  EXPECT_EQ(stem("/var/lib/apt//lists/*"), "apt-lists");
  EXPECT_EQ(stem("/var/cache/apt/*"), "apt-archives");
  EXPECT_EQ(stem("/var/cache/apt/archives/*.deb"), "apt-archives");
  EXPECT_EQ(stem("/var/cache/apk/*"), "apk");
  EXPECT_EQ(stem("~/.cache/pip"), "pip");
  EXPECT_EQ(stem("/root/.cache/pip"), "pip");
  EXPECT_EQ(stem("$HOME/.npm"), "npm");
  EXPECT_EQ(stem("/home/node/.npm", "/home/node"), "npm");
  EXPECT_EQ(stem("/root/.npm", "/home/node"), "");
  EXPECT_EQ(stem("/root/.cache"), "");
  EXPECT_EQ(stem("/var/lib/apt"), "");
  EXPECT_EQ(stem("/tmp/*"), "");
  EXPECT_EQ(stem(""), "");
  EXPECT_EQ(stem("/"), "");
}

TEST(PackageManagers, TheOthersAreOnlyRecognised) {
  std::set<std::string_view> others;
  for (const PackageManager &row : package_managers()) {
    EXPECT_NE(row.handled(), !row.leave_alone.empty()) << row.id << ": either caches, or the reason why there are none";
    if (!row.handled()) others.insert(row.id);
  }
  for (const std::string_view id : {"tdnf", "deno", "julia", "stack", "cpan"}) EXPECT_TRUE(others.contains(id)) << id;
  EXPECT_EQ(manager("no-such"), nullptr);
}

TEST(PackageManagers, CleanUpCommandsEmptyOneCache) {
  for (const PackageManager &row : package_managers()) {
    const std::string_view command = row.clean_command;
    if (command.empty() || !row.handled()) continue;
    ASSERT_TRUE(command.starts_with("rm -rf /") && command.ends_with("/*")) << row.id;
    EXPECT_NE(cache_emptied_by(row, command.substr(7), "/root"), nullptr) << row.id;
  }
}

TEST(PackageManagers, CleanUpSubcommandsClean) {
  for (const PackageManager &row : package_managers()) {
    if (row.clean_subcommand.empty()) continue;
    const std::string_view first = row.clean_subcommand.substr(0, row.clean_subcommand.find(' '));
    const std::string_view rest = row.clean_subcommand.substr(std::min(first.size() + 1, row.clean_subcommand.size()));
    EXPECT_EQ(action_of(row, first, rest.substr(0, rest.find(' '))), Action::clean) << row.id;
  }
}

TEST(PackageManagers, LockFormats) {
  const PackageManager &npm = *manager("npm");
  EXPECT_EQ(lock_format(npm, 1)->first, "10.3");
  EXPECT_EQ(lock_format(npm, 1)->end, "15");
  EXPECT_EQ(lock_format(npm, 3)->first, "15");
  EXPECT_EQ(lock_format(npm, 3)->end, "");
  EXPECT_FALSE(lock_format(npm, 4).has_value());
  EXPECT_FALSE(lock_format(*manager("pip"), 1).has_value());
}

TEST(PackageManagers, AptKeepsArchivesBesideDockerClean) {
  const Cache &archives = manager("apt")->caches[1];
  EXPECT_EQ(archives.redirect, "-o Dir::Cache::archives=" + std::string(archives.target));
  EXPECT_EQ(archives.only_commands.text(), "apt-get");
  EXPECT_EQ(to_string(archives.sharing), "locked");
}

}  // namespace
}  // namespace drydock::knowledge
