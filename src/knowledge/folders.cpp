// Source: filesystem hierarchy standard 3.0 (§ 3 and 4), as base-files and alpine-baselayout carry it out.
#include "knowledge/folders.hpp"

#include <algorithm>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

namespace {

constexpr Words everywhere =
    "/ /bin /etc /home /lib /media /mnt /opt /root /sbin /srv /tmp /usr /usr/bin /usr/lib /usr/sbin /usr/share /usr/local "
    "/usr/local/bin /usr/local/lib /usr/local/share /var /var/lib /var/log";
constexpr Words of_packages = "/bin /boot /dev /etc /home /lib /opt /root /run /sbin /srv /usr /var";

}  // namespace

bool is_in_every_image(std::string_view folder) { return everywhere.contains(folder); }

bool packages_may_fill(std::string_view folder) {
  return folder == "/" || std::any_of(of_packages.begin(), of_packages.end(), [&](std::string_view outer) {
           return folder.starts_with(outer) && (folder.size() == outer.size() || folder[outer.size()] == '/');
         });
}

}  // namespace drydock::knowledge
