// Whether every program and library finds the libraries that it is linked with, by the rules of the dynamic loader.
#pragma once

#include <string>
#include <vector>

#include "verify/file_tree.hpp"

namespace drydock::verify {

struct MissingLibrary {
  std::string path;    // of the file that needs it
  std::string needed;  // the library's name, or the loader's path
};

class Libraries {
 public:
  // `library_path` is the image's LD_LIBRARY_PATH.
  Libraries(const FileTree &tree, const std::string &library_path);

  // What the file, or a library that it loads, does not find. Nothing for what is no ELF file.
  std::vector<MissingLibrary> missing(const std::string &path) const;

 private:
  void read_configuration(const std::string &path, int depth);
  std::string find(const std::string &name, const std::string &user, const ElfFile &file) const;

  const FileTree &tree_;
  std::vector<std::string> searched_first_;  // of the environment
  std::vector<std::string> searched_;
};

}  // namespace drydock::verify
