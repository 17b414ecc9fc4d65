// What is known of an image from its name alone: distribution and release, user, language, compilers, accounts.
//
// An image's row holds what all of its tags share; the tag adds release, flavour and the slim counterpart. Facts that
// a name cannot settle are left open (`unknown`, nullopt, an empty list), and passes skip. Floating tags move between
// releases: `releases` lists every release that the tag has meant or may mean. Sources: the official images library
// (docker-library/official-images, docker-library/python, nodejs/docker-node) and each project's own page.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

enum class Distro : std::uint8_t {
  unknown,
  debian,
  ubuntu,
  alpine,
  rhel,  // Fedora, RHEL, UBI, CentOS, Rocky, Alma, Amazon Linux, Oracle Linux
  suse,
  arch,
  wolfi,  // Chainguard
  busybox,
  distroless,  // Debian's libraries without shell and package manager
  scratch,
  windows,
};

std::string_view to_string(Distro distro);  // "debian"; "unknown" for unknown

enum class Flavour : std::uint8_t {
  unknown,
  full,     // compilers and header packages unasked (on top of buildpack-deps)
  regular,  // neither cut down nor with compilers
  slim,
  alpine,
  minimal,  // no shell or no package manager
};

struct Account {
  std::string_view name;
  int uid;
  int gid;
  std::string_view home;
};

// How the image comes to run as another user than its configuration says.
enum class Privileges : std::uint8_t {
  plain,            // runs as the configured user
  master_as_root,   // the workers change user, their master stays root (nginx)
  drops_by_itself,  // the entry point starts as root on purpose and changes user (postgres, redis)
  needs_root,       // the image is made to run as root (docker-in-docker, systemd)
  of_the_platform,  // what runs the image chooses the user, whatever its configuration says (AWS Lambda)
};

struct ImageRow {
  std::string_view
      name;  // registry/repository without docker.io and library/; `*` at the end: all that begin so, longest wins
  Distro distro = Distro::unknown;    // of the default tag
  std::string_view user = "";         // "" is unknown; root, a name or a number
  std::string_view home = "";         // of that user; "" is unknown
  std::string_view workdir = "";      // "" is unknown
  Words languages = "";               // python node go rust ruby php java dotnet
  std::string_view interpreter = "";  // path of the language's program
  std::optional<Account> account{};   // an account without privileges that the image brings and its page recommends
  int account_since = 0;              // the first major version whose tags have it
  Privileges privileges = Privileges::plain;
  // Names that the image sets, `NAME=value` where the value tells where something lies; also where the image behaves as
  // if it set the variable.
  Words environment = "";
  std::string_view entrypoint = "";  // first word of it; "" none or unknown
  std::string_view command = "";     // first word of the default command
  bool sets_path_alone = false;      // its environment is PATH and nothing else
  int port = 0;                      // below 1024, that its programs bind unless they are told another; 0 for none
  int port_until = 0;                // the first major version without it; 0 for all
  std::string_view start = "";       // what the default command amounts to, as a text for the shell; "" where not known
};

struct PreparedServer;

struct ImageFacts {
  const ImageRow *row;
  Distro distro;
  std::string release;  // "bookworm", "22.04" is "jammy", "3.19"; "" if the tag does not fix it
  Words releases;       // what the tag has meant or may mean; the one above if it is fixed; empty: not known
  bool may_move;        // the tag may mean another release tomorrow
  Flavour flavour;
  std::optional<bool> compilers;  // a C compiler is in the image
  bool docker_clean;              // apt is set to delete archives after each call (Debian's and Ubuntu's own images)
  bool onbuild;                   // carries ONBUILD instructions: rewriting around it is guessing
  std::string user;               // the default user of this tag; "" is unknown
  std::optional<Account> account{};  // the row's, where this tag has it
  std::string slim_tag;           // same version and release without compilers; "" where none is known
  const PreparedServer *server = nullptr;  // that this tag starts by default
  int port = 0;                   // the row's, where this tag has it
  std::string_view workdir = "";  // of this tag; "" is unknown
  bool windows() const { return distro == Distro::windows; }
};

// Registry "" is docker.io; `library/` may stand or not. tag "" is latest. nullopt if no row
// matches; `scratch` has a row. A tag that the row cannot read still gives the row's facts, with the release open.
std::optional<ImageFacts> image_facts(std::string_view registry, std::string_view repository, std::string_view tag);

std::span<const ImageRow> image_rows();

// "bookworm" of Debian, "jammy" of Ubuntu; unknown if it is no code name.
Distro distro_of_release(std::string_view code_name);

// The library's family for glibc against musl: what was compiled on one does not run on the other.
bool is_glibc(Distro distro);

}  // namespace drydock::knowledge
