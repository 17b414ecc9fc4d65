// What each decision leads to, and the way back.
#include "cli/review_session.hpp"

#include <gtest/gtest.h>

namespace drydock::cli {
namespace {

const std::string python =
    "FROM python:3.12-slim\nRUN pip install --no-cache-dir flask\nCMD [\"python\", \"app.py\"]\n";
const std::string casing = "FROM alpine:3.20 as one\nFROM one as two\nENV a b\n";

std::shared_ptr<const ReviewFile> opened(const std::string &text) {
  std::string unknown;
  pipeline::Request request;
  request.passes = pipeline::choose_passes({}, {"non-root-user"}, unknown);
  return std::make_shared<const ReviewFile>(std::make_shared<const ReviewText>(text, nullptr, request));
}

ReviewSession session_of(std::vector<std::string> texts) {
  const std::size_t count = texts.size();
  return {count, [texts](std::size_t index, const ReviewSession::Files &) { return opened(texts[index]); }};
}

std::string pass_at(const ReviewSession &session) { return session.file().items()[session.item_index()].fix.fix.pass; }
std::string result_of(const ReviewSession &session, std::size_t file) {
  return session.files()[file]->result().after();
}

TEST(ReviewSession, AsksOneAfterTheOther) {
  ReviewSession session = session_of({casing});
  EXPECT_EQ(pass_at(session), "legacy-key-value");
  session.answer(Answer::yes);
  EXPECT_EQ(pass_at(session), "from-as-casing");
  session.answer(Answer::no);
  session.answer(Answer::yes);
  EXPECT_TRUE(session.at_end());
  EXPECT_EQ(result_of(session, 0), "FROM alpine:3.20 as one\nFROM one AS two\nENV a=b\n");
}

TEST(ReviewSession, AnswersAPassInFurtherFilesToo) {
  ReviewSession session = session_of({casing, casing});
  session.answer_pass(Answer::yes);
  EXPECT_EQ(pass_at(session), "from-as-casing");
  session.answer_pass(Answer::no);
  EXPECT_TRUE(session.at_end());
  for (const std::size_t file : {0u, 1u})
    EXPECT_EQ(result_of(session, file), "FROM alpine:3.20 as one\nFROM one as two\nENV a=b\n");
  EXPECT_EQ(session.never(), std::set<std::string>{"from-as-casing"});
}

TEST(ReviewSession, AnswersAWholeFile) {
  ReviewSession session = session_of({python, casing});
  session.answer_file(Answer::yes);
  EXPECT_EQ(session.file_index(), 1u);
  EXPECT_EQ(session.files()[0]->count(Answer::open), 0u);
  session.answer_file(Answer::no);
  EXPECT_TRUE(session.at_end());
  EXPECT_TRUE(session.files()[1]->result().changes_nothing());
}

TEST(ReviewSession, LeavesTheRestOfAFileOpen) {
  ReviewSession session = session_of({casing, python});
  session.answer(Answer::yes);
  session.skip_file();
  EXPECT_EQ(session.file_index(), 1u);
  EXPECT_EQ(result_of(session, 0), "FROM alpine:3.20 as one\nFROM one as two\nENV a=b\n");
}

TEST(ReviewSession, GoesBackAnyNumberOfSteps) {
  ReviewSession session = session_of({casing, python});
  session.answer(Answer::yes);
  session.answer_pass(Answer::no);
  EXPECT_EQ(session.file_index(), 1u);
  session.answer_file(Answer::yes);
  EXPECT_TRUE(session.at_end());
  EXPECT_TRUE(session.undo());
  EXPECT_EQ(session.file_index(), 1u);
  EXPECT_TRUE(session.undo());
  EXPECT_EQ(session.file_index(), 0u);
  EXPECT_EQ(pass_at(session), "from-as-casing");
  EXPECT_TRUE(session.never().empty());
  EXPECT_TRUE(session.undo());
  EXPECT_EQ(pass_at(session), "legacy-key-value");
  EXPECT_TRUE(session.files()[0]->result().changes_nothing());
  EXPECT_FALSE(session.undo());
}

TEST(ReviewSession, MovesWithoutDeciding) {
  ReviewSession session = session_of({casing});
  EXPECT_FALSE(session.previous());
  EXPECT_TRUE(session.next());
  EXPECT_TRUE(session.next());
  EXPECT_FALSE(session.next());
  session.answer(Answer::yes);
  EXPECT_EQ(session.item_index(), 0u);  // what was passed over is asked
  EXPECT_EQ(result_of(session, 0), "FROM alpine:3.20 as one\nFROM one AS two\nENV a b\n");
}

TEST(ReviewSession, PassesOverFilesThatCannotBeOpenedOrStayAsTheyAre) {
  ReviewSession session(3, [](std::size_t index, const ReviewSession::Files &) {
    return index == 0 ? nullptr : opened(index == 1 ? "FROM alpine:3.20\n" : casing);
  });
  EXPECT_EQ(session.file_index(), 2u);
}

TEST(ReviewSession, HandsOnWhatBecameOfTheFilesBefore) {
  std::string seen;
  ReviewSession session(2, [&](std::size_t index, const ReviewSession::Files &files) {
    if (index == 1) seen = files[0]->result().after();
    return opened(casing);
  });
  session.answer_file(Answer::yes);
  EXPECT_EQ(seen, "FROM alpine:3.20 AS one\nFROM one AS two\nENV a=b\n");
}

TEST(ReviewSession, GoesOnFromAnotherText) {
  ReviewSession session = session_of({python});
  session.replace_file(opened(casing));
  EXPECT_EQ(pass_at(session), "legacy-key-value");
  session.replace_file(opened("FROM alpine:3.20\n"));
  EXPECT_TRUE(session.at_end());
  EXPECT_TRUE(session.undo());
  EXPECT_EQ(pass_at(session), "legacy-key-value");
}

}  // namespace
}  // namespace drydock::cli
