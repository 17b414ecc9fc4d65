// Sources: useradd(8) and src/useradd.c of shadow (`-l` stays an option in builds without lastlog; an entry of lastlog
// has 292 bytes), hadolint's DL3046 (numbers of more than five digits), sudo(8), POSIX.1-2017 (XCU 2.4 reserved words)
// and the manuals of bash and dash (built-in echo, printf, test, kill).
#include "knowledge/user_tools.hpp"

namespace drydock::knowledge {

Words useradd_value_options() {
  return "-b --base-dir -c --comment -d --home-dir --home -e --expiredate -f --inactive -g --gid -G --groups -k --skel -K --key "
         "-p --password -R --root -P --prefix -s --shell -u --uid -Z --selinux-user --selinux-range";
}

// Older SUSE releases have the one of pwdutils.
std::optional<bool> useradd_is_shadows(Distro distro) {
  switch (distro) {
    case Distro::debian:
    case Distro::ubuntu:
    case Distro::alpine:
    case Distro::rhel:
    case Distro::arch:
    case Distro::wolfi:
      return true;
    case Distro::windows:
    case Distro::suse:
      return false;
    default:
      return std::nullopt;
  }
}

Words sudo_plain_options() { return "-E --preserve-env -H --set-home -n --non-interactive"; }

bool shell_reads_itself(std::string_view command) {
  constexpr Words words =
      "! { } [ [[ case coproc do done echo elif else esac false fi for function if in kill printf pwd select sudo test then "
      "time true until while";
  return words.contains(command);
}

}  // namespace drydock::knowledge
