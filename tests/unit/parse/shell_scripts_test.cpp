// Which text of a RUN is its script: the command, the only heredoc's body, or neither.
#include <gtest/gtest.h>

#include "parse/parse.hpp"

namespace {

using namespace drydock;

// A document with one RUN, as the Dockerfile grammar would leave it; `heredocs` are (word, body) in order.
struct OneRun {
  OneRun(std::string command, const std::vector<std::pair<std::string, std::string>> &heredocs = {}, char escape = '\\')
      : document(source_of(command, heredocs)) {
    document.escape = escape;
    Instruction instruction;
    instruction.keyword = Keyword::run;
    const auto line = document.source().substr(0, 4 + command.size());
    instruction.logical = LogicalText(line, Offset{0});
    drydock::Run run;
    run.command.text = line.substr(4);
    auto at = static_cast<Offset>(line.size() + 1);
    std::vector<Heredoc> announced;
    for (const auto &[word, body] : heredocs) {
      Heredoc heredoc;
      const auto begin = static_cast<Offset>(line.find(word));
      heredoc.word = {begin, begin + static_cast<Offset>(word.size())};
      heredoc.chomp = word.starts_with("<<-");
      heredoc.body = {at, at + static_cast<Offset>(body.size())};
      at = heredoc.body.end + 2;
      announced.push_back(heredoc);
    }
    instruction.heredocs = document.arena->keep(std::span<const Heredoc>(announced));
    instruction.arguments = std::move(run);
    document.instructions.push_back(std::move(instruction));
  }

  static std::string source_of(const std::string &command,
                               const std::vector<std::pair<std::string, std::string>> &heredocs) {
    std::string source = "RUN " + command + "\n";
    for (const auto &[word, body] : heredocs) source += body + "E\n";
    return source;
  }

  const drydock::Run &read() {
    parse::shell_scripts(document);
    return *document.instructions.front().as<drydock::Run>();
  }

  Document document;
};

TEST(ShellScripts, CommandTextIsTheScript) {
  OneRun run("a && b");
  ASSERT_NE(run.read().script, nullptr);
  EXPECT_FALSE(run.read().script_in_heredoc);
  EXPECT_EQ(run.read().script->root.children.size(), 2U);
  EXPECT_EQ(run.read().script->text.data(), run.read().command.text.data());
}

TEST(ShellScripts, ExecFormHasNone) {
  OneRun run("[\"a\"]");
  std::get<drydock::Run>(run.document.instructions.front().arguments).command.exec = true;
  EXPECT_EQ(run.read().script, nullptr);
}

TEST(ShellScripts, OnlyHeredocIsTheScript) {
  OneRun run("<<E", {{"<<E", "a\nb c\n"}});
  ASSERT_NE(run.read().script, nullptr);
  EXPECT_TRUE(run.read().script_in_heredoc);
  EXPECT_EQ(run.read().script->text, "a\nb c\n");
  EXPECT_EQ(run.read().script->root.children.size(), 2U);
}

TEST(ShellScripts, BodyForAnotherInterpreterHasNone) {
  for (const char *line : {"#!/usr/bin/env python3", "#!/usr/bin/perl -w", "#!/usr/bin/env -S node --x", "#!"})
    EXPECT_EQ(OneRun("<<E", {{"<<E", line + std::string("\nprint(1)\n")}}).read().script, nullptr) << line;
  for (const char *line :
       {"#!/bin/sh", "#!/bin/bash -e", "#! /bin/ash", "#!/usr/bin/env bash", "#!/usr/bin/env -S dash -e"})
    EXPECT_NE(OneRun("<<E", {{"<<E", line + std::string("\na\n")}}).read().script, nullptr) << line;
}

TEST(ShellScripts, HeredocBesideACommandIsOpaque) {
  for (const char *command : {"cat <<E", "<<E cat", "<<E # c"}) {
    OneRun run(command, {{"<<E", "a\n"}});
    ASSERT_NE(run.read().script, nullptr) << command;
    EXPECT_TRUE(run.read().script->opaque) << command;
    EXPECT_FALSE(run.read().script_in_heredoc) << command;
  }
}

TEST(ShellScripts, ChompedTabsMayStandBetweenWordsOnly) {
  EXPECT_FALSE(OneRun("<<-E", {{"<<-E", "\tif a\n\tthen b\n\tfi\n"}}).read().script->opaque);
  EXPECT_TRUE(OneRun("<<-E", {{"<<-E", "\techo 'a\n\tb'\n"}}).read().script->opaque);
  EXPECT_TRUE(OneRun("<<-E", {{"<<-E", "cat <<F\n\tx\nF\n"}}).read().script->opaque);
}

TEST(ShellScripts, BacktickEscapeHasNone) { EXPECT_EQ(OneRun("a", {}, '`').read().script, nullptr); }

TEST(ShellScripts, TriggerOfOnbuildIsReadToo) {
  OneRun run("a");
  Instruction outer;
  outer.arguments = Onbuild{std::make_unique<Instruction>(std::move(run.document.instructions.front()))};
  run.document.instructions.front() = std::move(outer);
  parse::shell_scripts(run.document);
  EXPECT_NE(run.document.instructions.front().as<Onbuild>()->trigger->as<drydock::Run>()->script, nullptr);
}

const drydock::Run &run_of(const Document &document, std::size_t instruction) {
  return *document.instructions[instruction].as<drydock::Run>();
}

TEST(ShellScripts, TreesOfTheSameTextMove) {
  Document before = parse::dockerfile("FROM a\nRUN one x\nRUN two\n");
  parse::shell_scripts(before);
  const shell::Script *const tree = run_of(before, 1).script.get();
  Document after = parse::dockerfile("FROM a\nRUN three\nRUN one x\nRUN one x\n");
  parse::shell_scripts(after, before);
  EXPECT_EQ(run_of(before, 1).script, nullptr);
  EXPECT_NE(run_of(before, 2).script, nullptr);
  EXPECT_EQ(run_of(after, 2).script.get() == tree, run_of(after, 3).script.get() != tree);
  for (std::size_t i = 1; i < 4; ++i) {
    ASSERT_NE(run_of(after, i).script, nullptr);
    EXPECT_EQ(run_of(after, i).script->text.data(), run_of(after, i).command.text.data());
  }
  EXPECT_EQ(run_of(after, 1).script->root.children.front().words.front().value, "three");
  EXPECT_EQ(run_of(after, 3).script->root.children.front().words.size(), 2U);
}

// What a heredoc's script is depends on more than its text.
TEST(ShellScripts, TreesOfHeredocsStay) {
  Document before = parse::dockerfile("FROM a\nRUN <<E\none\nE\n");
  parse::shell_scripts(before);
  Document after = parse::dockerfile("FROM a\nRUN <<E\none\nE\n");
  parse::shell_scripts(after, before);
  EXPECT_NE(run_of(before, 1).script, nullptr);
  EXPECT_TRUE(run_of(after, 1).script_in_heredoc);
}

}  // namespace
