// Interpreters, front end versions, programs that need root, and what applications write.
#include <gtest/gtest.h>

#include <set>

#include "knowledge/application_writes.hpp"
#include "knowledge/builds_at_start.hpp"
#include "knowledge/feature_versions.hpp"
#include "knowledge/file_modes.hpp"
#include "knowledge/folders.hpp"
#include "knowledge/interpreters.hpp"
#include "knowledge/plain_programs.hpp"
#include "knowledge/runtime_behaviour.hpp"

namespace drydock::knowledge {
namespace {

TEST(Interpreters, PythonInItsSpellings) {
  for (const std::string_view name : {"python", "python3", "python3.11", "/usr/local/bin/python3", "pypy3"}) {
    EXPECT_TRUE(is_python(name)) << name;
  }
  for (const std::string_view name : {"", "python-config", "pythonw", "python3.11-config", "python3.", "ipython"}) {
    EXPECT_FALSE(is_python(name)) << name;
  }
  EXPECT_TRUE(is_node("/usr/bin/nodejs"));
}

TEST(Interpreters, CommandsThatFeelErrexit) {
  EXPECT_TRUE(changes_with_errexit("."));
  EXPECT_TRUE(changes_with_errexit("eval"));
  EXPECT_FALSE(changes_with_errexit("bash"));
}

TEST(PlainPrograms, CheapOnesFetchAndBuildNothing) {
  EXPECT_TRUE(is_cheap("/bin/mkdir"));
  EXPECT_FALSE(is_cheap("curl"));
  EXPECT_FALSE(is_cheap("tar"));
}

TEST(Interpreters, Shells) {
  EXPECT_TRUE(is_posix_shell("/bin/sh"));
  EXPECT_TRUE(is_posix_shell("bash"));
  EXPECT_FALSE(is_posix_shell("powershell"));
  EXPECT_TRUE(is_other_shell("cmd"));
  EXPECT_FALSE(shell_has_pipefail("dash"));
  EXPECT_FALSE(shell_has_pipefail("/bin/sh"));
  EXPECT_TRUE(shell_has_pipefail("/bin/bash"));
  EXPECT_TRUE(changes_shell_state("cd"));
  EXPECT_TRUE(changes_shell_state("."));
  EXPECT_FALSE(changes_shell_state("apt-get"));
}

TEST(Interpreters, PrefixesAreUnique) {
  std::set<std::string_view> names;
  for (const CommandPrefix &row : command_prefixes()) EXPECT_TRUE(names.insert(row.name).second) << row.name;
  EXPECT_EQ(command_prefix("timeout")->operands, 1);
  EXPECT_TRUE(command_prefix("/usr/bin/sudo")->changes_user);
  EXPECT_EQ(command_prefix("apt-get"), nullptr);
}

TEST(FeatureVersions, OneRowAFeature) {
  std::set<Feature> seen;
  for (const FeatureRow &row : features()) EXPECT_TRUE(seen.insert(row.feature).second) << row.name;
  EXPECT_EQ(seen.size(), static_cast<std::size_t>(Feature::copy_parents) + 1);
}

TEST(FeatureVersions, PinsLimitWhatAFileMayUse) {
  EXPECT_TRUE(supports("", Feature::copy_parents));
  EXPECT_TRUE(supports("docker/dockerfile:1", Feature::copy_parents));
  EXPECT_TRUE(supports("docker/dockerfile:1-labs", Feature::run_mount));
  EXPECT_TRUE(supports("docker.io/docker/dockerfile:1.4", Feature::heredoc));
  EXPECT_TRUE(supports("docker/dockerfile:1.10", Feature::secret_env));
  EXPECT_FALSE(supports("docker/dockerfile:1.4", Feature::secret_env));
  EXPECT_FALSE(supports("docker/dockerfile:1.1.7-experimental", Feature::run_mount));
  EXPECT_FALSE(supports("docker/dockerfile:experimental", Feature::run_mount));
  EXPECT_FALSE(supports("example.com/frontend:1.9", Feature::run_mount));
  EXPECT_TRUE(supports("docker/dockerfile:1.5@sha256:abc", Feature::copy_link));
  EXPECT_EQ(frontend_version("docker/dockerfile:1.4.2"), (FrontendVersion{1, 4}));
  EXPECT_EQ(frontend_version("docker/dockerfile:1"), std::nullopt);
}

TEST(RuntimeBehaviour, ProgramsThatStartAsRoot) {
  std::set<std::string_view> names;
  for (const PrivilegedProgram &row : privileged_programs()) {
    EXPECT_TRUE(names.insert(row.name).second) << row.name;
    EXPECT_FALSE(row.why.empty());
  }
  EXPECT_NE(privileged_program("/usr/sbin/sshd"), nullptr);
  EXPECT_NE(privileged_program("/sbin/init"), nullptr);
  EXPECT_NE(privileged_program("gosu"), nullptr);
  for (const std::string_view name : {"python", "gunicorn", "node", "tail", "sleep", "tini", "dumb-init", ""}) {
    EXPECT_EQ(privileged_program(name), nullptr) << name;
  }
}

TEST(RuntimeBehaviour, WritesByTheirSigns) {
  std::set<std::pair<Sign, std::string_view>> seen;
  for (const ApplicationWrite &row : application_writes()) {
    EXPECT_TRUE(seen.insert({row.sign, row.name}).second) << row.name;
    EXPECT_EQ(row.paths.empty(), row.sign == Sign::variable) << row.name;
  }
  EXPECT_NE(application_write(Sign::command, "manage.py collectstatic"), nullptr);
  EXPECT_NE(application_write(Sign::directory, "uploads"), nullptr);
  EXPECT_EQ(application_write(Sign::requirement, "uploads"), nullptr);
}

TEST(RuntimeBehaviour, VariablesThatNameWrittenFolders) {
  for (const std::string_view name : {"HF_HOME", "HUGGINGFACE_HUB_CACHE", "PIP_CACHE_DIR", "UPLOAD_FOLDER"})
    EXPECT_TRUE(names_written_folder(name)) << name;
  for (const std::string_view name : {"PATH", "HOME", "PYTHONPATH", "APP_HOME", "PORT"})
    EXPECT_FALSE(names_written_folder(name)) << name;
}

TEST(RuntimeBehaviour, BuildsAtStartSayWhatTheyWriteWhereThatIsKnown) {
  EXPECT_TRUE(builds_at_start("next dev")->folders.contains(".next"));
  EXPECT_TRUE(builds_at_start("vite build")->folders.empty());
  EXPECT_TRUE(builds_at_start("ng serve")->folders.empty());
  EXPECT_EQ(builds_at_start("node"), nullptr);
  EXPECT_TRUE(carries_out("bundle", "exec"));
  EXPECT_FALSE(carries_out("bundle", "install"));
}

TEST(FileModes, OctalAndWhatGitChecksOut) {
  for (const std::string_view mode : {"755", "0755", "600"}) EXPECT_TRUE(is_octal_mode(mode)) << mode;
  for (const std::string_view mode : {"", "75", "4755", "1755", "788", "+x", "00755"})
    EXPECT_FALSE(is_octal_mode(mode)) << mode;
  EXPECT_EQ(mode_of_checked_out("+x"), "755");
  EXPECT_EQ(mode_of_checked_out("u=rwx,go=rx"), "755");
  for (const std::string_view mode : {"u+x", "a+r", "go-w", "a+X", ""})
    EXPECT_EQ(mode_of_checked_out(mode), std::nullopt) << mode;
}

TEST(Folders, OfEveryImageAndOfPackages) {
  for (const std::string_view folder : {"/", "/usr/local/bin", "/etc"})
    EXPECT_TRUE(is_in_every_image(folder)) << folder;
  for (const std::string_view folder : {"/app", "/usr/local/app", ""})
    EXPECT_FALSE(is_in_every_image(folder)) << folder;
  for (const std::string_view folder : {"/var/www", "/opt/x", "/usr/share/nginx/html"})
    EXPECT_TRUE(packages_may_fill(folder)) << folder;
  for (const std::string_view folder : {"/app", "/code/src", "/variable"})
    EXPECT_FALSE(packages_may_fill(folder)) << folder;
}

TEST(RuntimeBehaviour, ModesThatCloseAFileToOthers) {
  for (const std::string_view mode : {"600", "0640", "700", "750", "go-rwx", "o="})
    EXPECT_TRUE(closes_to_others(mode)) << mode;
  for (const std::string_view mode : {"644", "755", "0444", "+x", "a+r", "u+x", "$MODE", ""})
    EXPECT_FALSE(closes_to_others(mode)) << mode;
}

}  // namespace
}  // namespace drydock::knowledge
