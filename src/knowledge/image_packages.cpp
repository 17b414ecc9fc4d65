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
constexpr Words without_headers = "alpine debian node python ubuntu";

}  // namespace

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
