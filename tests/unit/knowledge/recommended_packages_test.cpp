// What packages lose without their recommended packages, and what shows that a file relies on one.
#include "knowledge/recommended_packages.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

#include "knowledge/build_packages.hpp"
#include "knowledge/image_packages.hpp"
#include "knowledge/package_managers.hpp"

namespace drydock::knowledge {
namespace {

constexpr Words releases = releases_with_recommends;

bool loses(std::string_view package, std::string_view release, std::string_view lost) {
  const RecommendedPackages *row = recommended_packages(package, release);
  return row != nullptr && row->lost.contains(lost);
}

bool brings(std::string_view package, std::string_view release, std::string_view brought) {
  const RecommendedPackages *row = recommended_packages(package, release);
  return row != nullptr && row->brings.contains(brought);
}

TEST(RecommendedPackages, RowsAreSortedAndOneAnswerAReleaseEach) {
  const auto rows = recommended_packages();
  EXPECT_TRUE(std::is_sorted(rows.begin(), rows.end(), [](auto &a, auto &b) { return a.package < b.package; }));
  std::set<std::pair<std::string_view, std::string_view>> answers;
  for (const RecommendedPackages &row : rows) {
    EXPECT_FALSE(row.releases.empty()) << row.package;
    for (std::string_view release : row.releases) {
      EXPECT_TRUE(releases.contains(release)) << row.package << " " << release;
      EXPECT_TRUE(answers.insert({row.package, release}).second) << row.package << " " << release;
    }
    for (std::string_view lost : row.lost) {
      EXPECT_NE(lost, row.package);
      EXPECT_FALSE(row.brings.contains(lost)) << row.package << " " << lost;
    }
    for (std::string_view brought : row.brings)
      EXPECT_TRUE(reliance_on(brought) != nullptr || build_package(brought) != nullptr) << brought;
  }
}

TEST(RecommendedPackages, WhatPeopleMissWithoutThem) {
  for (std::string_view release : releases) {
    for (std::string_view program : {"curl", "wget", "git"})
      EXPECT_TRUE(loses(program, release, "ca-certificates")) << program << " " << release;
    EXPECT_TRUE(loses("gcc", release, "libc6-dev")) << release;
    EXPECT_TRUE(loses("git", release, "openssh-client"))
        << release << ": the only provider of ssh-client that outranks the others";
    EXPECT_TRUE(loses("git", release, "less")) << release;
    EXPECT_TRUE(loses("python3-pip", release, "build-essential")) << release;
    EXPECT_TRUE(loses("python3-pip", release, "python3-dev")) << release;
    EXPECT_TRUE(loses("npm", release, "git")) << release;
    EXPECT_TRUE(loses("composer", release, "unzip")) << release;
    EXPECT_TRUE(loses("composer", release, "git")) << release;
    EXPECT_TRUE(loses("xvfb", release, "xauth")) << release;
    EXPECT_TRUE(loses("dirmngr", release, "gnupg")) << release;
    EXPECT_TRUE(loses("cron", release, "exim4-daemon-light")) << release;
  }
}

TEST(RecommendedPackages, WhatIsInstalledAnywayIsNotLost) {
  for (std::string_view release : releases) {
    EXPECT_TRUE(brings("build-essential", release, "libc6-dev")) << release;
    EXPECT_TRUE(brings("g++", release, "libc6-dev")) << release;
    EXPECT_FALSE(loses("g++", release, "libc6-dev")) << release;
    EXPECT_TRUE(brings("python3-pip", release, "ca-certificates")) << release;
    EXPECT_TRUE(brings("npm", release, "libssl-dev")) << release << ": who removes libssl-dev removes npm";
    // Of packages that every image holds.
    EXPECT_FALSE(loses("curl", release, "libnss-nis")) << release;
    EXPECT_FALSE(loses("curl", release, "debconf-i18n")) << release;
    // Translations and documentation.
    EXPECT_FALSE(loses("curl", release, "krb5-locales")) << release;
    EXPECT_FALSE(loses("nodejs", release, "nodejs-doc")) << release;
  }
}

TEST(RecommendedPackages, NothingLostIsNotTheSameAsNotKnown) {
  const RecommendedPackages *nothing = recommended_packages("libssl-dev", "bookworm");
  ASSERT_NE(nothing, nullptr);
  EXPECT_TRUE(nothing->lost.empty());
  EXPECT_EQ(recommended_packages("no-such-package", "bookworm"), nullptr);
  EXPECT_EQ(recommended_packages("curl", "buster"), nullptr);
  EXPECT_EQ(recommended_packages("curl", "jammy"), nullptr);
  EXPECT_EQ(recommended_packages("", "bookworm"), nullptr);
  // Renamed between releases.
  EXPECT_EQ(recommended_packages("software-properties-common", "trixie"), nullptr);
  EXPECT_NE(recommended_packages("software-properties-common", "bookworm"), nullptr);
}

TEST(Reliances, RowsAreUniqueAndOfUse) {
  std::set<std::string_view> names;
  for (const Reliance &row : reliances()) {
    EXPECT_TRUE(names.insert(row.package).second) << row.package;
    EXPECT_TRUE(!row.needed_by.empty() || !row.programs.empty() || !row.texts.empty() || !row.managers.empty())
        << row.package;
    for (std::string_view user : row.needed_by)
      EXPECT_TRUE(loses(user, "bookworm", row.package)) << user << " " << row.package;
    for (std::string_view id : row.managers) EXPECT_NE(manager(id), nullptr) << row.package << " " << id;
    const auto rows = recommended_packages();
    EXPECT_TRUE(std::any_of(rows.begin(), rows.end(), [&](auto &r) { return r.lost.contains(row.package); }))
        << row.package << " is never lost";
  }
  EXPECT_EQ(reliance_on("libgpm2"), nullptr);
}

TEST(ImagePackages, HeadersOfTheirOwn) {
  const auto none = [](std::string_view repository, std::string_view tag) {
    return brings_no_headers(*image_facts("", repository, tag));
  };
  EXPECT_TRUE(none("python", "3.12-slim"));
  EXPECT_TRUE(none("node", "22-alpine"));
  EXPECT_TRUE(none("ubuntu", "24.04"));
  EXPECT_FALSE(none("python", "3.12"));
  EXPECT_FALSE(none("ruby", "3.3-slim"));
}

TEST(ImagePackages, ByFlavour) {
  const auto of = [](std::string_view repository, std::string_view tag) {
    return packages_of_image(*image_facts("", repository, tag));
  };
  EXPECT_TRUE(of("python", "3.12").contains("libc6-dev"));
  EXPECT_TRUE(of("node", "20-bookworm").contains("openssh-client"));
  EXPECT_TRUE(of("python", "3.12-slim").contains("ca-certificates"));
  EXPECT_FALSE(of("python", "3.12-slim").contains("gcc"));
  EXPECT_TRUE(of("node", "20-slim").empty());
  EXPECT_TRUE(of("debian", "bookworm").empty());
  EXPECT_TRUE(of("python", "3.12-alpine").empty());
  EXPECT_TRUE(of("golang", "1.22").empty()) << "stands on the scm variant";
}

}  // namespace
}  // namespace drydock::knowledge
