// Sources: useradd(8) of shadow (-l: an id this high otherwise makes lastlog a huge sparse file), busybox's adduser and
// addgroup (-S: system, -D: no password; the home is /home/NAME), the images' own lists of packages.
#include "knowledge/accounts.hpp"

#include <fmt/format.h>

namespace drydock::knowledge {
namespace {

constexpr std::string_view shadow =
    "groupadd -g {id} {name} && useradd -l -m -u {id} -g {name} -s /usr/sbin/nologin {name}";
constexpr std::string_view shadow_sbin = "groupadd -g {id} {name} && useradd -l -m -u {id} -g {name} -s /sbin/nologin {name}";
constexpr std::string_view busybox_tools =
    "addgroup -g {id} -S {name} && adduser -S -D -u {id} -G {name} -s /sbin/nologin {name}";

// Where shadow's programs are missing and a shell is there.
constexpr std::string_view by_hand =
    "echo '{name}:x:{id}:' >> /etc/group && echo '{name}:x:{id}:{id}::/home/{name}:/sbin/nologin' >> /etc/passwd && "
    "mkdir -p /home/{name} && chown {id}:{id} /home/{name}";

constexpr AccountMaker makers[] = {
    {Distro::debian, shadow},       {Distro::ubuntu, shadow}, {Distro::rhel, shadow_sbin},
    {Distro::alpine, busybox_tools}, {Distro::suse, shadow},   {Distro::arch, shadow},
    {Distro::busybox, busybox_tools}, {Distro::wolfi, busybox_tools},
};
constexpr AccountMaker maker_without_shadow{Distro::rhel, by_hand};

// Images that leave shadow's programs out (shadow-utils is a package to install there).
constexpr Words without_shadow =
    "amazonlinux public.ecr.aws/amazonlinux/amazonlinux amazoncorretto public.ecr.aws/lambda/* amazon/aws-cli "
    "registry.access.redhat.com/ubi7/ubi-minimal registry.access.redhat.com/ubi8/ubi-minimal redhat/ubi8-minimal "
    "registry.access.redhat.com/ubi9/ubi-minimal redhat/ubi9-minimal registry.access.redhat.com/* registry.redhat.io/* "
    "mysql percona";

// Sources: base-passwd's passwd.master and group.master, alpine-baselayout's passwd and group; of those only the names
// that all releases share.
struct OwnAccounts {
  Distro distro;
  Words users, groups;
};
constexpr OwnAccounts own_accounts[] = {
    {Distro::debian, "root daemon bin sys games man lp mail news uucp proxy www-data backup list irc nobody",
     "root daemon bin sys adm tty disk lp mail news uucp man proxy www-data backup operator list irc src shadow utmp video "
     "staff games users nogroup"},
    {Distro::ubuntu, "root daemon bin sys games man lp mail news uucp proxy www-data backup list irc nobody",
     "root daemon bin sys adm tty disk lp mail news uucp man proxy www-data backup operator list irc src shadow utmp video "
     "staff games users nogroup"},
    {Distro::alpine, "root bin daemon mail nobody", "root bin daemon sys adm tty disk mail users nobody"},
};

// Images that add an account to those of their distribution, by their own Dockerfiles.
struct ImageAccount {
  Words images;
  std::string_view name;  // of the group too
};
constexpr ImageAccount image_accounts[] = {
    {"php wordpress drupal nextcloud", "www-data"},
    {"nginx", "nginx"},
    {"postgres postgis/postgis", "postgres"},
    {"redis", "redis"},
    {"mysql mariadb", "mysql"},
    {"rabbitmq", "rabbitmq"},
};

constexpr Words account_programs = "useradd adduser groupadd addgroup newusers usermod";

}  // namespace

const AccountMaker *account_maker(const ImageFacts &facts) {
  if (facts.distro == Distro::rhel && without_shadow.contains(facts.row->name)) return &maker_without_shadow;
  for (const AccountMaker &maker : makers)
    if (maker.distro == facts.distro) return &maker;
  return nullptr;
}

std::string account_command(const AccountMaker &maker, std::string_view name, unsigned id) {
  return fmt::format(fmt::runtime(maker.command), fmt::arg("name", name), fmt::arg("id", id));
}

bool makes_account(std::string_view program) {
  return account_programs.contains(program.substr(program.find_last_of('/') + 1));
}

bool makes_group(std::string_view program) {
  const std::string_view name = program.substr(program.find_last_of('/') + 1);
  return name == "groupadd" || name == "addgroup";
}

namespace {

bool has(const ImageFacts &facts, std::string_view name, Words OwnAccounts::*names) {
  if (name == "root") return true;
  if (facts.account && facts.account->name == name) return true;
  for (const ImageAccount &row : image_accounts)
    if (row.name == name && row.images.contains(facts.row->name)) return true;
  for (const OwnAccounts &row : own_accounts)
    if (row.distro == facts.distro) return (row.*names).contains(name);
  return false;
}

}  // namespace

bool has_account(const ImageFacts &facts, std::string_view name) { return has(facts, name, &OwnAccounts::users); }

bool has_group(const ImageFacts &facts, std::string_view name) { return has(facts, name, &OwnAccounts::groups); }

}  // namespace drydock::knowledge
