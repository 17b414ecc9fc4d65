#include "lsp/positions.hpp"

#include <gtest/gtest.h>

#include "lsp/actions.hpp"
#include "lsp/uri.hpp"

namespace drydock::lsp {

namespace {

// One, two, three and four bytes; one, one, one and two units of UTF-16.
const std::string text = "aé€😀b\r\nc\rd\n";

TEST(Positions, CountInTheUnitsOfTheEncoding) {
  const Offset b = static_cast<Offset>(text.find('b'));
  EXPECT_EQ(Positions(text, Encoding::utf8).of(b), (Position{0, 10}));
  EXPECT_EQ(Positions(text, Encoding::utf16).of(b), (Position{0, 5}));
  EXPECT_EQ(Positions(text, Encoding::utf32).of(b), (Position{0, 4}));
  EXPECT_EQ(Positions(text, Encoding::utf8).offset({0, 10}), b);
  EXPECT_EQ(Positions(text, Encoding::utf16).offset({0, 5}), b);
  EXPECT_EQ(Positions(text, Encoding::utf32).offset({0, 4}), b);
}

TEST(Positions, EndLinesAsTheProtocolDoes) {
  const Positions positions(text, Encoding::utf16);
  EXPECT_EQ(positions.of(static_cast<Offset>(text.find('c'))), (Position{1, 0}));
  EXPECT_EQ(positions.of(static_cast<Offset>(text.find('d'))), (Position{2, 0}));
  EXPECT_EQ(positions.of(static_cast<Offset>(text.size())), (Position{3, 0}));
  EXPECT_EQ(positions.offset({3, 0}), text.size());
}

TEST(Positions, BehindTheEndAreTheEnd) {
  const Positions positions(text, Encoding::utf16);
  EXPECT_EQ(positions.offset({0, 4000000000u}), text.find('\r')) << "before the line end";
  EXPECT_EQ(positions.offset({77, 3}), text.size());
  EXPECT_EQ(Positions("", Encoding::utf8).offset({5, 5}), 0u);
}

TEST(Positions, InsideACharacterAreItsBegin) {
  EXPECT_EQ(Positions(text, Encoding::utf16).offset({0, 4}), text.find("😀"));
  EXPECT_EQ(Positions(text, Encoding::utf8).offset({0, 8}), text.find("😀"));
}

// As a client carries them out: all places are those of the text before.
std::string carried_out(std::string before, const std::string &after) {
  std::vector<TextEdit> edits = edits_between(before, after);
  for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
    before.replace(edit->place.begin, edit->place.size(), edit->text);
  return before;
}

TEST(Edits, LeadFromOneTextToTheOther) {
  const std::string texts[] = {"",           "a",         "a\n",  "a\nb",     "a\nb\nc\n", "x\na\nb\nc\nd",
                               "a\r\nb\r\n", "c\nb\na\n", "\n\n", "a\nz\nc\n"};
  for (const std::string &before : texts)
    for (const std::string &after : texts) EXPECT_EQ(carried_out(before, after), after) << before << " -> " << after;
}

TEST(Edits, LeaveOtherLinesAlone) {
  const std::vector<TextEdit> edits = edits_between("a\nb\nc\nd\n", "a\nB\nc\nd\ne\n");
  ASSERT_EQ(edits.size(), 2u);
  EXPECT_EQ(edits[0].place, (Span{2, 4}));
  EXPECT_EQ(edits[0].text, "B\n");
  EXPECT_EQ(edits[1].place, (Span{8, 8}));
  EXPECT_EQ(edits[1].text, "e\n");
}

TEST(Uri, NamesFiles) {
  EXPECT_EQ(path_of("file:///a/b%20c/%C3%A9%2f"), "/a/b c/é/");
  EXPECT_EQ(path_of("FILE://localhost/a"), "/a");
  EXPECT_EQ(path_of("file:///100%/%zz/%4"), "/100%/%zz/%4") << "what is no escape stays";
  EXPECT_EQ(uri_of("/a/b c/é"), "file:///a/b%20c/%C3%A9");
  EXPECT_EQ(path_of(uri_of("/a%?#b")), "/a%?#b");
}

TEST(Uri, ThatIsNoFileHasNoPath) {
  for (const char *uri :
       {"untitled:Untitled-1", "file://server/share", "http://a/b", "", "file:", "file://", "file:///a%00b"})
    EXPECT_EQ(path_of(uri), "") << uri;
}

}  // namespace

}  // namespace drydock::lsp
