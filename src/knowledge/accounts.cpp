// Sources: useradd(8) of shadow (-l: an id this high otherwise makes lastlog a huge sparse file), busybox's adduser and
// addgroup (-S: system, -D: no password; the home is /home/NAME), the images' own lists of packages.
#include "knowledge/accounts.hpp"

namespace drydock::knowledge {
namespace {

constexpr std::string_view shadow =
    "groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app";
constexpr std::string_view shadow_sbin = "groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /sbin/nologin app";
constexpr std::string_view busybox_tools =
    "addgroup -g 10001 -S app && adduser -S -D -u 10001 -G app -s /sbin/nologin app";

constexpr AccountMaker makers[] = {
    {Distro::debian, shadow},       {Distro::ubuntu, shadow}, {Distro::rhel, shadow_sbin},
    {Distro::alpine, busybox_tools}, {Distro::suse, shadow},   {Distro::arch, shadow},
};

// Images that leave shadow's programs out (shadow-utils is a package to install there).
constexpr Words without_shadow =
    "amazonlinux public.ecr.aws/amazonlinux/amazonlinux amazoncorretto public.ecr.aws/lambda/* amazon/aws-cli "
    "registry.access.redhat.com/ubi7/ubi-minimal registry.access.redhat.com/ubi8/ubi-minimal "
    "registry.access.redhat.com/ubi9/ubi-minimal registry.access.redhat.com/* registry.redhat.io/* "
    "registry.suse.com/* mysql percona";

constexpr Words account_programs = "useradd adduser groupadd addgroup newusers usermod";

}  // namespace

const AccountMaker *account_maker(const ImageFacts &facts) {
  if (without_shadow.contains(facts.row->name)) return nullptr;
  for (const AccountMaker &maker : makers)
    if (maker.distro == facts.distro) return &maker;
  return nullptr;
}

bool makes_account(std::string_view program) {
  return account_programs.contains(program.substr(program.find_last_of('/') + 1));
}

}  // namespace drydock::knowledge
