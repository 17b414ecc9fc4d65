// What belongs together, what does not, and that every result is a run of the chain.
#include "pipeline/fix_groups.hpp"

#include <gtest/gtest.h>

#include "model/context.hpp"
#include "parse/parse.hpp"
#include "tests/support/process.hpp"

namespace drydock::pipeline {

namespace {

using rewrite::Fix;
using rewrite::Rewriter;
using rewrite::Safety;

bool stands(const Rewriter &rewriter, std::string_view text) {
  return rewriter.document().source().find(text) != std::string_view::npos;
}

// Appends a line once.
void append(Rewriter &rewriter, const std::string &kind, const std::string &line) {
  if (stands(rewriter, line)) return;
  Fix fix = rewriter.fix(kind, 0, Safety::safe, "append " + line, "reason");
  fix.insert(static_cast<Offset>(rewriter.document().source().size()), line + "\n");
  rewriter.propose(std::move(fix));
}

constexpr passes::Pass first{
    .id = "first", .worst = Safety::safe, .on = true, .run = [](Rewriter &r) { append(r, "a", "RUN a"); }};
constexpr passes::Pass apart{
    .id = "apart", .worst = Safety::safe, .on = true, .run = [](Rewriter &r) { append(r, "b", "RUN b"); }};
constexpr passes::Pass needs_first{.id = "needs-first", .worst = Safety::safe, .on = true, .run = [](Rewriter &r) {
  if (stands(r, "RUN a")) append(r, "c", "RUN c");
}};
constexpr passes::Pass else_first{.id = "else-first", .worst = Safety::safe, .on = true, .run = [](Rewriter &r) {
  if (!stands(r, "RUN a")) append(r, "d", "RUN d");
}};
constexpr passes::Pass changed_by_first{.id = "changed", .worst = Safety::safe, .on = true, .run = [](Rewriter &r) {
  if (!stands(r, "RUN e")) append(r, "e", stands(r, "RUN a") ? "RUN e1" : "RUN e2");
}};
constexpr passes::Pass many{.id = "many", .worst = Safety::safe, .on = true, .run = [](Rewriter &r) {
  for (const std::string name : {"p", "q", "r", "s"}) append(r, name, "RUN " + name);
}};
constexpr passes::Pass without_both{.id = "without-both", .worst = Safety::safe, .on = true, .run = [](Rewriter &r) {
  if (!stands(r, "RUN a") && !stands(r, "RUN b")) append(r, "f", "RUN f");
}};

FixChoices choices_of(const std::string &text, Request request, std::size_t most_runs = 256) {
  const Document document = parse::dockerfile(text);
  FixChoices choices = fix_choices(document, request, most_runs);
  EXPECT_EQ(choices.outcomes.size(), std::size_t{1} << choices.groups.size());
  for (std::size_t i = 0; i < choices.outcomes.size(); ++i) {
    Request without = request;
    for (std::size_t j = 0; j < choices.groups.size(); ++j)
      if (i >> j & 1) without.rejected.insert(choices.groups[j].begin(), choices.groups[j].end());
    EXPECT_EQ(choices.outcomes[i].after(), run(document, without).after()) << i;
    for (const std::string &id : without.rejected)
      for (const rewrite::AppliedFix &fix : choices.outcomes[i].fixes) EXPECT_NE(fix.id, id) << i;
    // Those that came up are enough.
    without.rejected = choices.outcomes[i].rejected;
    EXPECT_EQ(choices.outcomes[i].after(), run(document, without).after()) << i;
  }
  return choices;
}

Request with(std::vector<const passes::Pass *> passes) {
  Request request;
  request.passes = std::move(passes);
  return request;
}

using Groups = std::vector<FixGroup>;

TEST(FixGroups, FixesThatHaveNothingToDoWithEachOther) {
  const FixChoices choices = choices_of("FROM a\n", with({&first, &apart}));
  EXPECT_EQ(choices.groups, (Groups{{"first:a@1"}, {"apart:b@1"}}));
  EXPECT_EQ(choices.outcomes[0].after(), "FROM a\nRUN a\nRUN b\n");
  EXPECT_EQ(choices.outcomes[1].after(), "FROM a\nRUN b\n");
  EXPECT_EQ(choices.outcomes[2].after(), "FROM a\nRUN a\n");
  EXPECT_EQ(choices.outcomes[3].after(), "FROM a\n");
  EXPECT_FALSE(choices.joined);
}

TEST(FixGroups, AFixThatAnotherNeeds) {
  EXPECT_EQ(choices_of("FROM a\n", with({&first, &apart, &needs_first})).groups,
            (Groups{{"first:a@1", "needs-first:c@1"}, {"apart:b@1"}}));
}

TEST(FixGroups, AFixThatAnotherChanges) {
  EXPECT_EQ(choices_of("FROM a\n", with({&first, &changed_by_first})).groups, (Groups{{"first:a@1", "changed:e@1"}}));
}

TEST(FixGroups, WhatTakesAFixesPlaceIsLeftOutWithIt) {
  const FixChoices choices = choices_of("FROM a\n", with({&first, &apart, &else_first}));
  EXPECT_EQ(choices.groups, (Groups{{"first:a@1", "else-first:d@1"}, {"apart:b@1"}}));
  EXPECT_EQ(choices.outcomes[1].rejected, (std::set<std::string>{"first:a@1", "else-first:d@1"}));
}

TEST(FixGroups, WhatComesUpOnlyWithoutTwoGroupsIsLeftOutAsWell) {
  const FixChoices choices = choices_of("FROM a\n", with({&first, &apart, &without_both}));
  EXPECT_EQ(choices.groups, (Groups{{"first:a@1", "without-both:f@1"}, {"apart:b@1"}}));
  EXPECT_EQ(choices.outcomes[3].after(), "FROM a\n");
}

TEST(FixGroups, OfAPassWithMostOfThemAreJoinedWhereThereAreTooMany) {
  EXPECT_EQ(choices_of("FROM a\n", with({&first, &many})).groups.size(), 5u);
  const FixChoices few = choices_of("FROM a\n", with({&first, &many}), 8);
  EXPECT_TRUE(few.joined);
  EXPECT_EQ(few.groups, (Groups{{"first:a@1"}, {"many:p@1", "many:q@1"}, {"many:r@1", "many:s@1"}}));
  EXPECT_EQ(choices_of("FROM a\n", with({&first, &many}), 2).groups.size(), 1u);
  EXPECT_EQ(choices_of("FROM a\n", with({&first, &many}), 4).groups.size(), 2u);
}

TEST(FixGroups, NothingToChoose) {
  const FixChoices choices = choices_of("FROM a\n", with({}));
  EXPECT_TRUE(choices.groups.empty());
  EXPECT_EQ(choices.outcomes.size(), 1u);
}

TEST(FixGroups, AFixWithAnotherAnchorIsTheSameFix) {
  const std::string golden = DRYDOCK_SOURCE "/golden/_chain/pyapp";
  const model::Context context = model::Context::of_folder(golden + "/context", "");
  std::string unknown;
  Request request = with(choose_passes({}, {}, unknown));
  request.context = &context;
  const FixChoices choices = choices_of(test::read(golden + "/input.Dockerfile"), request);
  // The user stands in the stage that a split makes, else in the only one; without manifest-first one RUN less is new.
  const auto user = std::find_if(choices.groups.begin(), choices.groups.end(),
                                 [](const FixGroup &group) { return group.front().starts_with("non-root-user:"); });
  ASSERT_NE(user, choices.groups.end());
  EXPECT_EQ(*user, (FixGroup{"non-root-user:user@new2", "non-root-user:user@new1", "non-root-user:user@1"}));
}

}  // namespace

}  // namespace drydock::pipeline
