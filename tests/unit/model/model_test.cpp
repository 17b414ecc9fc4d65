// What is in force at each instruction: variables, directories, users, shells, stages, and the image's configuration.
#include "model/model.hpp"

#include <gtest/gtest.h>

#include "pipeline/readers.hpp"

namespace drydock::model {

namespace {

struct Reading {
  explicit Reading(std::string text)
      : document(parse::dockerfile(std::move(text))), model(document, nullptr, pipeline::readers) {
    EXPECT_EQ(document.error(), nullptr);
  }
  Document document;
  Model model;
};

TEST(Model, FollowsVariablesInOrder) {
  const Reading r("FROM alpine\nENV A=1\nENV A=2 B=$A\nRUN x\n");
  EXPECT_EQ(r.model.variable(3, "A").text, "2");
  EXPECT_EQ(r.model.variable(3, "B").text, "1") << "one ENV sees the values from before it";
  EXPECT_TRUE(r.model.variable(1, "A").is_unknown());
}

TEST(Model, KnowsThatArgumentsMayBeGiven) {
  const Reading r("ARG V=3.11\nFROM python:$V\nARG D=x\nARG V\nARG N\nRUN x\n");
  EXPECT_EQ(r.model.stages()[0].base.text, "python:3.11");
  EXPECT_EQ(r.model.stages()[0].base.certainty, Value::Certainty::default_);
  EXPECT_EQ(r.model.stages()[0].base.build_args, std::vector<std::string>{"V"});
  EXPECT_EQ(r.model.variable(5, "D").certainty, Value::Certainty::default_);
  EXPECT_EQ(r.model.variable(5, "V").text, "3.11");
  EXPECT_TRUE(r.model.variable(5, "N").is_unknown());
}

TEST(Model, DoesNotSeeGlobalArgumentsThatAreNotTakenIn) {
  const Reading r("ARG V=3\nFROM alpine\nRUN x\n");
  EXPECT_TRUE(r.model.variable(2, "V").is_unknown());
}

TEST(Model, InheritsFromTheParentStageAlone) {
  const Reading r("FROM alpine AS a\nENV A=1\nWORKDIR /w\nUSER u\nFROM a\nRUN x\nFROM alpine\nRUN y\n");
  EXPECT_EQ(r.model.variable(5, "A").text, "1");
  EXPECT_EQ(r.model.workdir(5).text, "/w");
  EXPECT_EQ(r.model.user(5).text, "u");
  EXPECT_TRUE(r.model.variable(7, "A").is_unknown());
  EXPECT_EQ(r.model.user(7).text, "root");
  EXPECT_TRUE(r.model.has_children(r.model.stages()[0]));
  EXPECT_FALSE(r.model.has_children(r.model.stages()[1]));
}

TEST(Model, ResolvesRelativeWorkingDirectories) {
  const Reading r("FROM alpine\nWORKDIR /a\nWORKDIR b/../c\nWORKDIR $X\nRUN x\n");
  EXPECT_EQ(r.model.workdir(2).text, "/a");
  EXPECT_EQ(r.model.workdir(3).text, "/a/c");
  EXPECT_TRUE(r.model.workdir(4).is_unknown());
}

TEST(Model, KnowsUsersAndHomes) {
  const Reading r(
      "FROM node:20\nRUN a\nUSER node\nRUN b\nUSER 1000\nRUN c\nUSER someone\nRUN d\nUSER 0:0\nENV HOME=/h\nRUN e\n");
  EXPECT_TRUE(r.model.runs_as_root(1));
  EXPECT_EQ(r.model.home(1), "/root");
  EXPECT_FALSE(r.model.runs_as_root(3));
  EXPECT_EQ(r.model.home(3), "/home/node");
  EXPECT_EQ(r.model.account_of(5)->uid, 1000);
  EXPECT_EQ(r.model.home(7), std::nullopt);
  EXPECT_TRUE(r.model.runs_as_root(10));
  EXPECT_EQ(r.model.home(10), "/h");
}

TEST(Model, KnowsNothingOfUnknownImages) {
  const Reading r("FROM example.org/x/y:1\nRUN a\n");
  EXPECT_TRUE(r.model.user(1).is_unknown());
  EXPECT_FALSE(r.model.runs_as_root(1));
  EXPECT_FALSE(r.model.stages()[0].facts.has_value());
}

TEST(Model, FollowsShells) {
  const Reading r(
      "FROM alpine\nRUN a\nSHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"]\nRUN b\nSHELL [\"fish\", \"-c\"]\nRUN "
      "c\n");
  EXPECT_EQ(r.model.shell(1), ShellKind::posix);
  EXPECT_EQ(r.model.shell(3), ShellKind::bash);
  EXPECT_EQ(r.model.shell(5), ShellKind::other);
}

TEST(Model, FindsStagesByNameAndNumber) {
  const Reading r("FROM alpine AS Build\nFROM alpine\nFROM alpine\n");
  const Stage &last = r.model.stages()[2];
  EXPECT_EQ(r.model.stage_named("BUILD", last), &r.model.stages()[0]);
  EXPECT_EQ(r.model.stage_named("1", last), &r.model.stages()[1]);
  EXPECT_EQ(r.model.stage_named("2", last), nullptr);
  EXPECT_EQ(r.model.stage_named("other", last), nullptr);
}

TEST(Model, CollectsTheRuntimeConfiguration) {
  const Reading r(
      "FROM alpine AS a\nENV A=1 B=2\nCMD [\"x\"]\nEXPOSE 80\nFROM a\nENV B=$A\nLABEL l=m\nENTRYPOINT [\"y\"]\nEXPOSE "
      "22 80\nUSER u\n");
  const RuntimeConfig config = r.model.runtime(r.model.stages()[1]);
  EXPECT_EQ(config.environment, (std::map<std::string, std::string>{{"A", "1"}, {"B", "1"}}));
  EXPECT_EQ(config.labels, (std::map<std::string, std::string>{{"l", "m"}}));
  EXPECT_EQ(config.entrypoint, "exec: [y]");
  EXPECT_EQ(config.command, "") << "an ENTRYPOINT drops the CMD that came before";
  EXPECT_EQ(config.ports, (std::vector<std::string>{"22/tcp", "80/tcp"}));
  EXPECT_EQ(config.user, "u");
}

TEST(Model, BearsThousandsOfStages) {
  std::string text = "FROM alpine AS s0\nENV A=1\n";
  for (int i = 1; i < 2000; ++i) text += "FROM s" + std::to_string(i - 1) + " AS s" + std::to_string(i) + "\n";
  const Reading r(text);
  EXPECT_EQ(r.model.runtime(r.model.stages().back()).environment.at("A"), "1");
}

}  // namespace

}  // namespace drydock::model
