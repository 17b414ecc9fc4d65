// Which steps run again after a file of the context has changed; tests/engine asks a builder the same.
#include "model/rebuild.hpp"

#include <gtest/gtest.h>

#include "model/context.hpp"
#include "pipeline/readers.hpp"

namespace drydock::model {

namespace {

struct Build {
  explicit Build(std::string text, const std::string &ignore = "")
      : document(parse::dockerfile(std::move(text))),
        context({".dockerignore"}, [ignore](std::string_view) { return ignore; }),
        model(document, &context, pipeline::readers),
        rebuild(model) {
    EXPECT_EQ(document.error(), nullptr);
  }
  // The lines of the instructions.
  std::string lines(const Rebuild::Steps &steps) const {
    std::string result;
    for (const std::size_t step : steps) result += " " + std::to_string(document.instructions[step].first_line);
    return result;
  }
  std::string after(const std::string &path) { return lines(rebuild.after(rebuild.readers_of(path))); }

  Document document;
  Context context;
  Model model;
  Rebuild rebuild;
};

TEST(Rebuild, RunsAgainWhatStandsBelowTheFirstCopyOfTheFile) {
  Build build("FROM a\nRUN one\nCOPY list.txt .\nRUN two\nCOPY . .\nENV A=1\nRUN three\n");
  EXPECT_EQ(build.lines(build.rebuild.steps()), " 2 3 4 5 7");
  EXPECT_EQ(build.after("list.txt"), " 3 4 5 7");
  EXPECT_EQ(build.after("src/app.py"), " 5 7");
}

TEST(Rebuild, LooksThroughTheIgnoreFile) {
  Build build("FROM a\nCOPY . .\nRUN one\n", "docs\n*.md\n!docs/keep.md\n");
  EXPECT_EQ(build.after("docs/a.txt"), "");
  EXPECT_EQ(build.after("README.md"), "");
  EXPECT_EQ(build.after("docs/keep.md"), " 2 3");
}

TEST(Rebuild, MatchesPatternsFoldersAndVariables) {
  Build build("FROM a\nARG dir=lib\nCOPY *.txt /t/\nCOPY ${dir} /l/\nADD https://a/b.c /a\nCOPY <<x /y\nx\n");
  EXPECT_EQ(build.after("a.txt"), " 3 4 5 6");
  EXPECT_EQ(build.after("sub/a.txt"), "");
  EXPECT_EQ(build.after("lib/deep/a.c"), " 4 5 6");
  EXPECT_EQ(build.after("library/a.c"), "");
}

TEST(Rebuild, KnowsWhatBindMountsShow) {
  Build build("FROM a\nRUN --mount=type=bind,source=list.txt,target=/l one\nRUN --mount=target=/all two\nRUN three\n");
  EXPECT_EQ(build.after("list.txt"), " 2 3 4");
  EXPECT_EQ(build.after("app.py"), " 3 4");
}

TEST(Rebuild, FollowsCopiesFromOtherStages) {
  Build build(
      "FROM a AS build\nCOPY list.txt .\nRUN fetch\nCOPY src src\nRUN make\nFROM b AS unused\nCOPY . .\n"
      "FROM c\nRUN one\nCOPY --from=build /out /out\nCOPY conf /etc\n");
  EXPECT_EQ(build.lines(build.rebuild.steps()), " 2 3 4 5 9 10 11") << "the last stage does not need `unused`";
  EXPECT_EQ(build.after("list.txt"), " 2 3 4 5 10 11");
  EXPECT_EQ(build.after("src/a.c"), " 4 5 10 11");
  EXPECT_EQ(build.after("conf/a"), " 11");
}

TEST(Rebuild, TakesACopyForUnchangedWhereOnlyOtherPlacesWereWrittenTo) {
  Build build(
      "FROM a AS build\nWORKDIR /app\nCOPY list.txt .\nRUN fetch\nCOPY src ./src\n"
      "FROM c\nCOPY --from=build /wheels /w\n"
      "RUN install\nCOPY --from=build /app/src /app\nRUN --mount=from=build,source=/app/bin,target=/b x\n");
  EXPECT_EQ(build.after("list.txt"), " 3 4 5 7 8 9 10");
  EXPECT_EQ(build.after("src/a.py"), " 5 9 10");
}

TEST(Rebuild, RunsAllOfAStageThatStartsFromAChangedOne) {
  Build build("FROM a AS base\nCOPY x /x\nFROM base\nRUN one\nCOPY y /y\n");
  EXPECT_EQ(build.after("x"), " 2 4 5");
  EXPECT_EQ(build.after("y"), " 5");
}

TEST(Rebuild, PredictsNothingWhereTheFileDoesNotTellWhatIsCopied) {
  EXPECT_FALSE(Build("FROM a\nARG what\nCOPY $what .\n").rebuild.predictable());
  EXPECT_FALSE(Build("FROM a AS b\nONBUILD COPY . .\nFROM b\nRUN x\n").rebuild.predictable());
  EXPECT_FALSE(Build("FROM python:3-onbuild\nRUN x\n").rebuild.predictable());
  EXPECT_TRUE(Build("FROM a AS b\nARG what\nCOPY $what .\nFROM c\nRUN x\n").rebuild.predictable());
}

}  // namespace

}  // namespace drydock::model
