// Programs are those of the package or of one that it depends on (file lists of Debian 11 to 13, dists/*/Contents-amd64),
// and those that call one of them: cmake calls make, autoreconf calls automake and libtoolize, xvfb-run calls xauth.
// Managers are those that compile what they install, or call it for that (Composer calls git and unzip, npm git).
#include "knowledge/recommended_packages.hpp"

namespace drydock::knowledge {
namespace {

// Whatever is fetched by a language's manager is fetched by https, where it does not bring its own certificates.
constexpr Words fetching = "npm yarn pnpm bun poetry pipenv uv pdm go cargo gem bundle composer maven gradle dotnet cpan mix";

// clang-format off
constexpr Reliance table[] = {
    {.package = "apache2", .programs = "apache2 apache2ctl a2enmod a2dismod a2ensite a2dissite a2enconf a2disconf"},
    {.package = "automake", .programs = "automake aclocal autoreconf autogen.sh"},
    {.package = "build-essential",
     .programs = "make cmake gcc g++ cc c++ configure ar strip dpkg-buildpackage dpkg-architecture",
     .managers = "pip pipenv poetry uv pdm npm yarn pnpm gem bundle cpan"},
    {.package = "bzip2", .programs = "bzip2 bunzip2", .texts = ".bz2 .tbz"},
    {.package = "ca-certificates", .needed_by = "curl wget git git-lfs mercurial",
     .programs = "update-ca-certificates openssl c_rehash", .texts = "https://", .managers = fetching},
    {.package = "curl", .programs = "curl"},
    {.package = "dbus", .programs = "dbus-daemon dbus-launch dbus-run-session dbus-uuidgen dbus-send"},
    {.package = "debhelper", .programs = "dh dpkg-buildpackage debuild"},
    {.package = "default-jre", .programs = "java"},
    {.package = "dirmngr", .programs = "dirmngr", .texts = "--recv-key --keyserver"},
    {.package = "dpkg-dev", .programs = "dpkg-architecture dpkg-buildpackage dpkg-buildflags dpkg-scanpackages dpkg-source"},
    {.package = "fakeroot", .programs = "fakeroot dpkg-buildpackage debuild"},
    {.package = "file", .programs = "file"},
    {.package = "g++", .programs = "g++ c++ make cmake configure"},
    {.package = "gcc", .programs = "gcc cc cpp ar strip make cmake configure", .managers = "pip npm yarn gem bundle cpan"},
    {.package = "ghostscript", .programs = "gs ps2pdf pdf2ps"},
    {.package = "git", .programs = "git", .texts = "git+", .managers = "npm yarn pnpm bun composer"},
    {.package = "gnupg", .programs = "gpg gpg2 gpgconf gpgsm dirmngr apt-key gpg-agent"},
    {.package = "less", .programs = "less"},
    {.package = "libc6-dev", .needed_by = "gcc golang golang-go"},
    {.package = "libtool", .programs = "libtool libtoolize autoreconf autogen.sh"},
    {.package = "logrotate", .programs = "logrotate"},
    {.package = "lsb-release", .programs = "lsb_release"},
    {.package = "make", .programs = "make cmake"},
    {.package = "openssh-client", .programs = "ssh scp sftp ssh-add ssh-agent ssh-keygen ssh-keyscan", .texts = "git@ ssh:// type=ssh"},
    {.package = "openssl", .programs = "openssl c_rehash"},
    {.package = "patch", .programs = "patch quilt dpkg-source"},
    {.package = "pkg-config", .programs = "pkg-config cmake configure autoreconf autogen.sh"},
    {.package = "psmisc", .programs = "killall fuser pstree"},
    {.package = "python3", .programs = "python3"},
    {.package = "python3-dev", .programs = "python3-config", .managers = "pip pipenv poetry uv pdm"},
    {.package = "r-base-dev", .texts = "install.packages install_github install_version BiocManager"},
    {.package = "rsync", .programs = "rsync"},
    {.package = "ruby", .programs = "ruby gem bundle rake"},
    {.package = "ruby-dev", .managers = "gem bundle"},
    {.package = "ssl-cert", .programs = "make-ssl-cert", .texts = "ssl-cert-snakeoil default-ssl"},
    {.package = "systemd", .programs = "systemctl systemd journalctl"},
    {.package = "unzip", .programs = "unzip", .managers = "composer"},
    {.package = "wget", .programs = "wget debootstrap"},
    {.package = "x11-utils", .programs = "xdpyinfo xwininfo xprop"},
    {.package = "x11-xserver-utils", .programs = "xrandr xset xhost"},
    {.package = "xauth", .programs = "xauth xvfb-run startx"},
    {.package = "xxd", .programs = "xxd"},
    {.package = "xz-utils", .programs = "xz unxz", .texts = ".tar.xz .txz"},
    {.package = "zip", .programs = "zip"},
};
// clang-format on

}  // namespace

std::span<const Reliance> reliances() { return table; }

}  // namespace drydock::knowledge
