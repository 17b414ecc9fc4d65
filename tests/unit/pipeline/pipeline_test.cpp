// The check after every pass against passes that do what none should, and what the pipeline makes of fixes, marks,
// levels and rejections.
#include "pipeline/pipeline.hpp"

#include <gtest/gtest.h>

#include "model/context.hpp"
#include "parse/parse.hpp"

namespace drydock::pipeline {

namespace {

using rewrite::Difference;
using rewrite::Fix;
using rewrite::Rewriter;
using rewrite::Safety;

using Body = void (*)(Rewriter &);

rewrite::Outcome run_pass(const std::string &text, Body body, Request request = {}) {
  const passes::Pass pass{.id = "trial", .worst = Safety::intent, .on = true, .run = body};
  request.passes = {&pass};
  const Document document = parse::dockerfile(text);
  return run(document, request);
}

Span lines(const Rewriter &rewriter, std::size_t instruction) {
  return rewriter.document().lines_of(rewriter.document().instructions[instruction]);
}

Fix trial(const Rewriter &rewriter, std::size_t anchor = 0, Safety safety = Safety::safe) {
  return rewriter.fix("kind", anchor, safety, "title", "reason");
}

// Appends an ENV once.
void add_env(Rewriter &rewriter, std::optional<Difference> declared, Safety safety = Safety::safe) {
  if (rewriter.document().source().find("ENV A=b") != std::string_view::npos) return;
  Fix fix = trial(rewriter, 0, safety);
  fix.insert(lines(rewriter, 0).end, "ENV A=b\n");
  if (declared) fix.differences.push_back(*declared);
  rewriter.propose(std::move(fix));
}

const Difference env_a{Difference::Field::environment, "A", std::nullopt, "b"};

TEST(Check, TakesADeclaredDifference) {
  const auto outcome = run_pass("FROM a\n", [](Rewriter &r) { add_env(r, env_a); });
  EXPECT_EQ(outcome.after(), "FROM a\nENV A=b\n");
  EXPECT_TRUE(outcome.own_errors.empty());
  ASSERT_EQ(outcome.fixes.size(), 1u);
  EXPECT_EQ(outcome.fixes[0].id, "trial:kind@1");
}

void expect_dropped(const std::string &text, Body body, const std::string &why) {
  const auto outcome = run_pass(text, body);
  EXPECT_EQ(outcome.after(), text);
  EXPECT_TRUE(outcome.fixes.empty());
  ASSERT_EQ(outcome.own_errors.size(), 1u) << outcome.own_errors.back();
  EXPECT_NE(outcome.own_errors[0].find(why), std::string::npos) << outcome.own_errors[0];
}

TEST(Check, DropsAnUndeclaredDifference) {
  expect_dropped("FROM a\n", [](Rewriter &r) { add_env(r, std::nullopt); }, "no fix declares");
}

TEST(Check, DropsADeclaredDifferenceThatDoesNotHappen) {
  expect_dropped("FROM a\nUSER b\n", [](Rewriter &r) {
    add_env(r, Difference{Difference::Field::user, "", "b", "c"});
  }, "User c -> b");
}

TEST(Check, DropsADifferenceThatStartsFromSomethingElse) {
  expect_dropped("FROM a\nUSER b\n", [](Rewriter &r) {
    add_env(r, Difference{Difference::Field::user, "", "x", "b"});
  }, "does not start from");
}

// Adds a line to the ignore file once.
void ignore(Rewriter &rewriter, std::string_view line) {
  const std::string before = rewriter.model().context()->ignore_text().value_or("");
  if (before.find(line) != std::string::npos) return;
  Fix fix = trial(rewriter);
  fix.insert_in(".dockerignore", static_cast<Offset>(before.size()), std::string(line));
  rewriter.propose(std::move(fix));
}

TEST(Workspace, TheNextPassSeesTheContextAsTheIgnoreFileLeavesIt) {
  const model::Context context({"a.py", "b.md", ".dockerignore"}, [](std::string_view path) {
    return path == ".dockerignore" ? std::optional<std::string>("x\n") : std::nullopt;
  });
  Request request;
  request.context = &context;
  const auto outcome = run_pass("FROM a\nCOPY . .\n", [](Rewriter &r) {
    EXPECT_EQ(r.model().context()->has_file("b.md"), r.model().context()->ignore_text() == "x\n");
    ignore(r, "*.md\n");
  }, request);
  EXPECT_TRUE(outcome.own_errors.empty());
  EXPECT_EQ(outcome.after(), outcome.before);
  EXPECT_FALSE(outcome.changes_nothing());
  ASSERT_NE(outcome.ignore_file(), nullptr);
  EXPECT_EQ(outcome.ignore_file()->path, ".dockerignore");
  EXPECT_EQ(outcome.ignore_file()->before, "x\n");
  EXPECT_EQ(outcome.ignore_file()->text.text(), "x\n*.md\n");
}

void expect_source_is_kept(const std::string &copy, Body body) {
  const model::Context context({"a.py", "docs/b.md", "c.md"}, [](std::string_view) { return std::nullopt; });
  Request request;
  request.context = &context;
  const auto outcome = run_pass("FROM a\n" + copy + "\n", body, request);
  EXPECT_EQ(outcome.ignore_file(), nullptr) << copy;
  ASSERT_EQ(outcome.own_errors.size(), 1u) << copy;
  EXPECT_NE(outcome.own_errors[0].find("hides what an instruction takes"), std::string::npos);
}

TEST(Check, DropsAnIgnoreFileThatHidesASource) {
  expect_source_is_kept("COPY c.md /x", [](Rewriter &r) { ignore(r, "*.md\n"); });
  expect_source_is_kept("COPY *.md /x/", [](Rewriter &r) { ignore(r, "*.md\n"); });
  expect_source_is_kept("COPY docs /x", [](Rewriter &r) { ignore(r, "docs\n"); });
  expect_source_is_kept("COPY doc? /x", [](Rewriter &r) { ignore(r, "docs\n"); });
  expect_source_is_kept("RUN --mount=type=bind,source=docs,target=/x ls", [](Rewriter &r) { ignore(r, "docs\n"); });
}

TEST(Check, DropsWhatDoesNotParse) {
  expect_dropped("FROM a\n", [](Rewriter &r) {
    Fix fix = trial(r);
    fix.insert(lines(r, 0).end, "NONSENSE\n");
    r.propose(std::move(fix));
  }, "does not parse");
}

TEST(Check, DropsTheLossOfAnInstruction) {
  expect_dropped("FROM a\nRUN b\n", [](Rewriter &r) {
    Fix fix = trial(r);
    fix.erase(lines(r, 1));
    r.propose(std::move(fix));
  }, "an instruction is gone");
}

TEST(Check, DropsAnAbsorptionThatDoesNotHappen) {
  expect_dropped("FROM a\nRUN b\n", [](Rewriter &r) {
    Fix fix = trial(r);
    fix.insert(lines(r, 0).end, "RUN c\n");
    fix.absorbed.push_back({1, "gone"});
    r.propose(std::move(fix));
  }, "still stands");
}

TEST(Check, DropsTheLossOfAComment) {
  expect_dropped("FROM a\n# why\nRUN b\n", [](Rewriter &r) {
    Fix fix = trial(r);
    fix.erase({7, 13});
    r.propose(std::move(fix));
  }, "a comment is lost");
}

TEST(Check, DropsTheLossOfADirective) {
  expect_dropped("# check=skip=all\nFROM a\n", [](Rewriter &r) {
    Fix fix = trial(r);
    fix.insert(0, "\n");
    r.propose(std::move(fix));
  }, "the directive check is lost");
}

TEST(Check, DropsWhatChangesAnUntouchedNeighbour) {
  expect_dropped("FROM a\nRUN b\nRUN c\n", [](Rewriter &r) {
    Fix fix = trial(r);
    fix.insert(lines(r, 1).end - 1, " \\");
    r.propose(std::move(fix));
  }, "an instruction is gone");
}

TEST(Check, DropsAnInstructionThatStandsTwice) {
  expect_dropped("FROM a\nRUN b\nRUN c\n", [](Rewriter &r) {
    Fix fix = trial(r);
    fix.move(lines(r, 1), lines(r, 2).end);
    fix.copy(lines(r, 2), lines(r, 0).end);
    fix.absorbed.push_back({2, "gone"});
    r.propose(std::move(fix));
  }, "still stands");
}

TEST(Pipeline, KeepsTheGoodFixWhereAnotherIsBad) {
  const auto outcome = run_pass("FROM a\nRUN b\n", [](Rewriter &r) {
    const std::size_t last = r.document().instructions.size() - 1;
    Fix bad = r.fix("bad", last, Safety::safe, "t", "r");
    bad.erase(lines(r, last));
    r.propose(std::move(bad));
    add_env(r, env_a);
  });
  EXPECT_EQ(outcome.after(), "FROM a\nENV A=b\nRUN b\n");
  ASSERT_EQ(outcome.own_errors.size(), 1u) << outcome.own_errors.back();
  EXPECT_EQ(outcome.own_errors[0].substr(0, 11), "trial:bad@2");
}

TEST(Pipeline, SaysWhenAPassDoesNotComeToRest) {
  const auto outcome = run_pass("FROM a\n", [](Rewriter &r) {
    Fix fix = trial(r);
    fix.insert(lines(r, 0).end, "RUN b\n");
    r.propose(std::move(fix));
  });
  ASSERT_FALSE(outcome.own_errors.empty());
  EXPECT_NE(outcome.own_errors.back().find("come to rest"), std::string::npos);
}

TEST(Pipeline, LeavesOutWhatIsAboveTheLevel) {
  Request request;
  request.safety = Safety::safe;
  const auto outcome = run_pass("FROM a\n", [](Rewriter &r) { add_env(r, env_a, Safety::review); }, request);
  EXPECT_EQ(outcome.after(), "FROM a\n");
  ASSERT_EQ(outcome.skips.size(), 1u);
  EXPECT_EQ(outcome.skips[0].skip.condition, "safety-level");
}

TEST(Pipeline, LeavesOutWhatTheUserRejected) {
  Request request;
  request.rejected = {"trial:kind@1"};
  EXPECT_EQ(run_pass("FROM a\n", [](Rewriter &r) { add_env(r, env_a); }, request).after(), "FROM a\n");
}

// Puts the RUN on line 2 into a stage of its own as well, once, as a split does.
void copy_run(Rewriter &rewriter) {
  if (rewriter.model().stages().size() > 1) return;
  Fix fix = trial(rewriter);
  fix.insert(lines(rewriter, 0).begin, "FROM b\n");
  fix.copy(lines(rewriter, 1), lines(rewriter, 0).begin, 1);
  fix.stage_map = {1};
  rewriter.propose(std::move(fix));
}

// Says of each RUN that is not said of yet that it was seen, in a line above.
void remark(Rewriter &rewriter) {
  const Document &document = rewriter.document();
  for (std::size_t i = 0; i < document.instructions.size(); ++i) {
    const Offset begin = lines(rewriter, i).begin;
    const bool is_run = document.instructions[i].as<::drydock::Run>() != nullptr;
    if (!is_run || document.text({0, begin}).ends_with("# seen\n")) continue;
    Fix fix = rewriter.fix("remark", i, Safety::safe, "title", "reason");
    fix.insert(begin, "# seen\n");
    rewriter.propose(std::move(fix));
  }
}

rewrite::Outcome copy_and_remark(const std::set<std::string> &rejected) {
  const passes::Pass copy{.id = "copy", .worst = Safety::safe, .on = true, .run = copy_run};
  const passes::Pass remarks{.id = "remarks", .worst = Safety::safe, .on = true, .run = remark};
  Request request;
  request.passes = {&copy, &remarks};
  request.rejected = rejected;
  return run(parse::dockerfile("FROM a\nRUN c\n"), request);
}

TEST(Pipeline, FixesOfACopiedInstructionHaveIdsOfTheirOwn) {
  const auto outcome = copy_and_remark({});
  EXPECT_EQ(outcome.after(), "FROM b\n# seen\nRUN c\nFROM a\n# seen\nRUN c\n");
  ASSERT_EQ(outcome.fixes.size(), 3u);
  EXPECT_EQ(outcome.fixes[1].id, "remarks:remark@2");
  EXPECT_EQ(outcome.fixes[2].id, "remarks:remark@2.2");
  EXPECT_EQ(outcome.fixes[2].line, 2u);
  EXPECT_EQ(copy_and_remark({"remarks:remark@2"}).after(), "FROM b\nRUN c\nFROM a\n# seen\nRUN c\n");
  EXPECT_EQ(copy_and_remark({"remarks:remark@2.2"}).after(), "FROM b\n# seen\nRUN c\nFROM a\nRUN c\n");
}

// Appends two lines, each once, in two fixes of one kind.
void append_two(Rewriter &rewriter) {
  for (const std::string line : {"RUN b\n", "RUN c\n"}) {
    if (rewriter.document().source().find(line) != std::string_view::npos) continue;
    Fix fix = trial(rewriter);
    fix.insert(static_cast<Offset>(rewriter.document().source().size()), line);
    rewriter.propose(std::move(fix));
  }
}

TEST(Pipeline, FixesOfOneKindForOneInstructionAreNumbered) {
  const auto with = [](const std::set<std::string> &rejected) {
    Request request;
    request.rejected = rejected;
    return run_pass("FROM a\n", append_two, request);
  };
  const auto outcome = with({});
  ASSERT_EQ(outcome.fixes.size(), 2u);
  EXPECT_EQ(outcome.fixes[0].id, "trial:kind@1");
  EXPECT_EQ(outcome.fixes[1].id, "trial:kind.2@1");
  EXPECT_EQ(with({"trial:kind@1"}).after(), "FROM a\nRUN c\n");
  EXPECT_EQ(with({"trial:kind.2@1"}).after(), "FROM a\nRUN b\n");
}

struct MarkCase {
  const char *comment;
  bool forbids;
};

TEST(Pipeline, RespectsMarksAboveTheInstruction) {
  const MarkCase cases[] = {{"# drydock: off", true},        {"#drydock: off=trial", true},
                            {"# drydock: off=a, trial", true}, {"# drydock: off=other", false},
                            {"# drydock: off-file", true},   {"# dockerfmt-ignore", true},
                            {"# hadolint ignore=DL3008", false}, {"# plain words about drydock: off", false}};
  for (const MarkCase &one : cases) {
    const std::string text = std::string(one.comment) + "\nFROM a\n";
    const auto outcome = run_pass(text, [](Rewriter &r) { add_env(r, env_a); });
    EXPECT_EQ(outcome.fixes.empty(), one.forbids) << one.comment;
  }
  const auto apart = run_pass("# drydock: off\n\nFROM a\n", [](Rewriter &r) { add_env(r, env_a); });
  EXPECT_EQ(apart.fixes.size(), 1u) << "a blank line ends the block";
}

TEST(Pipeline, ChoosesPasses) {
  std::string unknown;
  EXPECT_EQ(choose_passes({"python-env"}, {}, unknown).size(), 1u);
  EXPECT_EQ(choose_passes({"all"}, {"python-env"}, unknown).size(), passes::chain().size() - 1);
  EXPECT_TRUE(unknown.empty());
  choose_passes({"nonsense"}, {}, unknown);
  EXPECT_EQ(unknown, "nonsense");
}

TEST(Pipeline, LeavesEndlessFilesAlone) {
  std::string text = "FROM a\n";
  for (int i = 0; i < 6000; ++i) text += "RUN b\n";
  const auto outcome = run_pass(text, [](Rewriter &r) { add_env(r, env_a); });
  EXPECT_EQ(outcome.after(), text);
  ASSERT_EQ(outcome.skips.size(), 1u);
  EXPECT_EQ(outcome.skips[0].skip.condition, "too-long");
}

}  // namespace

}  // namespace drydock::pipeline
