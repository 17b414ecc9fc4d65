// Answers to the fixes of one file, and what the chain makes of it with them.
#include "cli/review_file.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

namespace drydock::cli {
namespace {

namespace fs = std::filesystem;

pipeline::Request request_of_all() {
  std::string unknown;
  pipeline::Request request;
  request.passes = pipeline::choose_passes({}, {}, unknown);
  return request;
}

ReviewFile review(std::string text, std::shared_ptr<const model::Context> context = nullptr) {
  return ReviewFile(std::make_shared<const ReviewText>(std::move(text), std::move(context), request_of_all()));
}

std::string others_of(const rewrite::Outcome &outcome) {
  std::string text;
  for (const rewrite::OtherFile &file : outcome.others) text += file.path + ":\n" + file.text.text();
  return text;
}

struct Case {
  std::string name;
  std::string text;
  std::shared_ptr<const model::Context> context;
};

// The cases of the whole chain.
std::vector<Case> cases() {
  std::vector<Case> result;
  for (const auto &entry : fs::directory_iterator(DRYDOCK_SOURCE "/golden/_chain")) {
    std::ifstream file(entry.path() / "input.Dockerfile", std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    std::shared_ptr<const model::Context> context;
    if (fs::is_directory(entry.path() / "context"))
      context =
          std::make_shared<const model::Context>(model::Context::of_folder((entry.path() / "context").string(), ""));
    result.push_back({entry.path().filename(), text.str(), context});
  }
  return result;
}

const std::string python =
    "FROM python:3.12-slim\nRUN pip install --no-cache-dir flask\nCMD [\"python\", \"app.py\"]\n";

std::size_t item_of(const ReviewFile &file, std::string_view pass) {
  for (std::size_t i = 0; i < file.items().size(); ++i)
    if (file.items()[i].fix.fix.pass == pass) return i;
  ADD_FAILURE() << "no fix of " << pass;
  return 0;
}

// An answer may bring new items before the others.
void answer_all(ReviewFile &file, Answer answer) {
  while (file.count(Answer::open) > 0) {
    std::size_t first = 0;
    while (file.items()[first].answer != Answer::open) ++first;
    file.answer(first, answer);
  }
}

TEST(ReviewFile, ChangesNothingBeforeAFixIsAccepted) {
  const ReviewFile file = review(python);
  EXPECT_GE(file.items().size(), 3u);
  EXPECT_TRUE(file.result().changes_nothing());
}

TEST(ReviewFile, AppliesAnAcceptedFixAlone) {
  ReviewFile file = review(python);
  file.answer(item_of(file, "python-env"), Answer::yes);
  EXPECT_EQ(file.result().after(),
            "FROM python:3.12-slim\nRUN pip install --no-cache-dir flask\nENV PYTHONUNBUFFERED=1\nCMD [\"python\", "
            "\"app.py\"]\n");
}

TEST(ReviewFile, AsksAboutEachCopyThatTheSplitMakes) {
  ReviewFile file = review("FROM python:3.12\nENV a b\nRUN pip install flask\nCMD [\"python\", \"app.py\"]\n");
  file.answer(item_of(file, "split-stages"), Answer::yes);
  std::vector<std::string> ids;
  for (const ReviewItem &item : file.items())
    if (item.fix.fix.pass == "legacy-key-value") ids.push_back(item.fix.id);
  EXPECT_EQ(ids, (std::vector<std::string>{"legacy-key-value:pair@2", "legacy-key-value:pair@2.2"}));
  file.answer(item_of(file, "legacy-key-value"), Answer::yes);
  const std::string after = file.result().after();
  EXPECT_LT(after.find("ENV a=b"), after.find("ENV a b")) << after;
}

TEST(ReviewFile, SaysWhatARefusalWithdraws) {
  ReviewFile file = review(python);
  const Preview preview = file.preview(item_of(file, "cache-mounts"));
  ASSERT_EQ(preview.no.withdrawn.size(), 1u);
  EXPECT_EQ(preview.no.withdrawn[0].fix.pass, "syntax-directive");
  const std::size_t before = file.items().size();
  const Consequences done = file.answer(item_of(file, "cache-mounts"), Answer::no);
  ASSERT_EQ(done.withdrawn.size(), 1u);
  EXPECT_EQ(file.items().size(), before - 1);
  EXPECT_EQ(file.items()[item_of(file, "cache-mounts")].answer, Answer::no);
}

TEST(ReviewFile, AsksAboutWhatARefusalBrings) {
  ReviewFile file = review("FROM python:3.12\nRUN pip install flask\nCMD [\"python\", \"app.py\"]\n");
  EXPECT_EQ(file.items()[item_of(file, "python-env")].fix.line, 0u);  // of the new stage
  file.answer(item_of(file, "python-env"), Answer::yes);              // takes the split along
  EXPECT_EQ(file.count(Answer::yes), 2u);
  file.answer(item_of(file, "split-stages"), Answer::no);
  EXPECT_EQ(file.items()[item_of(file, "python-env")].fix.line, 1u);
  EXPECT_EQ(file.items()[item_of(file, "python-env")].answer, Answer::open);
  EXPECT_TRUE(file.result().changes_nothing());
}

TEST(ReviewFile, TakesBackARefusal) {
  ReviewFile file = review(python);
  const std::size_t before = file.items().size();
  file.answer(item_of(file, "cache-mounts"), Answer::no);
  const Consequences done = file.answer(item_of(file, "cache-mounts"), Answer::yes);
  EXPECT_EQ(done.brought.size(), 1u);
  EXPECT_EQ(file.items().size(), before);
  EXPECT_NE(file.result().after().find("--mount=type=cache"), std::string::npos);
}

TEST(ReviewFile, TakesAlongWhatAFixBuildsOn) {
  ReviewFile file = review(python);
  const Preview preview = file.preview(item_of(file, "syntax-directive"));
  ASSERT_EQ(preview.yes.taken_along.size(), 1u);
  const Consequences done = file.answer(item_of(file, "syntax-directive"), Answer::yes);
  ASSERT_EQ(done.taken_along.size(), 1u);
  EXPECT_EQ(done.taken_along[0].fix.pass, "cache-mounts");
  EXPECT_EQ(file.items()[item_of(file, "cache-mounts")].answer, Answer::yes);
}

TEST(ReviewFile, AcceptingAllGivesWhatTheChainGives) {
  for (const Case &one : cases()) {
    ReviewFile file = review(one.text, one.context);
    answer_all(file, Answer::yes);
    const rewrite::Outcome whole = pipeline::run(file.text().document, file.text().request);
    EXPECT_EQ(file.result().after(), whole.after()) << one.name;
    EXPECT_EQ(others_of(file.result()), others_of(whole)) << one.name;
  }
}

TEST(ReviewFile, RefusingAllChangesNothing) {
  for (const Case &one : cases()) {
    ReviewFile file = review(one.text, one.context);
    answer_all(file, Answer::no);
    EXPECT_TRUE(file.result().changes_nothing()) << one.name;
    EXPECT_EQ(file.count(Answer::open), 0u) << one.name;
  }
}

TEST(ReviewFile, AnsweringAllAtOnceIsTheSame) {
  const auto all = [](const ReviewItem &) { return true; };
  for (const Case &one : cases()) {
    ReviewFile yes = review(one.text, one.context), no = yes;
    yes.answer_all(all, Answer::yes);
    no.answer_all(all, Answer::no);
    EXPECT_EQ(yes.result().after(), pipeline::run(yes.text().document, yes.text().request).after()) << one.name;
    EXPECT_TRUE(no.result().changes_nothing()) << one.name;
    EXPECT_EQ(yes.count(Answer::open) + no.count(Answer::open), 0u) << one.name;
  }
}

TEST(ReviewFile, AnsweringAPassAtOnceTakesAlongWhatItBuildsOn) {
  ReviewFile file = review(python);
  file.answer_all([](const ReviewItem &item) { return item.fix.fix.pass == "syntax-directive"; }, Answer::yes);
  EXPECT_EQ(file.items()[item_of(file, "cache-mounts")].answer, Answer::yes);
  EXPECT_EQ(file.count(Answer::yes), 2u);
}

// Whatever is answered, in whatever order, the result holds the accepted fixes and no others.
TEST(ReviewFile, TheResultIsWhatWasAccepted) {
  std::mt19937 random(1);
  for (const Case &one : cases()) {
    ReviewFile file = review(one.text, one.context);
    for (int step = 0; step < 12 && !file.items().empty(); ++step) {
      const std::size_t item = random() % file.items().size();
      const std::string id = file.items()[item].fix.id;
      const Preview preview = file.preview(item);
      const Answer answer = random() % 3 == 0 ? Answer::no : Answer::yes;
      file.answer(item, answer);
      std::set<std::string> accepted, applied;
      for (const ReviewItem &other : file.items())
        if (other.answer == Answer::yes) accepted.insert(other.fix.id);
      for (const rewrite::AppliedFix &fix : file.result().fixes) applied.insert(fix.id);
      EXPECT_EQ(accepted, applied) << one.name << ": " << id;
      if (answer == Answer::yes) { EXPECT_EQ(file.result().after(), preview.with.after()) << one.name << ": " << id; }
    }
  }
}

}  // namespace
}  // namespace drydock::cli
