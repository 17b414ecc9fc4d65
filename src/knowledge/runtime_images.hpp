// What an image that builds has for a counterpart that only runs, and what of the builder's settings is of no use there
// (rewrites § 2.5).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "knowledge/base_images.hpp"
#include "knowledge/words.hpp"

namespace drydock::knowledge {

// Whether a stage's name says no more than that it builds: `builder`, `build`.
bool names_builder(std::string_view stage);

// Whether only compilers and build systems read the variable.
bool is_build_variable(std::string_view name);

// The Debian releases that the tag of an image can mean, the newest last. Empty where that is not known, or where the tag
// may move to releases that do not exist yet.
Words releases_of_tag(const ImageFacts &facts, std::string_view version);
// The newest of them: a program that needs nothing but its C library runs on the release that it was built on and on
// later ones.
std::string_view newest_release(const ImageFacts &facts, std::string_view version);
// Whether the release's packages are still served where its images look for them.
bool serves_packages(std::string_view release);

// The version at the head of a tag: "1.23.4" of 1.23.4-bookworm, "" of bookworm.
std::string_view version_of_tag(std::string_view tag);

// Whether the image, without any package added to it, has the program. Errs on the side of no.
bool image_has_program(const ImageFacts &facts, std::string_view program);

// Whether the image brings the zones of the world.
bool image_has_time_zones(const ImageFacts &facts);

// Commands that fetch, check, list or tidy: what they leave behind no running program reads.
bool leaves_nothing_to_run(std::string_view program);

// Official images that are Debian or Alpine with a tool chain on it: what they build runs on the distribution alone.
bool adds_tools_alone(std::string_view image);

// Packages that hold data and settings: whoever installs them wants them.
bool brings_no_program(std::string_view package);
// Packages of an interpreter, its installer included: in the image of a compiled program someone wants to run it.
bool belongs_to_interpreter(std::string_view package);
// Brings sources that the build context does not show.
bool fetches_sources(std::string_view program, std::string_view subcommand);
// Put a file elsewhere: cp and mv.
bool moves_files(std::string_view program);
// Make accounts; make folders.
bool makes_accounts(std::string_view program);
bool makes_folders(std::string_view program);
// Do nothing but to what stands at the paths that they name.
bool changes_only_named_paths(std::string_view program);
// Of those: have something else in front of the paths, a mode or an owner.
bool first_operand_is_no_path(std::string_view program);
// Do the same in a stage that has the artefacts alone.
bool repeatable_on_artefacts(std::string_view program);

// Fail where one of the paths that they name is not there.
bool needs_named_paths(std::string_view program);

// Where programs of the system lie, and folders that every image of a distribution has.
inline constexpr Words program_folders = "/bin /sbin /usr/bin /usr/sbin /usr/local/bin /usr/local/sbin /usr/lib /lib";
inline constexpr Words folders_of_every_image = "/etc /home /opt /srv /tmp /usr/local /usr/local/bin /var /var/lib /var/log /var/run /run /root";

// Compilers and builders of languages whose results are not followed.
inline constexpr Words uncovered_compilers =
    "swift swiftc ghc kotlinc zig dart nim nimble crystal shards dune ocamlfind opam docker-php-ext-install pecl";

// Folders that a build may fill, and no program expects anything in.
inline constexpr Words passing_folders = "/tmp /var/tmp /root /dev";

}  // namespace drydock::knowledge
