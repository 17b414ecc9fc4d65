#include "knowledge/ignore_entries.hpp"

#include <gtest/gtest.h>

#include <set>

#include "knowledge/package_managers.hpp"
#include "knowledge/secret_names.hpp"

namespace drydock::knowledge {

namespace {

TEST(IgnoreEntries, AreOneComponentWithASourceEach) {
  for (const IgnoreEntry &entry : ignore_entries()) {
    SCOPED_TRACE(entry.pattern);
    EXPECT_FALSE(entry.source.empty());
    EXPECT_FALSE(entry.group.empty());
    const std::string_view component = entry.pattern.starts_with("**/") ? entry.pattern.substr(3) : entry.pattern;
    EXPECT_EQ(component.find('/'), std::string_view::npos);
    for (std::string_view id : entry.made_by) EXPECT_NE(manager(id), nullptr) << id;
    EXPECT_TRUE(entry.build_words.empty() || !entry.made_by.empty());
  }
}

TEST(IgnoreEntries, StandInGroups) {
  std::set<std::string_view> done;
  std::string_view last;
  for (const IgnoreEntry &entry : ignore_entries()) {
    const bool begins = entry.group != last && !done.insert(entry.group).second;
    EXPECT_FALSE(begins) << entry.group << " stands in two places";
    last = entry.group;
  }
}

TEST(IgnoreEntries, SourcesTellWhoReadsAndTextsForPeopleDoNot) {
  for (const char *path :
       {"setup.py", "src/main.go", "package.json", "Makefile", "requirements/base.txt", "app/Gemfile"})
    EXPECT_TRUE(tells_readers(path)) << path;
  for (const char *path : {"README.md", "package-lock.json", "docker-compose.yml", ".github/workflows/ci.yml",
                           "notes.txt", "tests/test_app.py", "logo.png"})
    EXPECT_FALSE(tells_readers(path)) << path;
}

TEST(SecretNames, SomeSayOnlyWhereOrWhoseASecretIs) {
  for (const char *name : {"NPM_TOKEN", "DB_PASSWORD", "AWS_SECRET_ACCESS_KEY", "API_KEY", "COMPOSER_AUTH"})
    EXPECT_TRUE(holds_secret(name)) << name;
  for (const char *name : {"VITE_API_KEY", "NEXT_PUBLIC_TOKEN", "GPG_KEY", "SSL_KEY_PATH", "MYSQL_ALLOW_EMPTY_PASSWORD",
                           "OAUTH2_TOKEN_ENDPOINT", "PASSWORD_FILE", "VERSION"})
    EXPECT_FALSE(holds_secret(name)) << name;
}

TEST(SecretNames, ProgramsThatKeepNoSecret) {
  EXPECT_TRUE(keeps_no_secret("/usr/bin/curl", "-fsSL"));
  EXPECT_TRUE(keeps_no_secret("pip", "install"));
  EXPECT_FALSE(keeps_no_secret("pip", "config"));
  EXPECT_FALSE(keeps_no_secret("npm", "config"));
  EXPECT_FALSE(keeps_no_secret("git", "clone"));
}

}  // namespace

}  // namespace drydock::knowledge
