// The chain over real applications with their build contexts: the same promises as without one, and how many get what.
#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <map>
#include <set>

#include "model/cache_impact.hpp"
#include "parse/parse.hpp"
#include "pipeline/pipeline.hpp"
#include "pipeline/readers.hpp"
#include "tests/corpus/apps.hpp"
#include "tests/support/comments.hpp"

namespace drydock::test {

namespace {

void expect_different_ids(const rewrite::Outcome &outcome) {
  std::set<std::string> ids;
  for (const rewrite::AppliedFix &applied : outcome.fixes)
    EXPECT_TRUE(ids.insert(applied.id).second) << "two fixes have the id " << applied.id;
}

// A changed source never makes anything run again that it did not before. Counts what is told of rebuilds.
void compare_rebuilds(const Document &before, const model::Context &context, const Document &after,
                      const model::Context &context_after, std::map<std::string, std::size_t> &counts) {
  const model::Model original(before, &context, pipeline::readers), rewritten(after, &context_after, pipeline::readers);
  for (const model::FileImpact &impact : model::cache_impact(original, rewritten)) {
    const std::string kind = impact.manifest ? "changed manifest: " : "changed source: ";
    ++counts[kind + (!impact.differs() ? "the same" : impact.same_works() ? "downloads" : "other work")];
    if (impact.manifest) continue;
    for (const model::Work &work : impact.after.works)
      EXPECT_TRUE(std::any_of(impact.before.works.begin(), impact.before.works.end(),
                              [&](const model::Work &old) { return old.same_as(work); }))
          << impact.file << " now makes run again: " << work.name;
  }
}

TEST(Corpus, TheChainKeepsItsPromisesOnApplications) {
  std::vector<App> apps = read_apps();
  EXPECT_GT(apps.size(), 400u);
  pipeline::Request request;
  std::string unknown;
  request.passes = pipeline::choose_passes({}, {}, unknown);
  std::map<std::string, std::size_t> counts;
  for (App &app : apps) {
    SCOPED_TRACE(app.name);
    const App original = app;
    const model::Context context = original.context();
    Document before = parse::dockerfile(app.dockerfile);
    if (before.error() != nullptr) continue;
    request.context = &context;
    const rewrite::Outcome outcome = pipeline::run(before, request);
    for (const std::string &error : outcome.own_errors) ADD_FAILURE() << error;
    expect_different_ids(outcome);
    for (const rewrite::AppliedFix &applied : outcome.fixes) ++counts["fix  " + applied.fix.pass];
    for (const rewrite::ReportedSkip &skip : outcome.skips)
      ++counts["skip " + skip.skip.pass + ": " + skip.skip.condition];
    Document after = parse::dockerfile(outcome.after());
    ASSERT_EQ(after.error(), nullptr);
    for (const rewrite::OtherFile &file : outcome.others) app.put(file.path, file.text.text());
    const model::Context context_after = app.context();
    request.context = &context_after;
    const rewrite::Outcome again = pipeline::run(after, request);
    EXPECT_EQ(again.after(), outcome.after()) << "a second run changes something";
    EXPECT_TRUE(again.others.empty()) << "a second run changes another file: " << again.others.front().text.text();
    parse::shell_scripts(before);
    parse::shell_scripts(after);
    compare_rebuilds(before, context, after, context_after, counts);
  }
  EXPECT_GT(counts["fix  split-stages"], 0u);
  EXPECT_GT(counts["fix  manifest-first"], 0u);
  EXPECT_GT(counts["fix  dockerignore"], 100u);
  std::cout << apps.size() << " applications\n";
  for (const auto &[what, count] : counts) std::cout << "  " << count << "  " << what << "\n";
}

// Every application stands for a file of development: prod takes any.
TEST(Corpus, ProductionVariantsKeepTheChainsPromises) {
  pipeline::Request request;
  std::string unknown;
  request.passes = pipeline::choose_passes({}, {}, unknown, true);
  request.options.split = rewrite::Options::Choice::always;
  request.options.python_dont_write_bytecode = true;
  std::map<std::string, std::size_t> counts;
  for (App &app : read_apps()) {
    SCOPED_TRACE(app.name);
    const App original = app;
    const model::Context context = original.context();
    const Document before = parse::dockerfile(app.dockerfile);
    if (before.error() != nullptr) continue;
    request.context = &context;
    const rewrite::Outcome outcome = pipeline::run(before, request);
    for (const std::string &error : outcome.own_errors) ADD_FAILURE() << error;
    expect_different_ids(outcome);
    for (const rewrite::AppliedFix &applied : outcome.fixes)
      if (passes::find(applied.fix.pass)->production) ++counts[applied.fix.pass];
    const Document after = parse::dockerfile(outcome.after());
    ASSERT_EQ(after.error(), nullptr);
    EXPECT_EQ(unnamed_losses(before, after, outcome), 0u);
    for (const rewrite::OtherFile &file : outcome.others) app.put(file.path, file.text.text());
    const model::Context context_after = app.context();
    request.context = &context_after;
    const rewrite::Outcome again = pipeline::run(after, request);
    EXPECT_EQ(again.after(), outcome.after()) << "a second run changes something";
    EXPECT_TRUE(again.others.empty()) << "a second run changes another file: " << again.others.front().text.text();
  }
  for (const auto &[pass, count] : counts) std::cout << "  " << count << "  " << pass << "\n";
  for (const char *pass : {"source-copy", "production-command", "production-env", "dev-dependencies"})
    EXPECT_GT(counts[pass], 0u) << pass;
}

}  // namespace

}  // namespace drydock::test
