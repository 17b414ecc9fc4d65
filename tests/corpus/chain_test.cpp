// The whole chain over every real Dockerfile of the corpus: what must hold for each of them, and how often each pass
// has something to say.
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <iostream>
#include <map>
#include <set>

#include "parse/parse.hpp"
#include "pipeline/pipeline.hpp"
#include "print/suggestion.hpp"
#include "tests/support/archives.hpp"
#include "tests/support/comments.hpp"

namespace drydock::test {

namespace {

pipeline::Request everything() {
  pipeline::Request request;
  std::string unknown;
  request.passes = pipeline::choose_passes({"all"}, {}, unknown);
  request.options.python_dont_write_bytecode = true;
  return request;
}

std::string print(const std::map<std::string, std::size_t> &counts) {
  std::vector<std::pair<std::size_t, std::string>> sorted;
  for (const auto &[name, count] : counts) sorted.emplace_back(count, name);
  std::sort(sorted.rbegin(), sorted.rend());
  std::string text;
  for (const auto &[count, name] : sorted) text += "  " + std::to_string(count) + "  " + name + "\n";
  return text;
}

TEST(Corpus, TheChainKeepsItsPromisesOnEveryFile) {
  const auto files = read_tar_xz(DRYDOCK_SHARED "/corpus/dockerfiles.tar.xz");
  ASSERT_GT(files.size(), 9000u);
  const pipeline::Request request = everything();
  std::map<std::string, std::size_t> fixes, skips;
  std::size_t valid = 0, changed = 0;
  const auto start = std::chrono::steady_clock::now();
  for (const auto &[name, bytes] : files) {
    SCOPED_TRACE(name);
    const Document before = parse::dockerfile(bytes);
    if (before.error() != nullptr) continue;
    ++valid;
    const rewrite::Outcome outcome = pipeline::run(before, request);
    for (const std::string &error : outcome.own_errors) ADD_FAILURE() << error;
    std::set<std::string> ids;
    for (const rewrite::AppliedFix &applied : outcome.fixes) {
      ++fixes[applied.fix.pass];
      EXPECT_TRUE(ids.insert(applied.id).second) << "two fixes have the id " << applied.id;
    }
    for (const rewrite::ReportedSkip &skip : outcome.skips) ++skips[skip.skip.pass + ": " + skip.skip.condition];
    const std::string text = outcome.after();
    if (text == bytes) {
      EXPECT_TRUE(outcome.fixes.empty()) << "fixes that change nothing";
      continue;
    }
    ++changed;
    const Document after = parse::dockerfile(text);
    EXPECT_EQ(after.error(), nullptr) << (after.error() != nullptr ? after.error()->message : "");
    EXPECT_EQ(unnamed_losses(before, after, outcome), 0u) << "a comment is lost";
    for (const Directive &directive : before.directives)
      EXPECT_TRUE(std::any_of(after.directives.begin(), after.directives.end(), [&](const Directive &other) {
        return other.name == directive.name && other.value == directive.value;
      })) << directive.name;
    const rewrite::Outcome again = pipeline::run(after, request);
    EXPECT_EQ(again.after(), text) << "a second run changes something: "
                                   << (again.fixes.empty() ? "" : again.fixes[0].id);
    EXPECT_FALSE(print::suggestion(name, outcome, {}).empty());
  }
  const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
  EXPECT_GT(changed * 2, valid) << "most real files have something to gain";
  std::cout << valid << " valid files, " << changed << " changed, " << time.count()
            << " s for two runs and a diff each\nfixes:\n"
            << print(fixes) << "skips:\n"
            << print(skips);
}

}  // namespace

}  // namespace drydock::test
