// Refusals as comments and in the configuration.
#include "cli/review_choices.hpp"

#include <gtest/gtest.h>

namespace drydock::cli {
namespace {

ReviewFile opened(const std::string &text) {
  std::string unknown;
  pipeline::Request request;
  request.passes = pipeline::choose_passes({}, {"non-root-user"}, unknown);
  return ReviewFile(std::make_shared<const ReviewText>(text, nullptr, request));
}

void answer(ReviewFile &file, std::string_view id, Answer with) {
  for (std::size_t i = 0; i < file.items().size(); ++i)
    if (file.items()[i].fix.id == id) {
      file.answer(i, with);
      return;
    }
  std::string all;
  for (const ReviewItem &item : file.items()) all += " " + item.fix.id;
  FAIL() << "no " << id << " in" << all;
}

TEST(ReviewChoices, PutsACommentAboveTheInstruction) {
  ReviewFile file = opened("FROM alpine:3.20 as one\n# the second\n  FROM one as two\nENV a b\n");
  answer(file, "from-as-casing:as@3", Answer::no);
  answer(file, "legacy-key-value:pair@4", Answer::yes);
  const MarkedText marked = marked_result(file);
  EXPECT_EQ(marked.text,
            "FROM alpine:3.20 as one\n# the second\n  # drydock: off=from-as-casing\n  FROM one as two\nENV a=b\n");
  ASSERT_EQ(marked.marks.size(), 1u);
  EXPECT_EQ(marked.marks[0].line, 3u);
  EXPECT_EQ(opened(marked.text).items().size(), 1u);  // the one that is still open
}

TEST(ReviewChoices, PutsThePassesOfOneInstructionTogether) {
  ReviewFile file = opened("# syntax=docker/dockerfile:1\nFROM alpine:3.20 as One\r\n");
  while (file.count(Answer::open) > 0) {
    std::size_t item = 0;
    while (file.items()[item].answer != Answer::open) ++item;
    file.answer(item, Answer::no);
  }
  EXPECT_EQ(
      marked_result(file).text,
      "# syntax=docker/dockerfile:1\n# drydock: off=from-as-casing,stage-name-casing\nFROM alpine:3.20 as One\r\n");
}

TEST(ReviewChoices, TakesIntoAccountWhatARefusalWithdraws) {
  ReviewFile file =
      opened("FROM python:3.12-slim\nRUN pip install --no-cache-dir flask\nCMD [\"python\", \"app.py\"]\n");
  answer(file, "cache-mounts:pip@2", Answer::no);
  const MarkedText marked = marked_result(file);
  EXPECT_EQ(marked.text,
            "FROM python:3.12-slim\n# drydock: off=cache-mounts\nRUN pip install --no-cache-dir flask\nCMD "
            "[\"python\", \"app.py\"]\n");
}

TEST(ReviewChoices, NamesARefusedFixByItsIdInTheNewText) {
  ReviewFile file =
      opened("FROM python:3.12-slim\nENV a b\nRUN pip install --no-cache-dir flask\nCMD [\"python\", \"app.py\"]\n");
  answer(file, "python-env:PYTHONUNBUFFERED@1", Answer::yes);
  answer(file, "cache-mounts:pip@3", Answer::no);
  const std::string result = file.result().after();
  EXPECT_EQ(refused_ids(file, {result, {}}, {}), std::set<std::string>{"cache-mounts:pip@3"}) << result;
  EXPECT_TRUE(refused_ids(file, {result, {}}, {"cache-mounts"}).empty());
  EXPECT_TRUE(refused_ids(file, marked_result(file), {}).empty());
}

TEST(ReviewChoices, TellsFixesOfOneKindApartByTheirLines) {
  ReviewFile file = opened("FROM alpine:3.20 as one\nFROM one as two\nENV a b\n");
  answer(file, "from-as-casing:as@2", Answer::no);
  answer(file, "legacy-key-value:pair@3", Answer::no);
  EXPECT_EQ(refused_ids(file, {file.result().after(), {}}, {"legacy-key-value"}),
            std::set<std::string>{"from-as-casing:as@2"});
  EXPECT_EQ(marked_result(file).text,
            "FROM alpine:3.20 as one\n# drydock: off=from-as-casing\nFROM one as two\n# drydock: "
            "off=legacy-key-value\nENV a b\n");
}

TEST(ReviewChoices, WritesANewConfiguration) {
  EXPECT_EQ(configuration_with("", {"pipefail", "cache-mounts"}, {{"app/Dockerfile", {"a:b@3"}}}),
            "ignore = [\"cache-mounts\", \"pipefail\"]\n\n[[overrides]]\npaths = [\"/app/Dockerfile\"]\nreject = "
            "[\"a:b@3\"]\n");
}

TEST(ReviewChoices, AddsToAConfigurationAndKeepsItsComments) {
  EXPECT_EQ(
      configuration_with("# ours\nignore = [\n  \"pipefail\",  # no ] here\n] # end\n[[overrides]]\nignore = [\"x\"]",
                         {"dockerignore"}, {}),
      "# ours\nignore = [\n  \"pipefail\", \"dockerignore\"  # no ] here\n] # end\n[[overrides]]\nignore = [\"x\"]\n");
  EXPECT_EQ(configuration_with("ignore=[]\n", {"a"}, {}), "ignore=[\"a\"]\n");
  EXPECT_EQ(configuration_with("ignore = ['a']\n", {"b"}, {}), "ignore = ['a', \"b\"]\n");
  EXPECT_EQ(configuration_with("safety = \"safe\"\n", {"b"}, {}), "safety = \"safe\"\nignore = [\"b\"]\n");
  EXPECT_EQ(configuration_with("safety = \"safe\"\n[x]\nignore = []\n", {"b"}, {}),
            "safety = \"safe\"\nignore = [\"b\"]\n\n[x]\nignore = []\n");
}

TEST(ReviewChoices, EscapesPathsThatLookLikePatterns) {
  EXPECT_EQ(configuration_with("", {}, {{"a[1]/Dockerfile", {"x"}}}),
            "[[overrides]]\npaths = [\"/a\\\\[1]/Dockerfile\"]\nreject = [\"x\"]\n");
}

}  // namespace
}  // namespace drydock::cli
