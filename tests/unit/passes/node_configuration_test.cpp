// Settings of JavaScript configurations and of JSON with comments, read without executing anything.
#include "passes/support/node_configuration.hpp"

#include <gtest/gtest.h>

#include "passes/support/node_output.hpp"

namespace drydock::passes {

namespace {

TEST(NodeConfiguration, LeavesCommentsOutButNotWhatLooksLikeThemInTexts) {
  EXPECT_EQ(without_comments("a // b\nc"), "a \nc");
  EXPECT_EQ(without_comments("a /* b\n */ c"), "a  c");
  EXPECT_EQ(without_comments("target: 'http://api' // x"), "target: 'http://api' ");
  EXPECT_EQ(without_comments("a /* never closed"), "a ");
}

TEST(NodeConfiguration, FindsSettingsWhereTheyStandOnce) {
  EXPECT_EQ(setting_of("{ outDir: 'site', x: 1 }", "outDir"), "'site'");
  EXPECT_EQ(setting_of("{ \"outDir\" : 'a,b' }", "outDir"), "'a,b'");
  EXPECT_EQ(setting_of("{ server: { port: 1, proxy: {} }, x }", "server"), "{ port: 1, proxy: {} }");
  EXPECT_EQ(setting_of("{ server: f(1, 2) }", "server"), "f(1, 2)");
  EXPECT_EQ(setting_of("{ a: 1 }", "outDir"), std::nullopt);
  EXPECT_EQ(setting_of("import base from 'x'; base.port", "base"), std::nullopt);
  EXPECT_EQ(setting_of("{ database: 1 }", "base"), std::nullopt);
}

TEST(NodeConfiguration, KnowsNothingOfSettingsThatStandTwiceOrShort) {
  EXPECT_EQ(setting_of("{ outDir: 'a' }; { outDir: 'b' }", "outDir"), "");
  EXPECT_EQ(setting_of("{ proxy, x }", "proxy"), "");
  EXPECT_EQ(setting_of("{ proxy }", "proxy"), "");
}

TEST(NodeConfiguration, TakesPlainTextsAlone) {
  EXPECT_EQ(text_of_setting("'site'"), "site");
  EXPECT_EQ(text_of_setting("`site`"), "site");
  EXPECT_EQ(text_of_setting("`${x}/site`"), std::nullopt);
  EXPECT_EQ(text_of_setting("'a' + 'b'"), std::nullopt);
  EXPECT_EQ(text_of_setting("process.env.OUT"), std::nullopt);
}

TEST(NodeConfiguration, TakesNumbersOfABlock) {
  EXPECT_EQ(number_of("{ server: { host: true, port: 3000 }, preview: { port: 4000 } }", "server", "port"), "3000");
  EXPECT_EQ(number_of("{ server: { port: Number(x) } }", "server", "port"), std::nullopt);
  EXPECT_EQ(number_of("{ server: options }", "server", "port"), std::nullopt);
}

TEST(NodeConfiguration, NamesValues) {
  EXPECT_TRUE(names("{ output: \"standalone\" }", "output", "standalone"));
  EXPECT_TRUE(names("{ output : 'export', }", "output", "export"));
  EXPECT_FALSE(names("{ output: 'exported' }", "output", "export"));
  EXPECT_FALSE(names("output = 'export'", "output", "export"));
}

TEST(NodeConfiguration, ReadsMajorVersionsOfRanges) {
  model::DependencySections sections;
  sections.required = {{"a", "^3.12.0"}, {"b", "latest"}, {"c", "~2"}, {"d", ">=10.1"}};
  sections.development = {{"e", "5.0.0"}};
  EXPECT_EQ(major_version(sections, "a"), 3);
  EXPECT_EQ(major_version(sections, "b"), 0);
  EXPECT_EQ(major_version(sections, "c"), 2);
  EXPECT_EQ(major_version(sections, "d"), 10);
  EXPECT_EQ(major_version(sections, "e"), 5);
  EXPECT_EQ(major_version(sections, "f"), 0);
}

TEST(NodeOutput, ReadsJsonAsTypeScriptWritesIt) {
  const auto json = read_commented_json("{ // a\n \"a\": \"x//y\", /* b */ \"b\": [1, 2,], }");
  ASSERT_TRUE(json);
  EXPECT_EQ(json->get("a")->text, "x//y");
  EXPECT_EQ(json->get("b")->elements.size(), 2U);
  EXPECT_FALSE(read_commented_json("{ /* never closed"));
  EXPECT_FALSE(read_commented_json(""));
}

}  // namespace

}  // namespace drydock::passes
