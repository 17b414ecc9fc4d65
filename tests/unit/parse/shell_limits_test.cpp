// The shell grammar under hostile and very long texts: it ends soon, never overflows the stack, and says `opaque`.
#include <gtest/gtest.h>

#include <chrono>
#include <tao/pegtl/contrib/analyze.hpp>

#include "grammar/shell.hpp"
#include "parse/parse.hpp"

namespace tao::pegtl {
template <typename Name>
struct analyze_traits<Name, drydock::grammar::shell::heredoc_bodies> : analyze_opt_traits<> {};
}  // namespace tao::pegtl

namespace {

using drydock::parse::shell_script;

std::string times(std::size_t count, std::string_view part) {
  std::string text;
  text.reserve(count * part.size());
  for (std::size_t i = 0; i < count; ++i) text += part;
  return text;
}

TEST(ShellGrammar, EveryLoopConsumes) { EXPECT_EQ(tao::pegtl::analyze<drydock::grammar::shell::script>(), 0U); }

class Hostile : public testing::TestWithParam<const char *> {};

TEST_P(Hostile, EndsSoonAsOpaque) {
  for (const std::size_t count : {300U, 100'000U}) {
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_TRUE(shell_script(times(count, GetParam())).opaque) << count;
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(10)) << count;
  }
}

INSTANTIATE_TEST_SUITE_P(Shell, Hostile,
                         testing::Values("${x:-", "$(", "(", "{ ", "((", "$((", "$( (", "\"${x:-", "\"$(", "`\\", "<(",
                                         "if ", "while ", "case $(", "f() {\n", "time ", "coproc ", "! ", "$[", "a=(",
                                         "@(", "x@(a|", "$((1+$(", "${x:-\"", "a && ", "a | ", "((a;$((", "[[ ", "a[$(",
                                         "for ((", "((a) && "));

TEST(ShellLimits, NestingOfTwoHundredIsRead) {
  EXPECT_FALSE(shell_script(times(200, "$(") + times(200, ")")).opaque);
  EXPECT_FALSE(shell_script(times(200, "( ") + "a" + times(200, ")")).opaque);
  EXPECT_FALSE(shell_script(times(200, "${x:-") + times(200, "}")).opaque);
  EXPECT_FALSE(shell_script(times(200, "if a; then ") + "b" + times(200, "; fi")).opaque);
}

TEST(ShellLimits, WhatIsReadTwiceDoesNotMultiply) {
  for (const std::size_t depth : {20U, 100U, 250U}) {
    shell_script(times(depth, "$(($(") + "a" + times(depth, ") ) )"));
    shell_script(times(depth, "((a); ") + "a" + times(depth, ")"));
    shell_script(times(depth, "$((") + times(100'000, "a ") + times(depth, ") )"));
  }
}

TEST(ShellLimits, LongListsAreRead) {
  const std::size_t count = 2'000'000;  // 10 MB
  const auto text = times(count - 1, "a && ") + "a";
  const auto begin = std::chrono::steady_clock::now();
  {
    const auto script = shell_script(text);
    ASSERT_FALSE(script.opaque);
    EXPECT_EQ(script.root.children.size(), count);
  }
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(60));
}

TEST(ShellLimits, LongPartsAreRead) {
  for (const char *part : {"a ", "a\n", "'a' ", "$x", "a | ", "\\\n", "# c\n", "a=b ", "{", "[", "}", "a>b ", "$(a) ",
                           "cat <<E\nx\nE\n"})
    EXPECT_FALSE(shell_script(times(100'000, part) + "a").opaque) << part;
}

TEST(ShellLimits, RefusalSaysWhereAndLeavesAnEmptyRoot) {
  const auto script = shell_script("a && b )");
  EXPECT_TRUE(script.opaque);
  EXPECT_EQ(script.error, 7U);
  EXPECT_TRUE(script.root.children.empty());
  EXPECT_TRUE(script.root.kind == drydock::shell::NodeKind::list);
}

}  // namespace
