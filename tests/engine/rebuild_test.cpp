// The builder itself tells which steps it runs again after a file of the context has changed: those that were
// predicted.
#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "model/context.hpp"
#include "model/rebuild.hpp"
#include "pipeline/readers.hpp"
#include "tests/support/process.hpp"

namespace drydock::test {

namespace {

namespace fs = std::filesystem;

struct Case {
  const char *name;
  const char *dockerfile;  // FROM base: each RUN that writes, writes something new
  const char *ignore;
  std::vector<std::string> changed;  // one rebuild each
  bool upper_bound = false;          // the builder may see that nothing new came of it
};

const std::vector<std::string> files = {"list.txt", "app.py", "src/a.c", "src/deep/b.c", "conf/x.conf", "docs/d.md",
                                        "docs/keep.md"};

const Case cases[] = {
    {"OneStage", R"(
FROM base
RUN true
COPY list.txt ./
RUN date +%N >/installed
ENV A=1
COPY . /app
WORKDIR /app
RUN date +%N >/built
)",
     "", {"list.txt", "app.py", "src/deep/b.c"}},
    {"IgnoreFile", R"(
FROM base
COPY . /app
RUN date +%N >/built
COPY conf/ /etc/conf/
RUN true
)",
     "docs\n!docs/keep.md\n**/*.c\n", {"docs/d.md", "docs/keep.md", "src/deep/b.c", "conf/x.conf"}},
    {"Patterns", R"(
FROM base
COPY *.txt /t/
RUN true
COPY src/*/b.c /b/
COPY ["conf", "app.py", "/c/"]
RUN true
)",
     "", {"list.txt", "src/a.c", "src/deep/b.c", "conf/x.conf"}},
    {"Stages", R"(
FROM base AS build
WORKDIR /w
COPY list.txt .
RUN date +%N >/wheels
COPY src src
RUN date +%N >/made
FROM base AS unused
COPY app.py .
RUN true
FROM base
RUN true
COPY --from=build /made /made
RUN true
COPY conf /conf
)",
     "", {"list.txt", "src/a.c", "conf/x.conf", "app.py"}},
    {"OtherPlaces", R"(
FROM base AS build
WORKDIR /w
COPY list.txt .
RUN date +%N >/wheels
COPY src ./src
FROM base
COPY --from=build /wheels /wheels
RUN true
COPY --from=build /w/src /src
RUN --mount=from=build,source=/w/src,target=/s date +%N >/used
)",
     "", {"list.txt", "src/a.c"}},
    {"Parents", R"(
FROM base AS common
COPY list.txt /
RUN date +%N >/common
FROM common AS child
RUN true
COPY src /src
FROM child
RUN true
)",
     "", {"list.txt", "src/a.c", "app.py"}},
    {"BindMounts", R"(
FROM base
RUN --mount=type=bind,source=list.txt,target=/l date +%N >/one
RUN --mount=type=bind,source=src,target=/s,rw date +%N >/two
RUN --mount=target=/all date +%N >/three
RUN true
)",
     "docs\n", {"list.txt", "src/deep/b.c", "app.py", "docs/d.md"}},
    {"Links", R"(
FROM base
COPY --link list.txt /l/
COPY --link src /s/
RUN date +%N >/x
)",
     "", {"list.txt", "src/a.c"}, true},
    {"SameResult", R"(
FROM base AS build
COPY . /w
RUN echo always >/made
FROM base
COPY --from=build /made /made
RUN true
)",
     "", {"app.py"}, true},
};

Finished build(const std::string &folder) {
  return run({"docker", "buildx", "build", "--progress=plain", "--network=none", "-f", folder + "/Dockerfile",
              folder + "/context"});
}

// The builder counts FROM an image, WORKDIR, RUN, COPY and ADD in each stage: `#9 [build 3/5] RUN x`, and later `#9
// CACHED`.
std::set<std::size_t> run_again(const std::string &log, const model::Model &model) {
  std::map<std::string, std::size_t> instructions;  // `build 3` -> its index
  for (const model::Stage &stage : model.stages()) {
    std::size_t number = stage.parent ? 0 : 1;
    const std::string name = stage.name.empty() ? "stage-" + std::to_string(stage.index) : stage.name;
    for (std::size_t i = stage.from + 1; i < stage.end; ++i) {
      const Keyword keyword = model.document().instructions[i].keyword;
      if (keyword == Keyword::env) continue;
      instructions[name + " " + std::to_string(++number)] = i;
      if (model.stages().size() == 1) instructions[std::to_string(number)] = i;  // what it writes now and then
    }
  }
  std::map<std::string, std::string> steps;  // `#9` -> `build 3`
  std::set<std::string> cached;
  std::istringstream lines(log);
  const std::regex step("^(#\\d+) \\[\\s*((?:[a-z][\\w-]* )?)\\s*(\\d+)/\\d+\\] .*"), kept("^(#\\d+) CACHED");
  for (std::string line; std::getline(lines, line);) {
    std::smatch match;
    if (std::regex_match(line, match, step)) steps[match[1]] = match[2].str() + match[3].str();
    else if (std::regex_match(line, match, kept)) cached.insert(match[1]);
  }
  std::set<std::size_t> result;
  for (const auto &[number, name] : steps) {
    const auto found = instructions.find(name);
    if (found == instructions.end() || cached.contains(number)) continue;
    if (model.document().instructions[found->second].keyword != Keyword::workdir) result.insert(found->second);
  }
  return result;
}

class Rebuild : public testing::TestWithParam<Case> {};

TEST_P(Rebuild, IsAsPredicted) {
  const Case &one = GetParam();
  const char *const base = "debian:bookworm-slim";
  if (run({"docker", "image", "inspect", base}).exit_code != 0) GTEST_SKIP() << "no stand-in for " << base;
  const TemporaryFolder scratch;
  const std::string never_seen = std::to_string(std::chrono::system_clock::now().time_since_epoch().count());
  const auto put = [&](const std::string &file, const std::string &text) {
    const fs::path path = scratch / ("context/" + file);
    fs::create_directories(path.parent_path());
    write(path, text);
  };
  for (const std::string &file : files) put(file, never_seen);
  put(".dockerignore", one.ignore);
  write(scratch / "Dockerfile",
        std::regex_replace(one.dockerfile, std::regex("FROM base"), std::string("FROM ") + base));

  Document document = parse::dockerfile(read(scratch / "Dockerfile"));
  const model::Context context = model::Context::of_folder(scratch / "context", "");
  const model::Model model(document, &context, pipeline::readers);
  model::Rebuild rebuild(model);

  const Finished first = build(scratch.path());
  ASSERT_EQ(first.exit_code, 0) << first.err;
  EXPECT_EQ(run_again(build(scratch.path()).err, model), std::set<std::size_t>{}) << "nothing changed";
  for (const std::string &file : one.changed) {
    put(file, never_seen + " changed");
    const Finished again = build(scratch.path());
    ASSERT_EQ(again.exit_code, 0) << again.err;
    const auto steps = rebuild.after(rebuild.readers_of(file));
    const std::set<std::size_t> predicted(steps.begin(), steps.end()), seen = run_again(again.err, model);
    const bool within = std::includes(predicted.begin(), predicted.end(), seen.begin(), seen.end());
    EXPECT_TRUE(one.upper_bound ? within : seen == predicted) << file << "\n" << again.err;
  }
}

INSTANTIATE_TEST_SUITE_P(Builder, Rebuild, testing::ValuesIn(cases),
                         [](const auto &one) { return std::string(one.param.name); });

}  // namespace

}  // namespace drydock::test
