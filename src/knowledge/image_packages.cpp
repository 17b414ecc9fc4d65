// Sources: docker-library/buildpack-deps (the variants curl, scm and the full one, each on top of the last), on which the
// full images of the languages stand, and docker-library/python's template for slim.
#include "knowledge/image_packages.hpp"

namespace drydock::knowledge {

namespace {

constexpr Words on_buildpack_deps = "buildpack-deps gcc node perl pypy python ruby rust";
constexpr Words buildpack_deps =
    "ca-certificates curl gnupg netbase wget "
    "git mercurial openssh-client subversion procps "
    "autoconf automake bzip2 dpkg-dev file g++ gcc imagemagick libc6-dev libtool make patch unzip xz-utils zlib1g-dev";
constexpr Words python_slim = "ca-certificates netbase tzdata";

// The same projects' templates for slim and alpine; the ones of Ruby, say, leave -dev packages in.
constexpr Words distributions = "alpine debian ubuntu";
constexpr Words without_headers = "alpine debian node python ubuntu";

// docker-library/python and docker-library/pypy install pip and, by version, setuptools and wheel.
constexpr Words with_python_alone = "pypy python";

// The templates build Python with these, and keep what `ldd` and `scanelf` then find its modules linked with.
constexpr Words python_debian = "libbz2-dev libffi-dev liblzma-dev libreadline-dev libsqlite3-dev libssl-dev uuid-dev zlib1g-dev";
constexpr Words python_alpine = "bzip2-dev libffi-dev ncurses-dev openssl-dev readline-dev sqlite-dev xz-dev zlib-dev";
// Alpine had LibreSSL in the place of OpenSSL (its release notes of 3.5 and 3.9).
constexpr Words alpine_with_libressl = "3.5 3.6 3.7 3.8";

}  // namespace

// Since 3.12 get-pip is told to leave setuptools and wheel out; a tag without a minor version means a newer one.
bool brings_setuptools(const ImageFacts &facts, std::string_view version) {
  if (facts.row->name != "python") return true;
  const std::size_t dot = version.find('.');
  if (!version.starts_with("3")) return version.starts_with("2");
  if (dot == std::string_view::npos) return false;
  const std::string_view minor = version.substr(dot + 1, version.find('.', dot + 1) - dot - 1);
  return minor.size() < 2 || minor < "12";
}

Words linked_by_interpreter(const ImageFacts &facts) {
  if (facts.row->name != "python") return {};
  if (facts.distro == Distro::debian) return python_debian;
  const bool openssl = facts.distro == Distro::alpine && !alpine_with_libressl.contains(facts.release);
  return openssl ? python_alpine : Words();
}

bool brings_python_alone(const ImageFacts &facts) { return with_python_alone.contains(facts.row->name); }

bool is_distribution(const ImageFacts &facts) { return distributions.contains(facts.row->name); }

bool brings_no_headers(const ImageFacts &facts) {
  return facts.compilers && !*facts.compilers && without_headers.contains(facts.row->name);
}

Words packages_of_image(const ImageFacts &facts) {
  const std::string_view name = facts.row->name;
  if (facts.distro != Distro::debian) return {};
  if (facts.flavour == Flavour::full && on_buildpack_deps.contains(name)) return buildpack_deps;
  if (facts.flavour == Flavour::slim && name == "python") return python_slim;
  return {};
}

}  // namespace drydock::knowledge
