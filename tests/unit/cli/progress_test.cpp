#include "cli/progress.hpp"

#include <gtest/gtest.h>

namespace drydock::cli {
namespace {

TEST(Progress, FillsTheBarAsFilesAreDone) {
  EXPECT_EQ(progress_line(0, 1000, 44), "[....................]      0 of 1,000 files");
  EXPECT_EQ(progress_line(500, 1000, 44), "[##########..........]    500 of 1,000 files");
  EXPECT_EQ(progress_line(1000, 1000, 44), "[####################]  1,000 of 1,000 files");
}

TEST(Progress, FitsTheTerminal) {
  for (std::size_t width = 0; width < 200; ++width) EXPECT_LE(progress_line(1234, 56789, width).size(), width);
  EXPECT_EQ(progress_line(2, 56, 14), " 2 of 56 files");
  EXPECT_EQ(progress_line(2, 56, 4), " 2 o");
  EXPECT_EQ(progress_line(56, 56, 500).size(), 40u + 18);
}

TEST(Progress, SeparatesThousands) {
  EXPECT_EQ(with_separators(0), "0");
  EXPECT_EQ(with_separators(999), "999");
  EXPECT_EQ(with_separators(1000), "1,000");
  EXPECT_EQ(with_separators(1234567), "1,234,567");
}

}  // namespace
}  // namespace drydock::cli
