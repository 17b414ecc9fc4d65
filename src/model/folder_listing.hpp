// What lies in a folder of the file system, and the texts in it. Folders are opened without following links, so the
// walk can't loop or leave the root; a file is read only where its real path lies below the root's.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/ignore_file.hpp"

namespace drydock::model {

// All paths are relative to the root, in no order; what is ignored is left out.
struct Listing {
  std::vector<std::string> files;
  std::vector<std::string> contentless;  // those of `files` that are no regular files
  std::vector<std::string> folders;
  std::vector<std::string> dockerfiles;  // ignored ones too
  bool complete = true;                  // false where it was cut short, or something could not be read
};

// No folder is looked at beyond this many entries.
inline constexpr std::size_t most_entries = 100'000;

Listing list_folder(const std::string &root, const IgnoreFile &ignore);

// The text of a file below the root; nothing where it is missing, unreadable, larger than 1 MiB, or leads out of it.
std::optional<std::string> read_below(const std::string &root, std::string_view path);

// Whether anything is at a path, be it a link that leads nowhere.
bool exists(const std::string &path);

}  // namespace drydock::model
