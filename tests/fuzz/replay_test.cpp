// Inputs that once broke a promise, and hard ones made by hand, in every build.
#include <gtest/gtest.h>

#include <filesystem>
#include <optional>

#include "tests/fuzz/properties.hpp"
#include "tests/support/archives.hpp"
#include "tests/support/thinning.hpp"

namespace drydock::fuzz {
namespace {

void replay(const std::string &target, std::string (*breaks)(std::string_view)) {
  int count = 0;
  for (const char *kind : {"seeds", "regressions"}) {
    for (const auto &entry :
         std::filesystem::directory_iterator(DRYDOCK_SOURCE "/tests/fuzz/" + std::string(kind) + "/" + target)) {
      EXPECT_EQ(breaks(test::read_file(entry.path())), "") << entry.path();
      ++count;
    }
  }
  EXPECT_GT(count, 0);
}

TEST(Replay, Parse) { replay("parse", parse_breaks); }
TEST(Replay, Shell) { replay("shell", shell_breaks); }
TEST(Replay, Chain) {
  replay("chain", [](std::string_view bytes) { return chain_breaks(bytes); });
}

// Their inputs are the cases that people thought of, with every pass and under the sanitizers too.
TEST(Replay, Goldens) {
  int count = 0;
  for (const auto &entry : std::filesystem::recursive_directory_iterator(DRYDOCK_SOURCE "/golden")) {
    if (entry.path().filename() != "input.Dockerfile") continue;
    const std::filesystem::path folder = entry.path().parent_path();
    const std::string text = test::read_file(entry.path());
    EXPECT_EQ(parse_breaks(text), "") << folder;
    std::optional<model::Context> context;
    if (std::filesystem::exists(folder / "context")) context = model::Context::of_folder(folder / "context", "");
    EXPECT_EQ(chain_breaks(text, context ? &*context : nullptr), "") << folder;
    ++count;
  }
  EXPECT_GT(count, 500);
}

TEST(Replay, PartOfTheCorpus) {
  if (test::thinning == 1) GTEST_SKIP() << "tests/corpus takes all of it";
  const auto files = test::read_tar_xz(DRYDOCK_SHARED "/corpus/dockerfiles.tar.xz");
  ASSERT_GT(files.size(), 9000u);
  for (std::size_t i = 0; i < files.size(); i += test::thinning) {
    const auto &[name, bytes] = files[i];
    EXPECT_EQ(parse_breaks(bytes), "") << name;
    EXPECT_EQ(chain_breaks(bytes), "") << name;
  }
}

std::string many(std::string_view text, int count) {
  std::string result;
  for (int i = 0; i < count / test::thinning; ++i) result += text;
  return result;
}

// Depth and size end in an answer.
TEST(Replay, NestingWithoutEnd) {
  for (const std::string &inner : {many("${u:-", 100000), many("$(", 100000), many("{ ", 100000), many("( ", 100000),
                                   many("`", 100001), many("if true; then ", 50000), many("\"", 100001)})
    for (const std::string before : {"RUN ", "ENV a=", "COPY ", "ONBUILD RUN "})
      EXPECT_EQ(parse_breaks("FROM scratch\n" + before + inner + "\n"), "") << before << inner.substr(0, 6);
  EXPECT_EQ(shell_breaks(many("$(", 100000)), "");
  EXPECT_EQ(shell_breaks(many("( ", 100000)), "");
  EXPECT_EQ(parse_breaks("FROM scratch\nCMD " + many("[", 100000)), "");
  EXPECT_EQ(parse_breaks("FROM scratch\n" + many("ONBUILD ", 100000)), "");
  EXPECT_EQ(parse_breaks("FROM scratch\n" + many("RUN a \\\n\n", 50000)), "");
  EXPECT_EQ(parse_breaks(many("FROM a AS a\n", 3000)), "");
}

// What must not be compared each with each.
TEST(Replay, VeryManyOfOneKind) {
  const auto numbered = [](std::string_view text, int count) {
    std::string result;
    for (int i = 0; i < count / test::thinning; ++i) {
      for (const char c : text) {
        if (c == '#') result += std::to_string(i);
        else result += c;
      }
    }
    return result;
  };
  const std::string head = "FROM scratch\n";
  EXPECT_EQ(parse_breaks(head + "ENV" + numbered(" A#=$U#", 60000) + "\n"), "");
  EXPECT_EQ(parse_breaks(head + "ENV A=" + numbered("$U#", 100000) + "\n"), "");
  EXPECT_EQ(parse_breaks(head + "EXPOSE" + numbered(" #:80", 60000) + "\n"), "");
  EXPECT_EQ(parse_breaks(head + many("# check=skip=X\n", 20000) + "ENV" + numbered(" A#=$U#", 20000) + "\n"), "");
  EXPECT_EQ(parse_breaks("FROM a AS b\nENV" + numbered(" A#=1", 60000) + "\n" + many("FROM b AS b\nENV X=1\n", 2000)),
            "");
  EXPECT_EQ(parse_breaks(head + many("RUN a \\\n\n b\n", 100000)), "");
}

}  // namespace
}  // namespace drydock::fuzz
