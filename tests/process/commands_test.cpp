// Help, version, wrong usage, and the commands that change nothing: passes, explain, parse.
#include <gmock/gmock.h>

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <sstream>

#include "tests/process/scratch.hpp"

namespace drydock::test {

namespace {

using testing::HasSubstr;
using testing::MatchesRegex;
using testing::StartsWith;

TEST(Usage, WithoutArgumentsPrintsHelpAndFails) {
  const Finished done = drydock({});
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_EQ(done.out, "");
  EXPECT_THAT(done.err, HasSubstr("Usage: drydock"));
}

TEST(Usage, HelpAndVersionGoToStandardOutput) {
  for (const std::vector<std::string> &command : std::vector<std::vector<std::string>>{
           {"--help"}, {"-h"}, {"fix", "--help"}, {"diff", "-h"}, {"explain", "--help"}}) {
    const Finished done = drydock(command);
    EXPECT_EQ(done.exit_code, 0);
    EXPECT_THAT(done.out, HasSubstr("Usage: drydock"));
    EXPECT_EQ(done.err, "");
  }
  EXPECT_THAT(drydock({"--version"}).out, MatchesRegex("drydock [0-9.]+\n"));
}

TEST(Usage, WrongOnesEndWithTwoAndSayWhy) {
  const std::vector<std::vector<std::string>> commands = {{"diff"},
                                                          {"fix"},
                                                          {"explain"},
                                                          {"--frobnicate", "x"},
                                                          {"diff", "--safety", "wrong", "x"},
                                                          {"diff", "--color", "x", "y"},
                                                          {"diff", "--select"},
                                                          {"diff", "-o", "x", "y"},
                                                          {"parse", "--format", "xml", "x"},
                                                          {"passes", "x"},
                                                          {"diff", "--syntax", "a b\nRUN evil", "x"},
                                                          {"diff", "--split", "maybe", "x"},
                                                          {"diff", "--base", "python", "x"},
                                                          {"diff", "--base", "python=", "x"},
                                                          {"diff", "--base", "python=a/b:1", "x"},
                                                          {"diff", "--base", "python:3=a/b", "x"},
                                                          {"diff", "--base", "a=b", "--base", "b=c", "x"},
                                                          {"diff", "--base", "a=b", "--base", "a=c", "x"}};
  for (const std::vector<std::string> &command : commands) {
    const Finished done = drydock(command);
    EXPECT_EQ(done.exit_code, 2) << testing::PrintToString(command);
    EXPECT_EQ(done.out, "");
    EXPECT_THAT(done.err, StartsWith("drydock: error: "));
  }
}

TEST(Usage, AnUnknownPassGetsTheClosestName) {
  for (const std::vector<std::string> &command :
       std::vector<std::vector<std::string>>{{"explain", "merge-run"},
                                             {"diff", "--select", "merge-run", "x"},
                                             {"fix", "--ignore", "python-env,merge-run", "x"}})
    EXPECT_EQ(drydock(command).err,
              "drydock: error: there is no pass `merge-run`; did you mean `merge-runs`?\nTry `drydock --help`.\n");
  EXPECT_THAT(drydock({"explain", "teapot"}).err, HasSubstr("`drydock passes` lists them"));
}

TEST(Usage, AfterTwoDashesAllArePaths) {
  const Scratch scratch;
  scratch.put("--help", python_fixed);
  EXPECT_EQ(scratch.drydock(only_python("diff", {"--", "--help"})).exit_code, 0);
  scratch.put("fix", python_fixed);
  EXPECT_EQ(scratch.drydock(only_python("diff", {"fix"})).exit_code, 0) << "a file with the name of a command";
}

TEST(Passes, ListsTheChainInOrder) {
  const Finished done = drydock({"passes"});
  EXPECT_EQ(done.exit_code, 0);
  EXPECT_THAT(done.out, StartsWith("source-copy  "));
  EXPECT_THAT(done.out, HasSubstr("\npython-env "));
  EXPECT_THAT(done.out, HasSubstr(" on    review  set PYTHONUNBUFFERED=1"));
  EXPECT_LT(done.out.find("\npython-env"), done.out.find("\nsyntax-directive"));
}

TEST(Passes, EachIsExplainedInFull) {
  std::istringstream lines(drydock({"passes"}).out);
  for (std::string line; std::getline(lines, line);) {
    const std::string id = line.substr(0, line.find(' '));
    const Finished done = drydock({"explain", id});
    EXPECT_EQ(done.exit_code, 0);
    EXPECT_THAT(done.out, StartsWith(id + ": "));
    for (const char *part : {"\nWhy: ", "\nSafety: ", "\nKeeps: ", "\nExample: "})
      EXPECT_THAT(done.out, HasSubstr(part)) << id;
  }
}

TEST(Passes, ThePageIsUpToDate) {
  std::ifstream file(DRYDOCK_SOURCE "/passes/README.md");
  const std::string page{std::istreambuf_iterator<char>(file), {}};
  EXPECT_EQ(drydock({"passes", "--markdown"}).out, page) << "drydock passes --markdown > passes/README.md";
}

TEST(Parse, PrintsOneObjectALine) {
  const Scratch scratch;
  scratch.put("a", python);
  scratch.put("b", refused);
  const Finished done = scratch.drydock({"parse", "--format", "json", "a", "b"});
  EXPECT_EQ(done.exit_code, 2) << "one of them is refused";
  std::istringstream lines(done.out);
  std::vector<nlohmann::json> objects;
  for (std::string line; std::getline(lines, line);) objects.push_back(nlohmann::json::parse(line));
  ASSERT_EQ(objects.size(), 2U);
  EXPECT_EQ(objects[0]["file"], "a");
  EXPECT_EQ(objects[1]["file"], "b");
  EXPECT_EQ(scratch.drydock({"parse", "a"}).exit_code, 0);
  EXPECT_EQ(scratch.drydock({"parse", "-"}, python).exit_code, 0);
}

}  // namespace

}  // namespace drydock::test
