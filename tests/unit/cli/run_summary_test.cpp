#include "cli/run_summary.hpp"

#include <gtest/gtest.h>

#include "parse/parse.hpp"

namespace drydock::cli {
namespace {

std::size_t layers(const char *text) { return layers_of(parse::dockerfile(text)); }

TEST(RunSummary, CountsTheLayersOfTheLastImageAlone) {
  EXPECT_EQ(layers("FROM a\nRUN x\nCOPY b c\nADD d e\nENV F=g\nCMD x\n"), 3u);
  EXPECT_EQ(layers("FROM a AS build\nRUN x\nRUN y\nFROM b\nCOPY --from=build c d\n"), 1u);
  EXPECT_EQ(layers("FROM a AS Base\nRUN x\nFROM b AS other\nRUN y\nFROM base\nRUN z\n"), 2u);
  EXPECT_EQ(layers("FROM a AS s\nRUN x\nFROM s AS s\nRUN y\nFROM s\nRUN z\n"), 3u);
  EXPECT_EQ(layers("ARG X\n"), 0u);
}

rewrite::Outcome outcome(const std::string &pass, bool makes_file) {
  rewrite::Outcome result("FROM a\nRUN x\n");
  rewrite::AppliedFix applied;
  applied.fix.pass = pass;
  result.fixes.push_back(applied);
  result.skips.push_back({{}, 1});
  result.skips.back().skip.pass = "merge-runs";
  result.skips.back().skip.condition = "heredoc";
  result.skips.back().skip.reason = "a heredoc stands between";
  if (makes_file) result.others.push_back({".dockerignore", {}, rewrite::TrackedText(""), ".dockerignore"});
  return result;
}

TEST(RunSummary, TellsOfAllFilesTogether) {
  RunSummary summary;
  EXPECT_EQ(summary.text(), "");
  summary.add(FileCount(outcome("dockerignore", true)));
  EXPECT_EQ(summary.text(), "") << "one file speaks for itself";
  summary.add(FileCount(outcome("dockerignore", true)));
  summary.add(FileCount(outcome("cache-mounts", false)));
  summary.add_failed();
  EXPECT_EQ(summary.text(),
            "\n4 files: 2 changed, 1 unchanged, 1 not possible (see above)\n"
            "files beside them: 1 made, 0 changed\n"
            "layers of those that changed: 2, as before; lines: 4, as before\n"
            "\n    fixes     files  pass\n"
            "        2         2  dockerignore\n"
            "        1         1  cache-mounts\n"
            "\n    times  left alone: the most frequent reasons, each as one file has it (--explain: all)\n"
            "        3  merge-runs [heredoc]: a heredoc stands between\n");
}

}  // namespace
}  // namespace drydock::cli
