// What an image's name and tag say.
#include "knowledge/base_images.hpp"

#include <gtest/gtest.h>

#include <set>

namespace drydock::knowledge {
namespace {

ImageFacts facts(std::string_view repository, std::string_view tag, std::string_view registry = "") {
  const std::optional<ImageFacts> found = image_facts(registry, repository, tag);
  EXPECT_TRUE(found) << repository << ":" << tag;
  static const ImageRow none{};
  return found.value_or(ImageFacts{&none, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}});
}

TEST(BaseImages, RowsAreUniqueAndNamed) {
  std::set<std::string_view> names;
  for (const ImageRow &row : image_rows()) {
    EXPECT_FALSE(row.name.empty());
    EXPECT_TRUE(names.insert(row.name).second) << row.name;
    EXPECT_FALSE(row.name.starts_with("docker.io/") || row.name.starts_with("library/")) << row.name;
    if (row.account) {
      EXPECT_GT(row.account->uid, 0) << row.name;
      EXPECT_FALSE(row.account->home.empty()) << row.name;
    }
  }
}

struct ReleaseCase {
  std::string_view repository, tag, release, releases;
  Distro distro;
};

TEST(BaseImages, ReleaseFollowsFromTheTag) {
  const ReleaseCase cases[] = {
      {"debian", "12", "bookworm", "bookworm", Distro::debian},
      {"debian", "12.5-slim", "bookworm", "bookworm", Distro::debian},
      {"debian", "bullseye-slim", "bullseye", "bullseye", Distro::debian},
      {"debian", "bookworm-20240101-slim", "bookworm", "bookworm", Distro::debian},
      {"debian", "", "", "bullseye bookworm trixie", Distro::debian},
      {"debian", "stable-slim", "", "bullseye bookworm trixie", Distro::debian},
      {"debian", "testing", "", "", Distro::debian},
      {"debian", "unstable", "", "", Distro::debian},
      {"debian", "sid", "sid", "sid", Distro::debian},
      {"ubuntu", "22.04", "jammy", "jammy", Distro::ubuntu},
      {"ubuntu", "noble", "noble", "noble", Distro::ubuntu},
      {"ubuntu", "jammy-20240111", "jammy", "jammy", Distro::ubuntu},
      {"ubuntu", "latest", "", "focal jammy noble resolute", Distro::ubuntu},
      {"ubuntu", "rolling", "", "", Distro::ubuntu},
      {"alpine", "3.19", "3.19", "", Distro::alpine},
      {"alpine", "3.19.1", "3.19", "", Distro::alpine},
      {"alpine", "3", "", "", Distro::alpine},
      {"alpine", "edge", "", "", Distro::alpine},
      {"alpine", "20240606", "", "", Distro::alpine},
      {"python", "3.11", "", "bullseye bookworm trixie", Distro::debian},
      {"python", "3.11-slim", "", "bullseye bookworm trixie", Distro::debian},
      {"python", "3.11.2", "", "bullseye", Distro::debian},
      {"python", "3.11.4-slim", "", "bullseye bookworm", Distro::debian},
      {"python", "3.11.9", "", "bookworm", Distro::debian},
      {"python", "3.8", "", "buster bullseye bookworm", Distro::debian},
      {"python", "3.14", "", "trixie", Distro::debian},
      {"python", "3.99", "", "", Distro::debian},
      {"python", "3.11-bookworm", "bookworm", "bookworm", Distro::debian},
      {"python", "3.11-slim-bullseye", "bullseye", "bullseye", Distro::debian},
      {"python", "3.11-alpine", "", "", Distro::alpine},
      {"python", "3.11-alpine3.19", "3.19", "", Distro::alpine},
      {"node", "20", "", "bullseye bookworm trixie", Distro::debian},
      {"node", "20.11.1-slim", "", "bullseye bookworm trixie", Distro::debian},
      {"node", "20-bookworm-slim", "bookworm", "bookworm", Distro::debian},
      {"node", "iron", "", "bullseye bookworm trixie", Distro::debian},
      {"node", "lts-alpine", "", "", Distro::alpine},
      {"node", "lts-alpine3.20", "3.20", "", Distro::alpine},
      {"golang", "1.22-bookworm", "bookworm", "bookworm", Distro::debian},
      {"golang", "1.22", "", "", Distro::debian},
      {"buildpack-deps", "jammy-scm", "jammy", "jammy", Distro::ubuntu},
      {"eclipse-temurin", "17-jre-jammy", "jammy", "jammy", Distro::ubuntu},
      {"eclipse-temurin", "17-jre-alpine", "", "", Distro::alpine},
  };
  for (const ReleaseCase &c : cases) {
    SCOPED_TRACE(std::string(c.repository) + ":" + std::string(c.tag));
    const ImageFacts found = facts(c.repository, c.tag);
    EXPECT_EQ(found.release, c.release);
    EXPECT_EQ(found.releases.text(), c.releases);
    EXPECT_EQ(found.distro, c.distro);
  }
}

TEST(BaseImages, OnlyTagsThatNameAReleaseStay) {
  EXPECT_TRUE(facts("python", "3.11").may_move);
  EXPECT_TRUE(facts("python", "").may_move);
  EXPECT_TRUE(facts("debian", "stable").may_move);
  EXPECT_FALSE(facts("python", "3.11-bookworm").may_move);
  EXPECT_FALSE(facts("python", "3.11.9").may_move);
  EXPECT_FALSE(facts("python", "3.8").may_move);
  EXPECT_FALSE(facts("ubuntu", "22.04").may_move);
  EXPECT_TRUE(facts("node", "22").may_move);
}

TEST(BaseImages, SlimCounterpartKeepsVersionAndRelease) {
  const std::tuple<std::string_view, std::string_view, std::string_view> cases[] = {
      {"python", "3.11", "3.11-slim"},
      {"python", "3.11.9", "3.11.9-slim"},
      {"python", "3.11-bookworm", "3.11-slim-bookworm"},
      {"python", "", "slim"},
      {"python", "latest", "slim"},
      {"python", "bookworm", "slim-bookworm"},
      {"python", "3.11-slim", ""},
      {"python", "3.11-alpine", ""},
      {"python", "3.6-jessie", ""},
      {"python", "3.13-rc-something", ""},
      {"python", "2-onbuild", ""},
      {"node", "20", "20-slim"},
      {"node", "20-bookworm", "20-bookworm-slim"},
      {"node", "lts", "lts-slim"},
      {"node", "iron", "iron-slim"},
      {"node", "iron-bookworm", "iron-bookworm-slim"},
      {"node", "", "slim"},
      {"ruby", "3.2-bookworm", "3.2-slim-bookworm"},
      {"rust", "1.75", "1.75-slim"},
      {"golang", "1.22", ""},
      {"debian", "bookworm", "bookworm-slim"},
      {"debian", "", "stable-slim"},
      {"ubuntu", "22.04", ""},
  };
  for (const auto &[repository, tag, slim] : cases) {
    EXPECT_EQ(facts(repository, tag).slim_tag, slim) << repository << ":" << tag;
  }
}

TEST(BaseImages, SlimCounterpartIsOfTheSameReleaseAndHasNone) {
  for (const std::string_view repository : {"python", "node", "ruby"}) {
    for (const std::string_view tag : {"", "3.11", "20", "20-bookworm", "3.11-trixie", "bullseye"}) {
      const ImageFacts full = facts(repository, tag);
      const ImageFacts slim = facts(repository, full.slim_tag);
      EXPECT_EQ(slim.flavour, Flavour::slim);
      EXPECT_EQ(slim.slim_tag, "");
      EXPECT_EQ(slim.release, full.release) << repository << ":" << tag;
      EXPECT_EQ(slim.releases.text(), full.releases.text()) << repository << ":" << tag;
    }
  }
}

TEST(BaseImages, CompilersComeWithTheFullLanguageImages) {
  EXPECT_EQ(facts("python", "3.11").compilers, true);
  EXPECT_EQ(facts("python", "3.11").flavour, Flavour::full);
  EXPECT_EQ(facts("python", "3.11-slim").compilers, false);
  EXPECT_EQ(facts("python", "3.11-alpine").compilers, false);
  EXPECT_EQ(facts("node", "20").compilers, true);
  EXPECT_EQ(facts("rust", "1-slim").compilers, true);
  EXPECT_EQ(facts("buildpack-deps", "bookworm").compilers, true);
  EXPECT_EQ(facts("buildpack-deps", "bookworm-curl").compilers, false);
  EXPECT_EQ(facts("debian", "12").compilers, false);
  EXPECT_EQ(facts("maven", "3").compilers, std::nullopt);
}

TEST(BaseImages, UsersAndAccounts) {
  EXPECT_EQ(facts("python", "3.11").user, "root");
  EXPECT_EQ(facts("bitnami/redis", "7").user, "1001");
  EXPECT_EQ(facts("bitnami/minideb", "latest").user, "root");
  EXPECT_EQ(facts("distroless/static", "nonroot", "gcr.io").user, "65532");
  EXPECT_EQ(facts("distroless/static", "debug-nonroot", "gcr.io").user, "65532");
  EXPECT_EQ(facts("distroless/static-debian12", "", "gcr.io").user, "root");
  EXPECT_EQ(facts("dotnet/aspnet", "8.0", "mcr.microsoft.com").user, "root");
  EXPECT_EQ(facts("dotnet/aspnet", "8.0-jammy-chiseled", "mcr.microsoft.com").user, "1654");
  ASSERT_TRUE(facts("node", "20-alpine").account);
  EXPECT_EQ(facts("node", "20-alpine").account->uid, 1000);
  EXPECT_EQ(facts("postgres", "16").row->privileges, Privileges::drops_by_itself);
}

TEST(BaseImages, AccountsBeginWithAVersion) {
  for (const char *tag : {"", "lts", "iron-slim", "v8.1", "20.1.0-alpine3.19"})
    EXPECT_TRUE(facts("node", tag).account) << tag;
  for (const char *tag : {"0.10", "0.12.7-slim", "4.2", "6"}) EXPECT_FALSE(facts("node", tag).account) << tag;
  EXPECT_FALSE(facts("dotnet/aspnet", "6.0", "mcr.microsoft.com").account);
  EXPECT_EQ(facts("dotnet/aspnet", "8.0", "mcr.microsoft.com").account->uid, 1654);
}

TEST(BaseImages, CudaSaysItsDistributionInTheTag) {
  EXPECT_EQ(facts("nvidia/cuda", "11.8.0-cudnn8-runtime-ubuntu20.04").distro, Distro::ubuntu);
  EXPECT_EQ(facts("nvidia/cuda", "12.2.0-base-ubi8").distro, Distro::rhel);
  EXPECT_EQ(facts("nvidia/cuda", "12.2.0-base").distro, Distro::unknown);
}

TEST(BaseImages, LongestRowWins) {
  EXPECT_TRUE(facts("distroless/nodejs20-debian12", "", "gcr.io").row->languages.contains("node"));
  EXPECT_EQ(facts("dotnet/framework/aspnet", "4.8", "mcr.microsoft.com").distro, Distro::windows);
}

TEST(BaseImages, WindowsIsFlagged) {
  EXPECT_TRUE(facts("python", "3.11-windowsservercore-ltsc2022").windows());
  EXPECT_TRUE(facts("golang", "1.22-nanoserver-1809").windows());
  EXPECT_TRUE(facts("dotnet/sdk", "8.0-nanoserver-ltsc2022", "mcr.microsoft.com").windows());
  EXPECT_TRUE(facts("windows/servercore", "ltsc2022", "mcr.microsoft.com").windows());
  EXPECT_EQ(facts("python", "3.11-windowsservercore").slim_tag, "");
}

TEST(BaseImages, OnbuildIsFlagged) {
  EXPECT_TRUE(facts("node", "8-onbuild").onbuild);
}

TEST(BaseImages, DockerCleanIsInTheOfficialImages) {
  EXPECT_TRUE(facts("python", "3.11-slim").docker_clean);
  EXPECT_TRUE(facts("ubuntu", "22.04").docker_clean);
  EXPECT_FALSE(facts("python", "3.11-alpine").docker_clean);
  EXPECT_FALSE(facts("bitnami/redis", "7").docker_clean);
}

TEST(BaseImages, MirrorsOfOfficialImages) {
  EXPECT_EQ(facts("library/python", "3.11").row->name, "python");
  EXPECT_EQ(facts("library/python", "3.11", "docker.io").row->name, "python");
  EXPECT_EQ(facts("docker/library/node", "20", "public.ecr.aws").row->name, "node");
  EXPECT_EQ(facts("library/node", "20", "mirror.gcr.io").row->name, "node");
}

TEST(BaseImages, UnknownImages) {
  EXPECT_FALSE(image_facts("", "acme/app", "1"));
  EXPECT_FALSE(image_facts("registry.example.com", "python", "3.11"));
  EXPECT_FALSE(image_facts("", "", ""));
  EXPECT_FALSE(image_facts("", "pythonic", ""));
}

TEST(BaseImages, ScratchIsEmpty) {
  EXPECT_EQ(facts("scratch", "").distro, Distro::scratch);
  EXPECT_FALSE(is_glibc(Distro::scratch));
  EXPECT_FALSE(is_glibc(Distro::alpine));
  EXPECT_TRUE(is_glibc(Distro::debian));
  EXPECT_EQ(to_string(Distro::windows), "windows");
  EXPECT_EQ(distro_of_release("jammy"), Distro::ubuntu);
}

}  // namespace
}  // namespace drydock::knowledge
