// What is highlighted inside of changed lines.
#include "print/word_diff.hpp"

#include <gtest/gtest.h>

#include <string>

namespace drydock::print {
namespace {

// The changed lines, with the words that differ in angle brackets.
std::string marked(std::string_view before, std::string_view after) {
  std::string result;
  for (const Hunk &hunk : line_hunks(before, after, 0)) {
    const auto words = changed_words(hunk);
    for (std::size_t i = 0; i < hunk.lines.size(); ++i) {
      std::string line(hunk.lines[i].text);
      for (auto word = words[i].rbegin(); word != words[i].rend(); ++word)
        line.insert(word->end, ">").insert(word->begin, "<");
      result += hunk.lines[i].kind + line + '\n';
    }
  }
  return result;
}

TEST(WordDiff, MarksTheWordThatChanged) {
  EXPECT_EQ(marked("FROM golang:1.18 as builder\n", "FROM golang:1.18 AS builder\n"),
            "-FROM golang:1.18 <as> builder\n+FROM golang:1.18 <AS> builder\n");
}

TEST(WordDiff, MarksASignBetweenWords) {
  EXPECT_EQ(marked("ENV PATH /app/bin:$PATH\n", "ENV PATH=/app/bin:$PATH\n"),
            "-ENV PATH /app/bin:$PATH\n+ENV PATH<=>/app/bin:$PATH\n");
}

TEST(WordDiff, MarksThePartOfAWordThatChanged) {
  EXPECT_EQ(marked("FROM python:3.9\n", "FROM python:3.12-slim\n"), "-FROM python:3.<9>\n+FROM python:3.<12-slim>\n");
}

TEST(WordDiff, FollowsWordsAcrossLines) {
  EXPECT_EQ(marked("RUN pip install --no-cache-dir -r requirements.txt\n",
                   "RUN --mount=type=cache,id=pip,target=/root/.cache/pip \\\n    pip install -r requirements.txt\n"),
            "-RUN pip install <--no-cache-dir> -r requirements.txt\n"
            "+RUN --mount=type=cache,id=pip,target=/root/.cache/pip \\\n"
            "+    pip install -r requirements.txt\n");
}

TEST(WordDiff, LeavesLinesThatHaveLittleInCommonAsTheyAre) {
  EXPECT_EQ(marked("COPY . .\n", "RUN useradd --create-home app\n"), "-COPY . .\n+RUN useradd --create-home app\n");
}

TEST(WordDiff, LeavesNewLinesAsTheyAre) {
  EXPECT_EQ(marked("FROM alpine\n", "FROM alpine\nUSER app\n"), "+USER app\n");
}

TEST(WordDiff, DoesNotMarkWhatContinuesALine) {
  EXPECT_EQ(marked("RUN a b\n", "RUN a b \\\n  c d e f\n"), "-RUN a b\n+RUN a b \\\n+  c d e f\n");
}

TEST(WordDiff, TakesNoPartOfAWordForCommonThatIsSoByChance) {
  EXPECT_EQ(marked("COPY lib/a-1.jar /srv/\n", "COPY bin/x-1.war /srv/\n"),
            "-COPY <lib/a-1.jar> /srv/\n+COPY <bin/x-1.war> /srv/\n");
}

TEST(WordDiff, MarksAWordOnBothSides) {
  EXPECT_EQ(marked("RUN apt update && apt install git\n", "RUN apt-get update && apt-get install git\n"),
            "-RUN <apt> update && <apt> install git\n+RUN <apt-get> update && <apt-get> install git\n");
}

TEST(WordDiff, GivesUpOnVeryLongLines) {
  std::string before, after;
  for (int i = 0; i < 3000; ++i) before += "a" + std::to_string(i) + " ", after += "b" + std::to_string(i) + " ";
  EXPECT_EQ(marked(before, after), "-" + before + "\n+" + after + "\n");
}

}  // namespace
}  // namespace drydock::print
