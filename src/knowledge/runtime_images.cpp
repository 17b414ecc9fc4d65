// Sources: the library files of golang, rust, gcc and buildpack-deps in docker-library/official-images, by their
// history; https://go.dev/doc/devel/release and https://www.debian.org/releases/ for the dates that decide which releases
// a line has seen: a line is built on the Debian release that is stable while it is supported. Programs: the package
// lists of debian:*-slim, and of busybox as Alpine configures it.
#include "knowledge/runtime_images.hpp"

#include <charconv>

#include "knowledge/slim_programs.hpp"

namespace drydock::knowledge {

namespace {

constexpr Words builder_names = "builder build build-env build-stage buildstage compile compiler";

// go help environment; the Cargo book, "Environment Variables"; the manuals of Maven and Gradle; make's implicit rules;
// .NET's own environment page.
constexpr Words build_variables =
    "CGO_ENABLED GOOS GOARCH GOARM GOAMD64 GO111MODULE GOPROXY GOSUMDB GONOSUMDB GONOPROXY GOPRIVATE GOINSECURE GOFLAGS GOCACHE "
    "GOMODCACHE GOTOOLCHAIN CGO_CFLAGS CGO_LDFLAGS "
    "CARGO_INCREMENTAL CARGO_TARGET_DIR CARGO_BUILD_JOBS CARGO_NET_GIT_FETCH_WITH_CLI CARGO_NET_RETRY CARGO_TERM_COLOR RUSTFLAGS "
    "SQLX_OFFLINE "
    "MAVEN_OPTS MAVEN_CLI_OPTS MAVEN_CONFIG GRADLE_OPTS GRADLE_USER_HOME "
    "CC CXX CFLAGS CXXFLAGS CPPFLAGS LDFLAGS MAKEFLAGS "
    "NUGET_XMLDOC_MODE DOTNET_CLI_TELEMETRY_OPTOUT DOTNET_SKIP_FIRST_TIME_EXPERIENCE DOTNET_NOLOGO";

// A line of versions, from the first to the last, and the releases that its tags have meant, the newest last.
struct Line {
  std::string_view image;
  int major, first, last;
  Words releases;
};
constexpr Line lines[] = {
    {"golang", 1, 11, 12, "stretch buster"}, {"golang", 1, 13, 14, "buster"},           {"golang", 1, 15, 17, "buster bullseye"},
    {"golang", 1, 18, 18, "bullseye"},       {"golang", 1, 19, 20, "bullseye bookworm"}, {"golang", 1, 21, 22, "bookworm"},
    {"golang", 1, 23, 25, "bookworm trixie"},
    {"rust", 1, 37, 53, "buster"},           {"rust", 1, 54, 54, "buster bullseye"},     {"rust", 1, 55, 69, "bullseye"},
    {"rust", 1, 70, 70, "bullseye bookworm"}, {"rust", 1, 71, 88, "bookworm"},           {"rust", 1, 89, 89, "bookworm trixie"},
};

// Those whose packages are still served where the images look for them.
constexpr Words living_releases = "bullseye bookworm trixie";

constexpr Words busybox_applets =
    "sh ash : . [ [[ test true false echo printf cd exit exec export set unset source read return shift trap wait eval umask "
    "cat cp mv rm ln ls mkdir rmdir chmod chown chgrp touch date dd df du env expr find grep egrep fgrep head hostname id install "
    "kill killall less mktemp more nc netstat nice nohup nslookup od ping ping6 pgrep pidof pkill ps pwd readlink realpath sed seq "
    "sha1sum sha256sum sha512sum md5sum sleep sort split stat su sync tail tar tee time timeout top tr tty uname uniq unzip uptime "
    "vi wc wget which whoami xargs yes awk base64 basename dirname cut gzip gunzip zcat adduser addgroup deluser delgroup passwd "
    "chroot setpriv apk getent ldd";

constexpr Words harmless =
    "echo ls pwd cd true : test [ set unset export ulimit umask rm rmdir cat head tail grep find date sleep which whoami env "
    "file du df stat sha256sum md5sum git printf tree";

constexpr Words account_programs = "useradd groupadd adduser addgroup usermod";
constexpr Words path_programs = "mkdir cp mv ln chmod chown chgrp install touch tar sed unzip strip upx";
constexpr Words repeatable_programs = "useradd groupadd adduser addgroup usermod mkdir chmod chown chgrp ln echo touch";

std::string_view base_name(std::string_view program) { return program.substr(program.find_last_of('/') + 1); }

}  // namespace

bool adds_tools_alone(std::string_view image) { return Words("golang rust buildpack-deps debian alpine").contains(image); }
bool brings_no_program(std::string_view package) { return Words("ca-certificates tzdata locales fontconfig").contains(package); }
bool belongs_to_interpreter(std::string_view package) { return package.starts_with("python") && !package.ends_with("-dev"); }
bool fetches_sources(std::string_view program, std::string_view subcommand) { return base_name(program) == "git" && subcommand != "config"; }
bool moves_files(std::string_view program) { return Words("cp mv").contains(base_name(program)); }
bool makes_accounts(std::string_view program) { return account_programs.contains(base_name(program)); }
bool makes_folders(std::string_view program) { return base_name(program) == "mkdir"; }
bool changes_only_named_paths(std::string_view program) { return path_programs.contains(base_name(program)); }
bool first_operand_is_no_path(std::string_view program) { return Words("chmod chown chgrp sed").contains(base_name(program)); }
bool needs_named_paths(std::string_view program) { return Words("chmod chown chgrp").contains(base_name(program)); }
bool repeatable_on_artefacts(std::string_view program) { return repeatable_programs.contains(base_name(program)); }

bool names_builder(std::string_view stage) { return builder_names.contains(stage) || stage.ends_with("builder"); }

bool is_build_variable(std::string_view name) { return build_variables.contains(name) || name.starts_with("CARGO_PROFILE_"); }

std::string_view version_of_tag(std::string_view tag) {
  const std::string_view head = tag.substr(0, tag.find('-'));
  return head.find_first_not_of("0123456789.") == std::string_view::npos ? head : std::string_view();
}

Words releases_of_tag(const ImageFacts &facts, std::string_view version) {
  if (facts.distro != Distro::debian) return {};
  if (!facts.releases.empty()) return facts.may_move && facts.release.empty() ? Words() : facts.releases;
  int major = 0, minor = -1;
  const std::size_t dot = version.find('.');
  if (dot == std::string_view::npos || std::from_chars(version.data(), version.data() + dot, major).ec != std::errc()) return {};
  std::from_chars(version.data() + dot + 1, version.data() + version.size(), minor);
  for (const Line &line : lines)
    if (line.image == facts.row->name && line.major == major && line.first <= minor && minor <= line.last) return line.releases;
  return {};
}

std::string_view newest_release(const ImageFacts &facts, std::string_view version) {
  std::string_view newest;
  for (std::string_view release : releases_of_tag(facts, version)) newest = release;
  return newest;
}

bool serves_packages(std::string_view release) { return living_releases.contains(release); }

bool image_has_program(const ImageFacts &facts, std::string_view program) {
  const std::string_view name = base_name(program);
  const std::string_view interpreter = facts.row->interpreter;
  if (!interpreter.empty() && base_name(interpreter) == name) return true;
  switch (facts.distro) {
    case Distro::debian:
    case Distro::ubuntu:
      return in_debian_slim(program, facts.release);
    case Distro::alpine:
    case Distro::busybox:
      return busybox_applets.contains(name);
    default:
      return false;
  }
}

bool image_has_time_zones(const ImageFacts &facts) {
  return facts.distro == Distro::distroless || (facts.distro == Distro::debian && Words("bullseye bookworm").contains(facts.release));
}

bool leaves_nothing_to_run(std::string_view program) { return harmless.contains(base_name(program)); }

}  // namespace drydock::knowledge
