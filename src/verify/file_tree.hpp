// The files of an image, as its archive lists them. Times are not kept: no two builds have the same.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "verify/elf.hpp"
#include "verify/tar.hpp"

namespace drydock::verify {

struct FileEntry {
  FileType type = FileType::file;
  unsigned mode = 0;
  std::uint64_t owner = 0, group = 0, size = 0;
  std::string target;  // of a link
  bool has_capabilities = false;
  std::string content;  // SHA-256
  std::string loaded;   // SHA-256 of what is loaded of an ELF file; "" of others
  std::optional<ElfFile> elf;

  bool operator==(const FileEntry &other) const {
    return type == other.type && mode == other.mode && owner == other.owner && group == other.group &&
           target == other.target && has_capabilities == other.has_capabilities && content == other.content;
  }
};

class FileTree {
 public:
  void add(const TarEntry &entry, const std::string &content);

  // By path without a slash in front.
  const std::map<std::string, FileEntry> &entries() const { return entries_; }
  const FileEntry *find(const std::string &path) const;
  // The path behind all links on the way, where something stands there.
  std::optional<std::string> resolve(const std::string &path) const;
  // The text of one of the small files of the system that the comparison reads; "" where it is not there.
  std::string text(const std::string &path) const;
  // Paths of the texts that are kept and begin so.
  std::vector<std::string> texts_below(const std::string &prefix) const;

 private:
  std::map<std::string, FileEntry> entries_;
  std::map<std::string, std::string> texts_;
};

}  // namespace drydock::verify
