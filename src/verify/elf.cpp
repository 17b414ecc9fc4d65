// The layout is that of elf.h; the files come from anywhere, so that every offset is checked.
#include "verify/elf.hpp"

#include <elf.h>

#include <cstring>
#include <stdexcept>

namespace drydock::verify {

namespace {

struct CutShort : std::runtime_error {
  CutShort() : std::runtime_error("an ELF file that is cut short") {}
};

std::string_view part(std::string_view bytes, std::uint64_t at, std::uint64_t size) {
  if (at > bytes.size() || size > bytes.size() - at) throw CutShort();
  return bytes.substr(at, size);
}

template <class T>
T structure(std::string_view bytes, std::uint64_t at) {
  T value;
  std::memcpy(&value, part(bytes, at, sizeof value).data(), sizeof value);
  return value;
}

std::string name_at(std::string_view table, std::uint64_t at) {
  const std::string_view rest = part(table, at, table.size() - std::min<std::uint64_t>(at, table.size()));
  return std::string(rest.substr(0, std::min(rest.find('\0'), rest.size())));
}

std::vector<std::string> split(const std::string &text) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(':', at), text.size());
    if (end > at) parts.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return parts;
}

struct Elf32 {
  using Header = Elf32_Ehdr;
  using Segment = Elf32_Phdr;
  using Section = Elf32_Shdr;
  using Dynamic = Elf32_Dyn;
};
struct Elf64 {
  using Header = Elf64_Ehdr;
  using Segment = Elf64_Phdr;
  using Section = Elf64_Shdr;
  using Dynamic = Elf64_Dyn;
};

template <class Elf>
class Reader {
 public:
  explicit Reader(std::string_view bytes) : bytes_(bytes), header_(structure<typename Elf::Header>(bytes, 0)) {}

  ElfFile read() {
    result_.bits = std::is_same_v<Elf, Elf64> ? 64 : 32;
    result_.machine = header_.e_machine;
    for (unsigned i = 0; i < header_.e_phnum; ++i)
      segments_.push_back(
          structure<typename Elf::Segment>(bytes_, header_.e_phoff + std::uint64_t{i} * header_.e_phentsize));
    for (const auto &segment : segments_) {
      if (segment.p_type == PT_INTERP)
        result_.interpreter = name_at(part(bytes_, segment.p_offset, segment.p_filesz), 0);
      if (segment.p_type == PT_DYNAMIC) read_dynamic(part(bytes_, segment.p_offset, segment.p_filesz));
    }
    read_sections();
    return std::move(result_);
  }

 private:
  // Where the bytes at an address of the loaded image stand in the file.
  std::uint64_t offset_of(std::uint64_t address) const {
    for (const auto &segment : segments_)
      if (segment.p_type == PT_LOAD && address >= segment.p_vaddr && address - segment.p_vaddr < segment.p_filesz)
        return segment.p_offset + (address - segment.p_vaddr);
    throw CutShort();
  }

  void read_dynamic(std::string_view table) {
    std::uint64_t names = 0, names_size = 0;
    std::optional<std::uint64_t> rpath, runpath;
    std::vector<std::uint64_t> needed;
    for (std::uint64_t at = 0; at + sizeof(typename Elf::Dynamic) <= table.size();
         at += sizeof(typename Elf::Dynamic)) {
      const auto entry = structure<typename Elf::Dynamic>(table, at);
      if (entry.d_tag == DT_NULL) break;
      if (entry.d_tag == DT_STRTAB) names = entry.d_un.d_ptr;
      if (entry.d_tag == DT_STRSZ) names_size = entry.d_un.d_val;
      if (entry.d_tag == DT_NEEDED) needed.push_back(entry.d_un.d_val);
      if (entry.d_tag == DT_RPATH) rpath = entry.d_un.d_val;
      if (entry.d_tag == DT_RUNPATH) runpath = entry.d_un.d_val;
    }
    if (names_size == 0) return;
    const std::string_view strings = part(bytes_, offset_of(names), names_size);
    for (const std::uint64_t name : needed) result_.needed.push_back(name_at(strings, name));
    if (runpath || rpath) result_.search = split(name_at(strings, runpath ? *runpath : *rpath));
  }

  void read_sections() {
    if (header_.e_shnum == 0 || header_.e_shstrndx >= header_.e_shnum) return;
    const auto section = [&](unsigned i) {
      return structure<typename Elf::Section>(bytes_, header_.e_shoff + std::uint64_t{i} * header_.e_shentsize);
    };
    const auto table = section(header_.e_shstrndx);
    const std::string_view names = part(bytes_, table.sh_offset, table.sh_size);
    for (unsigned i = 0; i < header_.e_shnum; ++i) {
      const auto one = section(i);
      if ((one.sh_flags & SHF_ALLOC) == 0 || one.sh_type == SHT_NOBITS) continue;
      const std::string name = name_at(names, one.sh_name);
      if (name == ".note.gnu.build-id") continue;
      result_.loaded += name + '\0';
      result_.loaded += part(bytes_, one.sh_offset, one.sh_size);
    }
  }

  std::string_view bytes_;
  typename Elf::Header header_;
  std::vector<typename Elf::Segment> segments_;
  ElfFile result_;
};

}  // namespace

std::optional<ElfFile> read_elf(std::string_view bytes) {
  if (bytes.size() < EI_NIDENT || bytes.substr(0, SELFMAG) != ELFMAG) return std::nullopt;
  // Byte orders other than this machine's are not looked into.
  if (bytes[EI_DATA] != ELFDATA2LSB) return std::nullopt;
  try {
    return bytes[EI_CLASS] == ELFCLASS64 ? Reader<Elf64>(bytes).read() : Reader<Elf32>(bytes).read();
  } catch (const CutShort &) {
    return std::nullopt;
  }
}

}  // namespace drydock::verify
