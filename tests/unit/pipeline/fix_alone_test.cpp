// One fix without the others, against passes that need each other.
#include "pipeline/fix_alone.hpp"

#include <gtest/gtest.h>

#include "parse/parse.hpp"
#include "pipeline/new_mark.hpp"

namespace drydock::pipeline {

namespace {

using rewrite::Fix;
using rewrite::Rewriter;
using rewrite::Safety;

bool has(const Rewriter &rewriter, const std::string &text) {
  return rewriter.document().source().find(text) != std::string_view::npos;
}

// A comment at the end of the first instruction, once.
void add_comment(Rewriter &rewriter, const std::string &comment, Safety safety = Safety::safe) {
  if (has(rewriter, comment)) return;
  Fix fix = rewriter.fix("kind", 0, safety, "title", "reason");
  fix.insert(rewriter.document().lines_of(rewriter.document().instructions[0]).end, comment + "\n");
  rewriter.propose(std::move(fix));
}

const passes::Pass one{
    .id = "one", .worst = Safety::safe, .on = true, .run = [](Rewriter &r) { add_comment(r, "# one"); }};
const passes::Pass two{.id = "two", .worst = Safety::intent, .on = true, .run = [](Rewriter &r) {
                         add_comment(r, "# two", Safety::intent);
                       }};
const passes::Pass needs_one{.id = "needs-one", .worst = Safety::safe, .on = true, .run = [](Rewriter &r) {
                               if (has(r, "# one")) add_comment(r, "# needs");
                             }};
const passes::Pass needs_any{.id = "needs-any", .worst = Safety::safe, .on = true, .run = [](Rewriter &r) {
                               if (has(r, "# one") || has(r, "# two")) add_comment(r, "# any");
                             }};
// What only comes up where pass one is not there.
const passes::Pass instead{.id = "instead", .worst = Safety::safe, .on = true, .run = [](Rewriter &r) {
                             if (!has(r, "# one")) add_comment(r, "# instead");
                           }};

struct Trial {
  Document document = parse::dockerfile("FROM a\nRUN b\n");
  Request request;
  rewrite::Outcome whole{""};

  explicit Trial(std::vector<const passes::Pass *> passes) {
    request.passes = std::move(passes);
    whole = run(document, request);
  }
  FixAlone alone(const std::string &id) const { return fix_alone(document, request, whole, id); }
};

TEST(FixAlone, LeavesTheOthersOut) {
  const Trial trial({&one, &two});
  const FixAlone alone = trial.alone("two:kind@1");
  EXPECT_EQ(alone.outcome.after(), "FROM a\n# two\nRUN b\n");
  EXPECT_TRUE(alone.others.empty());
}

TEST(FixAlone, LetsNothingInThatTheWholeDoesNotHave) {
  const Trial trial({&one, &two, &instead});
  EXPECT_EQ(trial.alone("two:kind@1").outcome.after(), "FROM a\n# two\nRUN b\n");
}

TEST(FixAlone, TakesWhatItNeedsAndNoMore) {
  const Trial trial({&two, &one, &needs_one});
  const FixAlone alone = trial.alone("needs-one:kind@1");
  EXPECT_EQ(alone.others, std::set<std::string>{"one:kind@1"});
  EXPECT_EQ(alone.outcome.fixes.size(), 2u);
}

TEST(FixAlone, TakesMoreThanItNeedsWhereThereIsNoTime) {
  const Trial trial({&two, &one, &needs_one});
  const FixAlone alone =
      fix_alone(trial.document, trial.request, trial.whole, "needs-one:kind@1", [] { return false; });
  EXPECT_EQ(alone.others, (std::set<std::string>{"one:kind@1", "two:kind@1"}));
  EXPECT_EQ(alone.outcome.after(), trial.whole.after());
}

TEST(FixAlone, OfTwoThatWouldDoTakesTheSaferOne) {
  const Trial trial({&two, &one, &needs_any});
  EXPECT_EQ(trial.alone("needs-any:kind@1").others, std::set<std::string>{"one:kind@1"});
}

TEST(NewMark, StandsAboveTheInstructionInTheFilesLineEnds) {
  const Trial trial({&one});
  EXPECT_EQ(with_mark(trial.document, trial.request, trial.whole.fixes[0]), "# drydock: off=one\nFROM a\nRUN b\n");
  const Document crlf = parse::dockerfile("# a comment\r\n  FROM a\r\nRUN b\r\n");
  const auto whole = run(crlf, trial.request);
  EXPECT_EQ(with_mark(crlf, trial.request, whole.fixes[0]),
            "# a comment\r\n  # drydock: off=one\r\n  FROM a\r\nRUN b\r\n");
}

TEST(NewMark, AddsANameToAMarkThatIsThere) {
  Trial trial({&one, &two});
  trial.document = parse::dockerfile("# drydock: off=two\nFROM a\nRUN b\n");
  trial.whole = run(trial.document, trial.request);
  ASSERT_EQ(trial.whole.fixes.size(), 1u);
  EXPECT_EQ(with_mark(trial.document, trial.request, trial.whole.fixes[0]), "# drydock: off=two,one\nFROM a\nRUN b\n");
}

TEST(NewMark, IsNotWrittenForWhatHasNoLine) {
  const Trial trial({&one});
  rewrite::AppliedFix fix = trial.whole.fixes[0];
  fix.line = 0;
  EXPECT_EQ(with_mark(trial.document, trial.request, fix), std::nullopt);
}

}  // namespace

}  // namespace drydock::pipeline
