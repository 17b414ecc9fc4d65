// Pipes, useradd and sudo, curl's options, and endings of file names.
#include <gtest/gtest.h>

#include <set>

#include "knowledge/curl_options.hpp"
#include "knowledge/file_endings.hpp"
#include "knowledge/pipes.hpp"
#include "knowledge/user_tools.hpp"

namespace drydock::knowledge {
namespace {

TEST(Pipes, OneRowAProgram) {
  std::set<std::string_view> names;
  for (const PipeReader &row : pipe_readers()) EXPECT_TRUE(names.insert(row.program).second) << row.program;
}

TEST(Pipes, ReadersThatStopEarly) {
  EXPECT_EQ(pipe_reader("head"), nullptr);
  EXPECT_NE(pipe_reader("/bin/tar"), nullptr);
  EXPECT_NE(pipe_reader("grep")->early_letters.find('q'), std::string_view::npos);
  EXPECT_EQ(pipe_reader("sort")->early_letters, "");
}

TEST(Pipes, ReadersThatTakeNothingForSuccess) {
  for (const std::string_view name : {"sh", "bash", "tee", "jq", "xargs", "gzip"})
    EXPECT_FALSE(pipe_reader(name)->fails_on_nothing) << name;
  for (const std::string_view name : {"tar", "gunzip", "apt-key"})
    EXPECT_TRUE(pipe_reader(name)->fails_on_nothing) << name;
}

TEST(Pipes, WhatAFailureSays) {
  EXPECT_TRUE(status_is_answer("/usr/bin/grep"));
  EXPECT_FALSE(status_is_answer("curl"));
  EXPECT_TRUE(only_writes_arguments("printf"));
  EXPECT_FALSE(only_writes_arguments("cat"));
}

TEST(Pipes, ShellsOfDistributions) {
  EXPECT_TRUE(default_shell_has_pipefail(Distro::alpine));
  EXPECT_TRUE(default_shell_has_pipefail(Distro::rhel));
  for (const Distro distro : {Distro::debian, Distro::ubuntu, Distro::suse, Distro::unknown, Distro::windows})
    EXPECT_FALSE(default_shell_has_pipefail(distro)) << to_string(distro);
}

TEST(UserTools, WhoseUseradd) {
  EXPECT_EQ(useradd_is_shadows(Distro::debian), true);
  EXPECT_EQ(useradd_is_shadows(Distro::suse), false);
  EXPECT_EQ(useradd_is_shadows(Distro::unknown), std::nullopt);
  EXPECT_FALSE(useradd_value_options().contains("-l"));
}

TEST(UserTools, Sudo) {
  EXPECT_TRUE(sudo_plain_options().contains("-E"));
  for (const std::string_view option : {"-u", "-i", "-s", "-S", "-k", "-b"})
    EXPECT_FALSE(sudo_plain_options().contains(option)) << option;
  EXPECT_TRUE(shell_reads_itself("time"));
  EXPECT_FALSE(shell_reads_itself("apt-get"));
}

TEST(CurlOptions, Purposes) {
  EXPECT_TRUE(curl_fail_options().contains("--fail-with-body"));
  EXPECT_FALSE(curl_value_options().contains("-f"));
  for (const std::string_view option : curl_fail_options())
    EXPECT_FALSE(curl_other_purposes().contains(option)) << option;
  for (const std::string_view option : curl_output_options())
    EXPECT_FALSE(curl_other_purposes().contains(option)) << option;
}

TEST(FileEndings, NamesThatSayNoArchive) {
  for (const std::string_view name :
       {"app.py", "requirements.txt", ".bashrc", "Gemfile", "package-lock.json", "app.jar"})
    EXPECT_TRUE(names_no_archive(name)) << name;
  for (const std::string_view name :
       {"", "start", "rootfs.tar", "a.tar.gz", "a.tgz", "thing.gem", "tool.apk", "a.", "txt"})
    EXPECT_FALSE(names_no_archive(name)) << name;
}

}  // namespace
}  // namespace drydock::knowledge
