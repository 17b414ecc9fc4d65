// Positions, mounts and the map from joined text to the file.
#include <gtest/gtest.h>

#include "ir/document.hpp"

namespace drydock {
namespace {

TEST(Document, PositionsCountCodePoints) {
  const Document document("ab\n\xC3\xA9x\n");
  EXPECT_EQ(document.position(0), (std::pair<std::uint32_t, std::uint32_t>(1, 1)));
  EXPECT_EQ(document.position(5), (std::pair<std::uint32_t, std::uint32_t>(2, 2)));
}

TEST(Document, PositionsLeaveOutTheByteOrderMark) {
  EXPECT_EQ(Document("\xEF\xBB\xBF"
                     "FROM")
                .position(3)
                .second,
            1U);
}

TEST(Document, SyntaxErrorsComeFirst) {
  Document document("x");
  EXPECT_EQ(document.error(), nullptr);
  document.instruction_error = BuildError{ErrorLevel::instruction, "b", 0, 1, 1};
  document.syntax_error = BuildError{ErrorLevel::syntax, "a", 0, 2, 2};
  EXPECT_EQ(document.error()->message, "a");
}

TEST(Mount, LastOptionCounts) {
  const std::vector<Mount::Option> options = {{"target", "/a", {}}, {"dst", "/b", {}}, {"ro", std::nullopt, {}}};
  const Mount mount{0, options};
  EXPECT_EQ(mount.target(), "/b");
  EXPECT_EQ(mount.type(), "bind");
  EXPECT_FALSE(mount.get("id"));
}

TEST(Keyword, InCapitals) {
  EXPECT_EQ(to_string(Keyword::add), "ADD");
  EXPECT_EQ(to_string(Keyword::workdir), "WORKDIR");
  EXPECT_EQ(to_string(Keyword::unknown), "");
}

TEST(LogicalText, SplicedRangesHaveStretches) {
  const std::vector<LogicalText::Segment> segments = {{0, 10}, {3, 20}};
  const LogicalText text("abcdef", List<LogicalText::Segment>(segments));
  EXPECT_EQ(text.physical(3), 20U);
  EXPECT_EQ(text.physical(6), 23U);
  EXPECT_EQ(text.physical(Span{0, 3}), (Span{10, 13}));
  EXPECT_EQ(text.stretches({1, 5}), (std::vector<Span>{{11, 13}, {20, 22}}));
}

}  // namespace
}  // namespace drydock
