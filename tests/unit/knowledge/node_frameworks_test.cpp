#include "knowledge/node_frameworks.hpp"

#include <gtest/gtest.h>

#include "knowledge/node_packages.hpp"

namespace drydock::knowledge {

namespace {

TEST(NodeFrameworks, TellsTheDevelopmentServerFromOtherCommandsOfItsProgram) {
  ASSERT_NE(node_framework("next", "dev"), nullptr);
  EXPECT_EQ(node_framework("next", ""), node_framework("next", "dev"));
  EXPECT_EQ(node_framework("next", "start"), nullptr);
  EXPECT_EQ(node_framework("vite", "preview"), nullptr);
  EXPECT_EQ(node_framework("nest", ""), nullptr);
  EXPECT_NE(node_framework("ng", "serve"), nullptr);
  EXPECT_EQ(node_framework("react-scripts", "build"), nullptr);
}

TEST(NodeFrameworks, EveryOneServesDevelopmentByTheOtherTableToo) {
  for (const char *command : {"next dev", "nuxt dev", "nuxi dev", "nest start", "vite", "react-scripts start",
                              "react-app-rewired start", "craco start", "vue-cli-service serve", "ng serve"})
    EXPECT_TRUE(serves_development(command)) << command;
}

TEST(NodeFrameworks, EveryRunnerServesDevelopment) {
  for (const char *program :
       {"nodemon", "node-dev", "supervisor", "tsx", "ts-node", "ts-node-dev", "tsnd", "babel-node", "vite-node"}) {
    ASSERT_NE(node_runner(program), nullptr) << program;
    EXPECT_TRUE(serves_development(program)) << program;
    EXPECT_FALSE(node_runner(program)->source.empty()) << program;
    EXPECT_FALSE(serves_production(program, "")) << program;
  }
  EXPECT_EQ(node_runner("node"), nullptr);
}

TEST(NodeFrameworks, NoScriptBothDevelopsAndStartsProduction) {
  for (std::string_view name : production_scripts) EXPECT_FALSE(development_scripts.contains(name)) << name;
}

TEST(NodeFrameworks, ServersOfProductionAreKnownByTheirSubcommand) {
  EXPECT_TRUE(serves_production("node", "dist/main.js"));
  EXPECT_TRUE(serves_production("next", "start"));
  EXPECT_FALSE(serves_production("next", "dev"));
  EXPECT_FALSE(serves_production("next", ""));
  EXPECT_TRUE(compiles_at_start("ts-node"));
  EXPECT_FALSE(compiles_at_start("dotenv"));
}

TEST(NodeFrameworks, KnowsWhatABuildMakesThatNeedsNoPackages) {
  ASSERT_NE(self_contained(".output/server/index.mjs"), nullptr);
  EXPECT_EQ(self_contained("./.next/standalone/server.js")->folder, ".next/standalone");
  EXPECT_EQ(self_contained("server.js"), nullptr);
  EXPECT_EQ(node_major("20-alpine"), 20);
  EXPECT_EQ(node_major("lts"), 0);
}

}  // namespace

}  // namespace drydock::knowledge
