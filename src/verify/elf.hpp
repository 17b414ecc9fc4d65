// What the comparison has to know of an ELF file: what it needs to be loaded, and what of it is loaded.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace drydock::verify {

struct ElfFile {
  unsigned char bits = 64;          // 32 or 64
  unsigned machine = 0;             // only files of one machine fit together
  std::string interpreter;          // the dynamic loader; "" for a library
  std::vector<std::string> needed;  // names of libraries
  std::vector<std::string> search;  // RUNPATH, or else RPATH, its parts
  // The bytes that are loaded, without the build id: two builds of one source differ in it and in debug information,
  // since both name the folder that they were built in. "" where there are no sections.
  std::string loaded;
};

// Nothing where the bytes are no ELF file, or one that is cut short.
std::optional<ElfFile> read_elf(std::string_view bytes);

}  // namespace drydock::verify
