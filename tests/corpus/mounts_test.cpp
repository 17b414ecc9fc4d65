// How many RUNs of real Dockerfiles that install with a manager of the table carry its mounts, and why the others do
// not.
#include <gtest/gtest.h>

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <map>

#include "model/package_calls.hpp"
#include "parse/parse.hpp"
#include "passes/support/cache_place.hpp"
#include "pipeline/pipeline.hpp"
#include "tests/support/archives.hpp"

namespace drydock::test {

namespace {

struct Counts {
  std::size_t installing = 0, carrying = 0, not_understood = 0;
  std::map<std::string, std::pair<std::size_t, std::size_t>> by_manager;  // installing, carrying
  std::map<std::string, std::size_t> reasons;                             // of those without a mount
};

// The indexes of the RUNs; the pass may take out an ENV, but no RUN.
std::vector<std::size_t> runs_of(const Document &document) {
  std::vector<std::size_t> result;
  for (std::size_t i = 0; i < document.instructions.size(); ++i)
    if (document.instructions[i].as<Run>() != nullptr) result.push_back(i);
  return result;
}

bool has_cache_mount(const Document &document, std::size_t instruction) {
  const auto &mounts = document.instructions[instruction].as<Run>()->mounts;
  return std::any_of(mounts.begin(), mounts.end(), [](const Mount &mount) { return mount.type() == "cache"; });
}

void count(const Document &before, const rewrite::Outcome &outcome, Counts &counts) {
  const Document after = parse::dockerfile(outcome.after());
  const std::vector<std::size_t> runs = runs_of(before), runs_after = runs_of(after);
  ASSERT_EQ(runs_after.size(), runs.size());
  std::map<std::size_t, std::vector<std::string>> reasons;
  for (const rewrite::ReportedSkip &skip : outcome.skips) reasons[skip.skip.anchor].push_back(skip.skip.condition);
  for (std::size_t r = 0; r < runs.size(); ++r) {
    const Run *run = before.instructions[runs[r]].as<Run>();
    const auto &why = reasons[runs[r]];
    if (std::find(why.begin(), why.end(), "not-understood") != why.end()) {
      ++counts.not_understood;
      continue;
    }
    if (run->command.exec) continue;
    const shell::Script script = parse::shell_script(run->command.text);
    std::vector<std::string> managers;
    for (const model::PackageCall &call : model::package_calls(script))
      if (passes::fetches(call) && call.manager->handled()) managers.push_back(std::string(call.manager->id));
    if (managers.empty()) continue;
    const bool carries = has_cache_mount(after, runs_after[r]);
    ++counts.installing;
    counts.carrying += carries;
    for (const std::string &manager : managers) {
      ++counts.by_manager[manager].first;
      counts.by_manager[manager].second += carries;
    }
    if (!carries) ++counts.reasons[why.empty() ? "said of another RUN of the stage, or nothing to gain" : why.front()];
  }
}

double percent(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

void print(const Counts &counts) {
  std::cout << std::fixed << std::setprecision(1) << counts.installing << " RUNs install with a manager of the table; "
            << counts.carrying << " (" << percent(counts.carrying, counts.installing) << " %) carry its mounts; "
            << counts.not_understood << " ("
            << percent(counts.not_understood, counts.installing + counts.not_understood) << " %) are not understood\n";
  for (const auto &[manager, of] : counts.by_manager)
    std::cout << "  " << std::setw(10) << manager << std::setw(7) << of.first << std::setw(8)
              << percent(of.second, of.first) << " %\n";
  std::vector<std::pair<std::size_t, std::string>> reasons;
  for (const auto &[reason, number] : counts.reasons) reasons.emplace_back(number, reason);
  std::sort(reasons.rbegin(), reasons.rend());
  std::cout << "without:\n";
  for (const auto &[number, reason] : reasons)
    std::cout << "  " << std::setw(6) << number << std::setw(7) << percent(number, counts.installing) << " %  "
              << reason << "\n";
}

TEST(CacheMounts, MostInstallingRunsCarryThem) {
  pipeline::Request request;
  std::string unknown;
  request.passes = pipeline::choose_passes({"cache-mounts"}, {}, unknown);
  Counts counts;
  const auto files = read_tar_xz(DRYDOCK_SHARED "/corpus/dockerfiles.tar.xz");
  for (const auto &[name, bytes] : files) {
    SCOPED_TRACE(name);
    const Document document = parse::dockerfile(bytes);
    if (document.error() == nullptr) count(document, pipeline::run(document, request), counts);
  }
  print(counts);
  EXPECT_GE(percent(counts.carrying, counts.installing), 80);
  EXPECT_LT(percent(counts.not_understood, counts.installing + counts.not_understood), 5);
}

}  // namespace

}  // namespace drydock::test
