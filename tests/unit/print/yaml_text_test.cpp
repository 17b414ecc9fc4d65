// A YAML tree as text that is read again as the same tree.
#include "print/yaml_text.hpp"

#include <gtest/gtest.h>

namespace drydock::print {

namespace {

using model::Yaml;

Yaml tree(std::string_view text) {
  const auto read = model::read_yaml(text);
  const auto *node = std::get_if<Yaml>(&read);
  EXPECT_NE(node, nullptr) << text;
  return node == nullptr ? Yaml() : *node;
}

// As the value of a key in the first column.
std::string printed(std::string_view text) { return yaml_text(tree(text), 0); }

bool same(const Yaml &a, const Yaml &b) {
  if (a.kind != b.kind || a.text != b.text || a.tag != b.tag) return false;
  if (a.members.size() != b.members.size() || a.elements.size() != b.elements.size()) return false;
  for (std::size_t i = 0; i < a.members.size(); ++i)
    if (a.members[i].name != b.members[i].name || !same(a.members[i].value, b.members[i].value)) return false;
  for (std::size_t i = 0; i < a.elements.size(); ++i)
    if (!same(a.elements[i], b.elements[i])) return false;
  return true;
}

TEST(YamlText, KeepsBlockAndFlow) {
  EXPECT_EQ(printed("a:\n- b\n- c: 1\n  d: [x, \"y\"]\ne: {f: g}\n"),
            "\n  a:\n    - b\n    - c: 1\n      d: [x, \"y\"]\n  e: {f: g}\n");
}

TEST(YamlText, KeepsTags) {
  EXPECT_EQ(printed("!reset null"), " !reset null\n");
  EXPECT_EQ(printed("!override\n- a\n"), " !override\n  - a\n");
  EXPECT_EQ(printed("!reset []"), " !reset []\n");
}

TEST(YamlText, QuotesWhatNeedsIt) {
  EXPECT_EQ(printed("'a: b'"), " \"a: b\"\n");
  EXPECT_EQ(printed("8080"), " 8080\n");
  EXPECT_EQ(printed("\"8080\""), " \"8080\"\n");
  EXPECT_EQ(printed("\"a\\\"b\\\\c\\n\\td\\x01\""), " \"a\\\"b\\\\c\\n\\td\\x01\"\n");
  EXPECT_EQ(printed("[a, \"b,c\"]"), " [a, \"b,c\"]\n");
}

TEST(YamlText, EndsNoLineEarly) {
  Yaml node = tree("a");
  node.text = "a\xE2\x80\xA8" "b\xC2\x85";
  EXPECT_EQ(yaml_text(node, 0), " \"a\\Lb\\N\"\n");
  EXPECT_EQ(yaml_comment("a\nb\xE2\x80\xA9" "c"), "a b c");
}

TEST(YamlText, IsReadAsTheSame) {
  for (const char *text : {"a",
                           "''",
                           "\"\"",
                           "~",
                           "[]",
                           "{}",
                           "a: ",
                           "- - a\n  - b\n- {c: d}\n",
                           "\"- a\"",
                           "'#a'",
                           "a: 'b #c'",
                           "a: >\n  b\n  c\n",
                           "a: |\n  b\n  c\n",
                           "\"&a\"",
                           "'*a'",
                           "'!a'",
                           "\"a:\"",
                           "'@a'",
                           "\" a \"",
                           "'{a}'",
                           "[\"]\", '}']",
                           "\"? a\": b",
                           "'a: b': c",
                           "\"\\e\\0\\u00e4\"",
                           "- a:\n    - b:\n        - c\n  d:\n    e: f\n",
                           "'-'",
                           "'- '",
                           "? ''\n: a\n"}) {
    const Yaml before = tree(text);
    const std::string again = "key:" + yaml_text(before, 0);
    const Yaml after = tree(again);
    ASSERT_EQ(after.members.size(), 1u) << again;
    EXPECT_TRUE(same(before, after.members[0].value)) << text << " -> " << again;
  }
}

}  // namespace

}  // namespace drydock::print
