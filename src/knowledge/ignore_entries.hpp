// What belongs into an ignore file: one row a pattern, with what must hold for it and what may still want the files.
#pragma once

#include <span>
#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

struct IgnoreEntry {
  enum class When {
    always,   // it is there on the machines of those who work on the project, whether or not it is now
    present,  // only where the context has it now
    absent,   // made by tools; what the context has of it now was put there on purpose, and stays
  };
  std::string_view group;    // a heading of the ignore file
  std::string_view pattern;  // one component, with or without `**/` in front
  When when = When::always;
  Words markers{};           // file names of the ecosystem, one of which the context has; empty: of any
  std::string_view dependency{};  // a package that one of its package.json files names
  Words made_by{};           // package managers one of which every build with the project's files calls to make it
  Words build_words{};       // it is made by a call of them with such a word (`build:prod` too), not by an install
  // Words of sources, settings or Dockerfiles of what may read it; `git describe` is one, for what follows git, and
  // `npm:vite` stands for a package that a package.json names.
  std::span<const std::string_view> readers{};
  std::span<const std::string_view> makers{};  // words of a Dockerfile that makes it itself, and so reads its own
  bool named_files_are_readers = false;  // also the name of any file that it hides, with or without its ending
  bool minor = false;        // no one misses it in a file of their own, unless it is there
  std::string_view what{};   // for the assumption: "the repository's history"; "" where nothing can want it
  std::string_view source{};
};

// In the order in which they stand in a file.
std::span<const IgnoreEntry> ignore_entries();

// Whether a file is one whose words tell what reads the others: source, settings, scripts; no lock file, no text for
// people, nothing of CI and compose, which are read outside of the build.
bool tells_readers(std::string_view path);

}  // namespace drydock::knowledge
