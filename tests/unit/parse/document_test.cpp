// Pieces, joined texts and errors of whole files.
#include <gtest/gtest.h>

#include "parse/parse.hpp"

namespace drydock {
namespace {

std::string printed(const Document &document) {
  std::string text;
  for (std::size_t i = 0; i < document.pieces.size(); ++i) text += document.text(document.piece_span(i));
  return text;
}

std::vector<PieceKind> kinds(const Document &document) {
  std::vector<PieceKind> result;
  for (const Piece &piece : document.pieces) result.push_back(piece.kind);
  return result;
}

class RoundTrip : public testing::TestWithParam<std::string> {};

TEST_P(RoundTrip, PrintsEveryByte) {
  const Document document = parse::dockerfile(GetParam());
  EXPECT_EQ(printed(document), GetParam());
  for (std::size_t i = 0; i < document.pieces.size(); ++i) EXPECT_FALSE(document.piece_span(i).empty());
}

using namespace std::string_literals;
INSTANTIATE_TEST_SUITE_P(Inputs, RoundTrip,
                         testing::Values(""s, "\n"s, "\r"s, "\r\r\n"s, "\\"s, "\\\n"s, " "s, "\xEF\xBB\xBF"s,
                                         "\xEF\xBB\xBF\n# c\n"s, "FROM a"s, "FROM a\r"s, "FROM a\rRUN b\r"s,
                                         "FROM a\nRUN b \\\n\n  # c\n  d\n"s, "FROM a\nRUN <<EOF\n a\n\n# b\nEOF"s,
                                         "FROM a\nRUN <<EOF\nx"s, "FROM a\nENV b\nRUN never read \\\n at all\n"s,
                                         "# escape=x\nFROM a\n"s, "#escape=`\nFROM a\nRUN b `\n c\n"s, "FR\\\nOM a\n"s,
                                         "\\\n  FROM a\n"s, "\0FROM\0 \0\n"s, "\xFF\xFE \xC2\x85\xC2\xA0 a\n"s,
                                         "FROM a\nRUN b \\  \t\n c"s, "# syntax=a \nFROM b"s, "  # x\n\t \n"s));

TEST(Pieces, NameWhatStandsWhere) {
  using enum PieceKind;
  const Document document = parse::dockerfile("# syntax=a\n# c\n\nRUN b \\\n  # d\n  e\n");
  EXPECT_EQ(kinds(document), (std::vector{directive, line_end, comment, line_end, line_end, keyword, text, continuation,
                                          line_end, indent, comment, line_end, text, line_end}));
}

TEST(Pieces, KeywordMayBeSplit) {
  using enum PieceKind;
  const Document document = parse::dockerfile("FR\\\nOM a\n");
  EXPECT_EQ(kinds(document), (std::vector{keyword, continuation, line_end, keyword, text, line_end}));
  EXPECT_EQ(document.instructions.at(0).keyword, Keyword::from);
}

TEST(Pieces, BelongToInstructions) {
  const Document document = parse::dockerfile("FROM a\n\n  RUN <<E\nb\nE\n# c\n");
  const Instruction &run = document.instructions.at(1);
  EXPECT_EQ(document.text(document.lines_of(run)), "  RUN <<E\nb\nE\n");
  EXPECT_EQ(document.text(run.heredocs[0].body), "b\n");
  EXPECT_EQ(run.last_line, 5U);
}

TEST(JoinedText, IsAViewWithoutContinuation) {
  const Document document = parse::dockerfile("FROM a\nRUN b\n");
  EXPECT_FALSE(document.instructions.at(1).logical.spliced());
  EXPECT_EQ(document.instructions.at(1).logical.text().data(), document.source().data() + 7);
}

TEST(JoinedText, MapsBackToTheFile) {
  const Document document = parse::dockerfile("RUN a \\\n# c\n  bcd\n");
  const LogicalText &logical = document.instructions.at(0).logical;
  EXPECT_EQ(logical.text(), "RUN a   bcd");
  EXPECT_EQ(document.text(logical.physical(logical.range_of(logical.text().substr(8)))), "bcd");
}

TEST(Errors, SyntaxErrorKeepsEarlierInstructions) {
  const Document document = parse::dockerfile("FROM a\nENV b\nRUN c\n");
  ASSERT_TRUE(document.syntax_error);
  EXPECT_EQ(document.syntax_error->message, "ENV must have two arguments");
  EXPECT_EQ(document.syntax_error->first_line, 2U);
  EXPECT_EQ(document.instructions.size(), 1U);
}

TEST(Errors, PointAtTheWord) {
  const Document document = parse::dockerfile("FROM a\nENV b=c \\\n  d\n");
  ASSERT_TRUE(document.syntax_error);
  EXPECT_EQ(document.position(document.syntax_error->at), (std::pair<std::uint32_t, std::uint32_t>(3, 3)));
}

TEST(Errors, FirstInstructionErrorCounts) {
  const Document document = parse::dockerfile("FROM a b\nRUNN x\n");
  ASSERT_TRUE(document.instruction_error);
  EXPECT_EQ(document.instruction_error->message,
            "dockerfile parse error on line 1: FROM requires either one or three arguments");
  EXPECT_EQ(document.error(), &*document.instruction_error);
}

TEST(Directives, ParserAndSearchDiffer) {
  const Document document = parse::dockerfile("#!/x\n# syntax=a b\nFROM c\n");
  EXPECT_TRUE(document.directives.empty());
  EXPECT_EQ(document.syntax, "a b");
}

// Inputs on which a careless reader overflows its stack or takes quadratic time.
TEST(Hostile, DeepSubstitutionsAreRefused) {
  std::string text = "FROM a\nENV b=";
  for (int i = 0; i < 100000; ++i) text += "${u:-";
  const Document document = parse::dockerfile(text + "\n");
  ASSERT_EQ(document.instructions.size(), 2U);
  const auto &pairs = document.instructions[1].as<Env>()->pairs;
  ASSERT_EQ(pairs.size(), 1U);
  ASSERT_FALSE(pairs[0].value.plain());
  EXPECT_EQ(pairs[0].value.parts->back().kind, WordPart::Kind::error);
}

TEST(Hostile, DeepJsonFallsBack) {
  const std::string deep(20000, '[');
  const Document document = parse::dockerfile("FROM a\nRUN " + deep + std::string(20000, ']') + "\n");
  EXPECT_FALSE(document.error());
  const Document allowed = parse::dockerfile("FROM a\nRUN " + deep.substr(0, 9999) + std::string(9999, ']') + "\n");
  EXPECT_TRUE(allowed.syntax_error);
}

TEST(Hostile, ManyOnbuilds) {
  std::string text = "FROM a\n";
  for (int i = 0; i < 100000; ++i) text += "ONBUILD ";
  EXPECT_TRUE(parse::dockerfile(text + "x\n").instruction_error);
}

}  // namespace
}  // namespace drydock
