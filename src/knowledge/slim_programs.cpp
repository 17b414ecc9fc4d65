// Sources: the package lists of debian:*-slim (essential packages and apt), docker-library/python's slim template, and
// the file lists of the packages named (packages.debian.org).
#include "knowledge/slim_programs.hpp"

#include <string>

namespace drydock::knowledge {

namespace {

constexpr Words built_ins =
    ": . [ alias bg break cd command continue echo eval exec exit export false fg getopts hash jobs kill local printf pwd "
    "read readonly return set shift source test times trap true type ulimit umask unalias unset wait declare let shopt "
    "pushd popd";
constexpr Words coreutils =
    "arch b2sum base32 base64 basename basenc cat chcon chgrp chmod chown chroot cksum comm cp csplit cut date dd df dir "
    "dircolors dirname du env expand expr factor fmt fold groups head hostid id install join link ln logname ls md5sum "
    "mkdir mkfifo mknod mktemp mv nice nl nohup nproc numfmt od paste pathchk pinky pr ptx readlink realpath rm rmdir "
    "runcon seq sha1sum sha224sum sha256sum sha384sum sha512sum shred shuf sleep sort split stat stdbuf stty sum sync tac "
    "tail tee timeout touch tr truncate tsort tty uname unexpand uniq unlink users vdir wc who whoami yes";
constexpr Words essential =
    "sh dash bash rbash grep egrep fgrep sed find xargs tar gzip gunzip zcat perl hostname diff cmp awk mawk ldconfig ldd "
    "getent iconv localedef locale mount umount su more dmesg lsblk findmnt flock setsid setpriv runuser nologin login "
    "getopt tzselect which tempfile run-parts dpkg dpkg-query dpkg-divert dpkg-reconfigure debconf-set-selections "
    "update-alternatives apt apt-get apt-cache apt-config apt-key apt-mark useradd userdel usermod groupadd groupdel "
    "groupmod passwd chpasswd chsh gpasswd";
// Debian 13 has no adduser unless something asks for it.
constexpr Words essential_until_bookworm = "adduser addgroup deluser delgroup";
constexpr Words until_bookworm = "jessie stretch buster bullseye bookworm";
// Of ca-certificates and openssl, which come with the images of Python.
constexpr Words certificates = "update-ca-certificates openssl c_rehash";
constexpr Words python_own = "python python3 pip pip3 pydoc idle python3-config python-config 2to3 pydoc3 idle3";

// Of ca-certificates and openssl, which Node's slim images lack.
constexpr Words of_python_images = "update-ca-certificates openssl c_rehash";
// docker-node's slim template.
constexpr Words node_own = "node nodejs npm npx yarn yarnpkg corepack";

struct Programs {
  std::string_view package;
  Words programs;
};
constexpr Programs packages[] = {
    {"postgresql-client", "psql pg_isready pg_dump pg_restore createdb dropdb pg_dumpall"},
    {"default-mysql-client", "mysql mysqladmin mysqldump mariadb"},
    {"mariadb-client", "mysql mysqladmin mysqldump mariadb"},
    {"default-mysql-server", "mysqld mysql mysqladmin"},
    {"redis-tools", "redis-cli"},
    {"redis-server", "redis-server redis-cli"},
    {"netcat", "nc"},
    {"netcat-openbsd", "nc"},
    {"netcat-traditional", "nc"},
    {"supervisor", "supervisord supervisorctl"},
    {"procps", "ps top pgrep pkill free uptime"},
    {"iproute2", "ip ss"},
    {"iputils-ping", "ping"},
    {"net-tools", "netstat ifconfig"},
    {"dnsutils", "dig nslookup"},
    {"gettext", "msgfmt msgmerge xgettext envsubst"},
    {"gettext-base", "envsubst"},
    {"gnupg", "gpg"},
    {"gnupg2", "gpg"},
    {"locales", "locale-gen update-locale"},
    {"openssh-client", "ssh scp ssh-keyscan ssh-keygen"},
    {"openssh-server", "sshd ssh-keygen"},
    {"xz-utils", "xz unxz"},
    {"tesseract-ocr", "tesseract"},
    {"poppler-utils", "pdftotext pdftoppm pdfinfo"},
    {"imagemagick", "convert identify mogrify"},
    {"nodejs", "node nodejs"},
    {"npm", "npm npx"},
    {"graphviz", "dot"},
    {"sqlite3", "sqlite3"},
    {"adduser", "adduser addgroup deluser delgroup"},
    {"vim", "vi vim"},
    {"cron", "cron crontab"},
    {"apache2", "apache2 apache2ctl apachectl a2enmod a2dismod a2ensite a2dissite a2enconf a2disconf"},
    {"apache2-utils", "ab htpasswd htdigest"},
    {"ghostscript", "gs ghostscript ps2pdf pdf2ps"},
    {"ffmpeg", "ffmpeg ffprobe ffplay"},
    {"dos2unix", "dos2unix unix2dos"},
    {"lsb-release", "lsb_release"},
    {"xvfb", "Xvfb xvfb-run"},
    {"wkhtmltopdf", "wkhtmltopdf wkhtmltoimage"},
    {"chromium-driver", "chromedriver"},
};

constexpr Words folders_and_accounts =
    "mkdir useradd groupadd adduser addgroup usermod echo true :";
constexpr Words files = "chmod chown chgrp ln touch install";
// The file lists of gcc, binutils, make, cmake, pkg-config, the build systems, and of the header packages' scripts.
constexpr Words build_programs =
    "gcc g++ cc c++ cpp c89 c99 gcov gfortran clang clang++ ld ld.bfd ld.gold as ar nm ranlib strip objcopy objdump readelf addr2line "
    "size strings elfedit gprof make gmake cmake ctest cpack ninja meson autoconf automake autoreconf aclocal libtool libtoolize m4 "
    "bison yacc flex lex swig rustc cargo rustup go pkg-config pkgconf dpkg-buildpackage dpkg-architecture dpkg-source patch fakeroot "
    "pg_config mysql_config mariadb_config xml2-config xslt-config curl-config krb5-config pcre-config freetype-config gdal-config "
    "geos-config nc-config icu-config protoc xz unxz file bzip2 perldoc";
// busybox on Alpine has these applets (its `busybox --list`), beside the coreutils of the same names.
constexpr Words busybox =
    "ash sh awk grep egrep fgrep sed find xargs tar gzip gunzip zcat bunzip2 bzcat unzip hostname diff cmp mount umount su more less "
    "dmesg flock setsid adduser addgroup deluser delgroup passwd chpasswd login getopt which wget nc ping ps top pgrep pkill free uptime "
    "netstat ifconfig ip vi crond crontab cpio ed fuser kill killall logger lsof md5sum nslookup pidof pwdx renice reset run-parts "
    "strings sysctl telnet time traceroute tree tty watch xxd apk ldconfig ldd getent iconv";

constexpr std::string_view base_name(std::string_view program) { return program.substr(program.find_last_of('/') + 1); }

bool is_versioned(std::string_view name, std::string_view stem) {
  return name.starts_with(stem) && name.size() > stem.size() &&
         name.substr(stem.size()).find_first_not_of("0123456789.") == std::string_view::npos;
}

}  // namespace

bool in_slim_python(std::string_view program, std::string_view release) {
  const std::string_view name = base_name(program);
  if (certificates.contains(name) || python_own.contains(name)) return true;
  return is_versioned(name, "python") || is_versioned(name, "pip") || in_debian_slim(program, release);
}

bool in_debian_slim(std::string_view program, std::string_view release) {
  const std::string_view name = base_name(program);
  if (built_ins.contains(name) || coreutils.contains(name) || essential.contains(name)) return true;
  return essential_until_bookworm.contains(name) && until_bookworm.contains(release);
}

bool slim_is_covered(const ImageFacts &facts) {
  return facts.distro == Distro::debian && (facts.row->name == "python" || facts.row->name == "node");
}

bool in_slim_image(const ImageFacts &facts, std::string_view program) {
  if (facts.row->name == "python") return in_slim_python(program, facts.release);
  const std::string_view name = base_name(program);
  if (node_own.contains(name)) return true;
  return !python_own.contains(name) && !of_python_images.contains(name) && !is_versioned(name, "python") &&
         !is_versioned(name, "pip") && in_slim_python(program, facts.release);
}

bool in_alpine_python(std::string_view program) {
  const std::string_view name = base_name(program);
  return built_ins.contains(name) || coreutils.contains(name) || busybox.contains(name) || python_own.contains(name) ||
         is_versioned(name, "python") || is_versioned(name, "pip");
}

bool package_has_program(std::string_view package, std::string_view program) {
  const std::string_view name = base_name(program);
  if (package == name) return true;
  for (const Programs &row : packages)
    if (row.package == package || (package.starts_with(row.package) && is_versioned(package, std::string(row.package) + "-")))
      return row.programs.contains(name);
  return false;
}

bool makes_folders_or_accounts(std::string_view program) { return folders_and_accounts.contains(base_name(program)); }

bool changes_files_alone(std::string_view program) { return files.contains(base_name(program)); }

bool is_build_program(std::string_view program) { return build_programs.contains(base_name(program)); }

}  // namespace drydock::knowledge
