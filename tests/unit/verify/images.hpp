// Small images, made by hand.
#pragma once

#include <string>
#include <vector>

#include "verify/file_tree.hpp"

namespace drydock::verify {

// A ustar header and its content, padded.
inline std::string tar_member(const std::string &path, char kind, const std::string &content,
                              const std::string &target = "", const std::string &mode = "0000644",
                              const std::string &owner = "0000000") {
  std::string block(512, '\0');
  const auto put = [&](std::size_t at, const std::string &text) { block.replace(at, text.size(), text); };
  const auto octal = [](std::size_t value) {
    std::string digits(11, '0');
    for (std::size_t i = 11; i-- > 0; value >>= 3) digits[i] = static_cast<char>('0' + (value & 7));
    return digits;
  };
  put(0, path);
  put(100, mode);
  put(108, owner);
  put(116, owner);
  put(124, octal(content.size()));
  put(148, "        ");
  block[156] = kind;
  put(157, target);
  put(257, std::string("ustar\0"
                       "00",
                       8));
  std::size_t sum = 0;
  for (const char c : block) sum += static_cast<unsigned char>(c);
  put(148, octal(sum).substr(5) + std::string(1, '\0') + " ");
  std::string padded = content;
  padded.resize((content.size() + 511) / 512 * 512);
  return block + padded;
}

inline std::string tar_end() { return std::string(1024, '\0'); }

struct File {
  std::string path;
  std::string content = "";
  unsigned mode = 0644;
  std::uint64_t owner = 0;
  FileType type = FileType::file;
};

inline FileTree tree_of(const std::vector<File> &files) {
  FileTree tree;
  for (const File &file : files) {
    TarEntry entry;
    entry.path = file.path;
    entry.type = file.type;
    entry.mode = file.mode;
    entry.owner = entry.group = file.owner;
    entry.size = file.content.size();
    if (file.type == FileType::link) entry.target = file.content;
    tree.add(entry, file.type == FileType::file ? file.content : "");
  }
  return tree;
}

}  // namespace drydock::verify
