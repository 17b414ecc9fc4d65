#include "knowledge/node_packages.hpp"

#include <gtest/gtest.h>

#include "knowledge/package_managers.hpp"

namespace drydock::knowledge {

namespace {

TEST(NodePackages, ProgramsAreTheirPackages) {
  EXPECT_EQ(package_of_node_program("tsc"), "typescript");
  EXPECT_EQ(package_of_node_program("pm2-runtime"), "pm2");
  EXPECT_EQ(package_of_node_program("next"), "next");
}

TEST(NodePackages, TellsServersOfDevelopmentFromThoseThatServeABuild) {
  EXPECT_TRUE(serves_development("nodemon"));
  EXPECT_TRUE(serves_development("next dev"));
  EXPECT_TRUE(serves_development("nest start"));
  EXPECT_FALSE(serves_development("next"));
  EXPECT_FALSE(serves_development("next start"));
  EXPECT_FALSE(serves_development("serve"));
}

TEST(NodePackages, EveryPruningIsOfAKnownManagerAndTakesItsOptions) {
  for (std::string_view name : {"npm", "yarn", "pnpm"}) {
    const NodePruning *row = node_pruning(name);
    ASSERT_NE(row, nullptr) << name;
    EXPECT_NE(manager(row->manager), nullptr);
    EXPECT_TRUE(row->command.starts_with(name));
  }
  EXPECT_EQ(node_pruning("bun"), nullptr);
}

TEST(NodePackages, KnowsWhatNeedsMoreThanASlimImage) {
  ASSERT_NE(node_need("puppeteer"), nullptr);
  EXPECT_FALSE(node_need("puppeteer")->among_packages);
  EXPECT_TRUE(node_need("@prisma/client")->among_packages);
  EXPECT_EQ(node_need("express"), nullptr);
}

}  // namespace

}  // namespace drydock::knowledge
