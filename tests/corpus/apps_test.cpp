// The chain over real applications with their build contexts: the same promises as without one, and how many get what.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>

#include "model/cache_impact.hpp"
#include "parse/parse.hpp"
#include "pipeline/pipeline.hpp"
#include "pipeline/readers.hpp"
#include "tests/support/archives.hpp"

namespace drydock::test {

namespace {

struct App {
  std::map<std::string, std::string> kept;  // texts of the files that the corpus holds
  std::vector<std::string> files;           // all paths of the context

  void put(const std::string &path, const std::string &text) {
    if (kept.find(path) == kept.end()) files.push_back(path);
    kept[path] = text;
  }
};

model::Context context_of(const App &app) {
  return model::Context(app.files, [&app](std::string_view path) -> std::optional<std::string> {
    const auto found = app.kept.find(std::string(path));
    return found == app.kept.end() ? std::nullopt : std::optional(found->second);
  });
}

// The archive's paths are apps/<app>/<path>; FILES.txt lists the context.
std::map<std::string, App> read_apps() {
  std::map<std::string, App> apps;
  for (auto &[name, bytes] : read_tar_xz(DRYDOCK_SHARED "/corpus/apps.tar.xz")) {
    const std::size_t begin = name.find('/') + 1, end = name.find('/', begin);
    if (end == std::string::npos) continue;
    App &app = apps[name.substr(begin, end - begin)];
    const std::string path = name.substr(end + 1);
    if (path == "FILES.txt") {
      std::istringstream lines(bytes);
      for (std::string line; std::getline(lines, line);) app.files.push_back(line.substr(0, line.find('\t')));
    } else {
      app.kept[path] = std::move(bytes);
    }
  }
  return apps;
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
  std::map<std::string, App> apps = read_apps();
  ASSERT_GT(apps.size(), 500u);
  pipeline::Request request;
  std::string unknown;
  request.passes = pipeline::choose_passes({}, {}, unknown);
  std::map<std::string, std::size_t> counts;
  std::size_t read = 0;
  std::ifstream table(DRYDOCK_SHARED "/corpus/apps.tsv");
  std::string row;
  std::getline(table, row);
  while (std::getline(table, row)) {
    std::istringstream columns(row);
    std::string name, repository, folder, dockerfile;
    std::getline(columns, name, '\t');
    std::getline(columns, repository, '\t');
    std::getline(columns, folder, '\t');
    std::getline(columns, dockerfile, '\t');
    SCOPED_TRACE(name);
    App app = apps[name];
    const auto text = app.kept.find(dockerfile);
    if (text == app.kept.end()) continue;
    ++read;
    const model::Context context = context_of(app);
    Document before = parse::dockerfile(text->second);
    if (before.error() != nullptr) continue;
    request.context = &context;
    const rewrite::Outcome outcome = pipeline::run(before, request);
    for (const std::string &error : outcome.own_errors) ADD_FAILURE() << error;
    for (const rewrite::AppliedFix &applied : outcome.fixes) ++counts["fix  " + applied.fix.pass];
    for (const rewrite::ReportedSkip &skip : outcome.skips) ++counts["skip " + skip.skip.pass + ": " + skip.skip.condition];
    Document after = parse::dockerfile(outcome.after());
    ASSERT_EQ(after.error(), nullptr);
    if (outcome.ignore_file) app.put(outcome.ignore_file->path, outcome.ignore_file->text.text());
    const model::Context context_after = context_of(app);
    request.context = &context_after;
    const rewrite::Outcome again = pipeline::run(after, request);
    EXPECT_EQ(again.after(), outcome.after()) << "a second run changes something";
    EXPECT_FALSE(again.ignore_file) << "a second run changes the ignore file: " << again.ignore_file->text.text();
    parse::shell_scripts(before);
    parse::shell_scripts(after);
    compare_rebuilds(before, context, after, context_after, counts);
  }
  EXPECT_GT(read, 400u);
  EXPECT_GT(counts["fix  split-stages"], 0u);
  EXPECT_GT(counts["fix  manifest-first"], 0u);
  EXPECT_GT(counts["fix  dockerignore"], 100u);
  std::cout << read << " applications\n";
  for (const auto &[what, count] : counts) std::cout << "  " << count << "  " << what << "\n";
}

}  // namespace

}  // namespace drydock::test
