#include "model/gemfile_lock.hpp"

#include <gtest/gtest.h>

namespace drydock::model {

namespace {

TEST(GemfileLock, ListsTheGemsAndNotWhatTheyDependOn) {
  const GemfileLock lock = read_gemfile_lock(
      "GEM\n  remote: https://rubygems.org/\n  specs:\n    pg (1.5.6)\n    rails (7.1.3)\n      actionpack (= 7.1.3)\n "
      "   nokogiri (1.16.0-x86_64-linux)\n"
      "    nokogiri (1.16.0-aarch64-linux)\n\nPLATFORMS\n    ruby\n");
  EXPECT_EQ(lock.gems, (std::vector<std::string>{"pg", "rails", "nokogiri"}));
  EXPECT_FALSE(lock.from_git);
  EXPECT_FALSE(lock.from_path);
}

TEST(GemfileLock, SeesGemsFromElsewhere) {
  const GemfileLock lock = read_gemfile_lock(
      "GIT\r\n  specs:\r\n    a (1)\r\n\r\nPATH\r\n  specs:\r\n    b (1)\r\n\r\nGEM\r\n  specs:\r\n    c (1)\r\n");
  EXPECT_TRUE(lock.from_git);
  EXPECT_TRUE(lock.from_path);
  EXPECT_EQ(lock.gems, (std::vector<std::string>{"c"}));
}

TEST(GemfileLock, TellsTheVersionOfAGem) {
  const std::string_view lock =
      "GEM\n  specs:\n    puma (6.4.2)\n      nio4r (~> 2.0)\n    nokogiri (1.16.2-x86_64-linux)\n";
  EXPECT_EQ(locked_gem(lock, "puma"), "6.4.2");
  EXPECT_EQ(locked_gem(lock, "nokogiri"), "1.16.2");
  EXPECT_EQ(locked_gem(lock, "nio4r"), "");
}

}  // namespace

}  // namespace drydock::model
