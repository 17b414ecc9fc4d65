// Alpine packages by role: the names that real Dockerfiles put into `--virtual .build-deps`. Runtime packages are given
// where their name has been the same since Alpine 3.9; openssl-dev, readline-dev and others changed theirs and have
// none. Compiled programs need libgcc or libstdc++, which the base images lack. Source: the Alpine package index
// (pkgs.alpinelinux.org).
#include "knowledge/build_packages.hpp"

namespace drydock::knowledge {
namespace {

using enum PackageRole;

// clang-format off
constexpr AlpineBuildPackage table[] = {
    {"build-base", build_tool, "libstdc++"},
    {"gcc", build_tool, "libgcc"},
    {"g++", build_tool, "libstdc++"},
    {"gfortran", build_tool, "libgfortran"},
    {"clang", build_tool, "libgcc"},
    {"make", build_tool, ""},
    {"cmake", build_tool, ""},
    {"samurai", build_tool, ""},
    {"ninja", build_tool, ""},
    {"meson", build_tool, ""},
    {"autoconf", build_tool, ""},
    {"automake", build_tool, ""},
    {"libtool", build_tool, ""},
    {"m4", build_tool, ""},
    {"bison", build_tool, ""},
    {"flex", build_tool, ""},
    {"pkgconf", build_tool, ""},
    {"pkgconfig", build_tool, ""},
    {"nasm", build_tool, ""},
    {"yasm", build_tool, ""},
    {"patch", build_tool, ""},
    {"binutils", build_tool, ""},
    {"swig", build_tool, ""},
    {"musl-dev", build_tool, ""},
    {"libc-dev", build_tool, ""},
    {"linux-headers", build_tool, ""},
    {"python3-dev", build_tool, ""},
    {"python-dev", build_tool, ""},
    {"py3-pip", ambiguous, ""},
    {"rust", build_tool, "libgcc"},
    {"cargo", build_tool, "libgcc"},
    {"go", build_tool, ""},
    {"maven", build_tool, ""},
    {"gradle", build_tool, ""},
    {"apache-ant", build_tool, ""},

    {"git", ambiguous, ""},
    {"mercurial", ambiguous, ""},
    {"subversion", ambiguous, ""},
    {"curl", ambiguous, ""},
    {"wget", ambiguous, ""},
    {"gnupg", ambiguous, ""},
    {"unzip", ambiguous, ""},
    {"tar", ambiguous, ""},
    {"bash", ambiguous, ""},
    {"openssh-client", ambiguous, ""},
    {"ca-certificates", ambiguous, ""},

    {"postgresql-dev", library, "libpq"},
    {"libpq-dev", library, "libpq"},
    {"mariadb-connector-c-dev", library, "mariadb-connector-c"},
    {"mariadb-dev", library, "mariadb-connector-c"},
    {"libffi-dev", library, "libffi"},
    {"openssl-dev", library, ""},
    {"libressl-dev", library, ""},
    {"zlib-dev", library, "zlib"},
    {"jpeg-dev", library, "libjpeg-turbo"},
    {"libjpeg-turbo-dev", library, "libjpeg-turbo"},
    {"libpng-dev", library, "libpng"},
    {"freetype-dev", library, "freetype"},
    {"lcms2-dev", library, "lcms2"},
    {"openjpeg-dev", library, "openjpeg"},
    {"tiff-dev", library, "tiff"},
    {"libwebp-dev", library, "libwebp"},
    {"libxml2-dev", library, "libxml2"},
    {"libxslt-dev", library, "libxslt"},
    {"cairo-dev", library, "cairo"},
    {"pango-dev", library, "pango"},
    {"gdk-pixbuf-dev", library, "gdk-pixbuf"},
    {"sqlite-dev", library, "sqlite-libs"},
    {"bzip2-dev", library, "libbz2"},
    {"xz-dev", library, "xz-libs"},
    {"readline-dev", library, ""},
    {"ncurses-dev", library, "ncurses-libs"},
    {"libsodium-dev", library, "libsodium"},
    {"geos-dev", library, "geos"},
    {"gdal-dev", library, "gdal"},
    {"proj-dev", library, "proj"},
    {"curl-dev", library, "libcurl"},
    {"yaml-dev", library, "yaml"},
    {"snappy-dev", library, "snappy"},
    {"unixodbc-dev", library, "unixodbc"},
    {"openldap-dev", library, ""},
    {"cyrus-sasl-dev", library, "libsasl"},
    {"icu-dev", library, "icu-libs"},
    {"gmp-dev", library, "gmp"},
    {"libevent-dev", library, "libevent"},
    {"libev-dev", library, "libev"},
    {"zeromq-dev", library, ""},
    {"libmemcached-dev", library, "libmemcached-libs"},
    {"oniguruma-dev", library, "oniguruma"},
    {"libzip-dev", library, "libzip"},
    {"vips-dev", library, "vips"},
    {"openblas-dev", library, "openblas"},
    {"lapack-dev", library, "lapack"},
};
// clang-format on

}  // namespace

std::span<const AlpineBuildPackage> alpine_build_packages() { return table; }

}  // namespace drydock::knowledge
