// What Debian packages lose under --no-install-recommends. Generated: do not edit. It is made anew from the Packages
// files of the releases' main archive for amd64 by
//   src/knowledge/generate/recommended_packages bullseye=FILE bookworm=FILE trixie=FILE
// and its output goes here.
#include "knowledge/recommended_packages.hpp"

namespace drydock::knowledge {
namespace {

// clang-format off
constexpr RecommendedPackages table[] = {
    {"acl", "bullseye bookworm trixie", "", ""},
    {"adduser", "bullseye bookworm trixie", "", ""},
    {"advancecomp", "bullseye bookworm trixie", "", ""},
    {"aircrack-ng", "bullseye", "ieee-data dbus libhwloc-plugins wireless-regdb", ""},
    {"aircrack-ng", "bookworm trixie",
        "ieee-data iproute2 ca-certificates dbus libgpm2 libhwloc-plugins wireless-regdb", "python3"},
    {"alien", "bullseye",
        "build-essential curl dbus fakeroot gnupg libalgorithm-merge-perl libarchive-cpio-perl libc-devtools "
        "libfile-fcntllock-perl liblocale-gettext-perl libltdl-dev libmail-sendmail-perl netbase",
        "autoconf automake autopoint autotools-dev binutils bzip2 cpp debhelper dpkg-dev file gcc gcc-10 "
        "libc-dev-bin libc6-dev libtool linux-libc-dev m4 make patch xz-utils"},
    {"alien", "bookworm",
        "build-essential curl dbus fakeroot gnupg libalgorithm-merge-perl libarchive-cpio-perl libc-devtools "
        "libfile-fcntllock-perl liblocale-gettext-perl libltdl-dev libmail-sendmail-perl",
        "autoconf automake autopoint autotools-dev binutils bzip2 cpp debhelper dpkg-dev file gcc gcc-12 "
        "libc-dev-bin libc6-dev libgcc-12-dev libtool linux-libc-dev m4 make patch xz-utils"},
    {"alien", "trixie",
        "build-essential curl dbus fakeroot libalgorithm-merge-perl libarchive-cpio-perl libfile-fcntllock-perl "
        "liblocale-gettext-perl libltdl-dev libmail-sendmail-perl netbase sq",
        "autoconf automake autopoint autotools-dev binutils bzip2 cpp debhelper dpkg-dev file gcc libc-dev-bin "
        "libc6-dev libtool linux-libc-dev m4 make patch xz-utils"},
    {"alsa-utils", "bullseye bookworm trixie", "alsa-topology-conf alsa-ucm-conf libgpm2", ""},
    {"ansible", "bullseye",
        "python3-argcomplete python3-jmespath python3-kerberos python3-libcloud python3-selinux python3-winrm "
        "python3-xmltodict libgpm2 publicsuffix python3-idna python3-pkg-resources python3-requests "
        "python3-requests-toolbelt xauth", "ca-certificates openssh-client openssl python3 wget"},
    {"ansible", "bookworm",
        "python3-argcomplete python3-jmespath python3-kerberos python3-libcloud python3-selinux python3-winrm "
        "python3-xmltodict libgpm2 publicsuffix python3-babel python3-h2 python3-httpx python3-idna python3-passlib "
        "python3-pkg-resources python3-requests python3-requests-toolbelt xauth",
        "ca-certificates openssh-client openssl python3 wget"},
    {"ansible", "trixie",
        "python3-argcomplete python3-jmespath python3-kerberos python3-libcloud python3-selinux python3-winrm "
        "python3-xmltodict libgpm2 publicsuffix python3-babel python3-h2 python3-httpcore python3-httpx python3-idna "
        "python3-passlib xauth", "ca-certificates openssh-client openssl python3 wget"},
    {"ant", "bullseye bookworm",
        "ant-optional alsa-topology-conf alsa-ucm-conf dbus libglib2.0-data shared-mime-info xdg-user-dirs",
        "ca-certificates openssl"},
    {"ant", "trixie", "ant-optional libasound2t64 libcups2t64 libfontconfig1 libfreetype6 libharfbuzz0b",
        "ca-certificates openssl"},
    {"ant-optional", "bullseye bookworm",
        "alsa-topology-conf alsa-ucm-conf dbus libglib2.0-data shared-mime-info xdg-user-dirs",
        "ca-certificates openssl"},
    {"ant-optional", "trixie", "libasound2t64 libcups2t64 libfontconfig1 libfreetype6 libharfbuzz0b",
        "ca-certificates openssl"},
    {"antiword", "bullseye bookworm trixie", "", ""},
    {"apache2", "bullseye",
        "ssl-cert bzip2 ca-certificates file libgpm2 libldap-common libsasl2-modules netbase psmisc publicsuffix "
        "xz-utils", ""},
    {"apache2", "bookworm", "ssl-cert ca-certificates libgpm2 libldap-common libsasl2-modules psmisc publicsuffix",
        ""},
    {"apache2", "trixie",
        "ssl-cert ca-certificates libgpm2 libldap-common libsasl2-modules linux-sysctl-defaults netbase psmisc "
        "publicsuffix", ""},
    {"apache2-bin", "bullseye trixie", "ca-certificates libldap-common libsasl2-modules netbase publicsuffix", ""},
    {"apache2-bin", "bookworm", "ca-certificates libldap-common libsasl2-modules publicsuffix", ""},
    {"apache2-dev", "bullseye",
        "build-essential ca-certificates curl fakeroot gnupg libalgorithm-merge-perl libarchive-cpio-perl "
        "libc-devtools libfile-fcntllock-perl libgpm2 libldap-common liblocale-gettext-perl libltdl-dev "
        "libmail-sendmail-perl libsasl2-modules netbase",
        "autoconf automake autopoint autotools-dev binutils bzip2 cpp debhelper dpkg-dev file gcc gcc-10 "
        "libc-dev-bin libc6-dev libexpat1-dev libldap2-dev libpcre2-dev libtool linux-libc-dev m4 make openssl patch "
        "python3 uuid-dev xz-utils"},
    {"apache2-dev", "bookworm",
        "build-essential ca-certificates curl fakeroot gnupg libalgorithm-merge-perl libarchive-cpio-perl "
        "libc-devtools libfile-fcntllock-perl libgpm2 libldap-common liblocale-gettext-perl libltdl-dev "
        "libmail-sendmail-perl libsasl2-modules",
        "autoconf automake autopoint autotools-dev binutils bzip2 cpp debhelper dpkg-dev file gcc gcc-12 "
        "libc-dev-bin libc6-dev libexpat1-dev libgcc-12-dev libldap-dev libldap2-dev libpcre2-dev libtool "
        "linux-libc-dev m4 make openssl patch python3 uuid-dev xz-utils"},
    {"apache2-dev", "trixie",
        "build-essential ca-certificates curl fakeroot libalgorithm-merge-perl libarchive-cpio-perl "
        "libfile-fcntllock-perl libgpm2 libldap-common liblocale-gettext-perl libltdl-dev libmail-sendmail-perl "
        "libsasl2-modules sq",
        "autoconf automake autopoint autotools-dev binutils bzip2 cpp debhelper dpkg-dev file gcc libc-dev-bin "
        "libc6-dev libexpat1-dev libldap-dev libldap2-dev libpcre2-dev libtool linux-libc-dev m4 make openssl patch "
        "python3 uuid-dev xz-utils"},
    {"apache2-utils", "bullseye bookworm trixie", "", ""},
    {"apparmor", "bullseye bookworm trixie", "", ""},
    {"apt-file", "bullseye trixie", "netbase", ""},
    {"apt-file", "bookworm", "", ""},
    {"apt-transport-https", "bullseye bookworm trixie", "", ""},
    {"apt-utils", "bullseye bookworm trixie", "", ""},
    {"aptitude", "bullseye bookworm trixie", "libdpkg-perl sensible-utils libgpm2", ""},
    {"asciidoc", "bullseye", "asciidoc-dblatex vim-asciidoc ca-certificates libgpm2 xmlto", "python3"},
    {"asciidoc", "bookworm trixie", "asciidoc-dblatex ca-certificates docbook-xml libgpm2 xmlto", "python3"},
    {"asciidoctor", "bullseye", "fonts-lato libjs-jquery zip", "ca-certificates openssl ruby"},
    {"asciidoctor", "bookworm", "fonts-lato libgpm2 libjs-jquery zip", "ca-certificates openssl ruby"},
    {"asciidoctor", "trixie", "fonts-lato libjs-jquery ruby-sdbm zip", "ca-certificates openssl ruby"},
    {"aspell", "bullseye bookworm trixie", "aspell-en libgpm2", ""},
    {"aspell-en", "bullseye bookworm trixie", "libgpm2", ""},
    {"autoconf", "bullseye trixie", "automake netbase", ""},
    {"autoconf", "bookworm", "automake", ""},
    {"autogen", "bullseye trixie", "netbase", ""},
    {"autogen", "bookworm", "", ""},
    {"automake", "bullseye trixie", "netbase", ""},
    {"automake", "bookworm", "", ""},
    {"autopoint", "bullseye bookworm trixie", "", "xz-utils"},
    {"autotools-dev", "bullseye bookworm trixie", "", ""},
    {"avahi-daemon", "bullseye bookworm trixie", "libnss-mdns", "dbus"},
    {"awscli", "bullseye",
        "ghostscript imagemagick libgpm2 libpaper-utils libpaper1 netpbm perl psutils python3-pil python3-pygments",
        "ca-certificates openssl python3"},
    {"awscli", "bookworm trixie", "ca-certificates libgpm2 libpaper-utils python3-pil python3-pygments",
        "lsb-release python3"},
    {"azure-cli", "bullseye",
        "libglib2.0-data libgpm2 libjs-jquery python3-azext-devops shared-mime-info xdg-user-dirs",
        "ca-certificates openssl python3"},
    {"azure-cli", "bookworm",
        "libglib2.0-data libgpm2 libjs-jquery python3-azext-devops python3-json-pointer python3-rfc3987 "
        "python3-uritemplate python3-webcolors shared-mime-info xdg-user-dirs",
        "ca-certificates lsb-release openssl python3"},
    {"azure-cli", "trixie",
        "libglib2.0-data libgpm2 libjs-jquery linux-sysctl-defaults psmisc python3-aiodns python3-azext-devops "
        "python3-babel python3-bottleneck python3-bs4 python3-fqdn python3-h2 python3-html5lib python3-isoduration "
        "python3-json-pointer python3-lxml python3-matplotlib python3-numba python3-numexpr python3-odf "
        "python3-openpyxl python3-pytest python3-rfc3339-validator python3-rfc3986-validator python3-rfc3987 "
        "python3-scipy python3-tables python3-tk python3-tz python3-uritemplate python3-webcolors shared-mime-info "
        "xdg-user-dirs", "ca-certificates lsb-release openssl python3"},
    {"bash", "bullseye bookworm trixie", "", ""},
    {"bash-completion", "bullseye bookworm trixie", "", ""},
    {"bc", "bullseye", "libgpm2", ""},
    {"bc", "bookworm trixie", "", ""},
    {"beanstalkd", "bullseye bookworm trixie", "", ""},
    {"bedtools", "bullseye bookworm trixie", "", ""},
    {"bettercap", "bookworm", "dbus libatm1 libpam-cap nftables wireless-regdb", "ca-certificates openssl"},
    {"bettercap", "trixie", "bettercap-caplets dbus libpam-cap nftables wireless-regdb", "ca-certificates openssl"},
    {"biber", "bullseye bookworm",
        "texlive-bibtex-extra libclass-c3-xs-perl libclass-xsaccessor-perl libdevel-lexalias-perl libhtml-form-perl "
        "libhtml-format-perl libhttp-daemon-perl libipc-shareable-perl liblist-someutils-xs-perl "
        "liblog-dispatch-perl libmailtools-perl libpackage-stash-xs-perl libperlio-utf8-strict-perl libref-util-perl "
        "libxml-sax-expat-perl", "ca-certificates openssl"},
    {"biber", "trixie",
        "texlive-bibtex-extra libclass-c3-xs-perl libclass-xsaccessor-perl libdevel-lexalias-perl libgpm2 "
        "libhtml-form-perl libhtml-format-perl libhttp-daemon-perl libio-compress-brotli-perl libipc-shareable-perl "
        "liblist-someutils-xs-perl liblog-dispatch-perl libmailtools-perl libpackage-stash-xs-perl "
        "libperlio-utf8-strict-perl libref-util-perl libxml-sax-expat-perl linux-sysctl-defaults psmisc",
        "ca-certificates openssl"},
    {"bind9", "bullseye", "ca-certificates libatm1 libgpm2 libpam-cap", "python3"},
    {"bind9", "bookworm", "libatm1 libpam-cap", ""},
    {"bind9", "trixie", "libpam-cap", ""},
    {"bindfs", "bullseye bookworm trixie", "", ""},
    {"binfmt-support", "bullseye bookworm trixie", "", ""},
    {"binutils", "bullseye bookworm trixie", "", ""},
    {"binutils-gold", "trixie", "", ""},
    {"binutils-mingw-w64", "bullseye bookworm trixie", "", ""},
    {"bison", "bullseye bookworm trixie", "", ""},
    {"bowtie2", "bullseye", "ca-certificates libgpm2 netbase", "python3"},
    {"bowtie2", "bookworm trixie", "ca-certificates libgpm2", "python3"},
    {"bsdmainutils", "bullseye bookworm trixie", "", ""},
    {"build-essential", "bullseye",
        "fakeroot gnupg libalgorithm-merge-perl libc-devtools libfile-fcntllock-perl liblocale-gettext-perl netbase",
        "bzip2 dpkg-dev g++ gcc libc6-dev make patch xz-utils"},
    {"build-essential", "bookworm",
        "fakeroot gnupg libalgorithm-merge-perl libc-devtools libfile-fcntllock-perl liblocale-gettext-perl",
        "bzip2 dpkg-dev g++ gcc libc6-dev make patch xz-utils"},
    {"build-essential", "trixie",
        "fakeroot libalgorithm-merge-perl libfile-fcntllock-perl liblocale-gettext-perl netbase sq",
        "bzip2 dpkg-dev g++ gcc libc6-dev make patch xz-utils"},
    {"bundler", "bullseye", "build-essential less ruby-dev sudo fonts-lato libjs-jquery zip",
        "ca-certificates openssl ruby"},
    {"bundler", "bookworm", "build-essential less ruby-dev sudo fonts-lato libgpm2 libjs-jquery zip",
        "ca-certificates openssl ruby"},
    {"bundler", "trixie", "build-essential less ruby-dev sudo fonts-lato libjs-jquery ruby-sdbm zip",
        "ca-certificates openssl ruby"},
    {"busybox", "bullseye bookworm trixie", "", ""},
    {"busybox-static", "bullseye bookworm trixie", "", ""},
    {"byacc", "bullseye bookworm trixie", "", ""},
    {"byobu", "bullseye bookworm",
        "less pastebinit sensible-utils ca-certificates libatm1 libfribidi0 libgpm2 libpam-cap", "python3"},
    {"byobu", "trixie", "less pastebinit sensible-utils ca-certificates libfribidi0 libgpm2 libpam-cap", "python3"},
    {"bzip2", "bullseye bookworm trixie", "", ""},
    {"bzr", "bullseye", "libgpm2 openssh-client python3-github python3-gitlab python3-gpg python3-launchpadlib",
        "ca-certificates openssl python3"},
    {"bzr", "bookworm trixie",
        "ca-certificates libgpm2 openssh-client python3-fastimport python3-github python3-gpg python3-launchpadlib",
        "python3"},
    {"ca-certificates", "bullseye bookworm trixie", "", "openssl"},
    {"ca-certificates-java", "bullseye",
        "alsa-topology-conf alsa-ucm-conf dbus libglib2.0-data shared-mime-info xdg-user-dirs",
        "ca-certificates openssl"},
    {"ca-certificates-java", "bookworm trixie", "", "ca-certificates openssl"},
    {"ca-certificates-mono", "bullseye bookworm trixie",
        "binfmt-support cli-common libmono-btls-interface4.0-cil libmono-i18n-west4.0-cil",
        "binutils ca-certificates openssl"},
    {"calibre", "bullseye",
        "python3-dnspython udisks2 alsa-topology-conf alsa-ucm-conf bzip2 ca-certificates dbus file geoclue-2.0 "
        "ghostscript gsfonts hunspell-en-us javascript-common libaacs0 libfile-mimeinfo-perl libgdk-pixbuf2.0-bin "
        "libglib2.0-data libgpm2 libmagickcore-6.q16-6-extra libmtp-runtime libnet-dbus-perl libqt5sql5-sqlite "
        "librsvg2-common libwacom-bin libx11-protocol-perl mesa-vulkan-drivers netbase netpbm poppler-data "
        "python3-gi python3-olefile python3-webob python3-yaml qt5-gtk-platformtheme udev va-driver-all "
        "vdpau-driver-all x11-utils x11-xserver-utils xdg-user-dirs xz-utils", "python3"},
    {"calibre", "bookworm",
        "python3-dnspython udisks2 python3-ipython qt6-wayland bzip2 dbus file hunspell-en-us javascript-common "
        "libfile-mimeinfo-perl libgl1 libglib2.0-data libgpm2 libmtp-runtime libnet-dbus-perl libqt6sql6-sqlite "
        "libx11-protocol-perl poppler-data python3-olefile python3-webob python3-yaml qt6-gtk-platformtheme "
        "qt6-image-formats-plugins qt6-qpa-plugins udev x11-utils x11-xserver-utils xdg-user-dirs xz-utils",
        "ca-certificates openssl python3"},
    {"calibre", "trixie",
        "python3-dnspython python3-ipython python3-requests-toolbelt python3-six qt6-speech-flite-plugin udisks2 "
        "alsa-topology-conf alsa-ucm-conf dbus fonts-liberation-sans-narrow g++ gnupg-utils gpg-wks-client gpgv "
        "hunspell-en-us isympy-common javascript-common libaacs0 libfile-mimeinfo-perl libgdk-pixbuf2.0-bin "
        "libglib2.0-data libgpm2 libldap-common libmtp-runtime libnet-dbus-perl libpipewire-0.3-common "
        "libqt6sql6-sqlite librsvg2-common libsasl2-modules libx11-protocol-perl mesa-vulkan-drivers poppler-data "
        "publicsuffix python3-olefile python3-pooch python3-webob python3-yaml qt6-gtk-platformtheme "
        "qt6-image-formats-plugins qt6-qpa-plugins qt6-svg-plugins qt6-wayland udev va-driver-all vdpau-driver-all "
        "x11-utils x11-xserver-utils xdg-user-dirs", "ca-certificates dirmngr gnupg openssl python3"},
    {"catdoc", "bullseye bookworm trixie", "", ""},
    {"ccache", "bullseye bookworm trixie", "", ""},
    {"ccze", "bullseye bookworm trixie", "libgpm2", ""},
    {"certbot", "bullseye bookworm trixie", "libgpm2 python3-icu", "ca-certificates lsb-release openssl python3"},
    {"check", "bullseye bookworm trixie", "", ""},
    {"checkinstall", "bullseye",
        "build-essential fakeroot gcc gnupg libalgorithm-merge-perl libfile-fcntllock-perl liblocale-gettext-perl "
        "netbase", "bzip2 dpkg-dev file make patch xz-utils"},
    {"checkinstall", "bookworm",
        "build-essential fakeroot gcc gnupg libalgorithm-merge-perl libfile-fcntllock-perl liblocale-gettext-perl",
        "bzip2 dpkg-dev file make patch xz-utils"},
    {"checkinstall", "trixie",
        "build-essential fakeroot gcc libalgorithm-merge-perl libfile-fcntllock-perl liblocale-gettext-perl netbase "
        "sq", "bzip2 dpkg-dev file make patch xz-utils"},
    {"chromium", "bullseye",
        "chromium-sandbox alsa-topology-conf alsa-ucm-conf at-spi2-core fonts-liberation libfile-mimeinfo-perl "
        "libgdk-pixbuf2.0-bin libglib2.0-data libgtk-3-bin libnet-dbus-perl libnss-systemd librsvg2-common "
        "libu2f-udev libx11-protocol-perl mesa-vulkan-drivers notification-daemon publicsuffix system-config-printer "
        "systemd-timesyncd upower x11-xserver-utils xdg-user-dirs", "dbus systemd x11-utils"},
    {"chromium", "bookworm",
        "chromium-sandbox alsa-topology-conf alsa-ucm-conf at-spi2-core fonts-liberation libfile-mimeinfo-perl "
        "libgdk-pixbuf2.0-bin libglib2.0-data libgpm2 libgtk-3-bin libnet-dbus-perl libnss-systemd librsvg2-common "
        "libx11-protocol-perl notification-daemon psmisc system-config-printer systemd-timesyncd udev upower "
        "x11-xserver-utils xdg-user-dirs", "dbus systemd x11-utils"},
    {"chromium", "trixie",
        "alsa-topology-conf alsa-ucm-conf at-spi2-core fonts-liberation libfile-mimeinfo-perl libgdk-pixbuf2.0-bin "
        "libglib2.0-data libgpm2 libgtk-3-bin libkmod2 libnet-dbus-perl libnss-systemd librsvg2-common "
        "libx11-protocol-perl linux-sysctl-defaults luit mesa-vulkan-drivers notification-daemon psmisc "
        "system-config-printer systemd-cryptsetup systemd-timesyncd udev upower x11-xserver-utils xdg-user-dirs",
        "dbus systemd x11-utils"},
    {"chrpath", "bullseye bookworm trixie", "", ""},
    {"clamav", "bullseye",
        "bsd-mailx ca-certificates exim4-daemon-light libgpm2 libldap-common libsasl2-modules psmisc publicsuffix",
        "logrotate"},
    {"clamav", "bookworm",
        "ca-certificates exim4-daemon-light libgpm2 libldap-common libsasl2-modules psmisc publicsuffix", "logrotate"},
    {"clamav", "trixie",
        "ca-certificates dbus exim4-daemon-light libgpm2 libkmod2 libldap-common libsasl2-modules "
        "linux-sysctl-defaults psmisc publicsuffix systemd-cryptsetup systemd-timesyncd", "logrotate systemd"},
    {"clamav-daemon", "bullseye",
        "clamdscan bsd-mailx ca-certificates clamav exim4-daemon-light libgpm2 libldap-common libsasl2-modules "
        "psmisc publicsuffix", "logrotate"},
    {"clamav-daemon", "bookworm",
        "clamdscan ca-certificates clamav exim4-daemon-light libgpm2 libldap-common libsasl2-modules psmisc "
        "publicsuffix", "logrotate"},
    {"clamav-daemon", "trixie",
        "clamdscan ca-certificates clamav dbus exim4-daemon-light libgpm2 libkmod2 libldap-common libsasl2-modules "
        "linux-sysctl-defaults psmisc publicsuffix systemd-cryptsetup systemd-timesyncd", "logrotate systemd"},
    {"clang", "bullseye", "libc-devtools libomp-11-dev llvm-11-dev python3", "libc6-dev"},
    {"clang", "bookworm", "libc-devtools libclang-rt-14-dev llvm-14-dev python3", "libc6-dev"},
    {"clang", "trixie", "clang-tools-19 libclang-rt-19-dev llvm-19-dev python3", "libc6-dev"},
    {"cmake", "bullseye bookworm",
        "gcc make ca-certificates libgpm2 libldap-common libsasl2-modules psmisc publicsuffix", ""},
    {"cmake", "trixie",
        "gcc make ca-certificates libgpm2 libldap-common libsasl2-modules linux-sysctl-defaults psmisc publicsuffix",
        ""},
    {"composer", "bullseye", "git unzip bzip2 file netbase xz-utils", "ca-certificates openssl psmisc"},
    {"composer", "bookworm", "git unzip", "ca-certificates openssl psmisc"},
    {"composer", "trixie", "git php-curl php-zip unzip xz-utils libgpm2 linux-sysctl-defaults",
        "ca-certificates openssl psmisc"},
    {"coreutils", "bullseye bookworm trixie", "", ""},
    {"coturn", "bullseye bookworm", "libldap-common libsasl2-modules", ""},
    {"coturn", "trixie", "ca-certificates libldap-common libsasl2-modules", ""},
    {"cowsay", "bullseye trixie", "netbase", ""},
    {"cowsay", "bookworm", "", ""},
    {"cpanminus", "bullseye",
        "make libjson-perl libmodule-signature-perl libpod-readme-perl libsoftware-license-perl netbase", ""},
    {"cpanminus", "bookworm",
        "make ca-certificates libhttp-cookiejar-perl libio-socket-ssl-perl libjson-perl libmodule-signature-perl "
        "libnet-ssleay-perl libpod-readme-perl libsoftware-license-perl", ""},
    {"cpanminus", "trixie",
        "make libhttp-cookiejar-perl libio-socket-ssl-perl libjson-perl libmodule-signature-perl libnet-ssleay-perl "
        "libpod-readme-perl libsoftware-license-perl netbase", "ca-certificates openssl"},
    {"cpio", "bullseye bookworm trixie", "", ""},
    {"cpp", "bullseye bookworm trixie", "", ""},
    {"cron", "bullseye bookworm", "exim4-daemon-light", ""},
    {"cron", "trixie", "exim4-daemon-light dbus libkmod2 linux-sysctl-defaults systemd-cryptsetup systemd-timesyncd",
        "systemd"},
    {"csh", "bullseye bookworm trixie", "", ""},
    {"cups", "bullseye",
        "avahi-daemon colord cups-browsed dbus fonts-droid-fallback ipp-usb libgpm2 liblouisutdml-bin libpaper-utils "
        "psmisc", "ghostscript openssl ssl-cert"},
    {"cups", "bookworm",
        "avahi-daemon colord cups-browsed dbus fonts-droid-fallback ipp-usb libgpm2 liblouisutdml-bin libpaper-utils "
        "lynx psmisc", "ghostscript openssl ssl-cert"},
    {"cups", "trixie",
        "avahi-daemon colord ca-certificates cups-browsed dbus fonts-droid-fallback gnupg-utils gpg-wks-client gpgv "
        "ipp-usb libgpm2 libldap-common liblouisutdml-bin libpaper-utils libsasl2-modules linux-sysctl-defaults lynx "
        "psmisc publicsuffix", "dirmngr ghostscript gnupg openssl ssl-cert"},
    {"curl", "bullseye bookworm", "ca-certificates libldap-common libsasl2-modules publicsuffix", ""},
    {"curl", "trixie", "bash-completion ca-certificates libldap-common libsasl2-modules publicsuffix", ""},
    {"cvs", "bullseye bookworm trixie", "openssh-client", ""},
    {"cython3", "bullseye bookworm", "python3-dev gcc ca-certificates libgpm2", "python3"},
    {"cython3", "trixie", "gcc python3-dev ca-certificates libgpm2", "python3"},
    {"daemontools", "bullseye bookworm trixie", "", ""},
    {"dbus", "bullseye bookworm trixie", "", ""},
    {"dbus-x11", "bullseye", "", "dbus"},
    {"dbus-x11", "bookworm trixie", "dbus", ""},
    {"debconf-utils", "bullseye bookworm trixie", "", ""},
    {"debhelper", "bullseye",
        "build-essential curl fakeroot gnupg libalgorithm-merge-perl libarchive-cpio-perl libc-devtools "
        "libfile-fcntllock-perl liblocale-gettext-perl libltdl-dev libmail-sendmail-perl netbase",
        "automake bzip2 dpkg-dev file gcc libc6-dev libtool make patch xz-utils"},
    {"debhelper", "bookworm",
        "build-essential curl fakeroot gnupg libalgorithm-merge-perl libarchive-cpio-perl libc-devtools "
        "libfile-fcntllock-perl liblocale-gettext-perl libltdl-dev libmail-sendmail-perl",
        "automake bzip2 dpkg-dev file gcc libc6-dev libtool make patch xz-utils"},
    {"debhelper", "trixie",
        "build-essential curl fakeroot libalgorithm-merge-perl libarchive-cpio-perl libfile-fcntllock-perl "
        "liblocale-gettext-perl libltdl-dev libmail-sendmail-perl netbase sq",
        "automake bzip2 dpkg-dev file gcc libc6-dev libtool make patch xz-utils"},
    {"debian-archive-keyring", "bullseye bookworm trixie", "", ""},
    {"debootstrap", "bullseye bookworm", "gnupg arch-test ca-certificates publicsuffix", "wget"},
    {"debootstrap", "trixie", "arch-test ca-certificates publicsuffix", "wget"},
    {"default-jdk", "bullseye",
        "alsa-topology-conf alsa-ucm-conf dbus fonts-dejavu-extra libatk-wrapper-java-jni libglib2.0-data libxt-dev "
        "mesa-vulkan-drivers shared-mime-info xdg-user-dirs", "ca-certificates default-jre openssl"},
    {"default-jdk", "bookworm",
        "alsa-topology-conf alsa-ucm-conf dbus fonts-dejavu-extra libatk-wrapper-java-jni libgail-common "
        "libgdk-pixbuf2.0-bin libglib2.0-data libgtk2.0-bin librsvg2-common libxt-dev xdg-user-dirs",
        "ca-certificates default-jre openssl"},
    {"default-jdk", "trixie",
        "alsa-topology-conf alsa-ucm-conf at-spi2-core fonts-dejavu-extra libatk-wrapper-java-jni "
        "libgdk-pixbuf2.0-bin libglib2.0-data libgpm2 libgtk-3-bin libkmod2 libnss-systemd librsvg2-common libxt-dev "
        "linux-sysctl-defaults mesa-vulkan-drivers psmisc systemd-cryptsetup systemd-timesyncd xdg-user-dirs",
        "ca-certificates dbus default-jre openssl systemd"},
    {"default-jre", "bullseye",
        "alsa-topology-conf alsa-ucm-conf dbus fonts-dejavu-extra libatk-wrapper-java-jni libglib2.0-data "
        "mesa-vulkan-drivers shared-mime-info xdg-user-dirs", "ca-certificates openssl"},
    {"default-jre", "bookworm",
        "alsa-topology-conf alsa-ucm-conf dbus fonts-dejavu-extra libatk-wrapper-java-jni libgail-common "
        "libgdk-pixbuf2.0-bin libglib2.0-data libgtk2.0-bin librsvg2-common xdg-user-dirs", "ca-certificates openssl"},
    {"default-jre", "trixie",
        "alsa-topology-conf alsa-ucm-conf at-spi2-core fonts-dejavu-extra libatk-wrapper-java-jni "
        "libgdk-pixbuf2.0-bin libglib2.0-data libgpm2 libgtk-3-bin libkmod2 libnss-systemd librsvg2-common "
        "linux-sysctl-defaults mesa-vulkan-drivers psmisc systemd-cryptsetup systemd-timesyncd xdg-user-dirs",
        "ca-certificates dbus openssl systemd"},
    {"default-jre-headless", "bullseye bookworm",
        "alsa-topology-conf alsa-ucm-conf dbus libglib2.0-data shared-mime-info xdg-user-dirs",
        "ca-certificates openssl"},
    {"default-jre-headless", "trixie", "libasound2t64 libcups2t64 libfontconfig1 libfreetype6 libharfbuzz0b",
        "ca-certificates openssl"},
    {"default-libmysqlclient-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"default-libmysqlclient-dev", "trixie", "", "libc6-dev"},
    {"default-mysql-client", "bullseye trixie",
        "libdbd-mariadb-perl libdbi-perl libgpm2 libterm-readkey-perl netbase", ""},
    {"default-mysql-client", "bookworm", "libdbd-mariadb-perl libdbi-perl libgpm2 libterm-readkey-perl", ""},
    {"desktop-file-utils", "bullseye bookworm trixie", "libglib2.0-data shared-mime-info xdg-user-dirs", ""},
    {"device-tree-compiler", "bullseye bookworm trixie", "", ""},
    {"devscripts", "bullseye",
        "dctrl-tools dput libdistro-info-perl libgit-wrapper-perl libgitlab-api-v4-perl liblist-compare-perl "
        "libstring-shellquote-perl licensecheck lintian pristine-tar python3-apt python3-debian python3-magic "
        "python3-requests python3-unidiff python3-xdg strace unzip wget debian-keyring equivs libsoap-lite-perl "
        "build-essential gcc libalgorithm-merge-perl libclass-xsaccessor-perl libclone-perl libdata-dump-perl "
        "libfile-fcntllock-perl libgpm2 libhtml-form-perl libhtml-format-perl libhttp-daemon-perl libldap-common "
        "liblocale-gettext-perl libmailtools-perl libnamespace-clean-perl libsasl2-modules libsub-name-perl",
        "bzip2 ca-certificates dirmngr dpkg-dev fakeroot file gnupg make openssl patch python3 xz-utils"},
    {"devscripts", "bookworm",
        "dctrl-tools dput libdistro-info-perl libgit-wrapper-perl libgitlab-api-v4-perl liblist-compare-perl "
        "libstring-shellquote-perl licensecheck lintian python3-apt python3-debian python3-magic python3-requests "
        "python3-unidiff python3-xdg strace unzip wget debian-keyring equivs libsoap-lite-perl pristine-tar "
        "build-essential gcc libalgorithm-merge-perl libdata-dump-perl libfile-fcntllock-perl libgpm2 "
        "libhtml-form-perl libhtml-format-perl libhttp-daemon-perl libldap-common liblocale-gettext-perl "
        "libmailtools-perl libnamespace-clean-perl libsasl2-modules libxstring-perl",
        "bzip2 ca-certificates dirmngr dpkg-dev fakeroot file gnupg make openssl patch python3 xz-utils"},
    {"devscripts", "trixie",
        "dctrl-tools dput libdistro-info-perl libgit-wrapper-perl libjson-perl liblist-compare-perl "
        "libstring-shellquote-perl licensecheck lintian lzip python3-apt python3-debian python3-magic "
        "python3-requests python3-unidiff python3-xdg strace unzip wget debian-keyring debian-tag2upload-keyring "
        "equivs libgitlab-api-v4-perl libsoap-lite-perl pristine-tar build-essential fakeroot gcc gnupg "
        "libalgorithm-merge-perl libdata-dump-perl libfile-fcntllock-perl libgpm2 libhtml-form-perl "
        "libhtml-format-perl libhttp-daemon-perl libio-compress-brotli-perl liblocale-gettext-perl libmailtools-perl "
        "libnamespace-clean-perl libxstring-perl sq",
        "bzip2 ca-certificates dpkg-dev file make openssl patch python3 xz-utils"},
    {"dh-autoreconf", "bullseye", "libc-devtools libltdl-dev netbase",
        "autoconf automake autopoint autotools-dev binutils cpp file gcc gcc-10 libc-dev-bin libc6-dev libtool "
        "linux-libc-dev m4 xz-utils"},
    {"dh-autoreconf", "bookworm", "libc-devtools libltdl-dev",
        "autoconf automake autopoint autotools-dev binutils cpp file gcc gcc-12 libc-dev-bin libc6-dev libgcc-12-dev "
        "libtool linux-libc-dev m4 xz-utils"},
    {"dh-autoreconf", "trixie", "libltdl-dev netbase",
        "autoconf automake autopoint autotools-dev binutils cpp file gcc libc-dev-bin libc6-dev libtool "
        "linux-libc-dev m4 xz-utils"},
    {"dialog", "bullseye bookworm trixie", "libgpm2", ""},
    {"diffstat", "bullseye bookworm trixie", "", ""},
    {"diffutils", "bullseye bookworm trixie", "", ""},
    {"dirmngr", "bullseye bookworm trixie", "gnupg libldap-common libsasl2-modules", ""},
    {"dnsmasq", "bullseye bookworm trixie", "dbus dns-root-data", ""},
    {"dnsutils", "bullseye bookworm", "", ""},
    {"docbook-xml", "bullseye trixie", "netbase", ""},
    {"docbook-xml", "bookworm", "", ""},
    {"docker.io", "bullseye", "apparmor ca-certificates cgroupfs-mount git needrestart xz-utils nftables", ""},
    {"docker.io", "bookworm", "apparmor ca-certificates cgroupfs-mount git needrestart xz-utils criu nftables", ""},
    {"docker.io", "trixie",
        "apparmor ca-certificates dbus-user-session docker-cli git needrestart xz-utils criu nftables", ""},
    {"dos2unix", "bullseye bookworm trixie", "", ""},
    {"dosfstools", "bullseye bookworm trixie", "", ""},
    {"doxygen", "bullseye bookworm trixie", "", ""},
    {"dpkg", "bullseye bookworm trixie", "", ""},
    {"dpkg-dev", "bullseye",
        "build-essential gcc fakeroot gnupg libalgorithm-merge-perl libfile-fcntllock-perl liblocale-gettext-perl "
        "netbase", "bzip2 make patch xz-utils"},
    {"dpkg-dev", "bookworm",
        "build-essential gcc fakeroot gnupg libalgorithm-merge-perl libfile-fcntllock-perl liblocale-gettext-perl",
        "bzip2 make patch xz-utils"},
    {"dpkg-dev", "trixie",
        "build-essential gcc fakeroot sq libalgorithm-merge-perl libfile-fcntllock-perl liblocale-gettext-perl "
        "netbase", "bzip2 make patch xz-utils"},
    {"dpkg-sig", "bullseye", "libgpm2 libldap-common libsasl2-modules netbase", "dirmngr gnupg"},
    {"dstat", "bullseye bookworm", "ca-certificates libgpm2", "python3"},
    {"dumb-init", "bullseye bookworm trixie", "", ""},
    {"elinks", "bullseye", "perl", ""},
    {"elinks", "bookworm", "", ""},
    {"elinks", "trixie", "ca-certificates libldap-common libsasl2-modules perl publicsuffix", ""},
    {"elixir", "bullseye bookworm", "erlang-syntax-tools libgpm2 libsctp1 psmisc", ""},
    {"elixir", "trixie", "libgpm2 libsctp1 linux-sysctl-defaults psmisc", ""},
    {"emacs", "bullseye",
        "alsa-topology-conf alsa-ucm-conf at-spi2-core emacs-el libgdk-pixbuf2.0-bin libglib2.0-data libgtk-3-bin "
        "libnss-systemd librsvg2-common mailutils publicsuffix systemd-timesyncd xdg-user-dirs", "dbus systemd"},
    {"emacs", "bookworm",
        "alsa-topology-conf alsa-ucm-conf at-spi2-core fonts-noto-color-emoji libc-devtools libgdk-pixbuf2.0-bin "
        "libglib2.0-data libgtk-3-bin libnss-systemd librsvg2-common mailutils psmisc systemd-timesyncd "
        "xdg-user-dirs", "binutils dbus libc-dev-bin libc6-dev libgcc-12-dev linux-libc-dev systemd"},
    {"emacs", "trixie",
        "alsa-topology-conf alsa-ucm-conf at-spi2-core fonts-noto-color-emoji libgdk-pixbuf2.0-bin libglib2.0-data "
        "libgtk-3-bin libheif-plugin-aomenc libheif-plugin-x265 libkmod2 libnss-systemd librsvg2-common "
        "linux-sysctl-defaults mailutils psmisc systemd-cryptsetup systemd-timesyncd xdg-user-dirs",
        "binutils dbus libc-dev-bin libc6-dev linux-libc-dev systemd"},
    {"equivs", "bullseye",
        "build-essential curl fakeroot gnupg libalgorithm-merge-perl libarchive-cpio-perl libc-devtools "
        "libfile-fcntllock-perl liblocale-gettext-perl libltdl-dev libmail-sendmail-perl netbase",
        "automake bzip2 debhelper dpkg-dev file gcc libc6-dev libtool make patch xz-utils"},
    {"equivs", "bookworm",
        "build-essential curl fakeroot gnupg libalgorithm-merge-perl libarchive-cpio-perl libc-devtools "
        "libfile-fcntllock-perl liblocale-gettext-perl libltdl-dev libmail-sendmail-perl",
        "automake bzip2 debhelper dpkg-dev file gcc libc6-dev libtool make patch xz-utils"},
    {"equivs", "trixie",
        "build-essential curl fakeroot libalgorithm-merge-perl libarchive-cpio-perl libfile-fcntllock-perl "
        "liblocale-gettext-perl libltdl-dev libmail-sendmail-perl netbase sq",
        "automake bzip2 debhelper dpkg-dev file gcc libc6-dev libtool make patch xz-utils"},
    {"erlang", "bullseye",
        "erlang-jinterface erlang-mode erlang-src erlang-examples at-spi2-core javascript-common "
        "libgdk-pixbuf2.0-bin libglib2.0-data libgpm2 libgtk-3-bin libnss-systemd librsvg2-common libsctp1 "
        "mesa-vulkan-drivers notification-daemon psmisc publicsuffix systemd-timesyncd xdg-user-dirs", "dbus systemd"},
    {"erlang", "bookworm",
        "erlang-jinterface erlang-mode erlang-src erlang-examples alsa-topology-conf alsa-ucm-conf aspell-en "
        "at-spi2-core enchant-2 gstreamer1.0-gl gstreamer1.0-libav gstreamer1.0-plugins-bad gstreamer1.0-x "
        "javascript-common libgdk-pixbuf2.0-bin libglib2.0-data libgtk-3-bin libnss-systemd libpam-cap "
        "librsvg2-common libsctp1 psmisc publicsuffix systemd-timesyncd xdg-desktop-portal-gtk xdg-user-dirs",
        "dbus systemd"},
    {"erlang", "trixie",
        "erlang-jinterface erlang-mode erlang-src erlang-examples alsa-topology-conf alsa-ucm-conf aspell-en "
        "at-spi2-core ca-certificates enchant-2 gstreamer1.0-gl gstreamer1.0-libav gstreamer1.0-plugins-bad "
        "gstreamer1.0-x javascript-common libgdk-pixbuf2.0-bin libglib2.0-data libgtk-3-bin libkmod2 libldap-common "
        "libnss-systemd libodbccr2 libpam-cap librsvg2-common libsasl2-modules libsctp1 linux-sysctl-defaults "
        "mesa-vulkan-drivers psmisc publicsuffix systemd-cryptsetup systemd-timesyncd xdg-desktop-portal-gtk "
        "xdg-user-dirs", "dbus systemd"},
    {"erlang-dev", "bullseye bookworm", "erlang-crypto erlang-syntax-tools libgpm2 libsctp1 psmisc", ""},
    {"erlang-dev", "trixie", "erlang-crypto libgpm2 libsctp1 linux-sysctl-defaults psmisc", ""},
    {"erlang-inets", "bullseye bookworm", "erlang-syntax-tools libgpm2 libsctp1 psmisc", ""},
    {"erlang-inets", "trixie", "libgpm2 libsctp1 linux-sysctl-defaults psmisc", ""},
    {"erlang-nox", "bullseye bookworm", "libgpm2 libsctp1 psmisc", ""},
    {"erlang-nox", "trixie", "libgpm2 libodbccr2 libsctp1 linux-sysctl-defaults psmisc", ""},
    {"erlang-ssl", "bullseye bookworm", "erlang-syntax-tools libgpm2 libsctp1 psmisc", ""},
    {"erlang-ssl", "trixie", "libgpm2 libsctp1 linux-sysctl-defaults psmisc", ""},
    {"ethtool", "bullseye bookworm trixie", "", ""},
    {"expat", "bullseye bookworm trixie", "", ""},
    {"expect", "bullseye bookworm trixie", "", ""},
    {"exuberant-ctags", "bullseye bookworm trixie", "", ""},
    {"fail2ban", "bullseye bookworm", "nftables whois python3-pyinotify python3-systemd ca-certificates libgpm2",
        "python3"},
    {"fail2ban", "trixie", "nftables whois python3-pyinotify python3-setuptools ca-certificates libgpm2", "python3"},
    {"fakeroot", "bullseye bookworm trixie", "", ""},
    {"ffmpeg", "bullseye",
        "alsa-topology-conf alsa-ucm-conf dbus libaacs0 libgdk-pixbuf2.0-bin libglib2.0-data libgpm2 librsvg2-common "
        "mesa-vulkan-drivers pocketsphinx-en-us va-driver-all vdpau-driver-all xdg-user-dirs", ""},
    {"ffmpeg", "bookworm",
        "alsa-topology-conf alsa-ucm-conf dbus libaacs0 libdecor-0-plugin-1-cairo libgdk-pixbuf2.0-bin "
        "libglib2.0-data libgpm2 librsvg2-common mesa-vulkan-drivers pocketsphinx-en-us va-driver-all "
        "vdpau-driver-all xdg-user-dirs", ""},
    {"ffmpeg", "trixie",
        "alsa-topology-conf alsa-ucm-conf dbus libaacs0 libdecor-0-plugin-1-gtk libgdk-pixbuf2.0-bin libglib2.0-data "
        "libgpm2 librsvg2-common mesa-vulkan-drivers pocketsphinx-en-us va-driver-all vdpau-driver-all xdg-user-dirs",
        ""},
    {"file", "bullseye bookworm trixie", "", ""},
    {"findutils", "bullseye bookworm trixie", "", ""},
    {"firefox-esr", "bullseye",
        "libavcodec58 alsa-topology-conf alsa-ucm-conf at-spi2-core libgdk-pixbuf2.0-bin libglib2.0-data libgpm2 "
        "libgtk-3-bin libnss-systemd librsvg2-common psmisc publicsuffix systemd-timesyncd xdg-user-dirs",
        "dbus systemd"},
    {"firefox-esr", "bookworm",
        "libavcodec59 alsa-topology-conf alsa-ucm-conf at-spi2-core libgdk-pixbuf2.0-bin libglib2.0-data libgpm2 "
        "libgtk-3-bin libnss-systemd librsvg2-common psmisc systemd-timesyncd xdg-user-dirs", "dbus systemd"},
    {"firefox-esr", "trixie",
        "libavcodec61 alsa-topology-conf alsa-ucm-conf at-spi2-core libgdk-pixbuf2.0-bin libglib2.0-data libgpm2 "
        "libgtk-3-bin libkmod2 libnss-systemd librsvg2-common linux-sysctl-defaults psmisc systemd-cryptsetup "
        "systemd-timesyncd xdg-user-dirs", "dbus systemd"},
    {"fish", "bullseye", "xsel ca-certificates javascript-common libgpm2 mime-support", "python3"},
    {"fish", "bookworm", "xsel lynx ca-certificates libgpm2 psmisc", "python3"},
    {"fish", "trixie", "xsel lynx ca-certificates libgpm2 linux-sysctl-defaults psmisc", "python3"},
    {"flac", "bullseye bookworm trixie", "", ""},
    {"flex", "bullseye bookworm trixie", "gcc libfl-dev", ""},
    {"fluxbox", "bullseye", "xfonts-terminus feh", ""},
    {"fluxbox", "bookworm",
        "xfonts-terminus feh dbus fonts-droid-fallback libgdk-pixbuf2.0-bin libglib2.0-data libpaper-utils "
        "librsvg2-common xdg-user-dirs", ""},
    {"fluxbox", "trixie",
        "xfonts-terminus feh dbus fonts-droid-fallback libgdk-pixbuf2.0-bin libglib2.0-data libheif-plugin-aomenc "
        "libheif-plugin-x265 libpaper-utils librsvg2-common xdg-user-dirs", ""},
    {"fontconfig", "bullseye bookworm trixie", "", ""},
    {"fontconfig-config", "bullseye bookworm trixie", "", ""},
    {"fontforge", "bullseye",
        "at-spi2-core ca-certificates fonts-cantarell fonts-inconsolata libgdk-pixbuf2.0-bin libglib2.0-data libgpm2 "
        "libgtk-3-bin libnss-systemd librsvg2-common publicsuffix systemd-timesyncd xdg-user-dirs", "dbus systemd"},
    {"fontforge", "bookworm",
        "at-spi2-core fonts-cantarell fonts-inconsolata libgdk-pixbuf2.0-bin libglib2.0-data libgpm2 libgtk-3-bin "
        "libnss-systemd librsvg2-common psmisc systemd-timesyncd xdg-user-dirs", "dbus systemd"},
    {"fontforge", "trixie",
        "at-spi2-core fonts-cantarell fonts-inconsolata libgdk-pixbuf2.0-bin libglib2.0-data libgpm2 libgtk-3-bin "
        "libkmod2 libnss-systemd librsvg2-common linux-sysctl-defaults psmisc systemd-cryptsetup systemd-timesyncd "
        "xdg-user-dirs", "dbus systemd"},
    {"fonts-arphic-bkai00mp", "bullseye bookworm trixie", "", ""},
    {"fonts-arphic-bsmi00lp", "bullseye bookworm trixie", "", ""},
    {"fonts-arphic-gbsn00lp", "bullseye bookworm trixie", "", ""},
    {"fonts-arphic-gkai00mp", "bullseye bookworm trixie", "", ""},
    {"fonts-arphic-ukai", "bullseye bookworm trixie", "", ""},
    {"fonts-arphic-uming", "bullseye bookworm trixie", "", ""},
    {"fonts-dejavu", "bullseye bookworm trixie", "", ""},
    {"fonts-dejavu-core", "bullseye bookworm trixie", "", ""},
    {"fonts-ipafont-gothic", "bullseye bookworm trixie", "fonts-ipafont-mincho", ""},
    {"fonts-kacst", "bullseye bookworm", "fonts-kacst-one", ""},
    {"fonts-liberation", "bullseye bookworm", "", ""},
    {"fonts-liberation", "trixie", "fonts-liberation-sans-narrow", ""},
    {"fonts-noto-cjk", "bullseye bookworm trixie", "", ""},
    {"fonts-noto-color-emoji", "bullseye bookworm trixie", "", ""},
    {"fonts-thai-tlwg", "bullseye bookworm trixie", "", ""},
    {"fonts-wqy-microhei", "bullseye bookworm trixie", "fontconfig", ""},
    {"fonts-wqy-zenhei", "bullseye bookworm trixie", "", ""},
    {"fortunes", "bullseye bookworm trixie", "fortune-mod", ""},
    {"fp-compiler", "bullseye", "fp-utils-3.2.0", "binutils"},
    {"fp-compiler", "bookworm trixie", "fp-utils-3.2.2", "binutils"},
    {"freeglut3", "bullseye", "mesa-vulkan-drivers", ""},
    {"freeglut3-dev", "bullseye", "mesa-vulkan-drivers",
        "libgl1-mesa-dev libice-dev libsm-dev libx11-dev libxcb1-dev libxext-dev"},
    {"freeglut3-dev", "bookworm", "", "libgl1-mesa-dev libice-dev libsm-dev libx11-dev libxcb1-dev libxext-dev"},
    {"freeglut3-dev", "trixie", "mesa-vulkan-drivers",
        "libc-dev-bin libc6-dev libice-dev libsm-dev libx11-dev libxcb1-dev libxext-dev linux-libc-dev uuid-dev"},
    {"freetds-bin", "bullseye bookworm", "", ""},
    {"freetds-bin", "trixie", "libodbccr2", ""},
    {"freetds-common", "bullseye bookworm trixie", "", ""},
    {"freetds-dev", "bullseye bookworm trixie", "", ""},
    {"fuse", "bullseye bookworm trixie", "", ""},
    {"g++", "bullseye bookworm", "libc-devtools", "gcc libc6-dev"},
    {"g++", "trixie", "", "gcc libc6-dev"},
    {"g++-mingw-w64-x86-64", "bullseye bookworm trixie", "", ""},
    {"g++-multilib", "bullseye bookworm", "libc-devtools", "g++ gcc libc6-dev"},
    {"g++-multilib", "trixie", "", "g++ gcc libc6-dev"},
    {"gawk", "bullseye bookworm trixie", "", ""},
    {"gcc", "bullseye bookworm trixie", "libc6-dev", ""},
    {"gcc-aarch64-linux-gnu", "bullseye bookworm trixie", "libc6-dev-arm64-cross", ""},
    {"gcc-arm-linux-gnueabihf", "bullseye bookworm trixie", "libc6-dev-armhf-cross", ""},
    {"gcc-multilib", "bullseye bookworm", "libc-devtools", "gcc libc6-dev"},
    {"gcc-multilib", "trixie", "", "gcc libc6-dev"},
    {"gconf-service", "bullseye bookworm",
        "dbus libglib2.0-data libldap-common libsasl2-modules shared-mime-info xdg-user-dirs", ""},
    {"gconf2", "bullseye bookworm",
        "ca-certificates libglib2.0-data libgpm2 libldap-common libnss-systemd libsasl2-modules shared-mime-info "
        "systemd-timesyncd xdg-user-dirs", "dbus psmisc python3 systemd"},
    {"gcovr", "bullseye",
        "ca-certificates libc6-dev libgd-perl libgpm2 libjson-xs-perl netbase python3-bs4 python3-html5lib",
        "binutils cpp gcc gcc-10 python3"},
    {"gcovr", "bookworm", "ca-certificates libgpm2 python3-babel python3-bs4 python3-html5lib", "python3"},
    {"gcovr", "trixie", "ca-certificates libgpm2 python3-babel python3-bs4 python3-cssselect python3-html5lib",
        "python3"},
    {"gdal-bin", "bullseye bookworm",
        "ca-certificates libgpm2 libldap-common libsasl2-modules poppler-data proj-bin publicsuffix", "python3"},
    {"gdal-bin", "trixie",
        "ca-certificates gnupg-utils gpg-wks-client gpgv libgpm2 libheif-plugin-aomenc libheif-plugin-x265 "
        "libldap-common libodbccr2 libsasl2-modules poppler-data proj-bin publicsuffix", "dirmngr gnupg python3"},
    {"gdb", "bullseye bookworm",
        "libc6-dbg ca-certificates libglib2.0-data libgpm2 libldap-common libsasl2-modules publicsuffix "
        "shared-mime-info xdg-user-dirs", ""},
    {"gdb", "trixie",
        "ca-certificates libglib2.0-data libgpm2 libldap-common libsasl2-modules linux-sysctl-defaults psmisc "
        "publicsuffix shared-mime-info xdg-user-dirs", ""},
    {"gdbserver", "bullseye bookworm trixie", "", ""},
    {"gdebi-core", "bullseye trixie", "ca-certificates iso-codes libgpm2 lsb-release", "file python3"},
    {"gdebi-core", "bookworm", "ca-certificates iso-codes libgpm2 lsb-release zstd", "file python3"},
    {"genisoimage", "bullseye bookworm trixie", "", ""},
    {"gettext", "bullseye bookworm trixie", "curl", ""},
    {"gettext-base", "bullseye bookworm trixie", "", ""},
    {"gfortran", "bullseye bookworm", "libc-devtools", "gcc libc6-dev"},
    {"gfortran", "trixie", "", "gcc libc6-dev"},
    {"ghc", "bullseye", "libc-devtools libgpm2",
        "binutils cpp gcc gcc-10 libc-dev-bin libc6-dev libffi-dev libgmp-dev libncurses-dev libncurses5-dev "
        "linux-libc-dev"},
    {"ghc", "bookworm", "libc-devtools libgpm2",
        "binutils cpp gcc gcc-12 libc-dev-bin libc6-dev libffi-dev libgcc-12-dev libgmp-dev libncurses-dev "
        "linux-libc-dev"},
    {"ghc", "trixie", "libstdc++-14-dev libgpm2",
        "binutils cpp gcc libc-dev-bin libc6-dev libffi-dev libgmp-dev libncurses-dev libnuma-dev linux-libc-dev"},
    {"ghostscript", "bullseye bookworm trixie", "dbus fonts-droid-fallback libpaper-utils", ""},
    {"gifsicle", "bullseye bookworm trixie", "", ""},
    {"git", "bullseye trixie",
        "ca-certificates patch less openssh-client libldap-common libsasl2-modules netbase publicsuffix", ""},
    {"git", "bookworm", "ca-certificates patch less openssh-client libldap-common libsasl2-modules publicsuffix", ""},
    {"git-all", "bullseye",
        "alsa-topology-conf alsa-ucm-conf apache2 at-spi2-core elpa-magit emacs-el less libauthen-sasl-perl "
        "libcgi-fast-perl libclass-c3-xs-perl libclass-xsaccessor-perl libclone-perl libdata-dump-perl "
        "libdevel-lexalias-perl libemail-valid-perl libgdk-pixbuf2.0-bin libglib2.0-data libgtk-3-bin "
        "libhtml-form-perl libhtml-format-perl libhttp-daemon-perl libjson-xs-perl libldap-common libmailtools-perl "
        "libnss-systemd libpackage-stash-xs-perl libref-util-perl librsvg2-common libsasl2-modules "
        "libyaml-libyaml-perl mailutils openssh-client patch publicsuffix systemd-timesyncd xdg-user-dirs xterm",
        "ca-certificates dbus git openssl systemd"},
    {"git-all", "bookworm",
        "apache2 less libauthen-sasl-perl libcgi-fast-perl libclass-c3-xs-perl libclass-xsaccessor-perl "
        "libdata-dump-perl libdevel-lexalias-perl libemail-valid-perl libhtml-form-perl libhtml-format-perl "
        "libhttp-daemon-perl libjson-xs-perl libldap-common libmailtools-perl libpackage-stash-xs-perl "
        "libref-util-perl libsasl2-modules libyaml-libyaml-perl openssh-client patch publicsuffix",
        "ca-certificates git openssl"},
    {"git-all", "trixie",
        "apache2 less libauthen-sasl-perl libcgi-fast-perl libclass-c3-xs-perl libclass-xsaccessor-perl "
        "libdata-dump-perl libdevel-lexalias-perl libemail-valid-perl libhtml-form-perl libhtml-format-perl "
        "libhttp-daemon-perl libio-compress-brotli-perl libjson-xs-perl libldap-common libmailtools-perl "
        "libpackage-stash-xs-perl libref-util-perl libsasl2-modules libyaml-libyaml-perl openssh-client patch "
        "publicsuffix", "ca-certificates git openssl"},
    {"git-lfs", "bullseye trixie",
        "ca-certificates less libldap-common libsasl2-modules netbase openssh-client patch publicsuffix", "git"},
    {"git-lfs", "bookworm", "ca-certificates less libldap-common libsasl2-modules openssh-client patch publicsuffix",
        "git"},
    {"glance", "bullseye",
        "fonts-liberation javascript-common libc-devtools libglib2.0-data libgpm2 libgts-bin libldap-common "
        "libpaper-utils libsasl2-modules psmisc publicsuffix python3-bs4 python3-gdal python3-html5lib "
        "python3-matplotlib python3-numpy python3-pil python3-pygments python3-pygraphviz python3-requests-toolbelt "
        "python3-scipy python3-sqlalchemy-ext shared-mime-info xauth xdg-user-dirs",
        "ca-certificates dbus libc-dev-bin libc6-dev libicu-dev libxml2-dev libxslt1-dev linux-libc-dev lsb-release "
        "openssl python3 wget"},
    {"glance", "bookworm",
        "busybox fonts-liberation2 gnome-keyring javascript-common libc-devtools libglib2.0-data libgpm2 libgts-bin "
        "libldap-common libpaper-utils libsasl2-modules psmisc publicsuffix python3-bs4 python3-gdal python3-h2 "
        "python3-html5lib python3-httpx python3-matplotlib python3-numpy python3-pil python3-pygments "
        "python3-pygraphviz python3-requests-toolbelt python3-rfc3987 python3-scipy python3-sqlalchemy-ext "
        "python3-uritemplate python3-webcolors qemu-block-extra shared-mime-info xauth xdg-user-dirs",
        "ca-certificates dbus libc-dev-bin libc6-dev libicu-dev libxml2-dev libxslt1-dev linux-libc-dev lsb-release "
        "openssl python3 wget"},
    {"glance", "trixie",
        "busybox dbus fonts-liberation javascript-common libglib2.0-data libgpm2 libgts-bin libheif-plugin-aomenc "
        "libheif-plugin-x265 libldap-common libpaper-utils libsasl2-modules linux-sysctl-defaults psmisc "
        "publicsuffix python3-bs4 python3-cssselect python3-fqdn python3-gdal python3-h2 python3-html5lib "
        "python3-httpcore python3-httpx python3-isoduration python3-jaeger-client python3-matplotlib python3-numpy "
        "python3-pil python3-pygments python3-pygraphviz python3-rfc3339-validator python3-rfc3986-validator "
        "python3-rfc3987 python3-scipy python3-sqlalchemy-ext python3-uritemplate python3-webcolors qemu-block-extra "
        "shared-mime-info systemd-cryptsetup systemd-timesyncd xauth xdg-user-dirs",
        "ca-certificates libxml2-dev libxslt1-dev lsb-release openssl python3 systemd wget"},
    {"gnupg", "bullseye bookworm", "libgpm2 libldap-common libsasl2-modules", "dirmngr"},
    {"gnupg", "trixie", "gnupg-utils gpg-wks-client gpgv libgpm2 libldap-common libsasl2-modules", "dirmngr"},
    {"gnupg-agent", "bullseye bookworm trixie", "gnupg libgpm2", ""},
    {"gnupg1", "bullseye bookworm trixie", "ca-certificates libldap-common libsasl2-modules publicsuffix", ""},
    {"gnupg2", "bullseye bookworm", "libgpm2 libldap-common libsasl2-modules", "dirmngr gnupg"},
    {"gnupg2", "trixie", "gnupg-utils gpg-wks-client gpgv libgpm2 libldap-common libsasl2-modules", "dirmngr gnupg"},
    {"gnuplot", "bullseye",
        "at-spi2-core libgdk-pixbuf2.0-bin libglib2.0-data libgtk-3-bin libnss-systemd librsvg2-common libwacom-bin "
        "mesa-vulkan-drivers notification-daemon publicsuffix qt5-gtk-platformtheme systemd-timesyncd xdg-user-dirs",
        "dbus systemd"},
    {"gnuplot", "bookworm",
        "at-spi2-core libgdk-pixbuf2.0-bin libglib2.0-data libgpm2 libgtk-3-bin libnss-systemd librsvg2-common "
        "psmisc qt5-gtk-platformtheme qtwayland5 systemd-timesyncd xdg-user-dirs", "dbus systemd"},
    {"gnuplot", "trixie",
        "at-spi2-core ca-certificates libgdk-pixbuf2.0-bin libglib2.0-data libgpm2 libgtk-3-bin "
        "libheif-plugin-aomenc libheif-plugin-x265 libkmod2 libldap-common libnss-systemd librsvg2-common "
        "libsasl2-modules linux-sysctl-defaults mesa-vulkan-drivers psmisc publicsuffix qt5-gtk-platformtheme "
        "qtwayland5 systemd-cryptsetup systemd-timesyncd xdg-user-dirs", "dbus systemd"},
    {"gnutls-bin", "bullseye bookworm trixie", "", ""},
    {"gobjc", "bullseye", "libc-devtools", "binutils cpp gcc gcc-10 libc-dev-bin libc6-dev linux-libc-dev"},
    {"gobjc", "bookworm", "libc-devtools",
        "binutils cpp gcc gcc-12 libc-dev-bin libc6-dev libgcc-12-dev linux-libc-dev"},
    {"gobjc", "trixie", "", "binutils cpp gcc libc-dev-bin libc6-dev linux-libc-dev"},
    {"gobject-introspection", "bullseye",
        "ca-certificates fakeroot gnupg libalgorithm-merge-perl libc-devtools libfile-fcntllock-perl libglib2.0-data "
        "libgpm2 liblocale-gettext-perl netbase python3-pygments python3-yaml shared-mime-info xdg-user-dirs",
        "binutils build-essential bzip2 cpp dpkg-dev g++ g++-10 gcc gcc-10 libc-dev-bin libc6-dev libstdc++-10-dev "
        "linux-libc-dev make patch python3 xz-utils"},
    {"gobject-introspection", "bookworm",
        "ca-certificates fakeroot gnupg libalgorithm-merge-perl libc-devtools libfile-fcntllock-perl libglib2.0-data "
        "libgpm2 liblocale-gettext-perl python3-pygments python3-yaml shared-mime-info xdg-user-dirs",
        "binutils build-essential bzip2 cpp dpkg-dev g++ g++-12 gcc gcc-12 libc-dev-bin libc6-dev libgcc-12-dev "
        "libstdc++-12-dev linux-libc-dev make patch python3 xz-utils"},
    {"gobject-introspection", "trixie",
        "ca-certificates fakeroot libalgorithm-merge-perl libfile-fcntllock-perl libgpm2 liblocale-gettext-perl "
        "python3-pygments python3-yaml shared-mime-info sq xdg-user-dirs",
        "binutils build-essential bzip2 cpp dpkg-dev g++ gcc libc-dev-bin libc6-dev libffi-dev libglib2.0-dev "
        "libpcre2-dev linux-libc-dev make patch pkgconf python3 uuid-dev xz-utils zlib1g-dev"},
    {"golang", "bullseye bookworm", "g++ gcc libc6-dev pkg-config", ""},
    {"golang", "trixie", "g++ gcc libc6-dev pkgconf", ""},
    {"golang-go", "bullseye bookworm", "g++ gcc libc6-dev pkg-config", ""},
    {"golang-go", "trixie", "g++ gcc libc6-dev pkgconf", ""},
    {"gosu", "bullseye bookworm trixie", "", ""},
    {"gperf", "bullseye bookworm trixie", "", ""},
    {"gpg", "bullseye bookworm trixie", "gnupg", ""},
    {"gpg-agent", "bullseye bookworm trixie", "gnupg libgpm2", ""},
    {"gradle", "bullseye bookworm",
        "alsa-topology-conf alsa-ucm-conf dbus javascript-common libbindex-java libglib2.0-data libgpars-groovy-java "
        "libgpm2 shared-mime-info xdg-user-dirs", "ca-certificates openssl unzip"},
    {"gradle", "trixie",
        "javascript-common libasound2t64 libbindex-java libcups2t64 libfontconfig1 libfreetype6 libgpars-groovy-java "
        "libharfbuzz0b", "ca-certificates openssl unzip"},
    {"graphicsmagick", "bullseye", "ghostscript gsfonts", ""},
    {"graphicsmagick", "bookworm", "fonts-urw-base35 ghostscript", ""},
    {"graphicsmagick", "trixie", "fonts-urw-base35 ghostscript libheif-plugin-aomenc libheif-plugin-x265", ""},
    {"graphicsmagick-imagemagick-compat", "bullseye", "ghostscript gsfonts", ""},
    {"graphicsmagick-imagemagick-compat", "bookworm", "fonts-urw-base35 ghostscript", ""},
    {"graphicsmagick-imagemagick-compat", "trixie",
        "fonts-urw-base35 ghostscript libheif-plugin-aomenc libheif-plugin-x265", ""},
    {"graphviz", "bullseye", "fonts-liberation libglib2.0-data libgts-bin shared-mime-info xdg-user-dirs", ""},
    {"graphviz", "bookworm", "fonts-liberation2 libglib2.0-data libgts-bin shared-mime-info xdg-user-dirs", ""},
    {"graphviz", "trixie",
        "fonts-liberation libglib2.0-data libgts-bin libheif-plugin-aomenc libheif-plugin-x265 shared-mime-info "
        "xdg-user-dirs", ""},
    {"grep", "bullseye bookworm trixie", "", ""},
    {"groff", "bullseye", "ghostscript imagemagick libpaper1 netpbm perl psutils", ""},
    {"groff", "bookworm", "ghostscript imagemagick libpaper1 netpbm psutils", ""},
    {"groff", "trixie", "ghostscript imagemagick netpbm perl psutils", ""},
    {"groff-base", "bullseye bookworm trixie", "", ""},
    {"gsfonts", "bullseye bookworm trixie", "", ""},
    {"gstreamer1.0-libav", "bullseye",
        "alsa-topology-conf alsa-ucm-conf dbus gstreamer1.0-plugins-base libaacs0 libgdk-pixbuf2.0-bin "
        "libglib2.0-data libpam-cap librsvg2-common pocketsphinx-en-us va-driver-all vdpau-driver-all xdg-user-dirs",
        ""},
    {"gstreamer1.0-libav", "bookworm trixie",
        "alsa-topology-conf alsa-ucm-conf dbus gstreamer1.0-plugins-base libaacs0 libgdk-pixbuf2.0-bin "
        "libglib2.0-data libpam-cap librsvg2-common mesa-vulkan-drivers pocketsphinx-en-us va-driver-all "
        "vdpau-driver-all xdg-user-dirs", ""},
    {"gstreamer1.0-plugins-bad", "bullseye",
        "alsa-topology-conf alsa-ucm-conf ca-certificates gstreamer1.0-gl libgdk-pixbuf2.0-bin libglib2.0-data "
        "libldap-common libnss-systemd libpam-cap librsvg2-common libsasl2-modules mesa-vulkan-drivers publicsuffix "
        "systemd-timesyncd va-driver-all vdpau-driver-all xdg-user-dirs", "dbus systemd"},
    {"gstreamer1.0-plugins-bad", "bookworm",
        "alsa-topology-conf alsa-ucm-conf at-spi2-core ca-certificates gstreamer1.0-gl gstreamer1.0-x "
        "libdecor-0-plugin-1-cairo libgdk-pixbuf2.0-bin libglib2.0-data libgtk-3-bin libldap-common "
        "libmagickcore-6.q16-6-extra libnss-systemd libpam-cap librsvg2-common libsasl2-modules mesa-vulkan-drivers "
        "psmisc publicsuffix systemd-timesyncd va-driver-all vdpau-driver-all xdg-user-dirs", "dbus systemd"},
    {"gstreamer1.0-plugins-bad", "trixie",
        "alsa-topology-conf alsa-ucm-conf at-spi2-core ca-certificates gstreamer1.0-gl gstreamer1.0-x "
        "libdecor-0-plugin-1-gtk libgdk-pixbuf2.0-bin libglib2.0-data libgtk-3-bin libkmod2 libldap-common "
        "libmagickcore-7.q16-10-extra libnss-systemd libpam-cap libpipewire-0.3-common librsvg2-common "
        "libsasl2-modules linux-sysctl-defaults mesa-vulkan-drivers psmisc publicsuffix systemd-cryptsetup "
        "systemd-timesyncd va-driver-all xdg-user-dirs", "dbus systemd"},
    {"gstreamer1.0-plugins-base", "bullseye bookworm trixie",
        "libglib2.0-data libpam-cap shared-mime-info xdg-user-dirs", ""},
    {"gstreamer1.0-plugins-good", "bullseye",
        "gstreamer1.0-x libgdk-pixbuf2.0-bin libglib2.0-data libnss-systemd libpam-cap publicsuffix "
        "systemd-timesyncd xdg-user-dirs", "dbus systemd"},
    {"gstreamer1.0-plugins-good", "bookworm",
        "gstreamer1.0-x libgdk-pixbuf2.0-bin libglib2.0-data libnss-systemd libpam-cap psmisc publicsuffix "
        "systemd-timesyncd xdg-user-dirs", "dbus systemd"},
    {"gstreamer1.0-plugins-good", "trixie",
        "gstreamer1.0-x ca-certificates libgdk-pixbuf2.0-bin libglib2.0-data libkmod2 libldap-common libnss-systemd "
        "libpam-cap libsasl2-modules linux-sysctl-defaults psmisc publicsuffix systemd-cryptsetup systemd-timesyncd "
        "xdg-user-dirs", "dbus systemd"},
    {"gstreamer1.0-plugins-ugly", "bullseye bookworm trixie",
        "gstreamer1.0-plugins-base libglib2.0-data libpam-cap shared-mime-info xdg-user-dirs", ""},
    {"gstreamer1.0-tools", "bullseye bookworm trixie", "libglib2.0-data libpam-cap shared-mime-info xdg-user-dirs",
        ""},
    {"gstreamer1.0-x", "bullseye bookworm trixie",
        "gstreamer1.0-plugins-base libglib2.0-data libpam-cap shared-mime-info xdg-user-dirs", ""},
    {"gtk-doc-tools", "bullseye",
        "bzip2 ca-certificates libfile-fcntllock-perl libglib2.0-data libgpm2 liblocale-gettext-perl netbase "
        "python3-bs4 python3-html5lib shared-mime-info xdg-user-dirs xz-utils", "pkg-config python3"},
    {"gtk-doc-tools", "bookworm", "ca-certificates libgpm2 python3-bs4 python3-html5lib",
        "pkg-config pkgconf python3"},
    {"gtk-doc-tools", "trixie", "ca-certificates libgpm2 python3-bs4 python3-cssselect python3-html5lib",
        "pkgconf python3"},
    {"gunicorn", "bullseye bookworm trixie", "ca-certificates libgpm2", "python3"},
    {"gzip", "bullseye bookworm trixie", "", ""},
    {"haproxy", "bullseye bookworm trixie", "", ""},
    {"hicolor-icon-theme", "bullseye bookworm trixie", "", ""},
    {"html2text", "bullseye bookworm trixie", "", ""},
    {"htop", "bullseye bookworm trixie", "libgpm2", ""},
    {"imagemagick", "bullseye bookworm",
        "ghostscript gsfonts libglib2.0-data libmagickcore-6.q16-6-extra netpbm shared-mime-info xdg-user-dirs", ""},
    {"imagemagick", "trixie",
        "fonts-urw-base35 ghostscript libglib2.0-data libheif-plugin-aomenc libheif-plugin-x265 "
        "libmagickcore-7.q16-10-extra netpbm shared-mime-info xdg-user-dirs", ""},
    {"inetutils-ping", "bullseye bookworm trixie", "", ""},
    {"inkscape", "bullseye",
        "aspell fig2dev imagemagick libimage-magick-perl libwmf-bin python3-lxml python3-numpy python3-scour "
        "aspell-en at-spi2-core ca-certificates enchant-2 ghostscript gsfonts libgdk-pixbuf2.0-bin libglib2.0-data "
        "libgpm2 libgtk-3-bin libnss-systemd poppler-data publicsuffix systemd-timesyncd xdg-user-dirs",
        "dbus python3 systemd"},
    {"inkscape", "bookworm",
        "aspell fig2dev imagemagick libimage-magick-perl libwmf-bin python3-cssselect python3-lxml python3-numpy "
        "python3-scour aspell-en at-spi2-core ca-certificates enchant-2 ghostscript gsfonts libgdk-pixbuf2.0-bin "
        "libglib2.0-data libgpm2 libgtk-3-bin libnss-systemd poppler-data psmisc publicsuffix systemd-timesyncd "
        "xdg-user-dirs", "dbus python3 systemd"},
    {"inkscape", "trixie",
        "aspell fig2dev imagemagick libimage-magick-perl libwmf-bin python3-cssselect python3-lxml python3-numpy "
        "python3-scour aspell-en at-spi2-core ca-certificates enchant-2 gnupg-utils gpg-wks-client gpgv "
        "libgdk-pixbuf2.0-bin libglib2.0-data libgpm2 libgtk-3-bin libkmod2 libldap-common libnss-systemd "
        "libsasl2-modules linux-sysctl-defaults poppler-data psmisc publicsuffix systemd-cryptsetup "
        "systemd-timesyncd xdg-user-dirs", "dbus dirmngr gnupg python3 systemd"},
    {"inotify-tools", "bullseye bookworm trixie", "", ""},
    {"intel-opencl-icd", "bullseye bookworm", "", ""},
    {"intltool", "bullseye",
        "curl libclone-perl libdata-dump-perl libhtml-form-perl libhtml-format-perl libhttp-daemon-perl "
        "libmailtools-perl", "autoconf automake autotools-dev ca-certificates file m4 openssl patch"},
    {"intltool", "bookworm",
        "curl libdata-dump-perl libhtml-form-perl libhtml-format-perl libhttp-daemon-perl libmailtools-perl",
        "autoconf automake autotools-dev ca-certificates file m4 openssl patch"},
    {"intltool", "trixie",
        "curl libdata-dump-perl libhtml-form-perl libhtml-format-perl libhttp-daemon-perl libio-compress-brotli-perl "
        "libmailtools-perl", "autoconf automake autotools-dev ca-certificates file m4 openssl patch"},
    {"iproute2", "bullseye bookworm", "libatm1 libpam-cap", ""},
    {"iproute2", "trixie", "libpam-cap", ""},
    {"iptables", "bullseye bookworm trixie", "nftables", ""},
    {"iputils-ping", "bullseye bookworm", "libpam-cap", ""},
    {"iputils-ping", "trixie", "linux-sysctl-defaults", ""},
    {"ipython3", "bullseye", "ca-certificates libgpm2", "python3"},
    {"ipython3", "bookworm trixie", "ca-certificates libgpm2 python3-matplotlib", "python3"},
    {"isc-dhcp-server", "bullseye bookworm trixie", "isc-dhcp-common policycoreutils", ""},
    {"iw", "bullseye bookworm trixie", "wireless-regdb", ""},
    {"jags", "bullseye bookworm trixie", "", ""},
    {"john", "bullseye bookworm trixie", "", ""},
    {"jpegoptim", "bullseye bookworm trixie", "", ""},
    {"jq", "bullseye bookworm trixie", "", ""},
    {"jsvc", "bullseye bookworm trixie", "default-jre-headless", ""},
    {"julia", "bullseye", "git openssl ca-certificates libldap-common libsasl2-modules publicsuffix", ""},
    {"keepalived", "bullseye", "ipvsadm libatm1 libglib2.0-data libpam-cap perl shared-mime-info xdg-user-dirs", ""},
    {"keepalived", "bookworm", "ipvsadm libatm1 libglib2.0-data libpam-cap shared-mime-info xdg-user-dirs", ""},
    {"keepalived", "trixie", "ipvsadm libglib2.0-data libpam-cap perl shared-mime-info xdg-user-dirs", ""},
    {"kmod", "bullseye bookworm trixie", "", ""},
    {"krb5-user", "bullseye", "", ""},
    {"krb5-user", "bookworm trixie", "krb5-config", ""},
    {"kubectl", "trixie", "", ""},
    {"lame", "bullseye bookworm trixie", "", ""},
    {"latexmk", "bullseye",
        "xpdf gv dvisvgm libfile-mimeinfo-perl libglib2.0-data libnet-dbus-perl libx11-protocol-perl lmodern netbase "
        "shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs", ""},
    {"latexmk", "bookworm",
        "xpdf gv dvisvgm libfile-mimeinfo-perl libglib2.0-data libnet-dbus-perl libx11-protocol-perl lmodern "
        "shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs", ""},
    {"latexmk", "trixie",
        "xpdf gv dvisvgm libfile-mimeinfo-perl libglib2.0-data libgpm2 libnet-dbus-perl libx11-protocol-perl "
        "linux-sysctl-defaults lmodern netbase psmisc shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs", ""},
    {"lcov", "bullseye", "libgd-perl libc6-dev libjson-xs-perl netbase", "binutils cpp gcc gcc-10"},
    {"lcov", "bookworm", "libgd-perl libc6-dev libjson-xs-perl", "binutils cpp gcc gcc-12 libgcc-12-dev"},
    {"lcov", "trixie",
        "libgd-perl ca-certificates libc6-dev libclass-c3-xs-perl libclass-xsaccessor-perl libdevel-lexalias-perl "
        "libgpm2 libjson-xs-perl libpackage-stash-xs-perl libref-util-perl", "binutils cpp gcc python3"},
    {"ldap-utils", "bullseye bookworm trixie", "libldap-common libsasl2-modules", ""},
    {"less", "bullseye bookworm trixie", "", ""},
    {"lftp", "bullseye bookworm trixie", "openssh-client", ""},
    {"lib32stdc++6", "bullseye bookworm trixie", "", ""},
    {"lib32z1", "bullseye bookworm trixie", "", ""},
    {"lib32z1-dev", "bullseye bookworm", "gcc-multilib libc-devtools",
        "libc-dev-bin libc6-dev linux-libc-dev zlib1g-dev"},
    {"lib32z1-dev", "trixie", "gcc-multilib", "libc-dev-bin libc6-dev linux-libc-dev zlib1g-dev"},
    {"libacl1-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"libacl1-dev", "trixie", "", "libc6-dev"},
    {"libaio-dev", "bullseye bookworm trixie", "", ""},
    {"libaio1", "bullseye bookworm", "", ""},
    {"libapache2-mod-fcgid", "bullseye trixie",
        "ca-certificates libldap-common libsasl2-modules netbase publicsuffix", ""},
    {"libapache2-mod-fcgid", "bookworm", "ca-certificates libldap-common libsasl2-modules publicsuffix", ""},
    {"libapache2-mod-php", "bullseye",
        "apache2 bzip2 ca-certificates file libldap-common libsasl2-modules netbase publicsuffix xz-utils", "psmisc"},
    {"libapache2-mod-php", "bookworm", "apache2 ca-certificates libldap-common libsasl2-modules publicsuffix",
        "psmisc"},
    {"libapache2-mod-php", "trixie",
        "apache2 ca-certificates libgpm2 libldap-common libsasl2-modules linux-sysctl-defaults netbase publicsuffix",
        "psmisc"},
    {"libapparmor-dev", "bullseye bookworm trixie", "", ""},
    {"libapparmor1", "bullseye bookworm trixie", "", ""},
    {"libapr1", "bullseye bookworm", "", ""},
    {"libapr1-dev", "bullseye bookworm", "ca-certificates libc-devtools libgpm2",
        "libc-dev-bin libc6-dev linux-libc-dev python3 uuid-dev"},
    {"libapr1-dev", "trixie", "ca-certificates libgpm2", "libc-dev-bin libc6-dev linux-libc-dev python3 uuid-dev"},
    {"libaprutil1-dev", "bullseye", "ca-certificates libc-devtools libgpm2 libldap-common libsasl2-modules",
        "libc-dev-bin libc6-dev libexpat1-dev libldap2-dev linux-libc-dev python3 uuid-dev"},
    {"libaprutil1-dev", "bookworm", "ca-certificates libc-devtools libgpm2 libldap-common libsasl2-modules",
        "libc-dev-bin libc6-dev libexpat1-dev libldap-dev libldap2-dev linux-libc-dev python3 uuid-dev"},
    {"libaprutil1-dev", "trixie", "ca-certificates libgpm2 libldap-common libsasl2-modules",
        "libc-dev-bin libc6-dev libexpat1-dev libldap-dev libldap2-dev linux-libc-dev python3 uuid-dev"},
    {"libaprutil1-ldap", "bullseye bookworm trixie", "libldap-common libsasl2-modules", ""},
    {"libarchive-dev", "bullseye bookworm", "", ""},
    {"libarchive-dev", "trixie", "", "libc6-dev"},
    {"libarchive-zip-perl", "bullseye trixie", "netbase", ""},
    {"libarchive-zip-perl", "bookworm", "", ""},
    {"libarchive13", "bullseye bookworm", "", ""},
    {"libargon2-dev", "bullseye bookworm trixie", "", ""},
    {"libasound2", "bullseye bookworm", "alsa-topology-conf alsa-ucm-conf", ""},
    {"libasound2-dev", "bullseye bookworm trixie", "alsa-topology-conf alsa-ucm-conf", ""},
    {"libasound2t64", "trixie", "alsa-topology-conf alsa-ucm-conf", ""},
    {"libaspell-dev", "bullseye bookworm trixie", "aspell-en", ""},
    {"libass-dev", "bullseye",
        "bzip2 ca-certificates libc-devtools libfile-fcntllock-perl libgpm2 liblocale-gettext-perl libpng-tools "
        "netbase shared-mime-info xdg-user-dirs xz-utils",
        "libc-dev-bin libc6-dev libexpat1-dev libffi-dev libfreetype-dev libfreetype6-dev libfribidi-dev "
        "libglib2.0-dev libharfbuzz-dev libicu-dev libpcre2-dev libpcre3-dev libpng-dev linux-libc-dev pkg-config "
        "python3 uuid-dev zlib1g-dev"},
    {"libass-dev", "bookworm", "ca-certificates libc-devtools libgpm2 libpng-tools shared-mime-info xdg-user-dirs",
        "libc-dev-bin libc6-dev libexpat1-dev libffi-dev libfreetype-dev libfribidi-dev libglib2.0-dev "
        "libharfbuzz-dev libicu-dev libpcre2-dev libpng-dev linux-libc-dev pkg-config pkgconf python3 uuid-dev "
        "zlib1g-dev"},
    {"libass-dev", "trixie", "ca-certificates libgpm2 libpng-tools shared-mime-info xdg-user-dirs",
        "libbz2-dev libc-dev-bin libc6-dev libexpat1-dev libffi-dev libfreetype-dev libfribidi-dev libglib2.0-dev "
        "libharfbuzz-dev libicu-dev libpcre2-dev libpng-dev linux-libc-dev pkgconf python3 uuid-dev zlib1g-dev"},
    {"libass9", "bullseye bookworm trixie", "libglib2.0-data shared-mime-info xdg-user-dirs", ""},
    {"libassimp-dev", "bullseye bookworm trixie", "", ""},
    {"libatk-bridge2.0-0", "bullseye bookworm", "at-spi2-core dbus libglib2.0-data shared-mime-info xdg-user-dirs",
        ""},
    {"libatk1.0-0", "bullseye bookworm", "libglib2.0-data shared-mime-info xdg-user-dirs", ""},
    {"libatlas-base-dev", "bullseye bookworm", "", ""},
    {"libatlas3-base", "bullseye bookworm trixie", "", ""},
    {"libavahi-client3", "bullseye bookworm trixie", "dbus", ""},
    {"libavahi-compat-libdnssd-dev", "bullseye",
        "bzip2 dbus libfile-fcntllock-perl libglib2.0-data liblocale-gettext-perl libnss-mdns netbase "
        "shared-mime-info xdg-user-dirs xz-utils", "libdbus-1-dev pkg-config"},
    {"libavahi-compat-libdnssd-dev", "bookworm", "dbus libnss-mdns", "libdbus-1-dev pkg-config pkgconf"},
    {"libavahi-compat-libdnssd-dev", "trixie", "dbus libnss-mdns", "libcap-dev libdbus-1-dev libsystemd-dev pkgconf"},
    {"libavcodec-dev", "bullseye bookworm trixie",
        "libgdk-pixbuf2.0-bin libglib2.0-data librsvg2-common va-driver-all vdpau-driver-all xdg-user-dirs", ""},
    {"libavdevice-dev", "bullseye",
        "alsa-topology-conf alsa-ucm-conf dbus libaacs0 libgdk-pixbuf2.0-bin libglib2.0-data libgpm2 librsvg2-common "
        "mesa-vulkan-drivers pocketsphinx-en-us va-driver-all vdpau-driver-all xdg-user-dirs", ""},
    {"libavdevice-dev", "bookworm",
        "alsa-topology-conf alsa-ucm-conf dbus libaacs0 libdecor-0-plugin-1-cairo libgdk-pixbuf2.0-bin "
        "libglib2.0-data libgpm2 librsvg2-common mesa-vulkan-drivers pocketsphinx-en-us va-driver-all "
        "vdpau-driver-all xdg-user-dirs", ""},
    {"libavdevice-dev", "trixie",
        "alsa-topology-conf alsa-ucm-conf dbus libaacs0 libdecor-0-plugin-1-gtk libgdk-pixbuf2.0-bin libglib2.0-data "
        "libgpm2 librsvg2-common mesa-vulkan-drivers pocketsphinx-en-us va-driver-all vdpau-driver-all xdg-user-dirs",
        ""},
    {"libavformat-dev", "bullseye bookworm trixie",
        "libaacs0 libgdk-pixbuf2.0-bin libglib2.0-data librsvg2-common va-driver-all vdpau-driver-all xdg-user-dirs",
        ""},
    {"libavif-dev", "bullseye bookworm trixie", "", ""},
    {"libavresample-dev", "bullseye", "va-driver-all vdpau-driver-all", "libavutil-dev"},
    {"libavutil-dev", "bullseye bookworm trixie", "va-driver-all vdpau-driver-all", ""},
    {"libblas-dev", "bullseye bookworm trixie", "", ""},
    {"libbluetooth-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"libbluetooth-dev", "trixie", "", "libc6-dev"},
    {"libboost-all-dev", "bullseye",
        "ca-certificates javascript-common libc-devtools libcoarrays-openmpi-dev libgpm2 libtool netbase xauth",
        "autoconf automake autotools-dev binutils gcc-10 libboost-dev libc-dev-bin libc6-dev libevent-dev "
        "libexpat1-dev libicu-dev libltdl-dev libnl-3-dev libnl-route-3-dev libnuma-dev libpython3-dev "
        "libstdc++-10-dev linux-libc-dev m4 openssh-client python3 python3-dev python3.9-dev zlib1g-dev"},
    {"libboost-all-dev", "bookworm",
        "ca-certificates javascript-common libc-devtools libcoarrays-openmpi-dev libgpm2 libtool xauth",
        "autoconf automake autotools-dev binutils gcc-12 libboost-dev libc-dev-bin libc6-dev libevent-dev "
        "libexpat1-dev libgcc-12-dev libicu-dev libltdl-dev libnl-3-dev libnl-route-3-dev libnuma-dev libpython3-dev "
        "libstdc++-12-dev linux-libc-dev m4 openssh-client python3 python3-dev python3.11-dev zlib1g-dev"},
    {"libboost-all-dev", "trixie", "ca-certificates javascript-common libcoarrays-openmpi-dev libgpm2 libtool xauth",
        "autoconf automake autotools-dev binutils libboost-dev libc-dev-bin libc6-dev libevent-dev libexpat1-dev "
        "libicu-dev libltdl-dev libnl-3-dev libnl-route-3-dev libnuma-dev libpython3-dev linux-libc-dev m4 "
        "openssh-client python3 python3-dev python3.13-dev zlib1g-dev"},
    {"libboost-date-time-dev", "bullseye", "libc-devtools", "libc-dev-bin libc6-dev libstdc++-10-dev linux-libc-dev"},
    {"libboost-date-time-dev", "bookworm", "libc-devtools",
        "libc-dev-bin libc6-dev libgcc-12-dev libstdc++-12-dev linux-libc-dev"},
    {"libboost-date-time-dev", "trixie", "", "libc-dev-bin libc6-dev linux-libc-dev"},
    {"libboost-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"libboost-dev", "trixie", "", "libc6-dev"},
    {"libboost-filesystem-dev", "bullseye", "libc-devtools", "libc-dev-bin libc6-dev libstdc++-10-dev linux-libc-dev"},
    {"libboost-filesystem-dev", "bookworm", "libc-devtools",
        "libc-dev-bin libc6-dev libgcc-12-dev libstdc++-12-dev linux-libc-dev"},
    {"libboost-filesystem-dev", "trixie", "", "libc-dev-bin libc6-dev linux-libc-dev"},
    {"libboost-iostreams-dev", "bullseye", "libc-devtools",
        "libc-dev-bin libc6-dev libicu-dev libstdc++-10-dev linux-libc-dev"},
    {"libboost-iostreams-dev", "bookworm", "libc-devtools",
        "libc-dev-bin libc6-dev libgcc-12-dev libicu-dev libstdc++-12-dev linux-libc-dev"},
    {"libboost-iostreams-dev", "trixie", "", "libc-dev-bin libc6-dev libicu-dev linux-libc-dev"},
    {"libboost-program-options-dev", "bullseye", "libc-devtools",
        "libc-dev-bin libc6-dev libstdc++-10-dev linux-libc-dev"},
    {"libboost-program-options-dev", "bookworm", "libc-devtools",
        "libc-dev-bin libc6-dev libgcc-12-dev libstdc++-12-dev linux-libc-dev"},
    {"libboost-program-options-dev", "trixie", "", "libc-dev-bin libc6-dev linux-libc-dev"},
    {"libboost-python-dev", "bullseye", "ca-certificates javascript-common libc-devtools libgpm2",
        "libc-dev-bin libc6-dev libexpat1-dev libpython3-dev libstdc++-10-dev linux-libc-dev python3 python3-dev "
        "python3.9-dev zlib1g-dev"},
    {"libboost-python-dev", "bookworm", "ca-certificates javascript-common libc-devtools libgpm2",
        "libc-dev-bin libc6-dev libexpat1-dev libgcc-12-dev libpython3-dev libstdc++-12-dev linux-libc-dev python3 "
        "python3-dev python3.11-dev zlib1g-dev"},
    {"libboost-python-dev", "trixie", "ca-certificates javascript-common libgpm2",
        "libc-dev-bin libc6-dev libexpat1-dev libpython3-dev linux-libc-dev python3 python3-dev python3.13-dev "
        "zlib1g-dev"},
    {"libboost-regex-dev", "bullseye", "libc-devtools",
        "libc-dev-bin libc6-dev libicu-dev libstdc++-10-dev linux-libc-dev"},
    {"libboost-regex-dev", "bookworm", "libc-devtools",
        "libc-dev-bin libc6-dev libgcc-12-dev libicu-dev libstdc++-12-dev linux-libc-dev"},
    {"libboost-regex-dev", "trixie", "", "libc-dev-bin libc6-dev libicu-dev linux-libc-dev"},
    {"libboost-system-dev", "bullseye", "libc-devtools", "libc-dev-bin libc6-dev libstdc++-10-dev linux-libc-dev"},
    {"libboost-system-dev", "bookworm", "libc-devtools",
        "libc-dev-bin libc6-dev libgcc-12-dev libstdc++-12-dev linux-libc-dev"},
    {"libboost-system-dev", "trixie", "", "libc-dev-bin libc6-dev linux-libc-dev"},
    {"libboost-test-dev", "bullseye", "libc-devtools", "libc-dev-bin libc6-dev libstdc++-10-dev linux-libc-dev"},
    {"libboost-test-dev", "bookworm", "libc-devtools",
        "libc-dev-bin libc6-dev libgcc-12-dev libstdc++-12-dev linux-libc-dev"},
    {"libboost-test-dev", "trixie", "", "libc-dev-bin libc6-dev linux-libc-dev"},
    {"libboost-thread-dev", "bullseye", "libc-devtools", "libc-dev-bin libc6-dev libstdc++-10-dev linux-libc-dev"},
    {"libboost-thread-dev", "bookworm", "libc-devtools",
        "libc-dev-bin libc6-dev libgcc-12-dev libstdc++-12-dev linux-libc-dev"},
    {"libboost-thread-dev", "trixie", "", "libc-dev-bin libc6-dev linux-libc-dev"},
    {"libbrotli-dev", "bullseye bookworm trixie", "", ""},
    {"libbsd0", "bullseye bookworm trixie", "", ""},
    {"libbz2-1.0", "bullseye bookworm trixie", "", ""},
    {"libbz2-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"libbz2-dev", "trixie", "", "libc6-dev"},
    {"libc++-dev", "bullseye bookworm trixie", "", ""},
    {"libc6", "bullseye bookworm trixie", "", ""},
    {"libc6-dev", "bullseye bookworm", "libc-devtools", ""},
    {"libc6-dev", "trixie", "", ""},
    {"libc6-dev-i386", "bullseye bookworm", "gcc-multilib libc-devtools", "libc-dev-bin libc6-dev linux-libc-dev"},
    {"libc6-dev-i386", "trixie", "gcc-multilib", "libc-dev-bin libc6-dev linux-libc-dev"},
    {"libc6-i386", "bullseye bookworm trixie", "", ""},
    {"libcairo-gobject2", "bullseye bookworm trixie", "libglib2.0-data shared-mime-info xdg-user-dirs", ""},
    {"libcairo2", "bullseye bookworm trixie", "", ""},
    {"libcairo2-dev", "bullseye",
        "bzip2 ca-certificates libc-devtools libfile-fcntllock-perl libgpm2 liblocale-gettext-perl libpng-tools "
        "netbase shared-mime-info xdg-user-dirs xz-utils", "libc6-dev pkg-config python3"},
    {"libcairo2-dev", "bookworm", "ca-certificates libc-devtools libgpm2 libpng-tools shared-mime-info xdg-user-dirs",
        "libc6-dev pkg-config python3"},
    {"libcairo2-dev", "trixie", "ca-certificates libgpm2 libpng-tools shared-mime-info xdg-user-dirs",
        "libc6-dev python3"},
    {"libcanberra-gtk-module", "bullseye bookworm",
        "alsa-topology-conf alsa-ucm-conf dbus libgail-common libgdk-pixbuf2.0-bin libglib2.0-data libgtk2.0-bin "
        "librsvg2-common xdg-user-dirs", ""},
    {"libcap-dev", "bullseye bookworm trixie", "", ""},
    {"libcap-ng-dev", "bullseye bookworm trixie", "", ""},
    {"libcap2", "bullseye bookworm trixie", "", ""},
    {"libcap2-bin", "bullseye bookworm trixie", "libpam-cap", ""},
    {"libceres-dev", "bullseye",
        "bzip2 libfile-fcntllock-perl libglib2.0-data liblocale-gettext-perl netbase shared-mime-info xdg-user-dirs "
        "xz-utils",
        "libblas-dev libeigen3-dev libgoogle-glog-dev liblapack-dev liblzma-dev libsuitesparse-dev libunwind-dev "
        "pkg-config"},
    {"libceres-dev", "bookworm", "libgraphblas-dev",
        "libatlas-base-dev libblas-dev libeigen3-dev libgoogle-glog-dev liblapack-dev liblzma-dev libsuitesparse-dev "
        "libunwind-dev pkg-config pkgconf"},
    {"libceres-dev", "trixie", "libgraphblas-dev",
        "libblas-dev libeigen3-dev libgoogle-glog-dev liblapack-dev liblzma-dev libsuitesparse-dev libunwind-dev "
        "pkg-config pkgconf"},
    {"libcgal-dev", "bullseye", "libc-devtools",
        "libboost-dev libc-dev-bin libc6-dev libgmp-dev libmpfr-dev libstdc++-10-dev linux-libc-dev zlib1g-dev"},
    {"libcgal-dev", "bookworm", "libc-devtools",
        "libboost-dev libc-dev-bin libc6-dev libgcc-12-dev libgmp-dev libmpfr-dev libstdc++-12-dev linux-libc-dev "
        "zlib1g-dev"},
    {"libcgal-dev", "trixie", "",
        "libboost-dev libc-dev-bin libc6-dev libgmp-dev libmpfr-dev linux-libc-dev zlib1g-dev"},
    {"libcgal-qt5-dev", "bullseye",
        "dbus libc-devtools libglib2.0-data libqt5sql5-sqlite libwacom-bin mesa-vulkan-drivers netbase "
        "qt5-gtk-platformtheme xdg-user-dirs",
        "libboost-dev libc-dev-bin libc6-dev libgl1-mesa-dev libgmp-dev libmpfr-dev libstdc++-10-dev libx11-dev "
        "libxcb1-dev libxext-dev linux-libc-dev zlib1g-dev"},
    {"libcgal-qt5-dev", "bookworm",
        "ca-certificates dbus libc-devtools libglib2.0-data libgpm2 libqt5sql5-sqlite mesa-vulkan-drivers "
        "qt5-gtk-platformtheme qtwayland5 xdg-user-dirs",
        "libboost-dev libc-dev-bin libc6-dev libgcc-12-dev libgmp-dev libmpfr-dev libstdc++-12-dev libx11-dev "
        "libxcb1-dev libxext-dev linux-libc-dev python3 zlib1g-dev"},
    {"libcgi-fast-perl", "bullseye trixie", "libfcgi-bin libhttp-message-perl netbase", ""},
    {"libcgi-fast-perl", "bookworm", "libfcgi-bin libhttp-message-perl", ""},
    {"libcgi-pm-perl", "bullseye trixie", "libcgi-fast-perl libhttp-message-perl netbase", ""},
    {"libcgi-pm-perl", "bookworm", "libcgi-fast-perl libhttp-message-perl", ""},
    {"libclang-dev", "bullseye", "libc-devtools", "libc-dev-bin libc6-dev libstdc++-10-dev linux-libc-dev"},
    {"libclang-dev", "bookworm", "libc-devtools libclang-rt-14-dev",
        "libc-dev-bin libc6-dev libgcc-12-dev libstdc++-12-dev linux-libc-dev"},
    {"libclang-dev", "trixie", "libclang-rt-19-dev", "libc-dev-bin libc6-dev linux-libc-dev"},
    {"libcppunit-dev", "bullseye bookworm trixie", "", ""},
    {"libcups2", "bullseye bookworm", "dbus", ""},
    {"libcups2-dev", "bullseye",
        "build-essential dbus fakeroot gcc gnupg libalgorithm-merge-perl libc-devtools libcupsfilters-dev "
        "libcupsfilters1 libfile-fcntllock-perl liblocale-gettext-perl libpng-tools netbase",
        "bzip2 dpkg-dev libc6-dev make patch xz-utils"},
    {"libcups2-dev", "bookworm",
        "build-essential dbus fakeroot gcc gnupg libalgorithm-merge-perl libc-devtools libcupsfilters-dev "
        "libcupsfilters1 libfile-fcntllock-perl liblocale-gettext-perl libpng-tools",
        "bzip2 dpkg-dev libc6-dev make patch xz-utils"},
    {"libcups2-dev", "trixie",
        "build-essential dbus fakeroot gcc libalgorithm-merge-perl libcupsfilters-dev libcupsfilters1t64 "
        "libfile-fcntllock-perl liblocale-gettext-perl libpng-tools netbase sq",
        "bzip2 dpkg-dev libc6-dev make patch xz-utils"},
    {"libcurl3-gnutls", "bullseye bookworm", "ca-certificates libldap-common libsasl2-modules publicsuffix", ""},
    {"libcurl3-nss", "bullseye bookworm", "ca-certificates libldap-common libsasl2-modules publicsuffix", ""},
    {"libcurl4", "bullseye bookworm", "ca-certificates libldap-common libsasl2-modules publicsuffix", ""},
    {"libcurl4-gnutls-dev", "bullseye bookworm", "ca-certificates libldap-common libsasl2-modules publicsuffix", ""},
    {"libcurl4-gnutls-dev", "trixie", "ca-certificates libldap-common libsasl2-modules publicsuffix", "libc6-dev"},
    {"libcurl4-openssl-dev", "bullseye bookworm", "ca-certificates libldap-common libsasl2-modules publicsuffix", ""},
    {"libcurl4-openssl-dev", "trixie", "ca-certificates libldap-common libsasl2-modules publicsuffix", "libc6-dev"},
    {"libdb++-dev", "bullseye bookworm", "", "libdb5.3-dev"},
    {"libdb-dev", "bullseye bookworm trixie", "", ""},
    {"libdbd-mysql-perl", "bullseye trixie", "netbase", ""},
    {"libdbd-mysql-perl", "bookworm", "", ""},
    {"libdbi-perl", "bullseye trixie", "netbase", ""},
    {"libdbi-perl", "bookworm", "", ""},
    {"libdbus-1-3", "bullseye bookworm trixie", "dbus", ""},
    {"libdbus-1-dev", "bullseye",
        "bzip2 dbus libfile-fcntllock-perl libglib2.0-data liblocale-gettext-perl netbase shared-mime-info "
        "xdg-user-dirs xz-utils", "pkg-config"},
    {"libdbus-1-dev", "bookworm", "dbus", "pkg-config"},
    {"libdbus-1-dev", "trixie", "dbus", ""},
    {"libdbus-glib-1-2", "bullseye bookworm trixie", "dbus libglib2.0-data shared-mime-info xdg-user-dirs", ""},
    {"libdc1394-22-dev", "bullseye", "libraw1394-tools", ""},
    {"libde265-0", "bullseye bookworm trixie", "", ""},
    {"libde265-dev", "bullseye bookworm trixie", "", ""},
    {"libdevmapper-dev", "bullseye bookworm", "libc-devtools",
        "libc-dev-bin libc6-dev libpcre2-dev libudev-dev linux-libc-dev"},
    {"libdevmapper-dev", "trixie", "", "libc-dev-bin libc6-dev libcap-dev libpcre2-dev libudev-dev linux-libc-dev"},
    {"libdpkg-perl", "bullseye trixie", "libfile-fcntllock-perl liblocale-gettext-perl bzip2 xz-utils netbase", ""},
    {"libdpkg-perl", "bookworm", "libfile-fcntllock-perl liblocale-gettext-perl bzip2 xz-utils", ""},
    {"libdrm-dev", "bullseye bookworm trixie", "", ""},
    {"libdrm-intel1", "bullseye bookworm trixie", "", ""},
    {"libdrm-nouveau2", "bullseye bookworm trixie", "", ""},
    {"libdrm-radeon1", "bullseye bookworm trixie", "", ""},
    {"libdrm2", "bullseye bookworm trixie", "", ""},
    {"libedit-dev", "bullseye bookworm", "libc-devtools libgpm2", "libc6-dev"},
    {"libedit-dev", "trixie", "libgpm2", "libc6-dev"},
    {"libedit2", "bullseye bookworm trixie", "", ""},
    {"libegl1", "bullseye bookworm trixie", "", ""},
    {"libegl1-mesa", "bullseye bookworm", "", ""},
    {"libegl1-mesa-dev", "bullseye trixie", "mesa-vulkan-drivers", "libx11-dev libxcb1-dev"},
    {"libegl1-mesa-dev", "bookworm", "", "libx11-dev libxcb1-dev"},
    {"libeigen3-dev", "bullseye",
        "bzip2 libfile-fcntllock-perl libglib2.0-data liblocale-gettext-perl netbase shared-mime-info xdg-user-dirs "
        "xz-utils", "pkg-config"},
    {"libeigen3-dev", "bookworm trixie", "", "pkg-config"},
    {"libelf-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"libelf-dev", "trixie", "", "libc6-dev"},
    {"libelf1", "bullseye bookworm", "", ""},
    {"libev-dev", "bullseye bookworm trixie", "", ""},
    {"libev4", "bullseye bookworm", "", ""},
    {"libevent-dev", "bullseye bookworm trixie", "", ""},
    {"libexif-dev", "bullseye bookworm", "libc-devtools", "libc-dev-bin libc6-dev linux-libc-dev"},
    {"libexif-dev", "trixie", "", "libc-dev-bin libc6-dev linux-libc-dev"},
    {"libexif12", "bullseye bookworm trixie", "", ""},
    {"libexpat1", "bullseye bookworm trixie", "", ""},
    {"libexpat1-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"libexpat1-dev", "trixie", "", "libc6-dev"},
    {"libfcgi-dev", "bullseye bookworm trixie", "libfcgi-bin", ""},
    {"libffi-dev", "bullseye bookworm trixie", "", ""},
    {"libfftw3-3", "bullseye", "", ""},
    {"libfftw3-dev", "bullseye bookworm trixie", "", ""},
    {"libfile-copy-recursive-perl", "bullseye trixie", "netbase", ""},
    {"libfile-copy-recursive-perl", "bookworm", "", ""},
    {"libfile-which-perl", "bullseye trixie", "netbase", ""},
    {"libfile-which-perl", "bookworm", "", ""},
    {"libfontconfig1", "bullseye bookworm trixie", "", ""},
    {"libfontconfig1-dev", "bullseye",
        "bzip2 libc-devtools libfile-fcntllock-perl libglib2.0-data liblocale-gettext-perl libpng-tools netbase "
        "shared-mime-info xdg-user-dirs xz-utils",
        "libc-dev-bin libc6-dev libexpat1-dev libfreetype-dev libfreetype6-dev libpng-dev linux-libc-dev pkg-config "
        "uuid-dev zlib1g-dev"},
    {"libfontconfig1-dev", "bookworm", "libc-devtools libpng-tools",
        "libc-dev-bin libc6-dev libexpat1-dev libfreetype-dev libpng-dev linux-libc-dev pkg-config pkgconf uuid-dev "
        "zlib1g-dev"},
    {"libfontconfig1-dev", "trixie", "libpng-tools",
        "libbz2-dev libc-dev-bin libc6-dev libexpat1-dev libfreetype-dev libpng-dev linux-libc-dev pkgconf uuid-dev "
        "zlib1g-dev"},
    {"libfreetype6", "bullseye bookworm trixie", "", ""},
    {"libfreetype6-dev", "bullseye bookworm", "libc-devtools libpng-tools", "libc6-dev"},
    {"libfuse-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"libfuse-dev", "trixie", "", "libc6-dev"},
    {"libfuse2", "bullseye bookworm", "", ""},
    {"libgbm-dev", "bullseye bookworm trixie", "", ""},
    {"libgbm1", "bullseye bookworm trixie", "", ""},
    {"libgc-dev", "bullseye bookworm", "libc-devtools", "libc-dev-bin libc6-dev linux-libc-dev"},
    {"libgc-dev", "trixie", "", "libc-dev-bin libc6-dev linux-libc-dev"},
    {"libgconf-2-4", "bullseye bookworm", "gconf-service dbus libglib2.0-data shared-mime-info xdg-user-dirs", ""},
    {"libgd-dev", "bullseye",
        "bzip2 libc-devtools libfile-fcntllock-perl libglib2.0-data liblocale-gettext-perl libpng-tools netbase "
        "shared-mime-info xdg-user-dirs xz-utils",
        "libc-dev-bin libc6-dev libexpat1-dev libfreetype-dev libfreetype6-dev libice-dev libjpeg-dev "
        "libjpeg62-turbo-dev liblzma-dev libpng-dev libsm-dev libtiff-dev libvpx-dev libx11-dev libxcb1-dev "
        "linux-libc-dev pkg-config uuid-dev zlib1g-dev"},
    {"libgd-dev", "bookworm", "libc-devtools libpng-tools",
        "libc-dev-bin libc6-dev libexpat1-dev libfreetype-dev libfreetype6-dev libjpeg-dev libjpeg62-turbo-dev "
        "liblzma-dev libpng-dev libtiff-dev libvpx-dev libwebp-dev libx11-dev libxcb1-dev libzstd-dev linux-libc-dev "
        "pkg-config pkgconf uuid-dev zlib1g-dev"},
    {"libgd-dev", "trixie", "libheif-plugin-aomenc libheif-plugin-x265 libpng-tools",
        "libbz2-dev libc-dev-bin libc6-dev libexpat1-dev libfreetype-dev libimagequant-dev libjpeg-dev "
        "libjpeg62-turbo-dev liblzma-dev libpng-dev libtiff-dev libvpx-dev libwebp-dev libx11-dev libxcb1-dev "
        "libzstd-dev linux-libc-dev pkgconf uuid-dev zlib1g-dev"},
    {"libgd3", "bullseye bookworm", "", ""},
    {"libgd3", "trixie", "libheif-plugin-aomenc libheif-plugin-x265", ""},
    {"libgdal-dev", "bullseye",
        "bzip2 ca-certificates libc-devtools libfile-fcntllock-perl libglib2.0-data libldap-common "
        "liblocale-gettext-perl libpng-tools libsasl2-modules libtool netbase poppler-data proj-bin publicsuffix "
        "shared-mime-info xdg-user-dirs xz-utils", "automake libc6-dev pkg-config"},
    {"libgdal-dev", "bookworm",
        "ca-certificates libc-devtools libldap-common libpng-tools libsasl2-modules libtool pkg-config poppler-data "
        "proj-bin publicsuffix", "automake libc6-dev"},
    {"libgdal-dev", "trixie",
        "ca-certificates gcc gfortran gnupg-utils gpg-wks-client gpgv libgpm2 libheif-plugin-aomenc "
        "libheif-plugin-x265 libldap-common libpng-tools libsasl2-modules libtool netbase poppler-data proj-bin "
        "publicsuffix", "automake dirmngr gnupg libc6-dev"},
    {"libgdbm-compat-dev", "bullseye", "libc-devtools", "libc-dev-bin libc6-dev linux-libc-dev"},
    {"libgdbm-compat-dev", "bookworm", "libc-devtools", "libc-dev-bin libc6-dev libgdbm-dev linux-libc-dev"},
    {"libgdbm-compat-dev", "trixie", "", "libc-dev-bin libc6-dev libgdbm-dev linux-libc-dev"},
    {"libgdbm-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"libgdbm-dev", "trixie", "", "libc6-dev"},
    {"libgdiplus", "bullseye bookworm trixie", "libglib2.0-data shared-mime-info xdg-user-dirs", ""},
    {"libgdk-pixbuf2.0-0", "bullseye bookworm", "libgdk-pixbuf2.0-bin libglib2.0-data xdg-user-dirs", ""},
    {"libgdk-pixbuf2.0-dev", "bullseye",
        "bzip2 ca-certificates libc-devtools libfile-fcntllock-perl libgpm2 liblocale-gettext-perl libpng-tools "
        "netbase xdg-user-dirs xz-utils", "libc6-dev pkg-config python3"},
    {"libgdk-pixbuf2.0-dev", "bookworm", "ca-certificates libc-devtools libgpm2 libpng-tools xdg-user-dirs",
        "libc6-dev pkg-config python3"},
    {"libgeoip-dev", "bullseye trixie", "geoip-database libsocket6-perl netbase", ""},
    {"libgeoip-dev", "bookworm", "geoip-database libsocket6-perl", ""},
    {"libgeos-c1v5", "bullseye bookworm", "", ""},
    {"libgeos-dev", "bullseye bookworm trixie", "", ""},
    {"libgeotiff-dev", "bullseye", "ca-certificates libc-devtools libldap-common libsasl2-modules publicsuffix",
        "libc-dev-bin libc6-dev libcurl4-gnutls-dev libjpeg-dev libjpeg62-turbo-dev liblzma-dev libproj-dev "
        "libsqlite3-dev libtiff-dev linux-libc-dev zlib1g-dev"},
    {"libgeotiff-dev", "bookworm", "ca-certificates libc-devtools libldap-common libsasl2-modules publicsuffix",
        "libc-dev-bin libc6-dev libcurl4-gnutls-dev libjpeg-dev libjpeg62-turbo-dev liblzma-dev libproj-dev "
        "libsqlite3-dev libtiff-dev libwebp-dev libzstd-dev linux-libc-dev zlib1g-dev"},
    {"libgeotiff-dev", "trixie", "ca-certificates libldap-common libsasl2-modules publicsuffix",
        "krb5-multidev libc-dev-bin libc6-dev libcurl4-gnutls-dev libgmp-dev libgnutls28-dev libidn2-dev libjpeg-dev "
        "libjpeg62-turbo-dev libkrb5-dev libldap-dev liblzma-dev libproj-dev libsqlite3-dev libssh2-1-dev libssl-dev "
        "libtiff-dev libwebp-dev libzstd-dev linux-libc-dev pkgconf zlib1g-dev"},
    {"libgflags-dev", "bullseye bookworm trixie", "", ""},
    {"libgif-dev", "bullseye bookworm trixie", "", ""},
    {"libgirepository1.0-dev", "bullseye",
        "ca-certificates fakeroot gnupg libalgorithm-merge-perl libc-devtools libfile-fcntllock-perl libgpm2 "
        "liblocale-gettext-perl netbase python3-pygments python3-yaml shared-mime-info xdg-user-dirs",
        "build-essential bzip2 dpkg-dev g++ gcc libc6-dev make patch pkg-config python3 xz-utils"},
    {"libgirepository1.0-dev", "bookworm",
        "ca-certificates fakeroot gnupg libalgorithm-merge-perl libc-devtools libfile-fcntllock-perl libgpm2 "
        "liblocale-gettext-perl python3-pygments python3-yaml shared-mime-info xdg-user-dirs",
        "build-essential bzip2 dpkg-dev g++ gcc libc6-dev make patch pkg-config python3 xz-utils"},
    {"libgirepository1.0-dev", "trixie",
        "ca-certificates fakeroot libalgorithm-merge-perl libfile-fcntllock-perl libgpm2 liblocale-gettext-perl "
        "python3-pygments python3-yaml shared-mime-info sq xdg-user-dirs",
        "build-essential bzip2 dpkg-dev g++ gcc libc6-dev make patch python3 xz-utils"},
    {"libgl1", "bullseye trixie", "mesa-vulkan-drivers", ""},
    {"libgl1", "bookworm", "", ""},
    {"libgl1-mesa-dev", "bullseye trixie", "mesa-vulkan-drivers", ""},
    {"libgl1-mesa-dev", "bookworm", "", ""},
    {"libgl1-mesa-dri", "bullseye trixie", "mesa-vulkan-drivers", ""},
    {"libgl1-mesa-dri", "bookworm", "", ""},
    {"libgl1-mesa-glx", "bullseye", "mesa-vulkan-drivers", ""},
    {"libgl1-mesa-glx", "bookworm", "", ""},
    {"libglew-dev", "bullseye trixie", "mesa-vulkan-drivers", "libgl1-mesa-dev libx11-dev libxcb1-dev"},
    {"libglew-dev", "bookworm", "", "libgl1-mesa-dev libx11-dev libxcb1-dev"},
    {"libglfw3-dev", "bullseye", "libegl1-mesa-dev libvulkan-dev libwayland-dev libxrandr-dev mesa-vulkan-drivers",
        "libgl1-mesa-dev libx11-dev libxcb1-dev"},
    {"libglfw3-dev", "bookworm", "libegl1-mesa-dev libvulkan-dev libwayland-dev libxrandr-dev",
        "libgl1-mesa-dev libx11-dev libxcb1-dev"},
    {"libglfw3-dev", "trixie",
        "libegl-dev libvulkan-dev libwayland-dev libxrandr-dev libdecor-0-plugin-1-gtk mesa-vulkan-drivers",
        "libx11-dev libxcb1-dev"},
    {"libglib2.0-0", "bullseye bookworm", "libglib2.0-data shared-mime-info xdg-user-dirs", ""},
    {"libglib2.0-dev", "bullseye",
        "bzip2 ca-certificates libc-devtools libfile-fcntllock-perl libgpm2 liblocale-gettext-perl netbase "
        "shared-mime-info xdg-user-dirs xz-utils", "libc6-dev pkg-config python3"},
    {"libglib2.0-dev", "bookworm", "ca-certificates libc-devtools libgpm2 shared-mime-info xdg-user-dirs",
        "libc6-dev pkg-config python3"},
    {"libglib2.0-dev", "trixie", "ca-certificates libgpm2 shared-mime-info xdg-user-dirs", "libc6-dev python3"},
    {"libglm-dev", "bullseye bookworm trixie", "", ""},
    {"libglu1-mesa", "bullseye", "mesa-vulkan-drivers", ""},
    {"libglu1-mesa", "bookworm trixie", "", ""},
    {"libglu1-mesa-dev", "bullseye", "mesa-vulkan-drivers", "libgl1-mesa-dev libx11-dev libxcb1-dev"},
    {"libglu1-mesa-dev", "bookworm", "", "libx11-dev libxcb1-dev"},
    {"libglu1-mesa-dev", "trixie", "mesa-vulkan-drivers", "libx11-dev libxcb1-dev"},
    {"libgmp-dev", "bullseye bookworm trixie", "", ""},
    {"libgmp10", "bullseye bookworm trixie", "", ""},
    {"libgmp3-dev", "bullseye bookworm trixie", "", "libgmp-dev"},
    {"libgnutls28-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"libgnutls28-dev", "trixie", "", "libc6-dev"},
    {"libgomp1", "bullseye bookworm trixie", "", ""},
    {"libgoogle-glog-dev", "bullseye bookworm trixie", "", ""},
    {"libgoogle-perftools-dev", "bullseye bookworm trixie", "", "liblzma-dev libunwind-dev"},
    {"libgpg-error-dev", "bullseye bookworm trixie", "", ""},
    {"libgraphviz-dev", "bullseye bookworm",
        "dbus libgail-common libgdk-pixbuf2.0-bin libglib2.0-data libgtk2.0-bin libgts-bin librsvg2-common "
        "xdg-user-dirs", ""},
    {"libgraphviz-dev", "trixie",
        "dbus gnome-themes-extra libgail-common libgdk-pixbuf2.0-bin libglib2.0-data libgtk2.0-bin libgts-bin "
        "libheif-plugin-aomenc libheif-plugin-x265 librsvg2-common xdg-user-dirs", ""},
    {"libgs9", "bullseye", "dbus fonts-droid-fallback libpaper-utils", ""},
    {"libgsl-dev", "bullseye bookworm trixie", "", ""},
    {"libgssapi-krb5-2", "bullseye bookworm trixie", "", ""},
    {"libgstreamer1.0-0", "bullseye bookworm trixie", "libglib2.0-data libpam-cap shared-mime-info xdg-user-dirs", ""},
    {"libgtest-dev", "bullseye bookworm trixie", "", ""},
    {"libgtk-3-0", "bullseye",
        "libgtk-3-bin librsvg2-common at-spi2-core libgdk-pixbuf2.0-bin libglib2.0-data libnss-systemd publicsuffix "
        "systemd-timesyncd xdg-user-dirs", "dbus systemd"},
    {"libgtk-3-0", "bookworm",
        "libgtk-3-bin librsvg2-common at-spi2-core libgdk-pixbuf2.0-bin libglib2.0-data libgpm2 libnss-systemd "
        "psmisc systemd-timesyncd xdg-user-dirs", "dbus systemd"},
    {"libgtk-3-0t64", "trixie",
        "libgtk-3-bin librsvg2-common at-spi2-core libgdk-pixbuf2.0-bin libglib2.0-data libgpm2 libkmod2 "
        "libnss-systemd linux-sysctl-defaults psmisc systemd-cryptsetup systemd-timesyncd xdg-user-dirs",
        "dbus systemd"},
    {"libgtk-3-dev", "bullseye",
        "at-spi2-core bzip2 ca-certificates libc-devtools libfile-fcntllock-perl libgpm2 libgtk-3-bin "
        "liblocale-gettext-perl libnss-systemd libpng-tools librsvg2-common mesa-vulkan-drivers netbase publicsuffix "
        "systemd-timesyncd xdg-user-dirs xz-utils", "dbus libc6-dev pkg-config python3 systemd"},
    {"libgtk-3-dev", "bookworm",
        "at-spi2-core ca-certificates libc-devtools libgpm2 libgtk-3-bin libnss-systemd libpng-tools librsvg2-common "
        "psmisc systemd-timesyncd xdg-user-dirs", "dbus libc6-dev pkg-config python3 systemd"},
    {"libgtk-3-dev", "trixie",
        "at-spi2-core ca-certificates libgpm2 libgtk-3-bin libkmod2 libnss-systemd libpng-tools librsvg2-common "
        "linux-sysctl-defaults mesa-vulkan-drivers psmisc systemd-cryptsetup systemd-timesyncd xdg-user-dirs",
        "dbus libc6-dev python3 systemd"},
    {"libgtk2.0-0", "bullseye bookworm",
        "libgail-common librsvg2-common libgtk2.0-bin dbus libgdk-pixbuf2.0-bin libglib2.0-data xdg-user-dirs", ""},
    {"libgtk2.0-dev", "bullseye",
        "debhelper bzip2 ca-certificates dbus libc-devtools libfile-fcntllock-perl libgail-common libgpm2 "
        "libgtk2.0-bin liblocale-gettext-perl libpng-tools librsvg2-common netbase xdg-user-dirs xz-utils",
        "libatk1.0-dev libc-dev-bin libc6-dev libcairo2-dev libexpat1-dev libffi-dev libfreetype-dev "
        "libfreetype6-dev libfribidi-dev libgdk-pixbuf-2.0-dev libglib2.0-dev libharfbuzz-dev libice-dev libicu-dev "
        "libpango1.0-dev libpcre2-dev libpcre3-dev libpng-dev libsm-dev libx11-dev libxcb1-dev libxext-dev "
        "libxft-dev libxi-dev libxrender-dev linux-libc-dev pkg-config python3 uuid-dev zlib1g-dev"},
    {"libgtk2.0-dev", "bookworm",
        "debhelper ca-certificates dbus libc-devtools libgail-common libgpm2 libgtk2.0-bin libpng-tools "
        "librsvg2-common xdg-user-dirs",
        "libatk1.0-dev libc-dev-bin libc6-dev libcairo2-dev libexpat1-dev libffi-dev libfreetype-dev "
        "libfreetype6-dev libfribidi-dev libgdk-pixbuf-2.0-dev libglib2.0-dev libharfbuzz-dev libice-dev libicu-dev "
        "libjpeg-dev libjpeg62-turbo-dev liblzma-dev libpango1.0-dev libpcre2-dev libpng-dev libsm-dev libtiff-dev "
        "libwebp-dev libx11-dev libxcb1-dev libxext-dev libxft-dev libxi-dev libxrender-dev libzstd-dev "
        "linux-libc-dev pkg-config pkgconf python3 uuid-dev zlib1g-dev"},
    {"libgtk2.0-dev", "trixie",
        "debhelper ca-certificates dbus gnome-themes-extra libgail-common libgpm2 libgtk2.0-bin libpng-tools "
        "librsvg2-common xdg-user-dirs",
        "libatk1.0-dev libbz2-dev libc-dev-bin libc6-dev libcairo2-dev libexpat1-dev libffi-dev libfreetype-dev "
        "libfribidi-dev libgdk-pixbuf-2.0-dev libglib2.0-dev libharfbuzz-dev libice-dev libicu-dev libjpeg-dev "
        "libjpeg62-turbo-dev liblzma-dev libpango1.0-dev libpcre2-dev libpng-dev libsm-dev libtiff-dev libwebp-dev "
        "libx11-dev libxcb1-dev libxext-dev libxft-dev libxi-dev libxrender-dev libzstd-dev linux-libc-dev pkgconf "
        "python3 uuid-dev zlib1g-dev"},
    {"libhdf5-dev", "bullseye", "libc-devtools", "libc6-dev"},
    {"libhdf5-dev", "bookworm", "ca-certificates libc-devtools libldap-common libsasl2-modules publicsuffix",
        "libc6-dev"},
    {"libhdf5-dev", "trixie", "ca-certificates libldap-common libsasl2-modules publicsuffix", "libc6-dev"},
    {"libheif-plugin-aomenc", "trixie", "libheif-plugin-x265", ""},
    {"libheif-plugin-x265", "trixie", "libheif-plugin-aomenc", ""},
    {"libhiredis-dev", "bullseye bookworm trixie", "", ""},
    {"libice-dev", "bullseye bookworm trixie", "", ""},
    {"libice6", "bullseye bookworm trixie", "", ""},
    {"libicu-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"libicu-dev", "trixie", "", "libc6-dev"},
    {"libidn11", "bullseye", "", ""},
    {"libidn11-dev", "bullseye",
        "bzip2 libfile-fcntllock-perl libglib2.0-data liblocale-gettext-perl netbase shared-mime-info xdg-user-dirs "
        "xz-utils", "pkg-config"},
    {"libidn11-dev", "bookworm", "", "pkg-config pkgconf"},
    {"libimage-exiftool-perl", "bullseye",
        "libarchive-zip-perl libposix-strptime-perl libunicode-linebreak-perl netbase", ""},
    {"libimage-exiftool-perl", "bookworm", "libarchive-zip-perl libunicode-linebreak-perl", ""},
    {"libimage-exiftool-perl", "trixie",
        "libarchive-zip-perl libcompress-raw-lzma-perl libio-compress-brotli-perl libunicode-linebreak-perl netbase",
        ""},
    {"libio-socket-ssl-perl", "bullseye", "libnet-libidn-perl", ""},
    {"libio-socket-ssl-perl", "bookworm trixie", "liburi-perl", ""},
    {"libjansson-dev", "bullseye bookworm trixie", "", ""},
    {"libjbig0", "bullseye bookworm trixie", "", ""},
    {"libjemalloc-dev", "bullseye bookworm trixie", "", ""},
    {"libjpeg-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"libjpeg-dev", "trixie", "", "libc6-dev"},
    {"libjpeg62-turbo", "bullseye bookworm trixie", "", ""},
    {"libjpeg62-turbo-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"libjpeg62-turbo-dev", "trixie", "", "libc6-dev"},
    {"libjson-c-dev", "bullseye bookworm trixie", "", ""},
    {"libjson-perl", "bullseye trixie", "libjson-xs-perl netbase", ""},
    {"libjson-perl", "bookworm", "libjson-xs-perl", ""},
    {"libjsoncpp-dev", "bullseye bookworm trixie", "", ""},
    {"libk5crypto3", "bullseye bookworm trixie", "", ""},
    {"libkeyutils1", "bullseye bookworm trixie", "", ""},
    {"libkrb5-3", "bullseye bookworm trixie", "", ""},
    {"libkrb5-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"libkrb5-dev", "trixie", "", "libc6-dev"},
    {"libkrb5support0", "bullseye bookworm trixie", "", ""},
    {"liblapack-dev", "bullseye bookworm trixie", "", ""},
    {"liblapack3", "bullseye bookworm trixie", "", ""},
    {"liblcms2-2", "bullseye bookworm trixie", "", ""},
    {"liblcms2-dev", "bullseye bookworm trixie", "", ""},
    {"libldap-2.4-2", "bullseye", "libldap-common libsasl2-modules", ""},
    {"libldap-common", "bullseye bookworm trixie", "", ""},
    {"libldap2-dev", "bullseye bookworm trixie", "libldap-common libsasl2-modules", ""},
    {"libleptonica-dev", "bullseye bookworm trixie", "", ""},
    {"libleveldb-dev", "bullseye bookworm trixie", "", ""},
    {"liblmdb-dev", "bullseye bookworm trixie", "", ""},
    {"liblog4cplus-dev", "bullseye bookworm trixie", "", ""},
    {"libltdl-dev", "bullseye trixie", "libtool netbase", "automake"},
    {"libltdl-dev", "bookworm", "libtool", "automake"},
    {"libltdl7", "bullseye bookworm trixie", "", ""},
    {"liblttng-ust0", "bullseye", "", ""},
    {"liblua5.1-0-dev", "bullseye bookworm", "pkg-config libtool libtool-bin libc-devtools libgpm2",
        "libc-dev-bin libc6-dev libncurses-dev libreadline-dev linux-libc-dev"},
    {"liblua5.1-0-dev", "trixie", "pkgconf libtool libgpm2",
        "libc-dev-bin libc6-dev libncurses-dev libreadline-dev linux-libc-dev"},
    {"liblua5.2-dev", "bullseye", "pkg-config libtool-bin libc-devtools libgpm2",
        "libc-dev-bin libc6-dev libncurses-dev libreadline-dev linux-libc-dev"},
    {"liblua5.2-dev", "bookworm", "libtool-bin pkg-config libc-devtools libgpm2",
        "libc-dev-bin libc6-dev libncurses-dev libreadline-dev linux-libc-dev"},
    {"liblua5.2-dev", "trixie", "libtool-bin pkg-config libgpm2",
        "libc-dev-bin libc6-dev libncurses-dev libreadline-dev linux-libc-dev"},
    {"liblua5.3-dev", "bullseye bookworm", "pkg-config libtool-bin libc-devtools libgpm2",
        "libc-dev-bin libc6-dev libncurses-dev libreadline-dev linux-libc-dev"},
    {"liblua5.3-dev", "trixie", "pkg-config libtool-bin libgpm2",
        "libc-dev-bin libc6-dev libncurses-dev libreadline-dev linux-libc-dev"},
    {"liblz4-dev", "bullseye bookworm trixie", "", ""},
    {"liblz4-tool", "bullseye bookworm", "", ""},
    {"liblzma-dev", "bullseye bookworm trixie", "", ""},
    {"liblzo2-2", "bullseye bookworm trixie", "", ""},
    {"liblzo2-dev", "bullseye bookworm trixie", "", ""},
    {"libmad0", "bullseye bookworm trixie", "", ""},
    {"libmagic-dev", "bullseye bookworm trixie", "", ""},
    {"libmagick++-dev", "bullseye",
        "bzip2 ca-certificates ghostscript gsfonts libc-devtools libfile-fcntllock-perl libgpm2 libjxr-tools "
        "liblocale-gettext-perl libpng-tools libtool netbase xdg-user-dirs xz-utils",
        "autoconf automake autotools-dev libbz2-dev libc-dev-bin libc6-dev libcairo2-dev libexpat1-dev libffi-dev "
        "libfreetype-dev libfreetype6-dev libgdk-pixbuf-2.0-dev libglib2.0-dev libice-dev libicu-dev libjpeg-dev "
        "libjpeg62-turbo-dev liblcms2-dev libltdl-dev liblzma-dev libopenjp2-7-dev libpcre2-dev libpcre3-dev "
        "libpng-dev librsvg2-dev libsm-dev libtiff-dev libx11-dev libxcb1-dev libxext-dev libxml2-dev libxrender-dev "
        "linux-libc-dev m4 pkg-config python3 uuid-dev zlib1g-dev"},
    {"libmagick++-dev", "bookworm",
        "ca-certificates fonts-urw-base35 ghostscript gsfonts libc-devtools libgpm2 libjxr-tools libpng-tools "
        "libtool xdg-user-dirs",
        "autoconf automake autotools-dev libbz2-dev libc-dev-bin libc6-dev libcairo2-dev libexpat1-dev libffi-dev "
        "libfreetype-dev libfreetype6-dev libgdk-pixbuf-2.0-dev libglib2.0-dev libice-dev libicu-dev libjpeg-dev "
        "libjpeg62-turbo-dev liblcms2-dev libltdl-dev liblzma-dev libopenjp2-7-dev libpcre2-dev libpng-dev "
        "librsvg2-dev libsm-dev libtiff-dev libwebp-dev libx11-dev libxcb1-dev libxext-dev libxml2-dev "
        "libxrender-dev libzstd-dev linux-libc-dev m4 pkg-config pkgconf python3 uuid-dev zlib1g-dev"},
    {"libmagick++-dev", "trixie",
        "ca-certificates fonts-urw-base35 ghostscript libgpm2 libheif-plugin-aomenc libheif-plugin-x265 libjxr-tools "
        "libpng-tools libtool xdg-user-dirs",
        "autoconf automake autotools-dev libbz2-dev libc-dev-bin libc6-dev libcairo2-dev libexpat1-dev libffi-dev "
        "libfftw3-dev libfreetype-dev libfribidi-dev libgdk-pixbuf-2.0-dev libglib2.0-dev libharfbuzz-dev libice-dev "
        "libicu-dev libjpeg-dev libjpeg62-turbo-dev liblcms2-dev libltdl-dev liblzma-dev libopenjp2-7-dev "
        "libpango1.0-dev libpcre2-dev libpng-dev librsvg2-dev libsm-dev libtiff-dev libwebp-dev libx11-dev "
        "libxcb1-dev libxext-dev libxft-dev libxml2-dev libxrender-dev libzstd-dev linux-libc-dev m4 pkgconf python3 "
        "uuid-dev zlib1g-dev"},
    {"libmagickcore-dev", "bullseye",
        "bzip2 ca-certificates ghostscript gsfonts libc-devtools libfile-fcntllock-perl libgpm2 libjxr-tools "
        "liblocale-gettext-perl libpng-tools libtool netbase xdg-user-dirs xz-utils",
        "autoconf automake autotools-dev libbz2-dev libc-dev-bin libc6-dev libcairo2-dev libexpat1-dev libffi-dev "
        "libfreetype-dev libfreetype6-dev libgdk-pixbuf-2.0-dev libglib2.0-dev libice-dev libicu-dev libjpeg-dev "
        "libjpeg62-turbo-dev liblcms2-dev libltdl-dev liblzma-dev libopenjp2-7-dev libpcre2-dev libpcre3-dev "
        "libpng-dev librsvg2-dev libsm-dev libtiff-dev libx11-dev libxcb1-dev libxext-dev libxml2-dev libxrender-dev "
        "linux-libc-dev m4 pkg-config python3 uuid-dev zlib1g-dev"},
    {"libmagickcore-dev", "bookworm",
        "ca-certificates fonts-urw-base35 ghostscript gsfonts libc-devtools libgpm2 libjxr-tools libpng-tools "
        "libtool xdg-user-dirs",
        "autoconf automake autotools-dev libbz2-dev libc-dev-bin libc6-dev libcairo2-dev libexpat1-dev libffi-dev "
        "libfreetype-dev libfreetype6-dev libgdk-pixbuf-2.0-dev libglib2.0-dev libice-dev libicu-dev libjpeg-dev "
        "libjpeg62-turbo-dev liblcms2-dev libltdl-dev liblzma-dev libopenjp2-7-dev libpcre2-dev libpng-dev "
        "librsvg2-dev libsm-dev libtiff-dev libwebp-dev libx11-dev libxcb1-dev libxext-dev libxml2-dev "
        "libxrender-dev libzstd-dev linux-libc-dev m4 pkg-config pkgconf python3 uuid-dev zlib1g-dev"},
    {"libmagickcore-dev", "trixie",
        "ca-certificates fonts-urw-base35 ghostscript libgpm2 libheif-plugin-aomenc libheif-plugin-x265 libjxr-tools "
        "libpng-tools libtool xdg-user-dirs",
        "autoconf automake autotools-dev libbz2-dev libc-dev-bin libc6-dev libcairo2-dev libexpat1-dev libffi-dev "
        "libfftw3-dev libfreetype-dev libfribidi-dev libgdk-pixbuf-2.0-dev libglib2.0-dev libharfbuzz-dev libice-dev "
        "libicu-dev libjpeg-dev libjpeg62-turbo-dev liblcms2-dev libltdl-dev liblzma-dev libopenjp2-7-dev "
        "libpango1.0-dev libpcre2-dev libpng-dev librsvg2-dev libsm-dev libtiff-dev libwebp-dev libx11-dev "
        "libxcb1-dev libxext-dev libxft-dev libxml2-dev libxrender-dev libzstd-dev linux-libc-dev m4 pkgconf python3 "
        "uuid-dev zlib1g-dev"},
    {"libmagickwand-dev", "bullseye",
        "bzip2 ca-certificates ghostscript gsfonts libc-devtools libfile-fcntllock-perl libgpm2 libjxr-tools "
        "liblocale-gettext-perl libpng-tools libtool netbase xdg-user-dirs xz-utils",
        "automake libc6-dev pkg-config python3"},
    {"libmagickwand-dev", "bookworm",
        "ca-certificates fonts-urw-base35 ghostscript gsfonts libc-devtools libgpm2 libjxr-tools libpng-tools "
        "libtool xdg-user-dirs", "automake libc6-dev pkg-config python3"},
    {"libmagickwand-dev", "trixie",
        "ca-certificates fonts-urw-base35 ghostscript libgpm2 libheif-plugin-aomenc libheif-plugin-x265 libjxr-tools "
        "libpng-tools libtool xdg-user-dirs", "automake libc6-dev python3"},
    {"libmapnik-dev", "bullseye",
        "bzip2 ca-certificates libc-devtools libfile-fcntllock-perl libgpm2 libldap-common liblocale-gettext-perl "
        "libpng-tools libsasl2-modules libtool netbase poppler-data proj-bin publicsuffix shared-mime-info "
        "xdg-user-dirs xz-utils",
        "autoconf automake autotools-dev default-libmysqlclient-dev libblas-dev libboost-dev libc-dev-bin libc6-dev "
        "libcairo2-dev libcurl4-gnutls-dev libexpat1-dev libffi-dev libfreetype-dev libfreetype6-dev libgdal-dev "
        "libgeos-dev libgif-dev libglib2.0-dev libharfbuzz-dev libhdf5-dev libice-dev libicu-dev libjpeg-dev "
        "libjpeg62-turbo-dev libjson-c-dev liblapack-dev libltdl-dev liblzma-dev libmariadb-dev "
        "libmariadb-dev-compat libnetcdf-dev libopenblas-dev libopenjp2-7-dev libpcre2-dev libpcre3-dev libpng-dev "
        "libpq-dev libproj-dev libsm-dev libsqlite3-dev libssl-dev libstdc++-10-dev libtiff-dev libwebp-dev "
        "libx11-dev libxcb1-dev libxext-dev libxml2-dev libxrender-dev libzstd-dev linux-libc-dev m4 pkg-config "
        "python3 unixodbc-dev uuid-dev zlib1g-dev"},
    {"libmapnik-dev", "bookworm",
        "ca-certificates libc-devtools libgpm2 libldap-common libpng-tools libsasl2-modules libtool poppler-data "
        "proj-bin publicsuffix shared-mime-info xdg-user-dirs",
        "autoconf automake autotools-dev default-libmysqlclient-dev libblas-dev libboost-dev libc-dev-bin libc6-dev "
        "libcairo2-dev libcurl4-gnutls-dev libcurl4-openssl-dev libexpat1-dev libffi-dev libfreetype-dev "
        "libfreetype6-dev libgcc-12-dev libgdal-dev libgeos-dev libgif-dev libglib2.0-dev libharfbuzz-dev "
        "libhdf5-dev libice-dev libicu-dev libjpeg-dev libjpeg62-turbo-dev libjson-c-dev liblapack-dev libltdl-dev "
        "liblz4-dev liblzma-dev libmariadb-dev libmariadb-dev-compat libnetcdf-dev libopenblas-dev libopenjp2-7-dev "
        "libpcre2-dev libpng-dev libpq-dev libproj-dev libsm-dev libsqlite3-dev libssl-dev libstdc++-12-dev "
        "libtiff-dev libwebp-dev libx11-dev libxcb1-dev libxext-dev libxml2-dev libxrender-dev libzstd-dev "
        "linux-libc-dev m4 pkg-config pkgconf python3 unixodbc-dev uuid-dev zlib1g-dev"},
    {"libmapnik-dev", "trixie",
        "ca-certificates gcc gfortran gnupg-utils gpg-wks-client gpgv libgpm2 libheif-plugin-aomenc "
        "libheif-plugin-x265 libldap-common libpng-tools libsasl2-modules libtool poppler-data proj-bin publicsuffix "
        "shared-mime-info xdg-user-dirs",
        "autoconf automake autotools-dev default-libmysqlclient-dev dirmngr gnupg krb5-multidev libblas-dev "
        "libboost-dev libbz2-dev libc-dev-bin libc6-dev libcairo2-dev libcurl4-gnutls-dev libcurl4-openssl-dev "
        "libexpat1-dev libffi-dev libfreetype-dev libgdal-dev libgeos-dev libgif-dev libglib2.0-dev libgmp-dev "
        "libgnutls28-dev libharfbuzz-dev libhdf5-dev libice-dev libicu-dev libidn2-dev libjpeg-dev "
        "libjpeg62-turbo-dev libjson-c-dev libkrb5-dev liblapack-dev libldap-dev libltdl-dev liblz4-dev liblzma-dev "
        "libmariadb-dev libmariadb-dev-compat libnetcdf-dev libopenblas-dev libopenjp2-7-dev libpcre2-dev libpng-dev "
        "libpq-dev libproj-dev libsm-dev libsqlite3-dev libssh2-1-dev libssl-dev libtiff-dev libwebp-dev libx11-dev "
        "libxcb1-dev libxext-dev libxml2-dev libxrender-dev libzstd-dev linux-libc-dev m4 pkgconf python3 "
        "unixodbc-dev uuid-dev zlib1g-dev"},
    {"libmariadb-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"libmariadb-dev", "trixie", "", "libc6-dev"},
    {"libmcrypt-dev", "bullseye bookworm trixie", "", ""},
    {"libmcrypt4", "bullseye bookworm trixie", "", ""},
    {"libmemcached-dev", "bullseye bookworm", "libc-devtools libsasl2-modules", "libc6-dev"},
    {"libmemcached-dev", "trixie", "libsasl2-modules", "libc6-dev"},
    {"libmhash-dev", "bullseye bookworm", "libc-devtools", "libc-dev-bin libc6-dev linux-libc-dev"},
    {"libmhash-dev", "trixie", "", "libc-dev-bin libc6-dev linux-libc-dev"},
    {"libmicrohttpd-dev", "bullseye bookworm", "libc-devtools",
        "libc-dev-bin libc6-dev libgmp-dev libgnutls28-dev libidn2-dev linux-libc-dev"},
    {"libmicrohttpd-dev", "trixie", "",
        "libc-dev-bin libc6-dev libgmp-dev libgnutls28-dev libidn2-dev linux-libc-dev"},
    {"libmicrohttpd12", "bullseye bookworm", "", ""},
    {"libminiupnpc-dev", "bullseye bookworm trixie", "", ""},
    {"libmodule-build-perl", "bullseye trixie",
        "libmodule-signature-perl libpod-readme-perl libsoftware-license-perl netbase", ""},
    {"libmodule-build-perl", "bookworm", "libmodule-signature-perl libpod-readme-perl libsoftware-license-perl", ""},
    {"libmoose-perl", "bullseye trixie",
        "libdevel-partialdump-perl libclass-c3-xs-perl libdevel-lexalias-perl netbase", ""},
    {"libmoose-perl", "bookworm", "libdevel-partialdump-perl libclass-c3-xs-perl libdevel-lexalias-perl", ""},
    {"libmount-dev", "bullseye bookworm", "libc-devtools",
        "libc-dev-bin libc6-dev libpcre2-dev linux-libc-dev uuid-dev"},
    {"libmount-dev", "trixie", "", "libc-dev-bin libc6-dev libpcre2-dev linux-libc-dev uuid-dev"},
    {"libmp3lame-dev", "bullseye bookworm trixie", "", ""},
    {"libmpc-dev", "bullseye bookworm trixie", "", ""},
    {"libmpfr-dev", "bullseye bookworm trixie", "", ""},
    {"libncurses-dev", "bullseye bookworm", "libc-devtools libgpm2", "libc6-dev"},
    {"libncurses-dev", "trixie", "libgpm2", "libc6-dev"},
    {"libncurses5", "bullseye bookworm", "libgpm2", ""},
    {"libncurses5-dev", "bullseye bookworm", "libc-devtools libgpm2", "libc6-dev"},
    {"libncursesw5-dev", "bullseye bookworm", "libc-devtools libgpm2", "libc6-dev"},
    {"libnetcdf-dev", "bullseye bookworm",
        "pkg-config ca-certificates libc-devtools libldap-common libsasl2-modules publicsuffix", "libc6-dev"},
    {"libnetcdf-dev", "trixie", "ca-certificates libldap-common libsasl2-modules publicsuffix", "libc6-dev"},
    {"libnetfilter-queue-dev", "bullseye",
        "bzip2 libfile-fcntllock-perl libglib2.0-data liblocale-gettext-perl netbase shared-mime-info xdg-user-dirs "
        "xz-utils", "pkg-config"},
    {"libnetfilter-queue-dev", "bookworm trixie", "", "pkg-config pkgconf"},
    {"libnghttp2-dev", "bullseye",
        "bzip2 libfile-fcntllock-perl libglib2.0-data liblocale-gettext-perl netbase shared-mime-info xdg-user-dirs "
        "xz-utils", "pkg-config"},
    {"libnghttp2-dev", "bookworm", "", "pkg-config pkgconf"},
    {"libnghttp2-dev", "trixie", "", "pkgconf"},
    {"libnl-3-dev", "bullseye bookworm trixie", "", ""},
    {"libnotify-dev", "bullseye",
        "bzip2 ca-certificates libc-devtools libfile-fcntllock-perl libgpm2 liblocale-gettext-perl libpng-tools "
        "netbase notification-daemon xdg-user-dirs xz-utils",
        "libc-dev-bin libc6-dev libffi-dev libgdk-pixbuf-2.0-dev libglib2.0-dev libpcre2-dev libpcre3-dev libpng-dev "
        "linux-libc-dev pkg-config python3 uuid-dev zlib1g-dev"},
    {"libnotify-dev", "bookworm", "ca-certificates libc-devtools libgpm2 libpng-tools xdg-user-dirs",
        "libc-dev-bin libc6-dev libffi-dev libgdk-pixbuf-2.0-dev libglib2.0-dev libjpeg-dev libjpeg62-turbo-dev "
        "liblzma-dev libpcre2-dev libpng-dev libtiff-dev libwebp-dev libzstd-dev linux-libc-dev pkg-config pkgconf "
        "python3 uuid-dev zlib1g-dev"},
    {"libnotify-dev", "trixie", "ca-certificates libgpm2 libpng-tools xdg-user-dirs",
        "libc-dev-bin libc6-dev libffi-dev libgdk-pixbuf-2.0-dev libglib2.0-dev libjpeg-dev libjpeg62-turbo-dev "
        "liblzma-dev libpcre2-dev libpng-dev libtiff-dev libwebp-dev libzstd-dev linux-libc-dev pkgconf python3 "
        "uuid-dev zlib1g-dev"},
    {"libnspr4", "bullseye bookworm trixie", "", ""},
    {"libnss-wrapper", "bullseye bookworm trixie", "", ""},
    {"libnss3", "bullseye bookworm trixie", "", ""},
    {"libnss3-dev", "bullseye bookworm trixie", "", ""},
    {"libnss3-tools", "bullseye bookworm trixie", "", ""},
    {"libnuma-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"libnuma-dev", "trixie", "", "libc6-dev"},
    {"libnuma1", "bullseye bookworm trixie", "", ""},
    {"libogg-dev", "bullseye bookworm trixie", "", ""},
    {"libomp-dev", "bullseye bookworm", "", ""},
    {"libomp-dev", "trixie", "libgpm2", ""},
    {"libonig-dev", "bullseye bookworm trixie", "", ""},
    {"libopenblas-base", "bullseye", "", ""},
    {"libopenblas-dev", "bullseye bookworm trixie", "", ""},
    {"libopencv-dev", "bullseye",
        "opencv-data libopencv4.5-java at-spi2-core bzip2 ca-certificates gstreamer1.0-plugins-base libaacs0 "
        "libc-devtools libfile-fcntllock-perl libgdk-pixbuf2.0-bin libglib2.0-data libgtk-3-bin libldap-common "
        "liblocale-gettext-perl libnss-systemd libpam-cap libpng-tools libraw1394-tools librsvg2-common "
        "libsasl2-modules mesa-vulkan-drivers netbase poppler-data proj-bin publicsuffix systemd-timesyncd "
        "va-driver-all vdpau-driver-all xdg-user-dirs xz-utils",
        "dbus libavcodec-dev libavformat-dev libavutil-dev libc-dev-bin libc6-dev libjpeg-dev libjpeg62-turbo-dev "
        "liblzma-dev libpng-dev libswresample-dev libswscale-dev libtbb-dev libtiff-dev linux-libc-dev pkg-config "
        "systemd zlib1g-dev"},
    {"libopencv-dev", "bookworm",
        "opencv-data libopencv-java ca-certificates dbus gstreamer1.0-plugins-base libaacs0 libc-devtools "
        "libgdk-pixbuf2.0-bin libglib2.0-data libldap-common libpam-cap libpng-tools libqt5svg5 libraw1394-tools "
        "librsvg2-common libsasl2-modules poppler-data proj-bin publicsuffix qt5-gtk-platformtheme qtwayland5 "
        "va-driver-all vdpau-driver-all xdg-user-dirs",
        "libavcodec-dev libavformat-dev libavutil-dev libc-dev-bin libc6-dev libjpeg-dev libjpeg62-turbo-dev "
        "liblzma-dev libpng-dev libswresample-dev libswscale-dev libtbb-dev libtiff-dev libwebp-dev libzstd-dev "
        "linux-libc-dev pkg-config pkgconf zlib1g-dev"},
    {"libopencv-dev", "trixie",
        "opencv-data libopencv-java ca-certificates dbus gnupg-utils gpg-wks-client gpgv gstreamer1.0-plugins-base "
        "libaacs0 libgdk-pixbuf2.0-bin libglib2.0-data libgpm2 libheif-plugin-aomenc libheif-plugin-x265 "
        "libldap-common libodbccr2 libpam-cap libpng-tools libqt5svg5 libraw1394-tools librsvg2-common "
        "libsasl2-modules mesa-vulkan-drivers poppler-data proj-bin publicsuffix qt5-gtk-platformtheme qtwayland5 "
        "va-driver-all vdpau-driver-all xdg-user-dirs",
        "dirmngr gnupg libavcodec-dev libavformat-dev libavutil-dev libc-dev-bin libc6-dev libjpeg-dev "
        "libjpeg62-turbo-dev liblzma-dev libpng-dev libswresample-dev libswscale-dev libtbb-dev libtiff-dev "
        "libwebp-dev libzstd-dev linux-libc-dev pkgconf zlib1g-dev"},
    {"libopenexr-dev", "bullseye", "", ""},
    {"libopenexr-dev", "bookworm", "libc-devtools", "libc-dev-bin libc6-dev linux-libc-dev zlib1g-dev"},
    {"libopenexr-dev", "trixie", "", "libc-dev-bin libc6-dev linux-libc-dev zlib1g-dev"},
    {"libopenmpi-dev", "bullseye", "libcoarrays-openmpi-dev javascript-common libc-devtools libtool netbase xauth",
        "autoconf automake autotools-dev binutils gcc-10 libc-dev-bin libc6-dev libevent-dev libltdl-dev libnl-3-dev "
        "libnl-route-3-dev libnuma-dev linux-libc-dev m4 openssh-client zlib1g-dev"},
    {"libopenmpi-dev", "bookworm", "libcoarrays-openmpi-dev javascript-common libc-devtools libtool xauth",
        "autoconf automake autotools-dev binutils gcc-12 libc-dev-bin libc6-dev libevent-dev libgcc-12-dev "
        "libltdl-dev libnl-3-dev libnl-route-3-dev libnuma-dev linux-libc-dev m4 openssh-client zlib1g-dev"},
    {"libopenmpi-dev", "trixie", "libcoarrays-openmpi-dev javascript-common libtool netbase xauth",
        "autoconf automake autotools-dev binutils libc-dev-bin libc6-dev libevent-dev libltdl-dev libnl-3-dev "
        "libnl-route-3-dev libnuma-dev linux-libc-dev m4 openssh-client zlib1g-dev"},
    {"libopus-dev", "bullseye bookworm trixie", "", ""},
    {"libopus0", "bullseye bookworm trixie", "", ""},
    {"libosmpbf-dev", "bullseye bookworm", "libc-devtools",
        "libc-dev-bin libc6-dev libprotobuf-dev linux-libc-dev zlib1g-dev"},
    {"libosmpbf-dev", "trixie", "", "libc-dev-bin libc6-dev libprotobuf-dev linux-libc-dev zlib1g-dev"},
    {"libp11-kit0", "bullseye bookworm trixie", "", ""},
    {"libpam0g-dev", "bullseye bookworm", "libc-devtools", "libc-dev-bin libc6-dev linux-libc-dev"},
    {"libpam0g-dev", "trixie", "", "libc-dev-bin libc6-dev linux-libc-dev"},
    {"libpango-1.0-0", "bullseye bookworm trixie", "libglib2.0-data shared-mime-info xdg-user-dirs", ""},
    {"libpango1.0-0", "bullseye bookworm", "libglib2.0-data shared-mime-info xdg-user-dirs", ""},
    {"libpango1.0-dev", "bullseye",
        "bzip2 ca-certificates libc-devtools libfile-fcntllock-perl libgpm2 liblocale-gettext-perl libpng-tools "
        "netbase shared-mime-info xdg-user-dirs xz-utils", "libc6-dev pkg-config python3"},
    {"libpango1.0-dev", "bookworm",
        "ca-certificates libc-devtools libgpm2 libpng-tools shared-mime-info xdg-user-dirs",
        "libc6-dev pkg-config python3"},
    {"libpango1.0-dev", "trixie", "ca-certificates libgpm2 libpng-tools shared-mime-info xdg-user-dirs",
        "libc6-dev python3"},
    {"libpangocairo-1.0-0", "bullseye bookworm trixie", "libglib2.0-data shared-mime-info xdg-user-dirs", ""},
    {"libpcap-dev", "bullseye",
        "bzip2 dbus libc-devtools libfile-fcntllock-perl libglib2.0-data liblocale-gettext-perl netbase "
        "shared-mime-info xdg-user-dirs xz-utils", "libc6-dev pkg-config"},
    {"libpcap-dev", "bookworm", "dbus libc-devtools", "libc6-dev pkg-config"},
    {"libpcap-dev", "trixie", "dbus", "libc6-dev"},
    {"libpcap0.8", "bullseye bookworm", "dbus", ""},
    {"libpciaccess0", "bullseye bookworm trixie", "", ""},
    {"libpcre2-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"libpcre2-dev", "trixie", "", "libc6-dev"},
    {"libpcre3", "bullseye bookworm", "", ""},
    {"libpcre3-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"libpcrecpp0v5", "bullseye bookworm", "", ""},
    {"libperl-dev", "bullseye", "libc-devtools netbase", "libc-dev-bin libc6-dev linux-libc-dev"},
    {"libperl-dev", "bookworm", "libc-devtools", "libc-dev-bin libc6-dev linux-libc-dev"},
    {"libperl-dev", "trixie", "netbase", "libc-dev-bin libc6-dev linux-libc-dev"},
    {"libpng-dev", "bullseye bookworm", "libpng-tools libc-devtools", "libc6-dev"},
    {"libpng-dev", "trixie", "libpng-tools", "libc6-dev"},
    {"libpng16-16", "bullseye bookworm", "", ""},
    {"libpq-dev", "bullseye bookworm", "libldap-common libsasl2-modules", ""},
    {"libpq-dev", "trixie", "ca-certificates libldap-common libsasl2-modules", ""},
    {"libpq5", "bullseye bookworm", "libldap-common libsasl2-modules", ""},
    {"libpq5", "trixie", "ca-certificates libldap-common libsasl2-modules", ""},
    {"libproj-dev", "bullseye bookworm", "ca-certificates libc-devtools libldap-common libsasl2-modules publicsuffix",
        "libc6-dev"},
    {"libproj-dev", "trixie", "ca-certificates libldap-common libsasl2-modules publicsuffix", "libc6-dev"},
    {"libprotobuf-c-dev", "bullseye bookworm trixie", "", ""},
    {"libprotobuf-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"libprotobuf-dev", "trixie", "", "libc6-dev"},
    {"libprotoc-dev", "bullseye bookworm", "libc-devtools",
        "libc-dev-bin libc6-dev libprotobuf-dev linux-libc-dev zlib1g-dev"},
    {"libprotoc-dev", "trixie", "", "libc-dev-bin libc6-dev libprotobuf-dev linux-libc-dev zlib1g-dev"},
    {"libpthread-stubs0-dev", "bullseye bookworm trixie", "", ""},
    {"libpulse-dev", "bullseye",
        "bzip2 ca-certificates dbus libc-devtools libfile-fcntllock-perl libgpm2 liblocale-gettext-perl netbase "
        "shared-mime-info xdg-user-dirs xz-utils", "libc6-dev pkg-config python3"},
    {"libpulse-dev", "bookworm", "ca-certificates dbus libc-devtools libgpm2 shared-mime-info xdg-user-dirs",
        "libc6-dev pkg-config python3"},
    {"libpulse-dev", "trixie", "ca-certificates dbus libgpm2 shared-mime-info xdg-user-dirs", "libc6-dev python3"},
    {"libpulse0", "bullseye bookworm trixie", "dbus", ""},
    {"libpython2.7", "bullseye", "bzip2 file libgpm2 netbase xz-utils", ""},
    {"libpython3-all-dev", "bullseye", "ca-certificates libc-devtools libgpm2", "libc6-dev"},
    {"libpython3-all-dev", "bookworm", "libc-devtools libgpm2", "libc6-dev"},
    {"libpython3-all-dev", "trixie", "libgpm2", "libc6-dev"},
    {"libpython3-dev", "bullseye", "ca-certificates libc-devtools libgpm2", "libc6-dev"},
    {"libpython3-dev", "bookworm", "libc-devtools libgpm2", "libc6-dev"},
    {"libpython3-dev", "trixie", "libgpm2", "libc6-dev"},
    {"libpython3-stdlib", "bullseye", "ca-certificates libgpm2", ""},
    {"libpython3-stdlib", "bookworm trixie", "libgpm2", ""},
    {"libqrencode-dev", "bullseye bookworm trixie", "", ""},
    {"libqt5core5a", "bullseye bookworm", "libglib2.0-data xdg-user-dirs", ""},
    {"libqt5dbus5", "bullseye bookworm", "dbus libglib2.0-data xdg-user-dirs", ""},
    {"libqt5gui5", "bullseye",
        "libqt5svg5 qt5-gtk-platformtheme dbus libglib2.0-data libwacom-bin mesa-vulkan-drivers xdg-user-dirs", ""},
    {"libqt5gui5", "bookworm", "libqt5svg5 qt5-gtk-platformtheme qtwayland5 dbus libglib2.0-data xdg-user-dirs", ""},
    {"libqt5webkit5-dev", "bullseye",
        "dbus geoclue-2.0 gstreamer1.0-plugins-base libglib2.0-data libpam-cap libqt5opengl5-dev libqt5sql5-sqlite "
        "libqt5svg5 libwacom-bin mesa-vulkan-drivers netbase qt5-gtk-platformtheme xdg-user-dirs",
        "libgl1-mesa-dev libx11-dev libxcb1-dev libxext-dev"},
    {"libqt5webkit5-dev", "bookworm",
        "ca-certificates dbus geoclue-2.0 gstreamer1.0-plugins-base libglib2.0-data libgpm2 libpam-cap "
        "libqt5opengl5-dev libqt5sql5-sqlite libqt5svg5 mesa-vulkan-drivers qt5-gtk-platformtheme qtwayland5 "
        "xdg-user-dirs", "libx11-dev libxcb1-dev libxext-dev python3"},
    {"libreadline-dev", "bullseye bookworm", "libc-devtools libgpm2", "libc6-dev"},
    {"libreadline-dev", "trixie", "libgpm2", "libc6-dev"},
    {"librecode0", "bullseye bookworm", "", ""},
    {"libreoffice", "bullseye",
        "fonts-crosextra-caladea fonts-crosextra-carlito fonts-dejavu fonts-liberation fonts-liberation2 "
        "fonts-linuxlibertine fonts-noto-core fonts-noto-extra fonts-noto-mono fonts-noto-ui-core "
        "fonts-sil-gentium-basic libreoffice-nlpsolver libreoffice-report-builder libreoffice-script-provider-bsh "
        "libreoffice-script-provider-js libreoffice-script-provider-python libreoffice-sdbc-mysql "
        "libreoffice-sdbc-postgresql libreoffice-wiki-publisher libreoffice-java-common apparmor ca-certificates "
        "dbus default-jre gstreamer1.0-libav gstreamer1.0-plugins-bad gstreamer1.0-plugins-base "
        "gstreamer1.0-plugins-good gstreamer1.0-plugins-ugly hunspell-en-us libglib2.0-data libgpm2 libjuh-java "
        "libjurt-java libldap-common liblibreoffice-java libpam-cap libpaper-utils libreoffice-sdbc-firebird "
        "libreoffice-sdbc-hsqldb libridl-java libsasl2-modules libunoloader-java poppler-data publicsuffix "
        "shared-mime-info xdg-user-dirs xdg-utils", "dirmngr gnupg python3"},
    {"libreoffice", "bookworm",
        "fonts-crosextra-caladea fonts-crosextra-carlito fonts-dejavu fonts-liberation fonts-liberation2 "
        "fonts-linuxlibertine fonts-noto-core fonts-noto-extra fonts-noto-mono fonts-noto-ui-core "
        "fonts-sil-gentium-basic libreoffice-nlpsolver libreoffice-report-builder libreoffice-script-provider-bsh "
        "libreoffice-script-provider-js libreoffice-script-provider-python libreoffice-sdbc-mysql "
        "libreoffice-sdbc-postgresql libreoffice-wiki-publisher libreoffice-java-common apparmor ca-certificates "
        "dbus default-jre gstreamer1.0-libav gstreamer1.0-plugins-bad gstreamer1.0-plugins-base "
        "gstreamer1.0-plugins-good gstreamer1.0-plugins-ugly hunspell-en-us libglib2.0-data libgpm2 libldap-common "
        "libpam-cap libpaper-utils libreoffice-sdbc-firebird libreoffice-sdbc-hsqldb libsasl2-modules poppler-data "
        "publicsuffix shared-mime-info xdg-user-dirs xdg-utils", "dirmngr gnupg python3"},
    {"libreoffice", "trixie",
        "fonts-crosextra-caladea fonts-crosextra-carlito fonts-dejavu fonts-linuxlibertine fonts-noto-core "
        "fonts-noto-extra fonts-noto-mono fonts-noto-ui-core fonts-sil-gentium-basic libreoffice-nlpsolver "
        "libreoffice-report-builder libreoffice-script-provider-bsh libreoffice-script-provider-js "
        "libreoffice-script-provider-python libreoffice-sdbc-mysql libreoffice-sdbc-postgresql "
        "libreoffice-wiki-publisher libreoffice-java-common fonts-liberation fonts-liberation-sans-narrow apparmor "
        "ca-certificates dbus default-jre gnupg-utils gpg-wks-client gpgv gstreamer1.0-libav "
        "gstreamer1.0-plugins-bad gstreamer1.0-plugins-base gstreamer1.0-plugins-good gstreamer1.0-plugins-ugly "
        "hunspell-en-us libglib2.0-data libgpm2 libldap-common libpam-cap libpaper-utils libreoffice-sdbc-firebird "
        "libreoffice-sdbc-hsqldb libsasl2-modules linux-sysctl-defaults poppler-data psmisc publicsuffix "
        "shared-mime-info xdg-user-dirs xdg-utils", "dirmngr gnupg python3"},
    {"libreoffice-writer", "bullseye",
        "libreoffice-math apparmor ca-certificates dbus fonts-liberation2 gstreamer1.0-libav "
        "gstreamer1.0-plugins-bad gstreamer1.0-plugins-base gstreamer1.0-plugins-good gstreamer1.0-plugins-ugly "
        "hunspell-en-us libglib2.0-data libgpm2 libjuh-java libjurt-java libldap-common liblibreoffice-java "
        "libpam-cap libpaper-utils libridl-java libsasl2-modules libunoloader-java poppler-data publicsuffix "
        "python3-uno shared-mime-info xdg-user-dirs xdg-utils", "dirmngr gnupg"},
    {"libreoffice-writer", "bookworm",
        "libreoffice-math apparmor ca-certificates dbus fonts-liberation2 gstreamer1.0-libav "
        "gstreamer1.0-plugins-bad gstreamer1.0-plugins-base gstreamer1.0-plugins-good gstreamer1.0-plugins-ugly "
        "hunspell-en-us libglib2.0-data libgpm2 libldap-common libpam-cap libpaper-utils libsasl2-modules "
        "poppler-data publicsuffix python3-uno shared-mime-info xdg-user-dirs xdg-utils", "dirmngr gnupg"},
    {"libreoffice-writer", "trixie",
        "libreoffice-math apparmor ca-certificates dbus fonts-liberation gnupg-utils gpg-wks-client gpgv "
        "gstreamer1.0-libav gstreamer1.0-plugins-bad gstreamer1.0-plugins-base gstreamer1.0-plugins-good "
        "gstreamer1.0-plugins-ugly hunspell-en-us libglib2.0-data libgpm2 libldap-common libpam-cap libpaper-utils "
        "libsasl2-modules linux-sysctl-defaults poppler-data psmisc publicsuffix python3-uno shared-mime-info "
        "xdg-user-dirs xdg-utils", "dirmngr gnupg"},
    {"librsvg2-2", "bullseye bookworm trixie", "librsvg2-common libgdk-pixbuf2.0-bin libglib2.0-data xdg-user-dirs",
        ""},
    {"librtmp-dev", "bullseye bookworm", "libc-devtools",
        "libc-dev-bin libc6-dev libgmp-dev libgnutls28-dev libidn2-dev linux-libc-dev zlib1g-dev"},
    {"librtmp-dev", "trixie", "",
        "libc-dev-bin libc6-dev libgmp-dev libgnutls28-dev libidn2-dev linux-libc-dev zlib1g-dev"},
    {"librtmp1", "bullseye bookworm trixie", "", ""},
    {"libsamplerate0", "bullseye bookworm trixie", "", ""},
    {"libsamplerate0-dev", "bullseye",
        "bzip2 libfile-fcntllock-perl libglib2.0-data liblocale-gettext-perl netbase shared-mime-info xdg-user-dirs "
        "xz-utils", "pkg-config"},
    {"libsamplerate0-dev", "bookworm trixie", "", "pkg-config"},
    {"libsasl2-2", "bullseye bookworm trixie", "libsasl2-modules", ""},
    {"libsasl2-dev", "bullseye bookworm", "libc-devtools libsasl2-modules", "libc6-dev"},
    {"libsasl2-dev", "trixie", "libsasl2-modules", "libc6-dev"},
    {"libsasl2-modules", "bullseye bookworm trixie", "", ""},
    {"libsdl1.2-dev", "bullseye",
        "alsa-topology-conf alsa-ucm-conf bzip2 ca-certificates dbus libc-devtools libfile-fcntllock-perl libgpm2 "
        "liblocale-gettext-perl libpng-tools mesa-vulkan-drivers netbase shared-mime-info xdg-user-dirs xz-utils",
        "libasound2-dev libc-dev-bin libc6-dev libffi-dev libgl1-mesa-dev libglib2.0-dev libpcre2-dev libpcre3-dev "
        "libpng-dev libpulse-dev libx11-dev libxcb1-dev libxext-dev linux-libc-dev pkg-config python3 uuid-dev "
        "zlib1g-dev"},
    {"libsdl1.2-dev", "bookworm",
        "alsa-topology-conf alsa-ucm-conf ca-certificates dbus libc-devtools libgpm2 libpng-tools shared-mime-info "
        "xdg-user-dirs",
        "libasound2-dev libc-dev-bin libc6-dev libffi-dev libglib2.0-dev libpcre2-dev libpng-dev libpulse-dev "
        "libx11-dev libxcb1-dev libxext-dev linux-libc-dev pkg-config pkgconf python3 uuid-dev zlib1g-dev"},
    {"libsdl1.2-dev", "trixie",
        "alsa-topology-conf alsa-ucm-conf ca-certificates dbus libdecor-0-plugin-1-gtk libgpm2 mesa-vulkan-drivers "
        "shared-mime-info xdg-user-dirs",
        "libasound2-dev libc-dev-bin libc6-dev libcap-dev libdbus-1-dev libffi-dev libglib2.0-dev libice-dev "
        "libpcre2-dev libpulse-dev libsamplerate0-dev libsdl2-dev libsm-dev libsystemd-dev libudev-dev libx11-dev "
        "libxcb1-dev libxext-dev libxi-dev libxrender-dev libxss-dev linux-libc-dev pkg-config pkgconf python3 "
        "uuid-dev zlib1g-dev"},
    {"libsdl2-dev", "bullseye",
        "alsa-topology-conf alsa-ucm-conf bzip2 ca-certificates dbus libc-devtools libfile-fcntllock-perl libgpm2 "
        "liblocale-gettext-perl mesa-vulkan-drivers netbase shared-mime-info xdg-user-dirs xz-utils",
        "libc6-dev pkg-config python3"},
    {"libsdl2-dev", "bookworm",
        "alsa-topology-conf alsa-ucm-conf ca-certificates dbus libc-devtools libdecor-0-plugin-1-cairo libgpm2 "
        "shared-mime-info xdg-user-dirs", "libc6-dev pkg-config python3"},
    {"libsdl2-dev", "trixie",
        "alsa-topology-conf alsa-ucm-conf ca-certificates dbus libdecor-0-plugin-1-gtk libgpm2 mesa-vulkan-drivers "
        "shared-mime-info xdg-user-dirs", "libc6-dev pkg-config python3"},
    {"libsdl2-image-dev", "bullseye",
        "alsa-topology-conf alsa-ucm-conf bzip2 ca-certificates dbus libc-devtools libfile-fcntllock-perl libgpm2 "
        "liblocale-gettext-perl mesa-vulkan-drivers netbase shared-mime-info xdg-user-dirs xz-utils",
        "libc6-dev pkg-config python3"},
    {"libsdl2-image-dev", "bookworm",
        "alsa-topology-conf alsa-ucm-conf ca-certificates dbus libc-devtools libdecor-0-plugin-1-cairo libgpm2 "
        "libpng-tools shared-mime-info xdg-user-dirs", "libc6-dev pkg-config python3"},
    {"libsdl2-image-dev", "trixie",
        "alsa-topology-conf alsa-ucm-conf ca-certificates dbus libdecor-0-plugin-1-gtk libgpm2 libpng-tools "
        "mesa-vulkan-drivers shared-mime-info xdg-user-dirs", "libc6-dev pkg-config python3"},
    {"libseccomp-dev", "bullseye bookworm trixie", "", ""},
    {"libsm-dev", "bullseye bookworm", "", ""},
    {"libsm-dev", "trixie", "", "libc6-dev"},
    {"libsm6", "bullseye bookworm trixie", "", ""},
    {"libsmbclient", "bullseye", "ca-certificates dbus libgpm2 libldap-common libsasl2-modules", "python3"},
    {"libsmbclient", "bookworm", "dbus libldap-common libsasl2-modules", ""},
    {"libsnappy-dev", "bullseye bookworm trixie", "", ""},
    {"libsnappy1v5", "bullseye bookworm trixie", "", ""},
    {"libsndfile1", "bullseye bookworm trixie", "", ""},
    {"libsndfile1-dev", "bullseye",
        "bzip2 libfile-fcntllock-perl libglib2.0-data liblocale-gettext-perl netbase shared-mime-info xdg-user-dirs "
        "xz-utils", "pkg-config"},
    {"libsndfile1-dev", "bookworm", "pkg-config", ""},
    {"libsndfile1-dev", "trixie", "pkgconf", ""},
    {"libsnmp-dev", "bullseye", "libc-devtools libgpm2 perl psmisc", "libc6-dev"},
    {"libsnmp-dev", "bookworm", "libsnmp-perl libc-devtools libgpm2 psmisc", "libc6-dev"},
    {"libsnmp-dev", "trixie", "libsnmp-perl libgpm2 linux-sysctl-defaults perl psmisc", "libc6-dev"},
    {"libsodium-dev", "bullseye bookworm trixie", "", ""},
    {"libsoup2.4-1", "bullseye",
        "libglib2.0-data libnss-systemd publicsuffix shared-mime-info systemd-timesyncd xdg-user-dirs",
        "dbus systemd"},
    {"libsoup2.4-1", "bookworm",
        "libglib2.0-data libgpm2 libnss-systemd psmisc publicsuffix shared-mime-info systemd-timesyncd xdg-user-dirs",
        "dbus systemd"},
    {"libsoup2.4-dev", "bullseye",
        "bzip2 ca-certificates libc-devtools libfile-fcntllock-perl libgpm2 liblocale-gettext-perl libnss-systemd "
        "netbase publicsuffix shared-mime-info systemd-timesyncd xdg-user-dirs xz-utils",
        "dbus libc-dev-bin libc6-dev libffi-dev libglib2.0-dev libicu-dev libpcre2-dev libpcre3-dev libsqlite3-dev "
        "libxml2-dev linux-libc-dev pkg-config python3 systemd uuid-dev zlib1g-dev"},
    {"libsoup2.4-dev", "bookworm",
        "ca-certificates libc-devtools libgpm2 libnss-systemd psmisc publicsuffix shared-mime-info systemd-timesyncd "
        "xdg-user-dirs",
        "dbus libc-dev-bin libc6-dev libffi-dev libglib2.0-dev libicu-dev libpcre2-dev libsqlite3-dev libxml2-dev "
        "linux-libc-dev pkg-config pkgconf python3 systemd uuid-dev zlib1g-dev"},
    {"libsoup2.4-dev", "trixie",
        "ca-certificates libgpm2 libkmod2 libldap-common libnss-systemd libsasl2-modules linux-sysctl-defaults "
        "psmisc publicsuffix shared-mime-info systemd-cryptsetup systemd-timesyncd xdg-user-dirs",
        "dbus libc-dev-bin libc6-dev libffi-dev libglib2.0-dev libpcre2-dev libsqlite3-dev libxml2-dev "
        "linux-libc-dev pkgconf python3 systemd uuid-dev zlib1g-dev"},
    {"libspdlog-dev", "bullseye bookworm trixie", "", ""},
    {"libsqlite3-0", "bullseye bookworm trixie", "", ""},
    {"libsqlite3-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"libsqlite3-dev", "trixie", "", "libc6-dev"},
    {"libssh-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"libssh-dev", "trixie", "", "libc6-dev"},
    {"libssh2-1-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"libssh2-1-dev", "trixie", "", "libc6-dev"},
    {"libssl-dev", "bullseye bookworm trixie", "", ""},
    {"libssl-doc", "bullseye bookworm trixie", "", ""},
    {"libssl1.1", "bullseye", "", ""},
    {"libstdc++6", "bullseye bookworm trixie", "", ""},
    {"libsuitesparse-dev", "bullseye", "", ""},
    {"libsuitesparse-dev", "bookworm trixie", "libgraphblas-dev", ""},
    {"libswscale-dev", "bullseye bookworm trixie", "va-driver-all vdpau-driver-all", ""},
    {"libsystemd-dev", "bullseye bookworm trixie", "", ""},
    {"libtag1-dev", "bullseye", "", ""},
    {"libtag1-dev", "bookworm",
        "build-essential fakeroot gcc gnupg libalgorithm-merge-perl libc-devtools libfile-fcntllock-perl "
        "liblocale-gettext-perl", "bzip2 dpkg-dev libc6-dev make patch xz-utils"},
    {"libtag1-dev", "trixie",
        "build-essential fakeroot gcc libalgorithm-merge-perl libfile-fcntllock-perl liblocale-gettext-perl netbase "
        "sq", "bzip2 dpkg-dev libc6-dev make patch xz-utils"},
    {"libtag1v5", "bullseye bookworm", "", ""},
    {"libtbb-dev", "bullseye", "", ""},
    {"libtbb-dev", "bookworm trixie", "libhwloc-plugins", ""},
    {"libtbb2", "bullseye", "", ""},
    {"libtcnative-1", "bullseye bookworm trixie", "", ""},
    {"libtesseract-dev", "bullseye", "", ""},
    {"libtesseract-dev", "bookworm", "ca-certificates libldap-common libsasl2-modules publicsuffix", ""},
    {"libtesseract-dev", "trixie", "ca-certificates libldap-common libsasl2-modules publicsuffix", "libc6-dev"},
    {"libtheora-dev", "bullseye bookworm trixie", "", "libogg-dev"},
    {"libtheora0", "bullseye bookworm trixie", "", ""},
    {"libtiff-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"libtiff-dev", "trixie", "", "libc6-dev"},
    {"libtiff5", "bullseye", "", ""},
    {"libtiff5-dev", "bullseye bookworm", "pkg-config libc-devtools", "libc6-dev"},
    {"libtiff5-dev", "trixie", "pkgconf", "libc6-dev"},
    {"libtinfo-dev", "bullseye bookworm", "libc-devtools libgpm2",
        "libc-dev-bin libc6-dev libncurses-dev linux-libc-dev"},
    {"libtinfo5", "bullseye bookworm", "", ""},
    {"libtinyxml-dev", "bullseye bookworm trixie", "", ""},
    {"libtool", "bullseye bookworm", "libltdl-dev libc-devtools", "file gcc libc6-dev"},
    {"libtool", "trixie", "libltdl-dev", "file gcc libc6-dev"},
    {"libtool-bin", "bullseye bookworm", "libc-devtools libltdl-dev", "file gcc libc6-dev libtool"},
    {"libtool-bin", "trixie", "libltdl-dev", "file gcc libc6-dev libtool"},
    {"libu2f-udev", "bullseye bookworm", "", ""},
    {"libu2f-udev", "trixie", "dbus linux-sysctl-defaults systemd-cryptsetup systemd-timesyncd", "systemd"},
    {"libudev-dev", "bullseye bookworm trixie", "", ""},
    {"libudunits2-dev", "bullseye bookworm trixie", "pkg-config", ""},
    {"libunwind-dev", "bullseye bookworm trixie", "", ""},
    {"libunwind8", "bullseye bookworm trixie", "", ""},
    {"libusb-1.0-0-dev", "bullseye bookworm trixie", "", ""},
    {"libuuid1", "bullseye bookworm trixie", "", ""},
    {"libv4l-0", "bullseye bookworm", "", ""},
    {"libv4l-dev", "bullseye bookworm", "", ""},
    {"libv4l-dev", "trixie", "", "libc6-dev"},
    {"libva-dev", "bullseye trixie", "mesa-vulkan-drivers netbase va-driver-all", "libffi-dev"},
    {"libva-dev", "bookworm", "va-driver-all", "libffi-dev"},
    {"libva-drm2", "bullseye bookworm trixie", "va-driver-all", ""},
    {"libva-wayland2", "bullseye bookworm trixie", "va-driver-all", ""},
    {"libva-x11-2", "bullseye bookworm trixie", "va-driver-all", ""},
    {"libva2", "bullseye bookworm trixie", "va-driver-all", ""},
    {"libvdpau-dev", "bullseye bookworm trixie", "vdpau-driver-all", "libx11-dev libxcb1-dev"},
    {"libvisual-0.4-0", "bullseye bookworm trixie", "", ""},
    {"libvisual-0.4-dev", "bullseye",
        "bzip2 libc-devtools libfile-fcntllock-perl libglib2.0-data liblocale-gettext-perl netbase shared-mime-info "
        "xdg-user-dirs xz-utils", "libc-dev-bin libc6-dev linux-libc-dev pkg-config"},
    {"libvisual-0.4-dev", "bookworm", "libc-devtools", "libc-dev-bin libc6-dev linux-libc-dev pkg-config pkgconf"},
    {"libvisual-0.4-dev", "trixie", "", "libc-dev-bin libc6-dev linux-libc-dev pkg-config pkgconf"},
    {"libvlc-dev", "bullseye bookworm trixie", "dbus libproxy-tools libvlc-bin", ""},
    {"libvorbis-dev", "bullseye bookworm trixie", "", ""},
    {"libvpl2", "bookworm trixie", "", ""},
    {"libvpx-dev", "bullseye bookworm trixie", "", ""},
    {"libvulkan1", "bullseye bookworm trixie", "mesa-vulkan-drivers", ""},
    {"libwayland-client0", "bullseye bookworm trixie", "", ""},
    {"libwebp-dev", "bullseye bookworm trixie", "", ""},
    {"libx11-6", "bullseye bookworm trixie", "", ""},
    {"libx11-data", "bullseye bookworm trixie", "", ""},
    {"libx11-dev", "bullseye bookworm trixie", "", ""},
    {"libx11-xcb-dev", "bullseye bookworm trixie", "", "libx11-dev libxcb1-dev"},
    {"libx11-xcb1", "bullseye bookworm trixie", "", ""},
    {"libx264-dev", "bullseye bookworm trixie", "", ""},
    {"libxau6", "bullseye bookworm trixie", "", ""},
    {"libxcb-image0", "bullseye bookworm trixie", "", ""},
    {"libxcb-render0", "bullseye bookworm trixie", "", ""},
    {"libxcb-shape0", "bullseye bookworm trixie", "", ""},
    {"libxcb-shm0", "bullseye bookworm trixie", "", ""},
    {"libxcb-shm0-dev", "bullseye bookworm trixie", "", "libxcb1-dev"},
    {"libxcb-xfixes0", "bullseye bookworm trixie", "", ""},
    {"libxcb1", "bullseye bookworm trixie", "", ""},
    {"libxcb1-dev", "bullseye bookworm trixie", "", ""},
    {"libxcomposite1", "bullseye bookworm trixie", "", ""},
    {"libxcursor-dev", "bullseye bookworm trixie", "", "libx11-dev libxcb1-dev libxrender-dev"},
    {"libxcursor1", "bullseye bookworm trixie", "", ""},
    {"libxdamage1", "bullseye bookworm trixie", "", ""},
    {"libxdmcp6", "bullseye bookworm trixie", "", ""},
    {"libxext-dev", "bullseye bookworm trixie", "", ""},
    {"libxext6", "bullseye bookworm trixie", "", ""},
    {"libxfixes-dev", "bullseye bookworm trixie", "", "libx11-dev libxcb1-dev"},
    {"libxfixes3", "bullseye bookworm trixie", "", ""},
    {"libxft-dev", "bullseye",
        "bzip2 libc-devtools libfile-fcntllock-perl libglib2.0-data liblocale-gettext-perl libpng-tools netbase "
        "shared-mime-info xdg-user-dirs xz-utils", "libc6-dev pkg-config"},
    {"libxft-dev", "bookworm", "libc-devtools libpng-tools", "libc6-dev pkg-config"},
    {"libxft-dev", "trixie", "libpng-tools", "libc6-dev"},
    {"libxi-dev", "bullseye bookworm trixie", "", ""},
    {"libxi6", "bullseye bookworm trixie", "", ""},
    {"libxinerama-dev", "bullseye bookworm trixie", "", "libx11-dev libxcb1-dev libxext-dev"},
    {"libxinerama1", "bullseye bookworm trixie", "", ""},
    {"libxkbcommon0", "bullseye bookworm trixie", "", ""},
    {"libxkbfile1", "bullseye bookworm trixie", "", ""},
    {"libxml-parser-perl", "bullseye",
        "libclone-perl libdata-dump-perl libhtml-form-perl libhtml-format-perl libhttp-daemon-perl libmailtools-perl",
        "ca-certificates openssl"},
    {"libxml-parser-perl", "bookworm",
        "libdata-dump-perl libhtml-form-perl libhtml-format-perl libhttp-daemon-perl libmailtools-perl",
        "ca-certificates openssl"},
    {"libxml-parser-perl", "trixie",
        "libdata-dump-perl libhtml-form-perl libhtml-format-perl libhttp-daemon-perl libio-compress-brotli-perl "
        "libmailtools-perl", "ca-certificates openssl"},
    {"libxml-simple-perl", "bullseye", "libwww-perl libxml-sax-expat-perl netbase", ""},
    {"libxml-simple-perl", "bookworm", "libwww-perl libxml-sax-expat-perl", ""},
    {"libxml-simple-perl", "trixie", "libgpm2 libwww-perl libxml-sax-expat-perl linux-sysctl-defaults netbase psmisc",
        ""},
    {"libxml2", "bullseye bookworm trixie", "", ""},
    {"libxml2-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"libxml2-dev", "trixie", "", ""},
    {"libxml2-utils", "bullseye bookworm trixie", "", ""},
    {"libxmlsec1-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"libxmlsec1-dev", "trixie", "", "libc6-dev"},
    {"libxmu-dev", "bullseye bookworm", "", ""},
    {"libxmu-dev", "trixie", "", "libc6-dev"},
    {"libxpm-dev", "bullseye bookworm trixie", "", "libx11-dev libxcb1-dev"},
    {"libxpm4", "bullseye bookworm trixie", "", ""},
    {"libxrandr-dev", "bullseye bookworm trixie", "", "libx11-dev libxcb1-dev libxext-dev libxrender-dev"},
    {"libxrandr2", "bullseye bookworm trixie", "", ""},
    {"libxrender-dev", "bullseye bookworm trixie", "", ""},
    {"libxrender1", "bullseye bookworm trixie", "", ""},
    {"libxshmfence1", "bullseye bookworm trixie", "", ""},
    {"libxslt1-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"libxslt1-dev", "trixie", "", ""},
    {"libxslt1.1", "bullseye bookworm trixie", "", ""},
    {"libxss1", "bullseye bookworm trixie", "", ""},
    {"libxt-dev", "bullseye bookworm", "", "libice-dev libsm-dev libx11-dev libxcb1-dev"},
    {"libxt-dev", "trixie", "",
        "libc-dev-bin libc6-dev libice-dev libsm-dev libx11-dev libxcb1-dev linux-libc-dev uuid-dev"},
    {"libxt6", "bullseye bookworm", "", ""},
    {"libxtst-dev", "bullseye bookworm trixie", "", ""},
    {"libxtst6", "bullseye bookworm trixie", "", ""},
    {"libxv-dev", "bullseye bookworm trixie", "", "libx11-dev libxcb1-dev libxext-dev"},
    {"libxv1", "bullseye bookworm trixie", "", ""},
    {"libxvidcore-dev", "bullseye bookworm trixie", "", ""},
    {"libxxf86vm1", "bullseye bookworm trixie", "", ""},
    {"libyajl-dev", "bullseye bookworm trixie", "", ""},
    {"libyajl2", "bullseye bookworm trixie", "", ""},
    {"libyaml-0-2", "bullseye bookworm trixie", "", ""},
    {"libyaml-dev", "bullseye bookworm trixie", "", ""},
    {"libzip-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"libzip-dev", "trixie", "", "libc6-dev"},
    {"libzmq3-dev", "bullseye", "libc-devtools", "libc6-dev"},
    {"libzmq3-dev", "bookworm", "cppzmq-dev libc-devtools", "libc6-dev"},
    {"libzmq3-dev", "trixie", "cppzmq-dev", "libc6-dev"},
    {"libzstd-dev", "bullseye bookworm trixie", "", ""},
    {"lighttpd", "bullseye", "spawn-fcgi lighttpd-mod-deflate lighttpd-mod-openssl bzip2 file netbase xz-utils", ""},
    {"lighttpd", "bookworm",
        "spawn-fcgi lighttpd-mod-deflate lighttpd-mod-openssl dbus libnss-systemd libpam-systemd systemd-timesyncd",
        "systemd"},
    {"lighttpd", "trixie", "lighttpd-mod-deflate lighttpd-mod-openssl", ""},
    {"linux-libc-dev", "bullseye bookworm trixie", "", ""},
    {"lldb", "bullseye", "binfmt-support ca-certificates libc-devtools libgpm2", "libc6-dev python3"},
    {"lldb", "bookworm",
        "binfmt-support ca-certificates libc-devtools libgpm2 libldap-common libsasl2-modules publicsuffix",
        "libc6-dev python3"},
    {"lldb", "trixie", "ca-certificates libgpm2 libldap-common libsasl2-modules publicsuffix", ""},
    {"llvm", "bullseye", "binfmt-support llvm-11-dev", ""},
    {"llvm", "bookworm", "binfmt-support ca-certificates libldap-common libsasl2-modules llvm-14-dev publicsuffix",
        ""},
    {"llvm", "trixie", "binfmt-support ca-certificates libldap-common libsasl2-modules llvm-19-dev publicsuffix", ""},
    {"llvm-dev", "bullseye", "binfmt-support ca-certificates libc-devtools libgpm2",
        "libc-dev-bin libc6-dev libffi-dev libncurses-dev linux-libc-dev llvm python3"},
    {"llvm-dev", "bookworm",
        "binfmt-support ca-certificates libc-devtools libgpm2 libldap-common libsasl2-modules publicsuffix",
        "libc-dev-bin libc6-dev libffi-dev libicu-dev libncurses-dev libxml2-dev linux-libc-dev llvm python3"},
    {"llvm-dev", "trixie", "binfmt-support ca-certificates libgpm2 libldap-common libsasl2-modules publicsuffix",
        "libc-dev-bin libc6-dev libffi-dev libncurses-dev libxml2-dev linux-libc-dev llvm python3"},
    {"lm-sensors", "bullseye", "netbase", ""},
    {"lm-sensors", "bookworm trixie", "", ""},
    {"lmodern", "bullseye bookworm", "", ""},
    {"lmodern", "trixie", "libgpm2 linux-sysctl-defaults psmisc", ""},
    {"locales", "bullseye bookworm trixie", "", ""},
    {"locales-all", "bullseye bookworm trixie", "", ""},
    {"locate", "bullseye bookworm trixie", "", ""},
    {"logrotate", "bullseye", "bsd-mailx exim4-daemon-light", ""},
    {"logrotate", "bookworm", "exim4-daemon-light", ""},
    {"logrotate", "trixie",
        "dbus exim4-daemon-light libkmod2 linux-sysctl-defaults systemd-cryptsetup systemd-timesyncd", "systemd"},
    {"lsb-release", "bullseye", "ca-certificates libgpm2", "python3"},
    {"lsb-release", "bookworm trixie", "", ""},
    {"lsof", "bullseye bookworm trixie", "", ""},
    {"lua5.1", "bullseye bookworm trixie", "", ""},
    {"lua5.2", "bullseye bookworm trixie", "", ""},
    {"lua5.3", "bullseye bookworm trixie", "", ""},
    {"luarocks", "bullseye bookworm",
        "lua-sec ca-certificates libc-devtools libgpm2 libtool libtool-bin pkg-config publicsuffix",
        "libc-dev-bin libc6-dev libncurses-dev libreadline-dev linux-libc-dev unzip wget zip"},
    {"luarocks", "trixie", "lua-sec ca-certificates libgpm2 libtool pkgconf publicsuffix",
        "libc-dev-bin libc6-dev libncurses-dev libreadline-dev linux-libc-dev unzip wget zip"},
    {"lxc", "bullseye",
        "apparmor debootstrap dirmngr gnupg libpam-cgfs lxcfs lxc-templates openssl rsync uidmap wget dbus "
        "dns-root-data libatm1 libpam-cap nftables", ""},
    {"lxc", "bookworm",
        "apparmor debootstrap dirmngr gnupg libpam-cgfs lxc-templates lxcfs openssl rsync uidmap wget dbus "
        "dns-root-data libatm1 libpam-cap netbase", ""},
    {"lxc", "trixie",
        "apparmor debootstrap dirmngr distrobuilder gnupg libpam-cgfs lxcfs openssl rsync uidmap wget dbus "
        "dns-root-data libpam-cap netbase", ""},
    {"lynx", "bullseye", "mime-support libgpm2", ""},
    {"lynx", "bookworm trixie", "mailcap libgpm2", ""},
    {"lzip", "bullseye bookworm trixie", "", ""},
    {"lzop", "bullseye bookworm trixie", "", ""},
    {"m4", "bullseye bookworm trixie", "", ""},
    {"mafft", "bullseye trixie", "libwww-perl lynx ruby netbase", ""},
    {"mafft", "bookworm", "libwww-perl lynx ruby", ""},
    {"mailutils", "bullseye", "exim4-daemon-light ca-certificates libgpm2 libldap-common libsasl2-modules", ""},
    {"mailutils", "bookworm", "exim4-daemon-light gsasl-common libgpm2 libldap-common libsasl2-modules", ""},
    {"mailutils", "trixie", "exim4-daemon-light ca-certificates gsasl-common libgpm2 libldap-common libsasl2-modules",
        ""},
    {"make", "bullseye bookworm trixie", "", ""},
    {"man-db", "bullseye bookworm trixie", "", ""},
    {"mariadb-client", "bullseye", "libdbd-mariadb-perl libdbi-perl libgpm2 libterm-readkey-perl netbase", ""},
    {"mariadb-client", "bookworm", "libdbd-mariadb-perl libdbi-perl libterm-readkey-perl libgpm2", ""},
    {"mariadb-client", "trixie", "libdbd-mariadb-perl libdbi-perl libterm-readkey-perl libgpm2 netbase", ""},
    {"mariadb-common", "bullseye bookworm trixie", "", ""},
    {"mariadb-server", "bullseye",
        "libatm1 libdbd-mariadb-perl libgpm2 libhtml-template-perl libpam-cap libterm-readkey-perl netbase",
        "psmisc rsync"},
    {"mariadb-server", "bookworm",
        "libhtml-template-perl mariadb-plugin-provider-bzip2 mariadb-plugin-provider-lz4 "
        "mariadb-plugin-provider-lzma mariadb-plugin-provider-lzo mariadb-plugin-provider-snappy pv libatm1 "
        "libdbd-mariadb-perl libgpm2 libpam-cap libterm-readkey-perl", "psmisc rsync"},
    {"mariadb-server", "trixie",
        "libhtml-template-perl mariadb-plugin-provider-bzip2 mariadb-plugin-provider-lz4 "
        "mariadb-plugin-provider-lzma mariadb-plugin-provider-lzo mariadb-plugin-provider-snappy pv "
        "libdbd-mariadb-perl libgpm2 libpam-cap libterm-readkey-perl linux-sysctl-defaults netbase", "psmisc rsync"},
    {"maven", "bullseye bookworm",
        "alsa-topology-conf alsa-ucm-conf dbus libglib2.0-data shared-mime-info xdg-user-dirs",
        "ca-certificates openssl"},
    {"maven", "trixie", "libasound2t64 libcups2t64 libfontconfig1 libfreetype6 libharfbuzz0b",
        "ca-certificates openssl"},
    {"mc", "bullseye", "mime-support perl unzip sensible-utils libglib2.0-data shared-mime-info xdg-user-dirs", ""},
    {"mc", "bookworm", "mailcap sensible-utils unzip libglib2.0-data shared-mime-info xdg-user-dirs", ""},
    {"mc", "trixie", "mailcap perl sensible-utils unzip libglib2.0-data shared-mime-info xdg-user-dirs", ""},
    {"mcrypt", "bullseye bookworm trixie", "", "bzip2"},
    {"mdk3", "bullseye", "dbus ieee-data libhwloc-plugins wireless-regdb", ""},
    {"mdk3", "bookworm trixie", "ca-certificates dbus ieee-data iproute2 libgpm2 libhwloc-plugins wireless-regdb",
        "python3"},
    {"mediainfo", "bullseye bookworm trixie", "ca-certificates libldap-common libsasl2-modules publicsuffix", ""},
    {"memcached", "bullseye trixie", "libsasl2-modules netbase", ""},
    {"memcached", "bookworm", "libsasl2-modules", ""},
    {"mencoder", "bullseye",
        "alsa-topology-conf alsa-ucm-conf ca-certificates dbus libaacs0 libgdk-pixbuf2.0-bin libglib2.0-data "
        "libldap-common librsvg2-common libsasl2-modules mesa-vulkan-drivers va-driver-all vdpau-driver-all "
        "xdg-user-dirs", "python3"},
    {"mencoder", "bookworm",
        "alsa-topology-conf alsa-ucm-conf dbus libaacs0 libgdk-pixbuf2.0-bin libglib2.0-data libldap-common "
        "librsvg2-common libsasl2-modules va-driver-all vdpau-driver-all xdg-user-dirs", ""},
    {"mencoder", "trixie",
        "alsa-topology-conf alsa-ucm-conf dbus libaacs0 libdecor-0-plugin-1-gtk libgdk-pixbuf2.0-bin libglib2.0-data "
        "libldap-common librsvg2-common libsasl2-modules mesa-vulkan-drivers va-driver-all vdpau-driver-all "
        "xdg-user-dirs", ""},
    {"mercurial", "bullseye bookworm", "openssh-client ca-certificates libgpm2", "python3"},
    {"mercurial", "trixie", "openssh-client ca-certificates libgpm2 linux-sysctl-defaults psmisc", "python3"},
    {"mesa-utils", "bullseye", "mesa-vulkan-drivers", ""},
    {"mesa-utils", "bookworm", "", ""},
    {"mesa-utils", "trixie", "libdecor-0-plugin-1-gtk mesa-vulkan-drivers", ""},
    {"meson", "bullseye", "ca-certificates libgpm2", "python3"},
    {"meson", "bookworm trixie", "dpkg-dev ca-certificates libgpm2", "python3"},
    {"mime-support", "bullseye", "bzip2 file netbase xz-utils", ""},
    {"mime-support", "bookworm", "bzip2 file xz-utils", ""},
    {"minisat", "bullseye bookworm trixie", "", ""},
    {"mjpegtools", "bullseye",
        "mjpegtools-gtk mencoder alsa-topology-conf alsa-ucm-conf dbus libgdk-pixbuf2.0-bin libglib2.0-data libgpm2 "
        "librsvg2-common va-driver-all vdpau-driver-all xdg-user-dirs", ""},
    {"mjpegtools", "bookworm", "mjpegtools-gtk mencoder alsa-topology-conf alsa-ucm-conf dbus libgpm2", ""},
    {"mjpegtools", "trixie", "mencoder alsa-topology-conf alsa-ucm-conf dbus libdecor-0-plugin-1-gtk", ""},
    {"mlocate", "bullseye bookworm", "", ""},
    {"mono-complete", "bullseye",
        "binfmt-support bzip2 javascript-common libfile-fcntllock-perl libglib2.0-data libgpm2 "
        "liblocale-gettext-perl libmono-btls-interface4.0-cil lynx netbase psmisc shared-mime-info xdg-user-dirs "
        "xz-utils", "binutils ca-certificates openssl pkg-config"},
    {"mono-complete", "bookworm",
        "binfmt-support javascript-common libglib2.0-data libgpm2 libmono-btls-interface4.0-cil lynx psmisc "
        "shared-mime-info xdg-user-dirs", "binutils ca-certificates openssl pkg-config pkgconf"},
    {"mono-complete", "trixie",
        "binfmt-support cli-common libglib2.0-data libgpm2 libmono-btls-interface4.0-cil shared-mime-info "
        "xdg-user-dirs", "binutils ca-certificates openssl pkgconf python3"},
    {"mono-devel", "bullseye",
        "mono-csharp-shell binfmt-support bzip2 libfile-fcntllock-perl libglib2.0-data liblocale-gettext-perl "
        "libmono-btls-interface4.0-cil netbase shared-mime-info xdg-user-dirs xz-utils",
        "binutils ca-certificates openssl pkg-config"},
    {"mono-devel", "bookworm",
        "mono-csharp-shell binfmt-support libglib2.0-data libmono-btls-interface4.0-cil shared-mime-info "
        "xdg-user-dirs", "binutils ca-certificates openssl pkg-config pkgconf"},
    {"mono-devel", "trixie",
        "mono-csharp-shell binfmt-support cli-common libglib2.0-data libgpm2 libmono-btls-interface4.0-cil "
        "shared-mime-info xdg-user-dirs", "binutils ca-certificates openssl pkgconf python3"},
    {"mono-runtime", "bullseye bookworm trixie",
        "binfmt-support ca-certificates-mono cli-common libmono-btls-interface4.0-cil", "binutils"},
    {"moreutils", "bullseye trixie", "netbase", ""},
    {"moreutils", "bookworm", "", ""},
    {"mosquitto", "bullseye bookworm trixie", "", ""},
    {"mosquitto-clients", "bullseye bookworm trixie", "", ""},
    {"mpack", "bullseye bookworm trixie", "", ""},
    {"mplayer", "bullseye",
        "alsa-topology-conf alsa-ucm-conf ca-certificates dbus libaacs0 libgdk-pixbuf2.0-bin libglib2.0-data "
        "libldap-common librsvg2-common libsasl2-modules mesa-vulkan-drivers va-driver-all vdpau-driver-all "
        "xdg-user-dirs", "python3"},
    {"mplayer", "bookworm",
        "alsa-topology-conf alsa-ucm-conf dbus libaacs0 libgdk-pixbuf2.0-bin libglib2.0-data libldap-common "
        "librsvg2-common libsasl2-modules va-driver-all vdpau-driver-all xdg-user-dirs", ""},
    {"mplayer", "trixie",
        "alsa-topology-conf alsa-ucm-conf dbus libaacs0 libdecor-0-plugin-1-gtk libgdk-pixbuf2.0-bin libglib2.0-data "
        "libldap-common librsvg2-common libsasl2-modules mesa-vulkan-drivers va-driver-all vdpau-driver-all "
        "xdg-user-dirs", ""},
    {"msmtp", "bullseye", "ca-certificates libglib2.0-data shared-mime-info xdg-user-dirs", ""},
    {"msmtp", "bookworm", "ca-certificates gsasl-common libglib2.0-data shared-mime-info xdg-user-dirs", ""},
    {"msmtp", "trixie",
        "ca-certificates gsasl-common libglib2.0-data libgpm2 linux-sysctl-defaults psmisc shared-mime-info "
        "xdg-user-dirs", ""},
    {"mumble-server", "bullseye bookworm trixie", "dbus libglib2.0-data libnss-mdns xdg-user-dirs", ""},
    {"munin", "bullseye bookworm",
        "munin-node libcgi-fast-perl exim4-daemon-light libglib2.0-data libhttp-message-perl libipc-shareable-perl "
        "liblog-dispatch-perl shared-mime-info xdg-user-dirs", ""},
    {"munin", "trixie",
        "libcgi-fast-perl munin-node dbus exim4-daemon-light libglib2.0-data libhttp-message-perl "
        "libipc-shareable-perl libkmod2 liblog-dispatch-perl linux-sysctl-defaults shared-mime-info "
        "systemd-cryptsetup systemd-timesyncd xdg-user-dirs", "systemd"},
    {"munin-node", "bullseye bookworm trixie",
        "gawk git jo jq munin-plugins-extra procps libcgi-fast-perl libhttp-message-perl libnet-snmp-perl", ""},
    {"musl-dev", "bullseye", "", ""},
    {"musl-dev", "bookworm", "libc6-dev", "gcc"},
    {"musl-dev", "trixie", "libc6-dev", ""},
    {"nano", "bullseye bookworm trixie", "libgpm2", ""},
    {"nasm", "bullseye bookworm trixie", "", ""},
    {"ncbi-blast+", "bullseye", "ca-certificates libgpm2 netbase", "python3"},
    {"ncbi-blast+", "bookworm trixie", "ca-certificates libgpm2", "python3"},
    {"net-tools", "bullseye bookworm trixie", "", ""},
    {"netbase", "bullseye bookworm trixie", "", ""},
    {"netcat", "bullseye", "", ""},
    {"netcat-openbsd", "bullseye bookworm trixie", "", ""},
    {"netcat-traditional", "bullseye bookworm trixie", "", ""},
    {"neutron-l3-agent", "bullseye",
        "openvswitch-switch build-essential fakeroot gcc gir1.2-glib-2.0 gnupg iptables ipvsadm javascript-common "
        "libalgorithm-merge-perl libatm1 libfile-fcntllock-perl libglib2.0-data libgpm2 libldap-common "
        "liblocale-gettext-perl libpam-cap libpaper-utils libsasl2-modules psmisc publicsuffix python3-dev "
        "python3-gi python3-html5lib python3-invoke python3-pastescript python3-pil python3-pygments "
        "python3-requests-toolbelt python3-sqlalchemy-ext shared-mime-info xauth xdg-user-dirs",
        "binutils bzip2 ca-certificates dbus dpkg-dev lsb-release make openssl patch python3 wget xz-utils"},
    {"neutron-l3-agent", "bookworm",
        "openvswitch-switch build-essential fakeroot gcc gir1.2-glib-2.0 gnome-keyring gnupg ipvsadm "
        "javascript-common libalgorithm-merge-perl libatm1 libfile-fcntllock-perl libglib2.0-data libgpm2 "
        "libldap-common liblocale-gettext-perl libpam-cap libpaper-utils libsasl2-modules nftables psmisc "
        "publicsuffix python3-dev python3-gi python3-h2 python3-html5lib python3-httpx python3-invoke "
        "python3-pastescript python3-pil python3-pygments python3-requests-toolbelt python3-rfc3987 "
        "python3-sqlalchemy-ext python3-uritemplate python3-webcolors shared-mime-info xauth xdg-user-dirs",
        "binutils bzip2 ca-certificates dbus dpkg-dev lsb-release make openssl patch python3 wget xz-utils"},
    {"neutron-l3-agent", "trixie",
        "openvswitch-switch build-essential fakeroot gcc gir1.2-glib-2.0 ipvsadm javascript-common "
        "libalgorithm-merge-perl libfile-fcntllock-perl libglib2.0-data libgpm2 libldap-common "
        "liblocale-gettext-perl libpam-cap libpaper-utils libsasl2-modules linux-sysctl-defaults nftables psmisc "
        "publicsuffix python3-bs4 python3-click python3-cssselect python3-dev python3-fqdn python3-gi python3-h2 "
        "python3-html5lib python3-httpcore python3-httpx python3-invoke python3-isoduration python3-jaeger-client "
        "python3-pastescript python3-pil python3-pygments python3-rfc3339-validator python3-rfc3986-validator "
        "python3-rfc3987 python3-rich python3-sqlalchemy-ext python3-uritemplate python3-webcolors shared-mime-info "
        "sq xauth xdg-user-dirs",
        "binutils bzip2 ca-certificates dpkg-dev lsb-release make openssl patch python3 wget xz-utils"},
    {"nfs-common", "bullseye", "python3 libldap-common libsasl2-modules", ""},
    {"nfs-common", "bookworm", "ca-certificates libgpm2 libldap-common libsasl2-modules", "python3"},
    {"nfs-common", "trixie", "python3 libgpm2 libldap-common libsasl2-modules linux-sysctl-defaults psmisc", ""},
    {"nfs-kernel-server", "bullseye", "libldap-common libsasl2-modules python3", ""},
    {"nfs-kernel-server", "bookworm", "python3-yaml ca-certificates libgpm2 libldap-common libsasl2-modules",
        "python3"},
    {"nfs-kernel-server", "trixie",
        "python3 python3-yaml libgpm2 libldap-common libsasl2-modules linux-sysctl-defaults psmisc", ""},
    {"nginx", "bullseye", "geoip-database libatm1 libpam-cap", ""},
    {"nginx", "bookworm", "libatm1 libpam-cap", ""},
    {"nginx", "trixie", "libpam-cap", ""},
    {"nginx-extras", "bullseye", "geoip-database libatm1 libpam-cap netbase", ""},
    {"nginx-extras", "bookworm", "geoip-database libatm1 libpam-cap", ""},
    {"nginx-extras", "trixie", "geoip-database libheif-plugin-aomenc libheif-plugin-x265 libpam-cap netbase", ""},
    {"nginx-full", "bullseye", "geoip-database libatm1 libpam-cap", ""},
    {"nginx-full", "bookworm", "libatm1 libpam-cap", ""},
    {"nginx-full", "trixie", "libpam-cap", ""},
    {"nginx-light", "bullseye bookworm", "libatm1 libpam-cap", ""},
    {"nginx-light", "trixie", "libpam-cap", ""},
    {"ninja-build", "bullseye bookworm trixie", "", ""},
    {"nis", "bullseye bookworm", "libnss-nis nscd", "make"},
    {"nis", "trixie", "libgpm2 libnss-nis linux-sysctl-defaults nscd psmisc", "make"},
    {"nmap", "bullseye bookworm trixie", "dbus", ""},
    {"node-less", "bullseye bookworm trixie", "node-source-map ca-certificates", ""},
    {"nodejs", "bullseye bookworm trixie", "ca-certificates", ""},
    {"nova-compute", "bullseye",
        "alsa-topology-conf alsa-ucm-conf bsd-mailx build-essential dnsmasq-base exim4-daemon-light fakeroot "
        "fonts-liberation gcc gnupg gstreamer1.0-libav gstreamer1.0-plugins-base gstreamer1.0-plugins-good "
        "ibverbs-providers javascript-common kmod libalgorithm-merge-perl libatm1 libfile-fcntllock-perl "
        "libglib2.0-data libgpm2 libgts-bin libldap-common liblocale-gettext-perl libnss-mymachines libnss-systemd "
        "libpam-cap libpaper-utils libsasl2-modules libvirt-daemon-driver-lxc libvirt-daemon-driver-vbox "
        "libvirt-daemon-driver-xen libxml2-utils lvm2 mdevctl netcat-openbsd nftables ovmf psmisc publicsuffix "
        "python3-bs4 python3-gdal python3-html5lib python3-invoke python3-matplotlib python3-pastescript python3-pil "
        "python3-pygments python3-pygraphviz python3-requests-toolbelt python3-scipy python3-sqlalchemy-ext "
        "qemu-system-gui shared-mime-info systemd-timesyncd xauth xdg-user-dirs",
        "binutils bzip2 ca-certificates curl dbus dpkg-dev logrotate lsb-release make openssh-client openssl patch "
        "python3 rsync systemd wget xz-utils"},
    {"nova-compute", "bookworm",
        "alsa-topology-conf alsa-ucm-conf build-essential busybox dbus-user-session dnsmasq-base exim4-daemon-light "
        "fakeroot gcc gnome-keyring gnupg gstreamer1.0-libav gstreamer1.0-plugins-base gstreamer1.0-plugins-good "
        "guestmount ibverbs-providers javascript-common kmod libalgorithm-merge-perl libatm1 libfile-fcntllock-perl "
        "libglib2.0-data libgpm2 libldap-common liblocale-gettext-perl libnss-mymachines libnss-systemd libpam-cap "
        "libpaper-utils libsasl2-modules libvirt-daemon-driver-lxc libvirt-daemon-driver-vbox "
        "libvirt-daemon-driver-xen libxml2-utils lvm2 mdevctl netcat-openbsd nftables psmisc publicsuffix "
        "python3-bs4 python3-h2 python3-html5lib python3-httpx python3-invoke python3-pastescript python3-pil "
        "python3-pygments python3-requests-toolbelt python3-rfc3987 python3-sqlalchemy-ext python3-uritemplate "
        "python3-webcolors qemu-system-gui shared-mime-info swtpm-tools systemd-timesyncd xauth xdg-user-dirs",
        "binutils bzip2 ca-certificates curl dbus dpkg-dev logrotate lsb-release make openssh-client openssl patch "
        "python3 rsync systemd wget xz-utils"},
    {"nova-compute", "trixie",
        "alsa-topology-conf alsa-ucm-conf bash-completion build-essential busybox dbus-user-session dns-root-data "
        "exim4-daemon-light fakeroot gcc guestmount ibverbs-providers javascript-common kmod libalgorithm-merge-perl "
        "libfile-fcntllock-perl libglib2.0-data libgpm2 libldap-common liblocale-gettext-perl libnss-mymachines "
        "libnss-systemd libpam-cap libpaper-utils libsasl2-modules libvirt-daemon-driver-interface "
        "libvirt-daemon-driver-storage-disk libvirt-daemon-driver-storage-iscsi "
        "libvirt-daemon-driver-storage-logical libvirt-daemon-driver-storage-mpath "
        "libvirt-daemon-driver-storage-scsi libvirt-daemon-lock libvirt-daemon-plugin-lockd linux-sysctl-defaults "
        "netcat-openbsd nftables passt psmisc publicsuffix python3-bs4 python3-click python3-cssselect python3-fqdn "
        "python3-h2 python3-html5lib python3-httpcore python3-httpx python3-invoke python3-isoduration "
        "python3-pastescript python3-pil python3-pygments python3-rfc3339-validator python3-rfc3986-validator "
        "python3-rfc3987 python3-rich python3-sqlalchemy-ext python3-uritemplate python3-webcolors qemu-system-gui "
        "qemu-system-modules-opengl qemu-system-modules-spice shared-mime-info sq systemd-cryptsetup "
        "systemd-timesyncd xauth xdg-user-dirs",
        "binutils bzip2 ca-certificates curl dbus dpkg-dev logrotate lsb-release make openssh-client openssl patch "
        "python3 rsync systemd wget xz-utils"},
    {"nova-scheduler", "bullseye",
        "fonts-liberation ibverbs-providers javascript-common libatm1 libglib2.0-data libgpm2 libgts-bin "
        "libldap-common libpam-cap libpaper-utils libsasl2-modules psmisc publicsuffix python3-bs4 python3-gdal "
        "python3-html5lib python3-invoke python3-matplotlib python3-pastescript python3-pil python3-pygments "
        "python3-pygraphviz python3-requests-toolbelt python3-scipy python3-sqlalchemy-ext shared-mime-info xauth "
        "xdg-user-dirs", "ca-certificates dbus lsb-release openssh-client openssl python3 wget"},
    {"nova-scheduler", "bookworm",
        "busybox gnome-keyring ibverbs-providers javascript-common libatm1 libgpm2 libldap-common libpam-cap "
        "libpaper-utils libsasl2-modules psmisc publicsuffix python3-bs4 python3-h2 python3-html5lib python3-httpx "
        "python3-invoke python3-pastescript python3-pil python3-pygments python3-requests-toolbelt python3-rfc3987 "
        "python3-sqlalchemy-ext python3-uritemplate python3-webcolors xauth",
        "ca-certificates dbus lsb-release openssh-client openssl python3 wget"},
    {"nova-scheduler", "trixie",
        "busybox dbus ibverbs-providers javascript-common libgpm2 libldap-common libpam-cap libpaper-utils "
        "libsasl2-modules linux-sysctl-defaults psmisc publicsuffix python3-bs4 python3-click python3-cssselect "
        "python3-fqdn python3-h2 python3-html5lib python3-httpcore python3-httpx python3-invoke python3-isoduration "
        "python3-pastescript python3-pil python3-pygments python3-rfc3339-validator python3-rfc3986-validator "
        "python3-rfc3987 python3-rich python3-sqlalchemy-ext python3-uritemplate python3-webcolors "
        "systemd-cryptsetup systemd-timesyncd xauth",
        "ca-certificates lsb-release openssh-client openssl python3 systemd wget"},
    {"npm", "bullseye",
        "git build-essential javascript-common libfile-mimeinfo-perl libgpm2 libnet-dbus-perl libx11-protocol-perl "
        "node-request x11-utils x11-xserver-utils",
        "ca-certificates libnode-dev libssl-dev libuv1-dev openssl python3"},
    {"npm", "bookworm", "git node-tap build-essential javascript-common libgpm2",
        "ca-certificates libnode-dev libssl-dev libuv1-dev openssl python3"},
    {"npm", "trixie", "git node-tap build-essential javascript-common libgpm2 node-re2 node-require-from-string",
        "ca-certificates libnode-dev libssl-dev libuv1-dev openssl python3"},
    {"ntp", "bullseye", "sntp perl", ""},
    {"ntp", "bookworm", "ca-certificates libgpm2 systemd", "python3"},
    {"ntpdate", "bullseye", "", ""},
    {"ntpdate", "bookworm", "ca-certificates libgpm2", "python3"},
    {"nuget", "bullseye bookworm",
        "binfmt-support ca-certificates-mono cli-common libglib2.0-data libmono-btls-interface4.0-cil "
        "shared-mime-info xdg-user-dirs", "binutils"},
    {"numactl", "bullseye bookworm trixie", "", ""},
    {"nunit-console", "bullseye",
        "binfmt-support ca-certificates-mono libglib2.0-data libmono-btls-interface4.0-cil netbase shared-mime-info "
        "xdg-user-dirs", "binutils"},
    {"nunit-console", "bookworm",
        "binfmt-support ca-certificates-mono libglib2.0-data libmono-btls-interface4.0-cil shared-mime-info "
        "xdg-user-dirs", "binutils"},
    {"ocaml", "bullseye", "file ledit libc-devtools libgpm2 ocaml-man",
        "binutils cpp gcc gcc-10 libc-dev-bin libc6-dev libncurses-dev libncurses5-dev libx11-dev libxcb1-dev "
        "linux-libc-dev"},
    {"ocaml", "bookworm", "ocaml-man file ledit libc-devtools libgpm2",
        "binutils cpp gcc gcc-12 libc-dev-bin libc6-dev libgcc-12-dev libncurses-dev linux-libc-dev"},
    {"ocaml", "trixie", "ocaml-man file ledit libgpm2",
        "binutils cpp gcc libc-dev-bin libc6-dev libncurses-dev libzstd-dev linux-libc-dev"},
    {"ocl-icd-libopencl1", "bullseye bookworm trixie", "", ""},
    {"ocl-icd-opencl-dev", "bullseye", "libgl1-mesa-dev", ""},
    {"ocl-icd-opencl-dev", "bookworm trixie", "libgl-dev", ""},
    {"openbsd-inetd", "bullseye trixie", "netbase", ""},
    {"openbsd-inetd", "bookworm", "", ""},
    {"opencl-headers", "bullseye bookworm trixie", "", ""},
    {"opendkim", "bullseye bookworm trixie", "opendkim-tools libldap-common libopendbx1-sqlite3 libsasl2-modules", ""},
    {"opendkim-tools", "bullseye trixie", "libldap-common libopendbx1-sqlite3 libsasl2-modules netbase", ""},
    {"opendkim-tools", "bookworm", "libldap-common libopendbx1-sqlite3 libsasl2-modules", ""},
    {"openjdk-11-jdk", "bullseye",
        "libxt-dev alsa-topology-conf alsa-ucm-conf dbus fonts-dejavu-extra libatk-wrapper-java-jni libglib2.0-data "
        "mesa-vulkan-drivers shared-mime-info xdg-user-dirs", "ca-certificates openssl"},
    {"openjdk-11-jdk-headless", "bullseye",
        "alsa-topology-conf alsa-ucm-conf dbus libglib2.0-data shared-mime-info xdg-user-dirs",
        "ca-certificates openssl"},
    {"openjdk-11-jre-headless", "bullseye",
        "alsa-topology-conf alsa-ucm-conf dbus libglib2.0-data shared-mime-info xdg-user-dirs",
        "ca-certificates openssl"},
    {"openjdk-17-jdk", "bullseye",
        "libxt-dev alsa-topology-conf alsa-ucm-conf dbus fonts-dejavu-extra libatk-wrapper-java-jni libgail-common "
        "libgdk-pixbuf2.0-bin libglib2.0-data libgtk2.0-bin librsvg2-common mesa-vulkan-drivers xdg-user-dirs",
        "ca-certificates openssl"},
    {"openjdk-17-jdk", "bookworm",
        "libxt-dev alsa-topology-conf alsa-ucm-conf dbus fonts-dejavu-extra libatk-wrapper-java-jni libgail-common "
        "libgdk-pixbuf2.0-bin libglib2.0-data libgtk2.0-bin librsvg2-common xdg-user-dirs", "ca-certificates openssl"},
    {"openjfx", "bullseye",
        "openjfx-source alsa-topology-conf alsa-ucm-conf at-spi2-core libaacs0 libgail-common libgdk-pixbuf2.0-bin "
        "libglib2.0-data libgtk-3-bin libgtk2.0-bin libnss-systemd librsvg2-common mesa-vulkan-drivers publicsuffix "
        "systemd-timesyncd va-driver-all vdpau-driver-all xdg-user-dirs", "dbus systemd"},
    {"openjfx", "bookworm",
        "openjfx-source alsa-topology-conf alsa-ucm-conf at-spi2-core libgail-common libgdk-pixbuf2.0-bin "
        "libglib2.0-data libgpm2 libgtk-3-bin libgtk2.0-bin libnss-systemd librsvg2-common psmisc systemd-timesyncd "
        "xdg-user-dirs", "dbus systemd"},
    {"openjfx", "trixie",
        "openjfx-source alsa-topology-conf alsa-ucm-conf at-spi2-core gnome-themes-extra libgail-common "
        "libgdk-pixbuf2.0-bin libglib2.0-data libgpm2 libgtk-3-bin libgtk2.0-bin libkmod2 libnss-systemd "
        "librsvg2-common linux-sysctl-defaults mesa-vulkan-drivers psmisc systemd-cryptsetup systemd-timesyncd "
        "xdg-user-dirs", "dbus systemd"},
    {"openmpi-bin", "bullseye bookworm trixie", "xauth", "openssh-client"},
    {"openmpi-common", "bullseye bookworm trixie", "", ""},
    {"openssh-client", "bullseye bookworm trixie", "xauth", ""},
    {"openssh-server", "bullseye bookworm", "libpam-systemd ncurses-term xauth libgpm2 psmisc", "openssh-client"},
    {"openssh-server", "trixie",
        "libpam-systemd ncurses-term xauth dbus libgpm2 libkmod2 linux-sysctl-defaults psmisc systemd-cryptsetup "
        "systemd-timesyncd", "openssh-client systemd"},
    {"openssl", "bullseye bookworm trixie", "", ""},
    {"openvpn", "bullseye", "easy-rsa libatm1 libpam-cap", ""},
    {"openvpn", "bookworm trixie", "easy-rsa", ""},
    {"optipng", "bullseye bookworm trixie", "", ""},
    {"p11-kit", "bullseye bookworm trixie", "", ""},
    {"p7zip", "bullseye bookworm trixie", "", ""},
    {"p7zip-full", "bullseye bookworm trixie", "", ""},
    {"pandoc", "bullseye bookworm trixie", "", ""},
    {"pandoc-citeproc", "bullseye", "ca-certificates", ""},
    {"parallel", "bullseye", "libgpm2 netbase psmisc systemd", "xz-utils"},
    {"parallel", "bookworm", "libgpm2 psmisc systemd", "xz-utils"},
    {"parallel", "trixie", "libgpm2 linux-sysctl-defaults netbase psmisc systemd", "xz-utils"},
    {"patch", "bullseye bookworm trixie", "", ""},
    {"patchutils", "bullseye trixie", "netbase", "patch"},
    {"patchutils", "bookworm", "", "patch"},
    {"pciutils", "bullseye bookworm trixie", "", ""},
    {"pdftk", "bullseye bookworm",
        "alsa-topology-conf alsa-ucm-conf dbus libglib2.0-data shared-mime-info xdg-user-dirs",
        "ca-certificates openssl"},
    {"percona-toolkit", "bullseye",
        "ca-certificates libc6-dbg libglib2.0-data libgpm2 libldap-common libsasl2-modules netbase publicsuffix "
        "shared-mime-info xdg-user-dirs", ""},
    {"percona-toolkit", "bookworm",
        "ca-certificates libc6-dbg libglib2.0-data libgpm2 libldap-common libsasl2-modules publicsuffix "
        "shared-mime-info xdg-user-dirs", ""},
    {"percona-toolkit", "trixie",
        "ca-certificates libglib2.0-data libgpm2 libldap-common libsasl2-modules linux-sysctl-defaults psmisc "
        "publicsuffix shared-mime-info xdg-user-dirs", ""},
    {"perl", "bullseye trixie", "netbase", ""},
    {"perl", "bookworm", "", ""},
    {"perl-base", "bullseye bookworm trixie", "", ""},
    {"php", "bullseye",
        "apache2 bzip2 ca-certificates file libldap-common libsasl2-modules netbase publicsuffix xz-utils", "psmisc"},
    {"php", "bookworm", "apache2 ca-certificates libldap-common libsasl2-modules publicsuffix", "psmisc"},
    {"php", "trixie",
        "apache2 ca-certificates libgpm2 libldap-common libsasl2-modules linux-sysctl-defaults netbase publicsuffix",
        "psmisc"},
    {"php-amqp", "bullseye bookworm", "", "psmisc"},
    {"php-amqp", "trixie", "libgpm2 linux-sysctl-defaults", "psmisc"},
    {"php-apcu", "bullseye", "php-apcu-bc", "psmisc"},
    {"php-apcu", "bookworm", "", "psmisc"},
    {"php-apcu", "trixie", "libgpm2 linux-sysctl-defaults", "psmisc"},
    {"php-bcmath", "bullseye bookworm", "", "psmisc"},
    {"php-bcmath", "trixie", "libgpm2 linux-sysctl-defaults", "psmisc"},
    {"php-cli", "bullseye", "bzip2 file netbase xz-utils", "psmisc"},
    {"php-cli", "bookworm", "", "psmisc"},
    {"php-cli", "trixie", "libgpm2 linux-sysctl-defaults", "psmisc"},
    {"php-curl", "bullseye bookworm", "ca-certificates libldap-common libsasl2-modules publicsuffix", "psmisc"},
    {"php-curl", "trixie",
        "ca-certificates libgpm2 libldap-common libsasl2-modules linux-sysctl-defaults publicsuffix", "psmisc"},
    {"php-dev", "bullseye",
        "bzip2 libc-devtools libfile-fcntllock-perl libglib2.0-data liblocale-gettext-perl libltdl-dev netbase "
        "pkg-php-tools shared-mime-info xdg-user-dirs xz-utils",
        "automake file gcc libc6-dev libtool pkg-config psmisc"},
    {"php-dev", "bookworm", "libc-devtools libltdl-dev pkg-php-tools",
        "automake file gcc libc6-dev libtool pkg-config psmisc"},
    {"php-dev", "trixie", "libgpm2 libltdl-dev linux-sysctl-defaults netbase pkg-php-tools",
        "automake file gcc libc6-dev libtool pkg-config psmisc"},
    {"php-fpm", "bullseye", "bzip2 file libgpm2 netbase xz-utils", "psmisc"},
    {"php-fpm", "bookworm", "dbus libgpm2 systemd-timesyncd", "psmisc systemd"},
    {"php-fpm", "trixie", "dbus libgpm2 libkmod2 linux-sysctl-defaults systemd-cryptsetup systemd-timesyncd",
        "psmisc systemd"},
    {"php-gd", "bullseye bookworm", "", "psmisc"},
    {"php-gd", "trixie", "libgpm2 libheif-plugin-aomenc libheif-plugin-x265 linux-sysctl-defaults", "psmisc"},
    {"php-imagick", "bullseye bookworm", "ghostscript gsfonts libglib2.0-data shared-mime-info xdg-user-dirs",
        "psmisc"},
    {"php-imagick", "trixie",
        "ghostscript fonts-urw-base35 libglib2.0-data libgpm2 libheif-plugin-aomenc libheif-plugin-x265 "
        "linux-sysctl-defaults shared-mime-info xdg-user-dirs", "psmisc"},
    {"php-intl", "bullseye bookworm", "", "psmisc"},
    {"php-intl", "trixie", "libgpm2 linux-sysctl-defaults", "psmisc"},
    {"php-json", "bullseye bookworm trixie", "", "psmisc"},
    {"php-ldap", "bullseye bookworm", "libldap-common libsasl2-modules", "psmisc"},
    {"php-ldap", "trixie", "libgpm2 libldap-common libsasl2-modules linux-sysctl-defaults", "psmisc"},
    {"php-mbstring", "bullseye bookworm", "", "psmisc"},
    {"php-mbstring", "trixie", "libgpm2 linux-sysctl-defaults", "psmisc"},
    {"php-mcrypt", "bookworm", "", "psmisc"},
    {"php-mcrypt", "trixie", "libgpm2 linux-sysctl-defaults", "psmisc"},
    {"php-memcached", "bullseye bookworm", "libsasl2-modules", "psmisc"},
    {"php-memcached", "trixie", "libgpm2 libsasl2-modules linux-sysctl-defaults", "psmisc"},
    {"php-mongodb", "bullseye bookworm", "libsasl2-modules", "psmisc"},
    {"php-mongodb", "trixie", "libgpm2 libsasl2-modules linux-sysctl-defaults", "psmisc"},
    {"php-mysql", "bullseye bookworm", "", "psmisc"},
    {"php-mysql", "trixie", "libgpm2 linux-sysctl-defaults", "psmisc"},
    {"php-pear", "bullseye", "bzip2 file netbase xz-utils", "psmisc"},
    {"php-pear", "bookworm", "", "psmisc"},
    {"php-pear", "trixie", "libgpm2 linux-sysctl-defaults", "psmisc"},
    {"php-pgsql", "bullseye bookworm", "libldap-common libsasl2-modules", "psmisc"},
    {"php-pgsql", "trixie", "ca-certificates libgpm2 libldap-common libsasl2-modules linux-sysctl-defaults", "psmisc"},
    {"php-redis", "bullseye bookworm", "", "psmisc"},
    {"php-redis", "trixie", "libgpm2 linux-sysctl-defaults", "psmisc"},
    {"php-soap", "bullseye bookworm", "", "psmisc"},
    {"php-soap", "trixie", "libgpm2 linux-sysctl-defaults", "psmisc"},
    {"php-sqlite3", "bullseye bookworm", "", "psmisc"},
    {"php-sqlite3", "trixie", "libgpm2 linux-sysctl-defaults", "psmisc"},
    {"php-xdebug", "bullseye bookworm", "", "psmisc"},
    {"php-xdebug", "trixie", "libgpm2 linux-sysctl-defaults", "psmisc"},
    {"php-xml", "bullseye bookworm", "", "psmisc"},
    {"php-xml", "trixie", "libgpm2 linux-sysctl-defaults", "psmisc"},
    {"php-yaml", "bullseye bookworm", "", "psmisc"},
    {"php-yaml", "trixie", "libgpm2 linux-sysctl-defaults", "psmisc"},
    {"php-zip", "bullseye bookworm", "", "psmisc"},
    {"php-zip", "trixie", "libgpm2 linux-sysctl-defaults", "psmisc"},
    {"phpmyadmin", "bullseye",
        "apache2 php-bz2 php-curl php-gd php-tcpdf php-zip bzip2 file libdbd-mariadb-perl libdbi-perl libgpm2 "
        "libterm-readkey-perl netbase node-jquery xz-utils", "psmisc"},
    {"phpmyadmin", "bookworm",
        "libapache2-mod-php php-bz2 php-curl php-gd php-tcpdf php-zip javascript-common libdbd-mariadb-perl "
        "libdbi-perl libgpm2 libterm-readkey-perl", "ca-certificates openssl psmisc"},
    {"phpmyadmin", "trixie",
        "libapache2-mod-php php-bz2 php-curl php-gd php-tcpdf php-zip javascript-common libdbd-mariadb-perl "
        "libdbi-perl libgpm2 libterm-readkey-perl linux-sysctl-defaults netbase", "ca-certificates openssl psmisc"},
    {"phpunit", "bullseye", "bzip2 file netbase node-jquery xz-utils", "psmisc"},
    {"phpunit", "bookworm", "node-jquery", "psmisc"},
    {"phpunit", "trixie", "javascript-common libgpm2 linux-sysctl-defaults", "psmisc"},
    {"pigz", "bullseye bookworm trixie", "", ""},
    {"pkg-config", "bullseye",
        "bzip2 libfile-fcntllock-perl libglib2.0-data liblocale-gettext-perl netbase shared-mime-info xdg-user-dirs "
        "xz-utils", ""},
    {"pkg-config", "bookworm trixie", "", ""},
    {"pkgconf", "bullseye",
        "build-essential fakeroot gcc gnupg libalgorithm-merge-perl libfile-fcntllock-perl liblocale-gettext-perl "
        "netbase", "bzip2 dpkg-dev make patch xz-utils"},
    {"pkgconf", "bookworm trixie", "", ""},
    {"pngcrush", "bullseye bookworm trixie", "", ""},
    {"pngquant", "bullseye bookworm trixie", "", ""},
    {"poppler-utils", "bullseye bookworm", "poppler-data", ""},
    {"poppler-utils", "trixie",
        "ca-certificates gnupg-utils gpg-wks-client gpgv libgpm2 libldap-common libsasl2-modules poppler-data "
        "publicsuffix", "dirmngr gnupg"},
    {"portaudio19-dev", "bullseye",
        "alsa-topology-conf alsa-ucm-conf bzip2 libc-devtools libfile-fcntllock-perl libglib2.0-data "
        "liblocale-gettext-perl netbase shared-mime-info xdg-user-dirs xz-utils", "libc6-dev pkg-config"},
    {"portaudio19-dev", "bookworm", "alsa-topology-conf alsa-ucm-conf", "pkg-config"},
    {"portaudio19-dev", "trixie", "alsa-topology-conf alsa-ucm-conf", ""},
    {"postfix", "bullseye bookworm", "python3 ca-certificates libsasl2-modules", "openssl ssl-cert"},
    {"postfix", "trixie", "ca-certificates ssl-cert python3 libsasl2-modules", ""},
    {"postgis", "bullseye",
        "postgresql-13-postgis-3 ca-certificates libldap-common libsasl2-modules poppler-data proj-bin publicsuffix",
        ""},
    {"postgis", "bookworm",
        "postgresql-postgis ca-certificates libldap-common libsasl2-modules poppler-data proj-bin publicsuffix", ""},
    {"postgis", "trixie",
        "postgresql-postgis ca-certificates gnupg-utils gpg-wks-client gpgv libgpm2 libheif-plugin-aomenc "
        "libheif-plugin-x265 libldap-common libodbccr2 libsasl2-modules netbase poppler-data proj-bin publicsuffix",
        "dirmngr gnupg"},
    {"postgresql", "bullseye", "libldap-common libsasl2-modules logrotate sysstat", "openssl ssl-cert"},
    {"postgresql", "bookworm", "libjson-xs-perl libldap-common libsasl2-modules logrotate sysstat",
        "openssl ssl-cert"},
    {"postgresql", "trixie",
        "ca-certificates e2fsprogs libgpm2 libjson-xs-perl libldap-common libsasl2-modules linux-sysctl-defaults "
        "logrotate psmisc sysstat", "openssl ssl-cert"},
    {"postgresql-client", "bullseye bookworm", "libldap-common libsasl2-modules", ""},
    {"postgresql-client", "trixie", "ca-certificates libldap-common libsasl2-modules", ""},
    {"postgresql-common", "bullseye", "logrotate libreadline8", "openssl ssl-cert"},
    {"postgresql-common", "bookworm", "logrotate libjson-xs-perl", "openssl ssl-cert"},
    {"postgresql-common", "trixie", "e2fsprogs logrotate libgpm2 libjson-xs-perl linux-sysctl-defaults psmisc",
        "openssl ssl-cert"},
    {"postgresql-contrib", "bullseye", "libldap-common libsasl2-modules logrotate sysstat", "openssl ssl-cert"},
    {"postgresql-contrib", "bookworm", "libjson-xs-perl libldap-common libsasl2-modules logrotate sysstat",
        "openssl ssl-cert"},
    {"postgresql-server-dev-all", "bullseye",
        "binfmt-support ca-certificates libc-devtools libgpm2 libldap-common libomp-11-dev libsasl2-modules "
        "logrotate",
        "binutils libc-dev-bin libc6-dev libffi-dev libncurses-dev libpq-dev libstdc++-10-dev linux-libc-dev make "
        "openssl python3 ssl-cert"},
    {"postgresql-server-dev-all", "bookworm",
        "binfmt-support ca-certificates libc-devtools libclang-rt-14-dev libgpm2 libjson-xs-perl libldap-common "
        "libsasl2-modules logrotate publicsuffix",
        "binutils libc-dev-bin libc6-dev libffi-dev libgcc-12-dev libicu-dev libncurses-dev libpq-dev libssl-dev "
        "libstdc++-12-dev libxml2-dev linux-libc-dev make openssl python3 ssl-cert"},
    {"postgresql-server-dev-all", "trixie",
        "binfmt-support ca-certificates clang-tools-19 e2fsprogs libclang-rt-19-dev libgpm2 libjson-xs-perl "
        "libldap-common libsasl2-modules linux-sysctl-defaults logrotate psmisc publicsuffix",
        "binutils libc-dev-bin libc6-dev libffi-dev libncurses-dev libpq-dev libssl-dev libxml2-dev linux-libc-dev "
        "openssl python3 ssl-cert"},
    {"ppp", "bullseye bookworm", "dbus libgpm2 psmisc", ""},
    {"ppp", "trixie", "dbus libgpm2 linux-sysctl-defaults psmisc", ""},
    {"procps", "bullseye bookworm", "psmisc libgpm2", ""},
    {"procps", "trixie", "psmisc linux-sysctl-defaults libgpm2", ""},
    {"protobuf-c-compiler", "bullseye bookworm trixie", "", ""},
    {"protobuf-compiler", "bullseye bookworm trixie", "libprotobuf-dev", ""},
    {"psmisc", "bullseye bookworm trixie", "", ""},
    {"pulseaudio", "bullseye",
        "rtkit libpam-systemd dbus-user-session alsa-topology-conf alsa-ucm-conf dbus libgdk-pixbuf2.0-bin "
        "libglib2.0-data librsvg2-common va-driver-all vdpau-driver-all xdg-user-dirs", ""},
    {"pulseaudio", "bookworm trixie",
        "rtkit libpam-systemd dbus-user-session alsa-topology-conf alsa-ucm-conf dbus gstreamer1.0-plugins-base "
        "libgdk-pixbuf2.0-bin libglib2.0-data libpam-cap librsvg2-common va-driver-all vdpau-driver-all "
        "xdg-user-dirs", ""},
    {"puppet-agent", "bookworm",
        "augeas-tools debconf-utils lsb-release ruby-selinux dmidecode fonts-lato libgpm2 libjs-jquery pciutils "
        "ruby-sys-filesystem virt-what zip", "ca-certificates openssl ruby"},
    {"puppet-agent", "trixie",
        "augeas-tools debconf-utils lsb-release ruby-selinux dmidecode fonts-lato libjs-jquery pciutils ruby-oj "
        "ruby-sdbm ruby-sys-filesystem virt-what zip", "ca-certificates openssl ruby"},
    {"pv", "bullseye bookworm trixie", "", ""},
    {"pwgen", "bullseye bookworm trixie", "", ""},
    {"python-all", "bullseye", "bzip2 file libgpm2 netbase xz-utils", ""},
    {"python-all-dev", "bullseye", "bzip2 file libc-devtools libgpm2 netbase xz-utils",
        "libc-dev-bin libc6-dev libexpat1-dev linux-libc-dev python2-dev"},
    {"python-gi-dev", "bullseye",
        "bzip2 ca-certificates libc-devtools libfile-fcntllock-perl libgpm2 liblocale-gettext-perl netbase "
        "shared-mime-info xdg-user-dirs xz-utils",
        "libc-dev-bin libc6-dev libffi-dev libglib2.0-dev libpcre2-dev libpcre3-dev linux-libc-dev pkg-config "
        "python3 uuid-dev zlib1g-dev"},
    {"python-gi-dev", "bookworm", "ca-certificates libc-devtools libgpm2 shared-mime-info xdg-user-dirs",
        "libc-dev-bin libc6-dev libffi-dev libglib2.0-dev libpcre2-dev linux-libc-dev pkg-config pkgconf python3 "
        "uuid-dev zlib1g-dev"},
    {"python-gi-dev", "trixie", "ca-certificates libgpm2 shared-mime-info xdg-user-dirs",
        "libc-dev-bin libc6-dev libffi-dev libglib2.0-dev libpcre2-dev linux-libc-dev pkgconf python3 uuid-dev "
        "zlib1g-dev"},
    {"python-jinja2", "bullseye", "python-pkg-resources bzip2 file libgpm2 netbase xz-utils", ""},
    {"python-pkg-resources", "bullseye", "bzip2 file libgpm2 netbase xz-utils", ""},
    {"python-setuptools", "bullseye", "bzip2 file libgpm2 netbase xz-utils", ""},
    {"python-six", "bullseye", "bzip2 file libgpm2 netbase xz-utils", ""},
    {"python-tk", "bullseye", "bzip2 file libgpm2 netbase xz-utils", ""},
    {"python2.7", "bullseye", "bzip2 file libgpm2 netbase xz-utils", ""},
    {"python2.7-dev", "bullseye", "bzip2 file libc-devtools libgpm2 netbase xz-utils",
        "libc-dev-bin libc6-dev libexpat1-dev linux-libc-dev"},
    {"python3", "bullseye bookworm trixie", "ca-certificates libgpm2", ""},
    {"python3-all-dev", "bullseye bookworm", "ca-certificates javascript-common libc-devtools libgpm2",
        "libc6-dev python3 python3-dev"},
    {"python3-all-dev", "trixie", "ca-certificates javascript-common libgpm2", "libc6-dev python3 python3-dev"},
    {"python3-cryptography", "bullseye bookworm trixie", "ca-certificates libgpm2", "python3"},
    {"python3-dateutil", "bullseye bookworm trixie", "ca-certificates libgpm2", "python3"},
    {"python3-dev", "bullseye bookworm", "ca-certificates javascript-common libc-devtools libgpm2",
        "libc6-dev python3"},
    {"python3-dev", "trixie", "ca-certificates javascript-common libgpm2", "libc6-dev python3"},
    {"python3-distutils", "bullseye bookworm", "ca-certificates libgpm2", "python3"},
    {"python3-gi", "bullseye bookworm trixie",
        "ca-certificates libglib2.0-data libgpm2 shared-mime-info xdg-user-dirs", "python3"},
    {"python3-gi-cairo", "bullseye bookworm trixie",
        "ca-certificates libglib2.0-data libgpm2 shared-mime-info xdg-user-dirs", "python3"},
    {"python3-h5py", "bullseye", "ca-certificates libgpm2", "python3"},
    {"python3-h5py", "bookworm trixie", "ca-certificates libgpm2 libldap-common libsasl2-modules publicsuffix",
        "python3"},
    {"python3-lxml", "bullseye bookworm", "python3-bs4 python3-html5lib ca-certificates libgpm2", "python3"},
    {"python3-lxml", "trixie", "python3-bs4 python3-cssselect python3-html5lib ca-certificates libgpm2", "python3"},
    {"python3-matplotlib", "bullseye",
        "python3-tk bzip2 ca-certificates file javascript-common libgpm2 netbase python3-olefile xz-utils", "python3"},
    {"python3-matplotlib", "bookworm",
        "bzip2 ca-certificates file isympy-common javascript-common libc-devtools libglib2.0-data libgpm2 "
        "python3-bs4 python3-html5lib python3-olefile shared-mime-info xdg-user-dirs xz-utils",
        "binutils cpp g++ g++-12 gcc gcc-12 libboost-dev libc-dev-bin libc6-dev libexpat1-dev libgcc-12-dev "
        "libopenblas-dev libpython3-all-dev libpython3-dev libstdc++-12-dev linux-libc-dev python3 python3-all-dev "
        "python3-dev python3.11-dev zlib1g-dev"},
    {"python3-matplotlib", "trixie",
        "ca-certificates g++ isympy-common javascript-common libglib2.0-data libgpm2 python3-bs4 python3-cssselect "
        "python3-html5lib python3-olefile python3-pooch python3-yaml shared-mime-info xdg-user-dirs", "python3"},
    {"python3-numpy", "bullseye bookworm trixie", "ca-certificates libgpm2", "python3"},
    {"python3-openssl", "bullseye bookworm trixie", "ca-certificates libgpm2", "python3"},
    {"python3-pip", "bullseye bookworm", "build-essential python3-dev libgpm2", "ca-certificates openssl python3"},
    {"python3-pip", "trixie", "build-essential python3-dev libjs-sphinxdoc libgpm2",
        "ca-certificates openssl python3"},
    {"python3-pkg-resources", "bullseye bookworm trixie", "ca-certificates libgpm2", "python3"},
    {"python3-psutil", "bullseye bookworm trixie", "ca-certificates libgpm2", "python3"},
    {"python3-psycopg2", "bullseye bookworm trixie", "ca-certificates libgpm2 libldap-common libsasl2-modules",
        "python3"},
    {"python3-requests", "bullseye bookworm trixie", "libgpm2", "ca-certificates openssl python3"},
    {"python3-scipy", "bullseye", "g++ python3-pil ca-certificates libgpm2", "python3"},
    {"python3-scipy", "bookworm", "python3-pil ca-certificates javascript-common libc-devtools libgpm2",
        "binutils cpp g++ g++-12 gcc gcc-12 libboost-dev libc-dev-bin libc6-dev libexpat1-dev libgcc-12-dev "
        "libopenblas-dev libpython3-all-dev libpython3-dev libstdc++-12-dev linux-libc-dev python3 python3-all-dev "
        "python3-dev python3.11-dev zlib1g-dev"},
    {"python3-scipy", "trixie", "g++ python3-pil python3-pooch python3-yaml ca-certificates libgpm2", "python3"},
    {"python3-setuptools", "bullseye bookworm trixie", "ca-certificates libgpm2", "python3"},
    {"python3-six", "bullseye bookworm trixie", "ca-certificates libgpm2", "python3"},
    {"python3-software-properties", "bullseye",
        "unattended-upgrades ca-certificates libgpm2 libldap-common libsasl2-modules publicsuffix",
        "lsb-release python3"},
    {"python3-software-properties", "bookworm", "gnupg libglib2.0-data libgpm2 shared-mime-info xdg-user-dirs",
        "ca-certificates lsb-release openssl python3"},
    {"python3-sqlalchemy", "bullseye bookworm trixie", "python3-sqlalchemy-ext ca-certificates libgpm2", "python3"},
    {"python3-tk", "bullseye bookworm trixie", "ca-certificates libgpm2", "python3"},
    {"python3-tornado", "bullseye bookworm trixie", "libgpm2", "ca-certificates openssl python3"},
    {"python3-venv", "bullseye bookworm trixie", "libgpm2", "ca-certificates openssl python3"},
    {"python3-virtualenv", "bullseye", "build-essential libgpm2 python3-dev", "ca-certificates openssl python3"},
    {"python3-virtualenv", "bookworm", "build-essential python3-dev python3-distutils libgpm2",
        "ca-certificates openssl python3"},
    {"python3-virtualenv", "trixie", "build-essential python3-dev libgpm2", "ca-certificates openssl python3"},
    {"python3-wheel", "bullseye bookworm trixie", "ca-certificates libgpm2", "python3"},
    {"python3-yaml", "bullseye bookworm trixie", "ca-certificates libgpm2", "python3"},
    {"python3-zmq", "bullseye bookworm trixie", "ca-certificates libgpm2", "python3"},
    {"qemu", "bullseye", "", ""},
    {"qemu-user", "bullseye bookworm", "qemu-user-binfmt libglib2.0-data shared-mime-info xdg-user-dirs", ""},
    {"qemu-user", "trixie", "qemu-user-binfmt", ""},
    {"qemu-user-static", "bullseye", "binfmt-support", ""},
    {"qemu-user-static", "bookworm trixie", "systemd", ""},
    {"qemu-utils", "bullseye", "libglib2.0-data shared-mime-info xdg-user-dirs", ""},
    {"qemu-utils", "bookworm trixie", "qemu-block-extra libglib2.0-data shared-mime-info xdg-user-dirs", ""},
    {"qt5-qmake", "bullseye bookworm trixie", "", ""},
    {"qtbase5-dev", "bullseye",
        "libqt5opengl5-dev dbus libglib2.0-data libqt5sql5-sqlite libqt5svg5 libwacom-bin mesa-vulkan-drivers "
        "netbase qt5-gtk-platformtheme xdg-user-dirs", "libgl1-mesa-dev libx11-dev libxcb1-dev libxext-dev"},
    {"qtbase5-dev", "bookworm trixie",
        "libqt5opengl5-dev ca-certificates dbus libglib2.0-data libgpm2 libqt5sql5-sqlite libqt5svg5 "
        "mesa-vulkan-drivers qt5-gtk-platformtheme qtwayland5 xdg-user-dirs",
        "libx11-dev libxcb1-dev libxext-dev python3"},
    {"qttools5-dev", "bullseye",
        "dbus geoclue-2.0 gstreamer1.0-plugins-base libglib2.0-data libpam-cap libqt5opengl5-dev libqt5svg5 "
        "libwacom-bin mesa-vulkan-drivers netbase qt5-gtk-platformtheme xdg-user-dirs",
        "libgl1-mesa-dev libx11-dev libxcb1-dev libxext-dev"},
    {"qttools5-dev", "bookworm",
        "ca-certificates dbus geoclue-2.0 gstreamer1.0-plugins-base libglib2.0-data libgpm2 libpam-cap "
        "libqt5opengl5-dev libqt5svg5 mesa-vulkan-drivers qt5-gtk-platformtheme qtwayland5 xdg-user-dirs",
        "libx11-dev libxcb1-dev libxext-dev python3"},
    {"qttools5-dev", "trixie",
        "ca-certificates dbus libglib2.0-data libgpm2 libqt5opengl5-dev libqt5svg5 mesa-vulkan-drivers "
        "qt5-gtk-platformtheme qtwayland5 xdg-user-dirs", "libx11-dev libxcb1-dev libxext-dev python3"},
    {"quilt", "bullseye trixie", "less curl netbase", "bzip2 patch"},
    {"quilt", "bookworm", "less curl", "bzip2 patch"},
    {"r-base", "bullseye bookworm",
        "libfile-mimeinfo-perl libglib2.0-data libldap-common libnet-dbus-perl libsasl2-modules libx11-protocol-perl "
        "publicsuffix r-base-dev shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs",
        "ca-certificates openssl unzip zip"},
    {"r-base", "trixie",
        "libfile-mimeinfo-perl libglib2.0-data libgpm2 libldap-common libnet-dbus-perl libsasl2-modules "
        "libx11-protocol-perl linux-sysctl-defaults psmisc publicsuffix r-base-dev shared-mime-info x11-utils "
        "x11-xserver-utils xdg-user-dirs", "ca-certificates openssl unzip zip"},
    {"r-base-core", "bullseye bookworm",
        "r-recommended r-base-dev libfile-mimeinfo-perl libglib2.0-data libldap-common libnet-dbus-perl "
        "libsasl2-modules libx11-protocol-perl publicsuffix shared-mime-info x11-utils x11-xserver-utils "
        "xdg-user-dirs", "ca-certificates openssl unzip zip"},
    {"r-base-core", "trixie",
        "r-recommended r-base-dev libfile-mimeinfo-perl libglib2.0-data libgpm2 libldap-common libnet-dbus-perl "
        "libsasl2-modules libx11-protocol-perl linux-sysctl-defaults psmisc publicsuffix shared-mime-info x11-utils "
        "x11-xserver-utils xdg-user-dirs", "ca-certificates openssl unzip zip"},
    {"r-base-dev", "bullseye",
        "fakeroot gnupg libalgorithm-merge-perl libc-devtools libfile-fcntllock-perl libfile-mimeinfo-perl "
        "libglib2.0-data libgpm2 libldap-common liblocale-gettext-perl libnet-dbus-perl libpng-tools "
        "libsasl2-modules libx11-protocol-perl netbase publicsuffix r-recommended shared-mime-info x11-utils "
        "x11-xserver-utils xdg-user-dirs",
        "binutils build-essential bzip2 ca-certificates cpp dpkg-dev g++ g++-10 gcc gcc-10 gfortran libblas-dev "
        "libbz2-dev libc-dev-bin libc6-dev libicu-dev libjpeg-dev libjpeg62-turbo-dev liblapack-dev liblzma-dev "
        "libncurses-dev libncurses5-dev libpcre2-dev libpcre3-dev libpng-dev libreadline-dev libstdc++-10-dev "
        "linux-libc-dev make openssl patch pkg-config unzip xauth xz-utils zip zlib1g-dev"},
    {"r-base-dev", "bookworm",
        "fakeroot gnupg libalgorithm-merge-perl libc-devtools libfile-fcntllock-perl libfile-mimeinfo-perl "
        "libglib2.0-data libgpm2 libldap-common liblocale-gettext-perl libnet-dbus-perl libpng-tools "
        "libsasl2-modules libx11-protocol-perl publicsuffix r-recommended shared-mime-info x11-utils "
        "x11-xserver-utils xdg-user-dirs",
        "binutils build-essential bzip2 ca-certificates cpp dpkg-dev g++ g++-12 gcc gcc-12 gfortran libblas-dev "
        "libbz2-dev libc-dev-bin libc6-dev libgcc-12-dev libicu-dev libjpeg-dev libjpeg62-turbo-dev liblapack-dev "
        "liblzma-dev libncurses-dev libncurses5-dev libpcre2-dev libpcre3-dev libpng-dev libreadline-dev "
        "libstdc++-12-dev linux-libc-dev make openssl patch pkg-config pkgconf unzip xauth xz-utils zip zlib1g-dev"},
    {"r-base-dev", "trixie",
        "fakeroot libalgorithm-merge-perl libfile-fcntllock-perl libfile-mimeinfo-perl libglib2.0-data libgpm2 "
        "libldap-common liblocale-gettext-perl libnet-dbus-perl libpng-tools libsasl2-modules libx11-protocol-perl "
        "linux-sysctl-defaults netbase psmisc publicsuffix r-recommended shared-mime-info sq x11-utils "
        "x11-xserver-utils xdg-user-dirs",
        "binutils build-essential bzip2 ca-certificates cpp dpkg-dev g++ gcc gfortran libblas-dev libbz2-dev "
        "libc-dev-bin libc6-dev libicu-dev libjpeg-dev libjpeg62-turbo-dev liblapack-dev liblzma-dev libncurses-dev "
        "libpcre2-dev libpng-dev libreadline-dev libzstd-dev linux-libc-dev make openssl patch pkgconf unzip xauth "
        "xz-utils zip zlib1g-dev"},
    {"r-cran-doparallel", "bullseye bookworm",
        "r-cran-runit r-cran-caret r-cran-mlbench r-cran-rpart libfile-mimeinfo-perl libglib2.0-data libldap-common "
        "libnet-dbus-perl libsasl2-modules libx11-protocol-perl publicsuffix r-base-dev r-recommended "
        "shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs", "ca-certificates openssl unzip zip"},
    {"r-cran-doparallel", "trixie",
        "r-cran-runit r-cran-caret r-cran-mlbench r-cran-rpart libfile-mimeinfo-perl libglib2.0-data libgpm2 "
        "libldap-common libnet-dbus-perl libsasl2-modules libx11-protocol-perl linux-sysctl-defaults psmisc "
        "publicsuffix r-base-dev r-recommended shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs",
        "ca-certificates openssl unzip zip"},
    {"r-cran-foreach", "bullseye bookworm",
        "libfile-mimeinfo-perl libglib2.0-data libldap-common libnet-dbus-perl libsasl2-modules libx11-protocol-perl "
        "publicsuffix r-base-dev r-recommended shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs",
        "ca-certificates openssl unzip zip"},
    {"r-cran-foreach", "trixie",
        "libfile-mimeinfo-perl libglib2.0-data libgpm2 libldap-common libnet-dbus-perl libsasl2-modules "
        "libx11-protocol-perl linux-sysctl-defaults psmisc publicsuffix r-base-dev r-recommended shared-mime-info "
        "x11-utils x11-xserver-utils xdg-user-dirs", "ca-certificates openssl unzip zip"},
    {"r-cran-mass", "bullseye bookworm",
        "libfile-mimeinfo-perl libglib2.0-data libldap-common libnet-dbus-perl libsasl2-modules libx11-protocol-perl "
        "publicsuffix r-base-dev r-recommended shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs",
        "ca-certificates openssl unzip zip"},
    {"r-cran-mass", "trixie",
        "libfile-mimeinfo-perl libglib2.0-data libgpm2 libldap-common libnet-dbus-perl libsasl2-modules "
        "libx11-protocol-perl linux-sysctl-defaults psmisc publicsuffix r-base-dev r-recommended shared-mime-info "
        "x11-utils x11-xserver-utils xdg-user-dirs", "ca-certificates openssl unzip zip"},
    {"r-recommended", "bullseye bookworm",
        "libfile-mimeinfo-perl libglib2.0-data libldap-common libnet-dbus-perl libsasl2-modules libx11-protocol-perl "
        "publicsuffix r-base-dev shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs",
        "ca-certificates openssl unzip zip"},
    {"r-recommended", "trixie",
        "libfile-mimeinfo-perl libglib2.0-data libgpm2 libldap-common libnet-dbus-perl libsasl2-modules "
        "libx11-protocol-perl linux-sysctl-defaults psmisc publicsuffix r-base-dev shared-mime-info x11-utils "
        "x11-xserver-utils xdg-user-dirs", "ca-certificates openssl unzip zip"},
    {"rabbitmq-server", "bullseye", "bsd-mailx ca-certificates exim4-daemon-light libgpm2 libsctp1 psmisc",
        "logrotate python3"},
    {"rabbitmq-server", "bookworm", "ca-certificates exim4-daemon-light libgpm2 libsctp1 psmisc",
        "logrotate openssl python3"},
    {"rabbitmq-server", "trixie", "logrotate ca-certificates libgpm2 libsctp1 linux-sysctl-defaults psmisc",
        "openssl python3"},
    {"rake", "bullseye", "zip fonts-lato libjs-jquery", "ca-certificates openssl ruby"},
    {"rake", "bookworm", "zip fonts-lato libgpm2 libjs-jquery", "ca-certificates openssl ruby"},
    {"rake", "trixie", "zip fonts-lato libjs-jquery ruby-sdbm", "ca-certificates openssl ruby"},
    {"rbenv", "bullseye", "ruby-build fonts-lato libjs-jquery zip", "ca-certificates openssl ruby"},
    {"rbenv", "bookworm", "ruby-build fonts-lato libgpm2 libjs-jquery zip", "ca-certificates openssl ruby"},
    {"rbenv", "trixie", "ruby-build fonts-lato libjs-jquery ruby-sdbm zip", "ca-certificates openssl ruby"},
    {"re2c", "bullseye bookworm trixie", "", ""},
    {"redis-server", "bullseye bookworm trixie", "", ""},
    {"redis-tools", "bullseye bookworm trixie", "", ""},
    {"reprepro", "bullseye bookworm", "libgpm2 libldap-common libsasl2-modules", "dirmngr gnupg"},
    {"reprepro", "trixie", "gnupg-utils gpg-wks-client gpgv libgpm2 libldap-common libsasl2-modules", "dirmngr gnupg"},
    {"rlwrap", "bullseye", "ca-certificates libgpm2 netbase", "python3"},
    {"rlwrap", "bookworm trixie", "ca-certificates libgpm2", "python3"},
    {"rpcbind", "bullseye bookworm trixie", "", ""},
    {"rpm", "bullseye", "dbus netbase", ""},
    {"rpm", "bookworm trixie", "dbus", ""},
    {"rsh-client", "bullseye bookworm", "", ""},
    {"rsh-redone-client", "bullseye bookworm", "rsh-client", ""},
    {"rsync", "bullseye bookworm trixie", "", ""},
    {"rsyslog", "bullseye bookworm trixie", "logrotate", ""},
    {"ruby", "bullseye", "fonts-lato libjs-jquery zip", "ca-certificates openssl"},
    {"ruby", "bookworm", "fonts-lato libgpm2 libjs-jquery zip", "ca-certificates openssl"},
    {"ruby", "trixie", "fonts-lato libjs-jquery ruby-sdbm zip", "ca-certificates openssl"},
    {"ruby-build", "bullseye",
        "libsqlite3-dev libssl-dev libxml2-dev libxslt1-dev rbenv ca-certificates fakeroot gnupg "
        "libalgorithm-merge-perl libc-devtools libfile-fcntllock-perl libgpm2 libldap-common liblocale-gettext-perl "
        "libsasl2-modules netbase publicsuffix",
        "binutils build-essential bzip2 cpp curl dpkg-dev g++ g++-10 gcc gcc-10 libc-dev-bin libc6-dev "
        "libncurses-dev libreadline-dev libstdc++-10-dev linux-libc-dev make patch xz-utils zlib1g-dev"},
    {"ruby-build", "bookworm",
        "libsqlite3-dev libssl-dev libxml2-dev libxslt1-dev rbenv ca-certificates fakeroot gnupg "
        "libalgorithm-merge-perl libc-devtools libfile-fcntllock-perl libgpm2 libldap-common liblocale-gettext-perl "
        "libsasl2-modules publicsuffix",
        "binutils build-essential bzip2 cpp curl dpkg-dev g++ g++-12 gcc gcc-12 libc-dev-bin libc6-dev libgcc-12-dev "
        "libncurses-dev libreadline-dev libstdc++-12-dev linux-libc-dev make patch xz-utils zlib1g-dev"},
    {"ruby-build", "trixie",
        "libsqlite3-dev libssl-dev libxml2-dev libxslt1-dev libyaml-dev libgmp-dev libffi-dev libgdbm-dev libdb-dev "
        "uuid-dev rustc rbenv bash-completion ca-certificates fakeroot libalgorithm-merge-perl "
        "libfile-fcntllock-perl libgpm2 libldap-common liblocale-gettext-perl libsasl2-modules netbase publicsuffix "
        "sq",
        "binutils build-essential bzip2 cpp curl dpkg-dev g++ gcc libc-dev-bin libc6-dev libncurses-dev "
        "libreadline-dev linux-libc-dev make patch xz-utils zlib1g-dev"},
    {"ruby-bundler", "bullseye", "fonts-lato libjs-jquery zip", "ca-certificates openssl ruby"},
    {"ruby-bundler", "bookworm", "fonts-lato libgpm2 libjs-jquery zip", "ca-certificates openssl ruby"},
    {"ruby-bundler", "trixie", "fonts-lato libjs-jquery ruby-sdbm zip", "ca-certificates openssl ruby"},
    {"ruby-dev", "bullseye", "fonts-lato libjs-jquery zip", "ca-certificates openssl ruby"},
    {"ruby-dev", "bookworm", "fonts-lato libgpm2 libjs-jquery zip", "ca-certificates openssl ruby"},
    {"ruby-dev", "trixie", "fonts-lato libjs-jquery ruby-sdbm zip", "ca-certificates openssl ruby"},
    {"ruby-ffi", "bullseye", "fonts-lato libjs-jquery zip", "ca-certificates openssl ruby"},
    {"ruby-ffi", "bookworm", "fonts-lato libgpm2 libjs-jquery zip", "ca-certificates openssl ruby"},
    {"ruby-ffi", "trixie", "fonts-lato libjs-jquery ruby-sdbm zip", "ca-certificates openssl ruby"},
    {"ruby-full", "bullseye", "fonts-lato libjs-jquery zip", "ca-certificates libgmp-dev openssl ruby ruby-dev"},
    {"ruby-full", "bookworm", "fonts-lato libgpm2 libjs-jquery zip",
        "ca-certificates libgmp-dev openssl ruby ruby-dev"},
    {"ruby-full", "trixie", "fonts-lato libjs-jquery ruby-sdbm zip",
        "ca-certificates libgmp-dev openssl ruby ruby-dev"},
    {"rubygems-integration", "bullseye bookworm trixie", "", "ca-certificates openssl"},
    {"runit", "bullseye bookworm", "runit-run", ""},
    {"runit", "trixie", "runit-run netbase", ""},
    {"s3cmd", "bullseye bookworm trixie", "ca-certificates libgpm2", "python3"},
    {"samtools", "bullseye bookworm trixie", "ca-certificates libgpm2 libldap-common libsasl2-modules publicsuffix",
        ""},
    {"scala", "bullseye bookworm",
        "alsa-topology-conf alsa-ucm-conf dbus libglib2.0-data shared-mime-info xdg-user-dirs",
        "ca-certificates openssl"},
    {"scala", "trixie", "libasound2t64 libcups2t64 libfontconfig1 libfreetype6 libharfbuzz0b",
        "ca-certificates openssl"},
    {"scons", "bullseye bookworm trixie", "ca-certificates libgpm2", "python3"},
    {"screen", "bullseye bookworm trixie", "", ""},
    {"sed", "bullseye bookworm trixie", "", ""},
    {"sendmail", "bullseye", "libgpm2 libldap-common libsasl2-modules psmisc", "m4 make"},
    {"sendmail", "bookworm", "libgpm2 libldap-common libsasl2-modules postfix-mta-sts-resolver psmisc", "m4 make"},
    {"sendmail", "trixie",
        "libgpm2 libldap-common libsasl2-modules linux-sysctl-defaults postfix-mta-sts-resolver psmisc", "m4 make"},
    {"sgml-base", "bullseye bookworm trixie", "", ""},
    {"shared-mime-info", "bullseye bookworm trixie", "libglib2.0-data xdg-user-dirs", ""},
    {"shellcheck", "bullseye bookworm trixie", "", ""},
    {"silversearcher-ag", "bullseye bookworm trixie", "", ""},
    {"slapd", "bullseye", "ldap-utils libldap-common libsasl2-modules netbase", "psmisc"},
    {"slapd", "bookworm", "ldap-utils libldap-common libsasl2-modules", "psmisc"},
    {"slapd", "trixie", "ldap-utils libldap-common libodbccr2 libsasl2-modules perl", "psmisc"},
    {"smbclient", "bullseye", "ca-certificates dbus libgpm2 libldap-common libsasl2-modules samba-common-bin",
        "python3"},
    {"smbclient", "bookworm", "dbus libldap-common libsasl2-modules samba-common-bin", ""},
    {"smbclient", "trixie",
        "dbus libgpm2 libldap-common libsasl2-modules linux-sysctl-defaults psmisc samba-common-bin", ""},
    {"snmp", "bullseye trixie", "perl", ""},
    {"snmp", "bookworm", "", ""},
    {"socat", "bullseye bookworm trixie", "", ""},
    {"software-properties-common", "bullseye",
        "packagekit dbus libglib2.0-data libgpm2 libldap-common libsasl2-modules publicsuffix shared-mime-info "
        "unattended-upgrades xdg-user-dirs", "ca-certificates lsb-release openssl python3"},
    {"software-properties-common", "bookworm",
        "appstream dbus-user-session gnupg libgpm2 libldap-common libnss-systemd libpam-cap libsasl2-modules "
        "packagekit-tools publicsuffix shared-mime-info systemd-timesyncd xdg-user-dirs",
        "ca-certificates dbus lsb-release openssl python3 systemd"},
    {"sox", "bullseye bookworm trixie", "alsa-topology-conf alsa-ucm-conf", ""},
    {"spamassassin", "bullseye",
        "spamc sa-compile libmail-spf-perl gnupg libio-socket-inet6-perl libauthen-sasl-perl libclone-perl "
        "libdata-dump-perl libdigest-bubblebabble-perl libhtml-form-perl libhtml-format-perl libhttp-daemon-perl "
        "libjson-xs-perl libnet-dns-sec-perl libnet-libidn-perl libperl4-corelibs-perl", "ca-certificates openssl"},
    {"spamassassin", "bookworm",
        "spamc sa-compile libmail-spf-perl gnupg libbsd-resource-perl libmail-dmarc-perl libauthen-sasl-perl "
        "libdata-dump-perl libdigest-bubblebabble-perl libhtml-form-perl libhtml-format-perl libhttp-daemon-perl "
        "libjson-xs-perl libnet-dns-sec-perl libnet-libidn2-perl libperl4-corelibs-perl", "ca-certificates openssl"},
    {"spamassassin", "trixie",
        "spamc sa-compile libmail-spf-perl gnupg libbsd-resource-perl libmail-dmarc-perl libauthen-sasl-perl "
        "libdata-dump-perl libdigest-bubblebabble-perl libhtml-form-perl libhtml-format-perl libhttp-daemon-perl "
        "libio-compress-brotli-perl libjson-xs-perl libnet-dns-sec-perl libnet-libidn2-perl libperl4-corelibs-perl "
        "libunicode-linebreak-perl", "ca-certificates openssl"},
    {"spawn-fcgi", "bullseye bookworm trixie", "", ""},
    {"sqlite3", "bullseye bookworm trixie", "", ""},
    {"squashfs-tools", "bullseye bookworm trixie", "", ""},
    {"ssh", "bullseye bookworm", "libgpm2 libpam-systemd ncurses-term psmisc xauth", "openssh-client"},
    {"ssh", "trixie",
        "dbus libgpm2 libkmod2 libpam-systemd linux-sysctl-defaults ncurses-term psmisc systemd-cryptsetup "
        "systemd-timesyncd xauth", "openssh-client systemd"},
    {"sshfs", "bullseye bookworm trixie", "libglib2.0-data shared-mime-info xauth xdg-user-dirs", "openssh-client"},
    {"sshpass", "bullseye bookworm trixie", "openssh-client", ""},
    {"ssl-cert", "bullseye bookworm trixie", "", "openssl"},
    {"ssmtp", "bullseye bookworm trixie", "", ""},
    {"strace", "bullseye bookworm trixie", "", ""},
    {"subversion", "bullseye bookworm trixie", "libsasl2-modules", ""},
    {"sudo", "bullseye bookworm trixie", "", ""},
    {"supervisor", "bullseye bookworm trixie", "ca-certificates libgpm2", "python3"},
    {"swig", "bullseye bookworm trixie", "", ""},
    {"sysfsutils", "bullseye bookworm trixie", "", ""},
    {"syslog-ng", "bullseye",
        "syslog-ng-mod-smtp syslog-ng-mod-amqp syslog-ng-mod-geoip2 syslog-ng-mod-redis syslog-ng-mod-stomp "
        "syslog-ng-mod-riemann syslog-ng-mod-graphite syslog-ng-mod-python syslog-ng-mod-add-contextual-data "
        "syslog-ng-mod-getent syslog-ng-mod-stardate syslog-ng-mod-map-value-pairs syslog-ng-mod-snmp "
        "syslog-ng-mod-xml-parser syslog-ng-mod-http syslog-ng-mod-rdkafka syslog-ng-mod-extra "
        "syslog-ng-mod-examples syslog-ng-mod-slog libglib2.0-data libsasl2-modules logrotate shared-mime-info "
        "xdg-user-dirs", ""},
    {"syslog-ng", "bookworm",
        "syslog-ng-mod-smtp syslog-ng-mod-amqp syslog-ng-mod-geoip2 syslog-ng-mod-redis syslog-ng-mod-stomp "
        "syslog-ng-mod-riemann syslog-ng-mod-graphite syslog-ng-mod-python syslog-ng-mod-add-contextual-data "
        "syslog-ng-mod-stardate syslog-ng-mod-snmp syslog-ng-mod-xml-parser syslog-ng-mod-http syslog-ng-mod-rdkafka "
        "syslog-ng-mod-examples syslog-ng-mod-slog libglib2.0-data libsasl2-modules logrotate shared-mime-info "
        "xdg-user-dirs", ""},
    {"syslog-ng", "trixie",
        "syslog-ng-mod-amqp syslog-ng-mod-geoip2 syslog-ng-mod-redis syslog-ng-mod-stomp syslog-ng-mod-riemann "
        "syslog-ng-mod-graphite syslog-ng-mod-python syslog-ng-mod-add-contextual-data syslog-ng-mod-stardate "
        "syslog-ng-mod-snmp syslog-ng-mod-xml-parser syslog-ng-mod-http syslog-ng-mod-rdkafka syslog-ng-mod-examples "
        "syslog-ng-mod-slog libglib2.0-data libsasl2-modules logrotate shared-mime-info xdg-user-dirs", ""},
    {"syslog-ng-core", "bullseye bookworm trixie", "logrotate libglib2.0-data shared-mime-info xdg-user-dirs", ""},
    {"sysstat", "bullseye bookworm", "systemd", "xz-utils"},
    {"sysstat", "trixie", "systemd libgpm2 linux-sysctl-defaults psmisc", "xz-utils"},
    {"systemd", "bullseye bookworm", "dbus systemd-timesyncd", ""},
    {"systemd", "trixie", "dbus linux-sysctl-defaults systemd-timesyncd systemd-cryptsetup libkmod2", ""},
    {"tabix", "bullseye bookworm trixie", "", ""},
    {"talk", "bullseye bookworm trixie", "libgpm2", ""},
    {"tar", "bullseye bookworm trixie", "", ""},
    {"tcl", "bullseye bookworm trixie", "", ""},
    {"tcl8.6-dev", "bullseye",
        "build-essential fakeroot gcc gnupg libalgorithm-merge-perl libc-devtools libfile-fcntllock-perl "
        "liblocale-gettext-perl netbase",
        "binutils bzip2 dpkg-dev libc-dev-bin libc6-dev linux-libc-dev make patch xz-utils zlib1g-dev"},
    {"tcl8.6-dev", "bookworm",
        "build-essential fakeroot gcc gnupg libalgorithm-merge-perl libc-devtools libfile-fcntllock-perl "
        "liblocale-gettext-perl",
        "binutils bzip2 dpkg-dev libc-dev-bin libc6-dev linux-libc-dev make patch xz-utils zlib1g-dev"},
    {"tcl8.6-dev", "trixie",
        "build-essential fakeroot gcc libalgorithm-merge-perl libfile-fcntllock-perl liblocale-gettext-perl netbase "
        "sq", "binutils bzip2 dpkg-dev libc-dev-bin libc6-dev linux-libc-dev make patch xz-utils zlib1g-dev"},
    {"tcpdump", "bullseye bookworm trixie", "dbus", ""},
    {"tcsh", "bullseye bookworm trixie", "", ""},
    {"telnet", "bullseye bookworm trixie", "", ""},
    {"tesseract-ocr", "bullseye", "libglib2.0-data shared-mime-info xdg-user-dirs", ""},
    {"tesseract-ocr", "bookworm trixie",
        "ca-certificates libglib2.0-data libldap-common libsasl2-modules publicsuffix shared-mime-info xdg-user-dirs",
        ""},
    {"tesseract-ocr-eng", "bullseye bookworm trixie", "tesseract-ocr", ""},
    {"tesseract-ocr-osd", "bullseye bookworm trixie", "tesseract-ocr", ""},
    {"texinfo", "bullseye", "libwww-perl libxml-sax-expat-perl netbase", ""},
    {"texinfo", "bookworm", "libwww-perl libxml-sax-expat-perl", ""},
    {"texinfo", "trixie", "libgpm2 libwww-perl libxml-sax-expat-perl linux-sysctl-defaults netbase psmisc", ""},
    {"texlive", "bullseye",
        "dvisvgm libfile-mimeinfo-perl libglib2.0-data libnet-dbus-perl libx11-protocol-perl lmodern netbase "
        "shared-mime-info tex-gyre tipa x11-utils x11-xserver-utils xdg-user-dirs", ""},
    {"texlive", "bookworm",
        "dvisvgm libfile-mimeinfo-perl libglib2.0-data libnet-dbus-perl libx11-protocol-perl lmodern "
        "shared-mime-info tex-gyre tipa x11-utils x11-xserver-utils xdg-user-dirs", ""},
    {"texlive", "trixie",
        "dvisvgm libfile-mimeinfo-perl libglib2.0-data libgpm2 libnet-dbus-perl libx11-protocol-perl "
        "linux-sysctl-defaults lmodern netbase psmisc shared-mime-info tex-gyre tipa x11-utils x11-xserver-utils "
        "xdg-user-dirs", ""},
    {"texlive-base", "bullseye",
        "lmodern dvisvgm libfile-mimeinfo-perl libglib2.0-data libnet-dbus-perl libx11-protocol-perl netbase "
        "shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs", ""},
    {"texlive-base", "bookworm",
        "lmodern dvisvgm libfile-mimeinfo-perl libglib2.0-data libnet-dbus-perl libx11-protocol-perl "
        "shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs", ""},
    {"texlive-base", "trixie",
        "lmodern dvisvgm libfile-mimeinfo-perl libglib2.0-data libgpm2 libnet-dbus-perl libx11-protocol-perl "
        "linux-sysctl-defaults netbase psmisc shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs", ""},
    {"texlive-fonts-extra", "bullseye",
        "fonts-adf-accanthis fonts-adf-berenis fonts-adf-gillius fonts-adf-universalis fonts-cabin fonts-cantarell "
        "fonts-comfortaa fonts-croscore fonts-crosextra-caladea fonts-crosextra-carlito fonts-dejavu-extra "
        "fonts-ebgaramond fonts-ebgaramond-extra fonts-font-awesome fonts-freefont-otf fonts-freefont-ttf "
        "fonts-gfs-artemisia fonts-gfs-complutum fonts-gfs-didot fonts-gfs-neohellenic fonts-gfs-olga "
        "fonts-gfs-solomos fonts-go fonts-junicode fonts-lato fonts-linuxlibertine fonts-lobstertwo "
        "fonts-noto-color-emoji fonts-noto-core fonts-noto-mono fonts-oflb-asana-math fonts-open-sans "
        "fonts-roboto-unhinted fonts-sil-charis fonts-sil-gentium fonts-sil-gentium-basic fonts-sil-gentiumplus "
        "fonts-sil-gentiumplus-compact fonts-stix texlive-fonts-extra-links texlive-fonts-recommended "
        "texlive-latex-extra dvisvgm libfile-mimeinfo-perl libglib2.0-data libnet-dbus-perl libx11-protocol-perl "
        "lmodern netbase shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs", ""},
    {"texlive-fonts-extra", "bookworm",
        "cm-super fonts-adf-accanthis fonts-adf-berenis fonts-adf-gillius fonts-adf-universalis fonts-cabin "
        "fonts-cantarell fonts-clear-sans fonts-comfortaa fonts-comic-neue fonts-croscore fonts-crosextra-caladea "
        "fonts-crosextra-carlito fonts-dejavu-extra fonts-ebgaramond-extra fonts-font-awesome fonts-freefont-otf "
        "fonts-freefont-ttf fonts-gfs-artemisia fonts-gfs-complutum fonts-gfs-didot fonts-gfs-neohellenic "
        "fonts-gfs-olga fonts-gfs-solomos fonts-go fonts-inter fonts-junicode fonts-lato fonts-linuxlibertine "
        "fonts-lobstertwo fonts-noto-color-emoji fonts-noto-core fonts-noto-mono fonts-oflb-asana-math "
        "fonts-open-sans fonts-paratype fonts-roboto-slab fonts-roboto-unhinted fonts-sil-andika fonts-sil-charis "
        "fonts-sil-gentium fonts-sil-gentium-basic fonts-sil-gentiumplus fonts-sil-gentiumplus-compact fonts-stix "
        "texlive-fonts-extra-links texlive-fonts-recommended texlive-latex-extra dvisvgm libfile-mimeinfo-perl "
        "libglib2.0-data libnet-dbus-perl libx11-protocol-perl lmodern shared-mime-info x11-utils x11-xserver-utils "
        "xdg-user-dirs", ""},
    {"texlive-fonts-extra", "trixie",
        "cm-super fonts-adf-accanthis fonts-adf-berenis fonts-adf-gillius fonts-adf-universalis fonts-cabin "
        "fonts-cantarell fonts-clear-sans fonts-comfortaa fonts-comic-neue fonts-croscore fonts-crosextra-caladea "
        "fonts-crosextra-carlito fonts-dejavu-extra fonts-ebgaramond-extra fonts-font-awesome fonts-freefont-otf "
        "fonts-freefont-ttf fonts-gfs-artemisia fonts-gfs-complutum fonts-gfs-didot fonts-gfs-neohellenic "
        "fonts-gfs-olga fonts-gfs-solomos fonts-go fonts-inter fonts-lato fonts-linuxlibertine fonts-lobstertwo "
        "fonts-noto-color-emoji fonts-noto-core fonts-noto-mono fonts-oflb-asana-math fonts-open-sans fonts-paratype "
        "fonts-roboto-slab fonts-roboto-unhinted fonts-sil-andika fonts-sil-charis fonts-sil-gentium "
        "fonts-sil-gentium-basic fonts-sil-gentiumplus fonts-sil-gentiumplus-compact fonts-stix "
        "texlive-fonts-extra-links texlive-fonts-recommended texlive-latex-extra dvisvgm libfile-mimeinfo-perl "
        "libglib2.0-data libgpm2 libnet-dbus-perl libx11-protocol-perl linux-sysctl-defaults lmodern netbase psmisc "
        "shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs", ""},
    {"texlive-fonts-recommended", "bullseye",
        "tex-gyre tipa dvisvgm libfile-mimeinfo-perl libglib2.0-data libnet-dbus-perl libx11-protocol-perl lmodern "
        "netbase shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs", ""},
    {"texlive-fonts-recommended", "bookworm",
        "tex-gyre tipa dvisvgm libfile-mimeinfo-perl libglib2.0-data libnet-dbus-perl libx11-protocol-perl lmodern "
        "shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs", ""},
    {"texlive-fonts-recommended", "trixie",
        "tex-gyre tipa dvisvgm libfile-mimeinfo-perl libglib2.0-data libgpm2 libnet-dbus-perl libx11-protocol-perl "
        "linux-sysctl-defaults lmodern netbase psmisc shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs", ""},
    {"texlive-full", "bullseye",
        "aglfn context-modules dbus dvisvgm fonts-droid-fallback fonts-gfs-bodoni-classic fonts-gfs-didot-classic "
        "fonts-gfs-gazis fonts-gfs-theokritos fonts-texgyre fonts-tlwg-garuda fonts-tlwg-kinnari fonts-tlwg-laksaman "
        "fonts-tlwg-loma fonts-tlwg-mono fonts-tlwg-norasi fonts-tlwg-purisa fonts-tlwg-sawasdee "
        "fonts-tlwg-typewriter fonts-tlwg-typist fonts-tlwg-typo fonts-tlwg-umpush fonts-tlwg-waree gsfonts "
        "javascript-common libclass-c3-xs-perl libclass-xsaccessor-perl libdevel-lexalias-perl libfile-homedir-perl "
        "libfile-mimeinfo-perl libglib2.0-data libgpm2 libhtml-form-perl libhtml-format-perl libhttp-daemon-perl "
        "libipc-shareable-perl liblist-someutils-xs-perl liblog-dispatch-perl libmagickcore-6.q16-6-extra "
        "libmailtools-perl libnet-dbus-perl libpackage-stash-xs-perl libperlio-utf8-strict-perl libqt5svg5 "
        "libref-util-perl libwacom-bin libx11-protocol-perl libxml-sax-expat-perl libyaml-tiny-perl "
        "mesa-vulkan-drivers netpbm openjade ps2eps qt5-gtk-platformtheme tk x11-utils x11-xserver-utils "
        "xdg-user-dirs xpdf zip", "ca-certificates ghostscript openssl python3 ruby texinfo"},
    {"texlive-full", "bookworm",
        "aglfn context-modules dbus default-jre dvisvgm fonts-droid-fallback fonts-gfs-bodoni-classic "
        "fonts-gfs-didot-classic fonts-gfs-gazis fonts-gfs-theokritos fonts-texgyre fonts-texgyre-math "
        "fonts-tlwg-garuda fonts-tlwg-kinnari fonts-tlwg-laksaman fonts-tlwg-loma fonts-tlwg-mono fonts-tlwg-norasi "
        "fonts-tlwg-purisa fonts-tlwg-sawasdee fonts-tlwg-typewriter fonts-tlwg-typist fonts-tlwg-typo "
        "fonts-tlwg-umpush fonts-tlwg-waree gsfonts javascript-common libclass-c3-xs-perl libclass-xsaccessor-perl "
        "libdevel-lexalias-perl libfile-homedir-perl libfile-mimeinfo-perl libglib2.0-data libgpm2 libhtml-form-perl "
        "libhtml-format-perl libhttp-daemon-perl libipc-shareable-perl libldap-common liblist-someutils-xs-perl "
        "liblog-dispatch-perl libmagickcore-6.q16-6-extra libmailtools-perl libnet-dbus-perl "
        "libpackage-stash-xs-perl libperlio-utf8-strict-perl libqt5svg5 libref-util-perl libsasl2-modules "
        "libspreadsheet-parseexcel-perl libx11-protocol-perl libxml-sax-expat-perl libyaml-tiny-perl luit netpbm "
        "openjade ps2eps publicsuffix qt5-gtk-platformtheme qtwayland5 tk x11-utils x11-xserver-utils xdg-user-dirs "
        "xpdf zip", "ca-certificates ghostscript openssl python3 ruby texinfo"},
    {"texlive-full", "trixie",
        "aglfn context-modules dbus default-jre dvisvgm fonts-droid-fallback fonts-gfs-bodoni-classic "
        "fonts-gfs-didot-classic fonts-gfs-gazis fonts-gfs-theokritos fonts-ipaexfont-gothic fonts-ipaexfont-mincho "
        "fonts-ipafont-gothic fonts-ipafont-mincho fonts-texgyre fonts-texgyre-math fonts-tlwg-garuda "
        "fonts-tlwg-kinnari fonts-tlwg-laksaman fonts-tlwg-loma fonts-tlwg-mono fonts-tlwg-norasi fonts-tlwg-purisa "
        "fonts-tlwg-sawasdee fonts-tlwg-typewriter fonts-tlwg-typist fonts-tlwg-typo fonts-tlwg-umpush "
        "fonts-tlwg-waree gnupg-utils gpg-wks-client gpgv javascript-common libclass-c3-xs-perl "
        "libclass-xsaccessor-perl libdevel-lexalias-perl libfile-mimeinfo-perl libglib2.0-data libgpm2 "
        "libheif-plugin-aomenc libheif-plugin-x265 libhtml-form-perl libhtml-format-perl libhttp-daemon-perl "
        "libio-compress-brotli-perl libipc-shareable-perl libldap-common liblist-someutils-xs-perl "
        "liblog-dispatch-perl libmagickcore-7.q16-10-extra libmailtools-perl libnet-dbus-perl "
        "libpackage-stash-xs-perl libperlio-utf8-strict-perl libqt5svg5 libref-util-perl libsasl2-modules "
        "libspreadsheet-parseexcel-perl libx11-protocol-perl libxml-sax-expat-perl linux-sysctl-defaults luit "
        "mesa-vulkan-drivers netpbm openjade ps2eps psmisc publicsuffix python3-pil python3-pycryptodome "
        "qt5-gtk-platformtheme qtwayland5 ruby-sdbm tk x11-utils x11-xserver-utils xdg-user-dirs xpdf zip",
        "ca-certificates dirmngr ghostscript gnupg openssl python3 ruby texinfo"},
    {"texlive-lang-german", "bullseye",
        "dvisvgm libfile-mimeinfo-perl libglib2.0-data libnet-dbus-perl libx11-protocol-perl lmodern netbase "
        "shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs", ""},
    {"texlive-lang-german", "bookworm",
        "dvisvgm libfile-mimeinfo-perl libglib2.0-data libnet-dbus-perl libx11-protocol-perl lmodern "
        "shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs", ""},
    {"texlive-lang-german", "trixie",
        "dvisvgm libfile-mimeinfo-perl libglib2.0-data libgpm2 libnet-dbus-perl libx11-protocol-perl "
        "linux-sysctl-defaults lmodern netbase psmisc shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs", ""},
    {"texlive-latex-base", "bullseye",
        "dvisvgm libfile-mimeinfo-perl libglib2.0-data libnet-dbus-perl libx11-protocol-perl lmodern netbase "
        "shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs", ""},
    {"texlive-latex-base", "bookworm",
        "dvisvgm libfile-mimeinfo-perl libglib2.0-data libnet-dbus-perl libx11-protocol-perl lmodern "
        "shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs", ""},
    {"texlive-latex-base", "trixie",
        "dvisvgm libfile-mimeinfo-perl libglib2.0-data libgpm2 libnet-dbus-perl libx11-protocol-perl "
        "linux-sysctl-defaults lmodern netbase psmisc shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs", ""},
    {"texlive-latex-extra", "bullseye",
        "texlive-fonts-recommended texlive-plain-generic ca-certificates dvisvgm libfile-mimeinfo-perl "
        "libglib2.0-data libgpm2 libnet-dbus-perl libx11-protocol-perl lmodern netbase ruby shared-mime-info tk "
        "x11-utils x11-xserver-utils xdg-user-dirs", "python3"},
    {"texlive-latex-extra", "bookworm",
        "default-jre libspreadsheet-parseexcel-perl texlive-fonts-recommended texlive-plain-generic ca-certificates "
        "dvisvgm libfile-mimeinfo-perl libglib2.0-data libgpm2 libnet-dbus-perl libx11-protocol-perl lmodern ruby "
        "shared-mime-info tk x11-utils x11-xserver-utils xdg-user-dirs", "python3"},
    {"texlive-latex-extra", "trixie",
        "default-jre libspreadsheet-parseexcel-perl texlive-fonts-recommended texlive-plain-generic ca-certificates "
        "dvisvgm libfile-mimeinfo-perl libglib2.0-data libgpm2 libnet-dbus-perl libx11-protocol-perl "
        "linux-sysctl-defaults lmodern psmisc ruby shared-mime-info tk x11-utils x11-xserver-utils xdg-user-dirs",
        "python3"},
    {"texlive-latex-recommended", "bullseye",
        "dvisvgm libfile-mimeinfo-perl libglib2.0-data libnet-dbus-perl libx11-protocol-perl lmodern netbase "
        "shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs", ""},
    {"texlive-latex-recommended", "bookworm",
        "dvisvgm libfile-mimeinfo-perl libglib2.0-data libnet-dbus-perl libx11-protocol-perl lmodern "
        "shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs", ""},
    {"texlive-latex-recommended", "trixie",
        "dvisvgm libfile-mimeinfo-perl libglib2.0-data libgpm2 libnet-dbus-perl libx11-protocol-perl "
        "linux-sysctl-defaults lmodern netbase psmisc shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs", ""},
    {"texlive-luatex", "bullseye",
        "dvisvgm javascript-common libfile-mimeinfo-perl libglib2.0-data libnet-dbus-perl libx11-protocol-perl "
        "netbase shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs", ""},
    {"texlive-luatex", "bookworm",
        "dvisvgm javascript-common libfile-mimeinfo-perl libglib2.0-data libnet-dbus-perl libx11-protocol-perl "
        "shared-mime-info x11-utils x11-xserver-utils xdg-user-dirs", ""},
    {"texlive-luatex", "trixie",
        "dvisvgm javascript-common libfile-mimeinfo-perl libglib2.0-data libgpm2 libnet-dbus-perl "
        "libx11-protocol-perl linux-sysctl-defaults netbase psmisc shared-mime-info x11-utils x11-xserver-utils "
        "xdg-user-dirs", ""},
    {"texlive-xetex", "bullseye",
        "lmodern ca-certificates dvisvgm libfile-mimeinfo-perl libglib2.0-data libgpm2 libnet-dbus-perl "
        "libx11-protocol-perl netbase ruby shared-mime-info texlive-fonts-recommended texlive-plain-generic tk "
        "x11-utils x11-xserver-utils xdg-user-dirs", "python3"},
    {"texlive-xetex", "bookworm",
        "lmodern ca-certificates default-jre dvisvgm libfile-mimeinfo-perl libglib2.0-data libgpm2 libnet-dbus-perl "
        "libspreadsheet-parseexcel-perl libx11-protocol-perl ruby shared-mime-info texlive-fonts-recommended "
        "texlive-plain-generic tk x11-utils x11-xserver-utils xdg-user-dirs", "python3"},
    {"texlive-xetex", "trixie",
        "lmodern ca-certificates default-jre dvisvgm libfile-mimeinfo-perl libglib2.0-data libgpm2 libnet-dbus-perl "
        "libspreadsheet-parseexcel-perl libx11-protocol-perl linux-sysctl-defaults psmisc ruby shared-mime-info "
        "texlive-fonts-recommended texlive-plain-generic tk x11-utils x11-xserver-utils xdg-user-dirs", "python3"},
    {"thin-provisioning-tools", "bullseye bookworm trixie", "", ""},
    {"tightvncserver", "bullseye", "x11-xserver-utils xfonts-base mesa-vulkan-drivers netbase", "x11-utils xauth"},
    {"tightvncserver", "bookworm", "x11-xserver-utils xfonts-base", "x11-utils xauth"},
    {"tightvncserver", "trixie", "x11-xserver-utils xfonts-base luit mesa-vulkan-drivers netbase", "x11-utils xauth"},
    {"time", "bullseye bookworm trixie", "", ""},
    {"tini", "bullseye bookworm trixie", "", ""},
    {"tk-dev", "bullseye",
        "build-essential fakeroot gcc gnupg libalgorithm-merge-perl libc-devtools libfile-fcntllock-perl "
        "libglib2.0-data liblocale-gettext-perl libpng-tools netbase shared-mime-info xdg-user-dirs xterm",
        "binutils bzip2 dpkg-dev libc-dev-bin libc6-dev libexpat1-dev libfreetype-dev libfreetype6-dev libpng-dev "
        "libx11-dev libxcb1-dev libxext-dev libxft-dev libxrender-dev libxss-dev linux-libc-dev make patch "
        "pkg-config tcl-dev uuid-dev xz-utils zlib1g-dev"},
    {"tk-dev", "bookworm",
        "build-essential fakeroot gcc gnupg libalgorithm-merge-perl libc-devtools libfile-fcntllock-perl "
        "liblocale-gettext-perl libpng-tools",
        "binutils bzip2 dpkg-dev libc-dev-bin libc6-dev libexpat1-dev libfreetype-dev libfreetype6-dev libpng-dev "
        "libx11-dev libxcb1-dev libxext-dev libxft-dev libxrender-dev libxss-dev linux-libc-dev make patch "
        "pkg-config pkgconf tcl-dev uuid-dev xz-utils zlib1g-dev"},
    {"tk-dev", "trixie",
        "build-essential fakeroot gcc libalgorithm-merge-perl libfile-fcntllock-perl liblocale-gettext-perl "
        "libpng-tools netbase sq",
        "binutils bzip2 dpkg-dev libbz2-dev libc-dev-bin libc6-dev libexpat1-dev libfreetype-dev libpng-dev "
        "libx11-dev libxcb1-dev libxext-dev libxft-dev libxrender-dev libxss-dev linux-libc-dev make patch pkgconf "
        "tcl-dev uuid-dev xz-utils zlib1g-dev"},
    {"tk8.6-dev", "bullseye",
        "build-essential fakeroot gcc gnupg libalgorithm-merge-perl libc-devtools libfile-fcntllock-perl "
        "libglib2.0-data liblocale-gettext-perl libpng-tools netbase shared-mime-info xdg-user-dirs xterm",
        "binutils bzip2 dpkg-dev libc-dev-bin libc6-dev libexpat1-dev libfreetype-dev libfreetype6-dev libpng-dev "
        "libx11-dev libxcb1-dev libxext-dev libxft-dev libxrender-dev libxss-dev linux-libc-dev make patch "
        "pkg-config uuid-dev xz-utils zlib1g-dev"},
    {"tk8.6-dev", "bookworm",
        "build-essential fakeroot gcc gnupg libalgorithm-merge-perl libc-devtools libfile-fcntllock-perl "
        "liblocale-gettext-perl libpng-tools",
        "binutils bzip2 dpkg-dev libc-dev-bin libc6-dev libexpat1-dev libfreetype-dev libfreetype6-dev libpng-dev "
        "libx11-dev libxcb1-dev libxext-dev libxft-dev libxrender-dev libxss-dev linux-libc-dev make patch "
        "pkg-config pkgconf uuid-dev xz-utils zlib1g-dev"},
    {"tk8.6-dev", "trixie",
        "build-essential fakeroot gcc libalgorithm-merge-perl libfile-fcntllock-perl liblocale-gettext-perl "
        "libpng-tools netbase sq",
        "binutils bzip2 dpkg-dev libbz2-dev libc-dev-bin libc6-dev libexpat1-dev libfreetype-dev libpng-dev "
        "libx11-dev libxcb1-dev libxext-dev libxft-dev libxrender-dev libxss-dev linux-libc-dev make patch pkgconf "
        "uuid-dev xz-utils zlib1g-dev"},
    {"tmux", "bullseye bookworm trixie", "", ""},
    {"tofrodos", "bullseye bookworm trixie", "", ""},
    {"traceroute", "bullseye bookworm trixie", "", ""},
    {"tree", "bullseye bookworm trixie", "", ""},
    {"tzdata", "bullseye bookworm trixie", "", ""},
    {"ubuntu-cloud-keyring", "trixie", "", ""},
    {"ucf", "bullseye bookworm", "", ""},
    {"ucf", "trixie", "libgpm2 linux-sysctl-defaults psmisc", ""},
    {"udev", "bullseye bookworm", "", ""},
    {"udev", "trixie", "dbus linux-sysctl-defaults systemd-cryptsetup systemd-timesyncd", "systemd"},
    {"uglifyjs", "bullseye bookworm trixie", "ca-certificates", ""},
    {"unixodbc", "bullseye bookworm", "", ""},
    {"unixodbc", "trixie", "libodbccr2", ""},
    {"unixodbc-dev", "bullseye", "libtool netbase", "automake"},
    {"unixodbc-dev", "bookworm trixie", "", ""},
    {"unrar-free", "bullseye", "unar", ""},
    {"unrar-free", "bookworm trixie", "", ""},
    {"unzip", "bullseye bookworm trixie", "", ""},
    {"usbutils", "bullseye bookworm trixie", "", ""},
    {"util-linux", "bullseye bookworm trixie", "", ""},
    {"uuid-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"uuid-dev", "trixie", "", "libc6-dev"},
    {"uwsgi", "bullseye bookworm trixie", "", ""},
    {"uwsgi-plugin-python3", "bullseye", "ca-certificates libgpm2", ""},
    {"uwsgi-plugin-python3", "bookworm", "libgpm2", ""},
    {"uwsgi-plugin-python3", "trixie", "ca-certificates libgpm2", "python3"},
    {"valgrind", "bullseye bookworm", "valgrind-dbg gdb", ""},
    {"valgrind", "trixie", "gdb python3", ""},
    {"varnish", "bullseye", "libc-devtools libgpm2", "binutils cpp gcc gcc-10 libc-dev-bin libc6-dev linux-libc-dev"},
    {"varnish", "bookworm", "libc-devtools libgpm2",
        "binutils cpp gcc gcc-12 libc-dev-bin libc6-dev libgcc-12-dev linux-libc-dev"},
    {"varnish", "trixie", "dbus libgpm2 libkmod2 linux-sysctl-defaults systemd-cryptsetup systemd-timesyncd",
        "binutils libc-dev-bin libc6-dev linux-libc-dev systemd"},
    {"vim", "bullseye", "", "xxd"},
    {"vim", "bookworm trixie", "xxd", ""},
    {"vim-common", "bullseye", "vim", "xxd"},
    {"vim-common", "bookworm trixie", "xxd vim", ""},
    {"vim-nox", "bullseye", "fonts-lato libjs-jquery perl zip", "ca-certificates openssl ruby xxd"},
    {"vim-nox", "bookworm", "fonts-lato libjs-jquery xxd zip", "ca-certificates openssl ruby"},
    {"vim-nox", "trixie", "fonts-lato libjs-jquery perl ruby-sdbm xxd zip", "ca-certificates openssl ruby"},
    {"vim-tiny", "bullseye", "", "xxd"},
    {"vim-tiny", "bookworm trixie", "xxd", ""},
    {"virtualenv", "bullseye trixie", "build-essential libgpm2 python3-dev", "ca-certificates openssl python3"},
    {"virtualenv", "bookworm", "build-essential libgpm2 python3-dev python3-distutils",
        "ca-certificates openssl python3"},
    {"virtualenvwrapper", "bullseye bookworm trixie", "bash-completion build-essential libgpm2 python3-dev",
        "ca-certificates openssl python3"},
    {"vsftpd", "bullseye bookworm", "logrotate ssl-cert libgpm2 psmisc", ""},
    {"vsftpd", "trixie", "logrotate ssl-cert libgpm2 linux-sysctl-defaults psmisc", ""},
    {"wget", "bullseye bookworm trixie", "ca-certificates publicsuffix", ""},
    {"whois", "bullseye bookworm trixie", "", ""},
    {"wireless-tools", "bullseye bookworm trixie", "", ""},
    {"wkhtmltopdf", "bullseye",
        "xvfb dbus geoclue-2.0 gstreamer1.0-plugins-base libglib2.0-data libpam-cap libwacom-bin mesa-vulkan-drivers "
        "qt5-gtk-platformtheme xdg-user-dirs", ""},
    {"wkhtmltopdf", "bookworm",
        "xvfb dbus geoclue-2.0 gstreamer1.0-plugins-base libglib2.0-data libpam-cap qt5-gtk-platformtheme qtwayland5 "
        "xdg-user-dirs", ""},
    {"x11-apps", "bullseye bookworm trixie", "xbitmaps", ""},
    {"x11-common", "bullseye bookworm trixie", "", ""},
    {"x11-utils", "bullseye", "mesa-vulkan-drivers", ""},
    {"x11-utils", "bookworm", "", ""},
    {"x11-utils", "trixie", "luit mesa-vulkan-drivers", ""},
    {"x11-xserver-utils", "bullseye bookworm trixie", "", "cpp"},
    {"x11proto-core-dev", "bullseye bookworm trixie", "", ""},
    {"x11vnc", "bullseye", "dbus libsasl2-modules xterm", "openssl"},
    {"x11vnc", "bookworm trixie", "x11-utils dbus libsasl2-modules", "openssl"},
    {"x264", "bullseye",
        "alsa-topology-conf alsa-ucm-conf dbus libaacs0 libgdk-pixbuf2.0-bin libglib2.0-data libgpm2 librsvg2-common "
        "mesa-vulkan-drivers pocketsphinx-en-us va-driver-all vdpau-driver-all xdg-user-dirs", ""},
    {"x264", "bookworm trixie",
        "libaacs0 libgdk-pixbuf2.0-bin libglib2.0-data librsvg2-common va-driver-all vdpau-driver-all xdg-user-dirs",
        ""},
    {"xauth", "bullseye bookworm trixie", "", ""},
    {"xclip", "bullseye bookworm trixie", "xauth", ""},
    {"xdg-user-dirs", "bullseye bookworm trixie", "", ""},
    {"xdg-utils", "bullseye bookworm trixie",
        "libfile-mimeinfo-perl libnet-dbus-perl libx11-protocol-perl x11-utils x11-xserver-utils", ""},
    {"xfonts-100dpi", "bullseye bookworm trixie", "", ""},
    {"xfonts-75dpi", "bullseye bookworm trixie", "", ""},
    {"xfonts-base", "bullseye bookworm trixie", "", ""},
    {"xfonts-cyrillic", "bullseye trixie", "", ""},
    {"xfonts-scalable", "bullseye bookworm trixie", "", ""},
    {"xfonts-wqy", "bullseye bookworm trixie", "", ""},
    {"xfsprogs", "bullseye bookworm", "ca-certificates libgpm2", "python3"},
    {"xfsprogs", "trixie", "ca-certificates dbus libglib2.0-data libgpm2 python3-gi shared-mime-info xdg-user-dirs",
        "python3"},
    {"xinit", "bullseye bookworm trixie", "xserver-xorg xterm", "xauth"},
    {"xml-core", "bullseye bookworm trixie", "", ""},
    {"xmlsec1", "bullseye bookworm trixie", "", ""},
    {"xmlstarlet", "bullseye bookworm trixie", "", ""},
    {"xmlto", "bullseye trixie", "dblatex libpaper-utils zip netbase", ""},
    {"xmlto", "bookworm", "dblatex libpaper-utils zip", ""},
    {"xorg", "bullseye",
        "dbus libglib2.0-data libpam-systemd libwacom-bin mesa-vulkan-drivers shared-mime-info xdg-user-dirs "
        "xserver-xorg-input-wacom xserver-xorg-legacy xserver-xorg-video-intel xserver-xorg-video-qxl",
        "cpp x11-utils x11-xserver-utils xauth"},
    {"xorg", "bookworm",
        "dbus libglib2.0-data libpam-systemd shared-mime-info xcvt xdg-user-dirs xserver-xorg-input-wacom "
        "xserver-xorg-legacy xserver-xorg-video-intel xserver-xorg-video-qxl",
        "cpp x11-utils x11-xserver-utils xauth"},
    {"xorg", "trixie",
        "dbus libglib2.0-data libpam-systemd linux-sysctl-defaults luit mesa-vulkan-drivers shared-mime-info "
        "systemd-cryptsetup systemd-timesyncd xcvt xdg-user-dirs xserver-xorg-input-wacom xserver-xorg-legacy "
        "xserver-xorg-video-intel xserver-xorg-video-qxl", "cpp systemd x11-utils x11-xserver-utils xauth"},
    {"xorg-dev", "bullseye",
        "bzip2 libc-devtools libfile-fcntllock-perl libglib2.0-data liblocale-gettext-perl libpng-tools "
        "mesa-vulkan-drivers netbase shared-mime-info xdg-user-dirs xz-utils",
        "libc-dev-bin libc6-dev libexpat1-dev libfreetype-dev libfreetype6-dev libice-dev libpng-dev libsm-dev "
        "libx11-dev libxcb1-dev libxext-dev libxft-dev libxi-dev libxmu-dev libxrender-dev libxss-dev libxtst-dev "
        "linux-libc-dev pkg-config uuid-dev zlib1g-dev"},
    {"xorg-dev", "bookworm", "libc-devtools libpng-tools",
        "libc-dev-bin libc6-dev libexpat1-dev libfreetype-dev libfreetype6-dev libice-dev libpng-dev libsm-dev "
        "libx11-dev libxcb1-dev libxext-dev libxft-dev libxi-dev libxmu-dev libxrender-dev libxss-dev libxtst-dev "
        "linux-libc-dev pkg-config pkgconf uuid-dev zlib1g-dev"},
    {"xorg-dev", "trixie", "libpng-tools mesa-vulkan-drivers",
        "libbz2-dev libc-dev-bin libc6-dev libexpat1-dev libfreetype-dev libice-dev libpng-dev libsm-dev libx11-dev "
        "libxcb1-dev libxext-dev libxft-dev libxi-dev libxmu-dev libxrender-dev libxss-dev libxtst-dev "
        "linux-libc-dev pkgconf uuid-dev zlib1g-dev"},
    {"xorriso", "bullseye bookworm trixie", "", ""},
    {"xserver-xorg-core", "bullseye", "libpam-systemd dbus mesa-vulkan-drivers xauth xfonts-base", ""},
    {"xserver-xorg-core", "bookworm", "libpam-systemd xcvt dbus xauth xfonts-base", ""},
    {"xserver-xorg-core", "trixie",
        "libpam-systemd xcvt dbus linux-sysctl-defaults mesa-vulkan-drivers systemd-cryptsetup systemd-timesyncd "
        "xauth xfonts-base", "systemd"},
    {"xsltproc", "bullseye bookworm trixie", "", ""},
    {"xterm", "bullseye", "x11-utils", ""},
    {"xterm", "bookworm trixie", "luit", ""},
    {"xutils-dev", "bullseye bookworm trixie", "", "cpp"},
    {"xvfb", "bullseye trixie", "xauth mesa-vulkan-drivers xfonts-base", ""},
    {"xvfb", "bookworm", "xauth xfonts-base", ""},
    {"xxd", "bullseye bookworm trixie", "", ""},
    {"xz-utils", "bullseye bookworm trixie", "", ""},
    {"yasm", "bullseye bookworm trixie", "", ""},
    {"zenity", "bullseye",
        "aspell-en at-spi2-core enchant-2 gstreamer1.0-gl gstreamer1.0-libav gstreamer1.0-plugins-bad gstreamer1.0-x "
        "libgdk-pixbuf2.0-bin libglib2.0-data libgtk-3-bin libnss-systemd libpam-cap librsvg2-common "
        "mesa-vulkan-drivers notification-daemon procps publicsuffix systemd-timesyncd xdg-desktop-portal-gtk "
        "xdg-user-dirs", "dbus systemd"},
    {"zenity", "bookworm",
        "alsa-topology-conf alsa-ucm-conf aspell-en at-spi2-core enchant-2 gstreamer1.0-gl gstreamer1.0-libav "
        "gstreamer1.0-plugins-bad gstreamer1.0-x libgdk-pixbuf2.0-bin libglib2.0-data libgtk-3-bin libnss-systemd "
        "libpam-cap librsvg2-common psmisc publicsuffix systemd-timesyncd xdg-desktop-portal-gtk xdg-user-dirs",
        "dbus systemd"},
    {"zenity", "trixie",
        "ca-certificates iso-codes libgdk-pixbuf2.0-bin libglib2.0-data libgpm2 libgtk-4-bin "
        "libgtk-4-media-gstreamer libkmod2 libldap-common libnss-systemd librsvg2-common libsasl2-modules "
        "linux-sysctl-defaults mesa-vulkan-drivers psmisc publicsuffix systemd-cryptsetup systemd-timesyncd "
        "xdg-user-dirs", "dbus systemd"},
    {"zip", "bullseye bookworm trixie", "unzip", ""},
    {"zlib1g", "bullseye bookworm trixie", "", ""},
    {"zlib1g-dev", "bullseye bookworm", "libc-devtools", "libc6-dev"},
    {"zlib1g-dev", "trixie", "", "libc6-dev"},
    {"zookeeper", "bullseye", "alsa-topology-conf alsa-ucm-conf dbus libglib2.0-data shared-mime-info xdg-user-dirs",
        "ca-certificates openssl"},
    {"zookeeper", "bookworm",
        "alsa-topology-conf alsa-ucm-conf dbus fonts-dejavu-extra libatk-wrapper-java-jni libgail-common "
        "libgdk-pixbuf2.0-bin libglib2.0-data libgtk2.0-bin librsvg2-common xdg-user-dirs",
        "ca-certificates default-jre openssl"},
    {"zookeeper", "trixie",
        "alsa-topology-conf alsa-ucm-conf at-spi2-core fonts-dejavu-extra libatk-wrapper-java-jni "
        "libgdk-pixbuf2.0-bin libglib2.0-data libgpm2 libgtk-3-bin libkmod2 libnss-systemd librsvg2-common "
        "linux-sysctl-defaults mesa-vulkan-drivers psmisc systemd-cryptsetup systemd-timesyncd xdg-user-dirs",
        "ca-certificates dbus default-jre openssl systemd"},
    {"zookeeperd", "bullseye", "alsa-topology-conf alsa-ucm-conf dbus libglib2.0-data shared-mime-info xdg-user-dirs",
        "ca-certificates openssl"},
    {"zookeeperd", "bookworm",
        "alsa-topology-conf alsa-ucm-conf dbus fonts-dejavu-extra libatk-wrapper-java-jni libgail-common "
        "libgdk-pixbuf2.0-bin libglib2.0-data libgtk2.0-bin librsvg2-common xdg-user-dirs",
        "ca-certificates default-jre openssl"},
    {"zookeeperd", "trixie",
        "alsa-topology-conf alsa-ucm-conf at-spi2-core fonts-dejavu-extra libatk-wrapper-java-jni "
        "libgdk-pixbuf2.0-bin libglib2.0-data libgpm2 libgtk-3-bin libkmod2 libnss-systemd librsvg2-common "
        "linux-sysctl-defaults mesa-vulkan-drivers psmisc systemd-cryptsetup systemd-timesyncd xdg-user-dirs",
        "ca-certificates dbus default-jre openssl systemd"},
    {"zsh", "bullseye", "libgdbm6 libncursesw6", ""},
    {"zsh", "bookworm", "libncursesw6 libpcre3", ""},
    {"zsh", "trixie", "libgdbm6t64 libncursesw6", ""},
    {"zstd", "bullseye bookworm trixie", "", ""},
};
// clang-format on

}  // namespace

std::span<const RecommendedPackages> recommended_packages() { return table; }

}  // namespace drydock::knowledge
