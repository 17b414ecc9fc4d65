// What the sources of a compiled language look like in a build context, and the tools that build them: which files the
// compiler eats, and which the program may read when it runs (rewrites § 2.5).
#pragma once

#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

struct CompiledLanguage {
  std::string_view name;
  Words source_endings;    // files that are compiled, or hold no more than what the compiler reads
  Words tools;             // programs of its tool chain: what they leave is sources, caches or artefacts
  Words value_options;     // of its build command: take the next argument
  std::string_view process_mark, other_process_mark;  // of sources that start other programs
  Words embed_marks;       // a line with one of them names files that become part of the program
  Words builder_folders;   // of its images: caches and tool chains
  Words search_path = "";  // of its images, or of one of a distribution: where a shell looks for programs
};

// Where every distribution has the certificates of the authorities.
inline constexpr std::string_view certificate_bundle = "/etc/ssl/certs/ca-certificates.crt";

// Go: the zones of the world that the tool chain brings, where `go install` puts programs in its own images and in others
// (GOPATH, `go help gopath`), and an image for programs that need nothing of the system.
inline constexpr std::string_view go_time_zones = "/usr/local/go/lib/time/zoneinfo.zip";
inline constexpr std::string_view go_programs = "/go/bin";
inline constexpr std::string_view go_programs_of_root = "/root/go/bin";
inline constexpr std::string_view static_image = "gcr.io/distroless/static-debian12";

const CompiledLanguage *compiled_language(std::string_view name);

// What a Rust crate that wraps a library of the system needs where the program runs: the Debian package with the
// library's headers, "" where it compiles the library in or needs none. Null for a crate that is not known.
struct NativeCrate {
  Words names;
  std::string_view headers;
};
const NativeCrate *native_crate(std::string_view name);
// Whether a crate's name says that it wraps a library.
bool wraps_library(std::string_view crate);
// Crates that look for certificates in the system's folder.
bool reads_certificates(std::string_view crate);

// C and C++: scripts that prepare a build, a word by which a build installs, files that say what is built, and pieces of
// them by which shared libraries come of it.
bool prepares_build(std::string_view program);
bool installs_build(std::string_view word);
bool is_c_build_file(std::string_view name);
bool makes_shared_libraries(std::string_view build_file);

// Files and folders of a context that no program reads when it runs, whatever its language: by the base name.
bool is_for_people_or_build(std::string_view name);
// Files that an interpreter runs.
bool is_script(std::string_view name);
// Tests and what they read, by the name of a folder.
bool is_test_folder(std::string_view name);
// Folders that usually hold what a program reads when it runs.
bool is_asset_folder(std::string_view name);
// Endings of files that hold settings: programs name them with and without.
bool is_settings_file(std::string_view name);

// What a module needs of a system that has neither certificates nor time zones, by a piece of its sources.
bool mentions_network(std::string_view source);
bool mentions_time_zones(std::string_view source);

}  // namespace drydock::knowledge
