#include "knowledge/rpm_tools.hpp"

#include <algorithm>
#include <charconv>
#include <string>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

namespace {

struct Releases {
  std::string_view image;
  Words yum{};       // leading numbers of the tags whose yum is yum 3, with the option --setopt (since 3.2.28)
  int dnf = 0;       // the first release with dnf
  int dnf5 = 10000;  // the first release with dnf5
  int latest = 0;    // what the tag `latest` means; 0: there is no such tag
  int microdnf = 10000;          // the first release whose minimal image has microdnf 3.8 or newer
  std::string_view minimal = "";  // the word in the tags of minimal images; "*": all are
};

// Release notes of each distribution: RHEL 8 and its rebuilds, Fedora 22 and 41, Amazon Linux 2023; RHEL 9 begins with
// microdnf 3.8, RHEL 8 did with 3.0.
constexpr Releases table[] = {
    {.image = "centos", .yum = "6 7", .dnf = 8, .latest = 8},
    {.image = "quay.io/centos/centos", .yum = "6 7", .dnf = 8},
    {.image = "fedora", .yum = "20 21", .dnf = 22, .dnf5 = 41, .latest = 42},
    {.image = "rockylinux", .dnf = 8, .latest = 8, .microdnf = 9, .minimal = "minimal"},
    {.image = "rockylinux/rockylinux", .dnf = 8, .latest = 8, .microdnf = 9, .minimal = "minimal"},
    {.image = "almalinux", .dnf = 8, .latest = 9, .microdnf = 9, .minimal = "minimal"},
    {.image = "oraclelinux", .yum = "6 7", .dnf = 8, .microdnf = 9, .minimal = "slim"},
    {.image = "amazonlinux", .yum = "1 2 2016 2017 2018", .dnf = 2022, .latest = 2023},
    {.image = "public.ecr.aws/amazonlinux/amazonlinux", .yum = "1 2 2016 2017 2018", .dnf = 2022, .latest = 2023},
    {.image = "registry.access.redhat.com/ubi7/ubi", .yum = "7", .dnf = 8, .latest = 7},
    {.image = "registry.access.redhat.com/ubi8/ubi", .dnf = 8, .latest = 8},
    {.image = "registry.access.redhat.com/ubi9/ubi", .dnf = 8, .latest = 9},
    {.image = "registry.access.redhat.com/ubi9/ubi-minimal", .latest = 9, .microdnf = 9, .minimal = "*"},
    {.image = "redhat/ubi9-minimal", .latest = 9, .microdnf = 9, .minimal = "*"},
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
  if (row->minimal == "*" || (!row->minimal.empty() && tag.find(row->minimal) != std::string_view::npos))
    return release >= row->microdnf ? "microdnf" : "";
  if (row->yum.contains(std::to_string(release))) return "yum";
  if (release < row->dnf) return "";
  return release >= row->dnf5 ? "dnf5" : "dnf";
}

}  // namespace drydock::knowledge
