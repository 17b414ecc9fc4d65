#include "knowledge/manifest_files.hpp"

#include <gtest/gtest.h>

#include "knowledge/package_managers.hpp"

namespace drydock::knowledge {

namespace {

TEST(ManifestFiles, EachRowIsAboutAKnownManagerAndCitesItsSource) {
  for (const PackageManager &manager : package_managers()) {
    const ManifestFiles *row = manifest_files(manager.id);
    if (row == nullptr) continue;
    EXPECT_FALSE(row->source.empty()) << manager.id;
    EXPECT_TRUE(row->required.empty() || !row->installs.empty() || !row->needs_sources.empty()) << manager.id;
  }
  EXPECT_EQ(manifest_files("apt"), nullptr);
}

TEST(ManifestFiles, AnInstallOfTheRowIsAnActionOfTheManager) {
  for (const char *id : {"npm", "pnpm", "bun", "poetry", "pipenv", "uv", "composer"})
    for (std::string_view subcommand : manifest_files(id)->installs)
      EXPECT_NE(action_of(*manager(id), subcommand, ""), Action::other) << id << " " << subcommand;
}

TEST(HarmlessScripts, AreMatchedByWholeWords) {
  EXPECT_NE(harmless_script("husky install"), nullptr);
  EXPECT_NE(harmless_script("husky"), nullptr);
  EXPECT_EQ(harmless_script("husky-setup"), nullptr);
  EXPECT_EQ(harmless_script("node scripts/postinstall.js"), nullptr);
}

}  // namespace

}  // namespace drydock::knowledge
