// What a development service has that production has not.
#include "knowledge/production_services.hpp"

#include <gtest/gtest.h>

namespace drydock::knowledge {

namespace {

TEST(ProductionServices, KnowWhoListensForDevelopers) {
  EXPECT_EQ(development_listener("5678"), "debugpy");
  EXPECT_EQ(development_listener("9229"), "Node's inspector");
  EXPECT_EQ(development_listener("8080"), "");
}

TEST(ProductionServices, TellStagesByTheirLastWord) {
  EXPECT_TRUE(is_development_stage("dev"));
  EXPECT_TRUE(is_development_stage("web-dev"));
  EXPECT_FALSE(is_development_stage("devices"));
  EXPECT_TRUE(is_production_stage("frankenphp_prod"));
  EXPECT_FALSE(is_production_stage("prod_builder"));
}

TEST(ProductionServices, TellFoldersByTheirLastPart) {
  EXPECT_TRUE(is_filled_by_build("/app/node_modules"));
  EXPECT_FALSE(is_filled_by_build("/app/data"));
  EXPECT_TRUE(may_be_lost("/app/tmp"));
  EXPECT_FALSE(may_be_lost("/app/uploads"));
}

TEST(ProductionServices, TellProgramsAndWords) {
  EXPECT_TRUE(writes_below_tmp_alone("python3.11"));
  EXPECT_TRUE(writes_below_tmp_alone("/usr/local/bin/gunicorn"));
  EXPECT_FALSE(writes_below_tmp_alone("nginx"));
  EXPECT_TRUE(serves_developers("--inspect=0.0.0.0:9229"));
  EXPECT_TRUE(serves_developers("../node_modules/.bin/nodemon"));
  EXPECT_FALSE(serves_developers("worker"));
}

}  // namespace

}  // namespace drydock::knowledge
