#include "cli/terminal.hpp"

#include <gtest/gtest.h>

namespace drydock::cli {
namespace {

TEST(Terminal, AutomaticColoursATerminalOnly) {
  EXPECT_TRUE(use_color(ColorMode::automatic, {true, nullptr, "xterm"}));
  EXPECT_TRUE(use_color(ColorMode::automatic, {true, nullptr, nullptr}));
  EXPECT_FALSE(use_color(ColorMode::automatic, {false, nullptr, "xterm"}));
}

TEST(Terminal, AutomaticHeedsTheEnvironment) {
  EXPECT_FALSE(use_color(ColorMode::automatic, {true, "1", "xterm"}));
  EXPECT_TRUE(use_color(ColorMode::automatic, {true, "", "xterm"}));
  EXPECT_FALSE(use_color(ColorMode::automatic, {true, nullptr, "dumb"}));
}

TEST(Terminal, AskedForColourOverridesTheEnvironment) {
  EXPECT_TRUE(use_color(ColorMode::always, {false, "1", "dumb"}));
  EXPECT_FALSE(use_color(ColorMode::never, {true, nullptr, "xterm"}));
}

TEST(Terminal, DiffIntoAPipeKeepsItsBytes) {
  EXPECT_FALSE(diff_style(ColorMode::always, {false, nullptr, "xterm"}).for_terminal);
  EXPECT_TRUE(diff_style(ColorMode::never, {true, nullptr, "xterm"}).for_terminal);
  EXPECT_TRUE(diff_style(ColorMode::never, {true, nullptr, "xterm"}).palette.reset.empty());
}

}  // namespace
}  // namespace drydock::cli
