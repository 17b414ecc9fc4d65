#include "knowledge/rpm_tools.hpp"

#include <algorithm>
#include <charconv>
#include <string>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

namespace {

struct Releases {
  std::string_view image;
  Words yum;         // leading numbers of the tags whose yum is yum 3, with the option --setopt (since 3.2.28)
  int dnf5 = 10000;  // the first release with dnf5
  int latest = 0;    // what the tag `latest` means; 0: there is no such tag
  int dnf = 0;       // the first release with dnf
};

// Release notes of each distribution: RHEL 8 and its rebuilds, Fedora 22 and 41, Amazon Linux 2023.
constexpr Releases table[] = {
    {"centos", "6 7", 10000, 8, 8},
    {"quay.io/centos/centos", "6 7", 10000, 0, 8},
    {"fedora", "20 21", 41, 42, 22},
    {"rockylinux", "", 10000, 8, 8},
    {"rockylinux/rockylinux", "", 10000, 8, 8},
    {"almalinux", "", 10000, 9, 8},
    {"oraclelinux", "6 7", 10000, 0, 8},
    {"amazonlinux", "1 2 2016 2017 2018", 10000, 2023, 2022},
    {"public.ecr.aws/amazonlinux/amazonlinux", "1 2 2016 2017 2018", 10000, 2023, 2022},
    {"registry.access.redhat.com/ubi7/ubi", "7", 10000, 7, 8},
    {"registry.access.redhat.com/ubi8/ubi", "", 10000, 8, 8},
    {"registry.access.redhat.com/ubi9/ubi", "", 10000, 9, 8},
};

}  // namespace

std::string_view rpm_tool(std::string_view registry, std::string_view repository, std::string_view tag) {
  std::string name(registry == "docker.io" ? "" : registry);
  if (!name.empty()) name += '/';
  name += repository;
  const auto row = std::find_if(std::begin(table), std::end(table), [&](const Releases &r) { return r.image == name; });
  if (row == std::end(table)) return "";
  const std::size_t digits = tag.find_first_of("0123456789");
  int release = 0;
  if (digits == std::string_view::npos) {
    if (!tag.empty() && tag != "latest") return "";
    release = row->latest;
  } else {
    // "7", "7.9.2009", "stream9", "centos7"
    std::from_chars(tag.data() + digits, tag.data() + tag.size(), release);
  }
  if (release == 0) return "";
  if (row->yum.contains(std::to_string(release))) return "yum";
  if (release < row->dnf) return "";
  return release >= row->dnf5 ? "dnf5" : "dnf";
}

}  // namespace drydock::knowledge
