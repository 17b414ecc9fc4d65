#include "cli/shell_words.hpp"

#include <gtest/gtest.h>

#include "tests/support/process.hpp"

namespace drydock::cli {

namespace {

TEST(ShellWords, AShellReadsThemBack) {
  const std::vector<std::string> words = {"plain-word:x@1", "", "a b", "it's", "$x `y` \"z\"", "*", "~"};
  EXPECT_EQ(test::run({"sh", "-c", "printf '<%s>' " + shell_line(words)}).out,
            "<plain-word:x@1><><a b><it's><$x `y` \"z\"><*><~>");
}

TEST(ShellWords, ControlCharactersAndOtherBytesAreSpelled) {
  const std::string word = "a\n\x1b'\\\xff\xe2\x80\xae";
  const std::string line = shell_line({word});
  EXPECT_EQ(line, "$'a\\012\\033\\'\\\\\\377\\342\\200\\256'");
  EXPECT_EQ(test::run({"bash", "-c", "printf %s " + line}).out, word);
}

TEST(ShellWords, OfChoicesOnlyWhatIsSaid) {
  EXPECT_TRUE(words_of({}).empty());
  Choices choices;
  choices.select = {"a", "b"};
  choices.reject = {"x@1"};
  choices.split = "never";
  choices.context = ".";
  EXPECT_EQ(shell_line(words_of(choices)), "--select a,b --reject x@1 --split never --context .");
}

}  // namespace

}  // namespace drydock::cli
