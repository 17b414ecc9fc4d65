#include "model/air_settings.hpp"

#include <gtest/gtest.h>

namespace drydock::model {

namespace {

TEST(AirSettings, HaveDefaults) {
  const AirSettings settings = read_air_settings("");
  EXPECT_EQ(settings.build, "go build -o ./tmp/main .");
  EXPECT_EQ(settings.program, "./tmp/main");
  EXPECT_FALSE(settings.proxy);
}

TEST(AirSettings, TakeWhatTheBuildTableSays) {
  const AirSettings settings = read_air_settings(
      "# of air\nroot = \"app\"\n[build]\ncmd = \"go build -ldflags \\\"-s\\\" -o bin/api .\"  # with flags\r\nbin = "
      "'bin/api'\n"
      "args_bin = [\n  \"serve\", # what\n  \"-v\"]\npre_cmd = [\"templ generate\"]\nfull_bin = \"\"\n[log]\ncmd = "
      "\"no\"\n");
  EXPECT_EQ(settings.root, "app");
  EXPECT_EQ(settings.build, "go build -ldflags \"-s\" -o bin/api .");
  EXPECT_EQ(settings.program, "bin/api");
  EXPECT_EQ(settings.arguments, (std::vector<std::string>{"serve", "-v"}));
  EXPECT_EQ(settings.before, std::vector<std::string>{"templ generate"});
  EXPECT_EQ(settings.start, "");
}

TEST(AirSettings, KnowTheEntryPointThatTookThePlaceOfBin) {
  const AirSettings settings =
      read_air_settings("[build]\nentrypoint = [\"./tmp/api\", \"serve\"]\n[proxy]\nenabled = true\n");
  EXPECT_EQ(settings.program, "./tmp/api");
  EXPECT_EQ(settings.arguments, std::vector<std::string>{"serve"});
  EXPECT_TRUE(settings.proxy);
}

}  // namespace

}  // namespace drydock::model
