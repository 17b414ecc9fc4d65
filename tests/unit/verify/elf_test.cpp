// The test's own program is the ELF file at hand; what a library needs is changed byte by byte.
#include <elf.h>
#include <gtest/gtest.h>

#include <cstring>
#include <fstream>
#include <iterator>

#include "tests/unit/verify/images.hpp"
#include "verify/elf.hpp"
#include "verify/libraries.hpp"

namespace drydock::verify {

namespace {

// A 64-bit library that needs one other: header, a segment of everything, the dynamic one, and the names.
std::string library(const std::string &needed, const std::string &runpath = "", Elf64_Half machine = EM_X86_64) {
  const std::string names = std::string(1, '\0') + needed + '\0' + runpath + '\0';
  constexpr std::size_t dynamic_at = sizeof(Elf64_Ehdr) + 2 * sizeof(Elf64_Phdr);
  constexpr std::size_t names_at = dynamic_at + 5 * sizeof(Elf64_Dyn);
  Elf64_Ehdr header{};
  std::memcpy(header.e_ident, ELFMAG, SELFMAG);
  header.e_ident[EI_CLASS] = ELFCLASS64;
  header.e_ident[EI_DATA] = ELFDATA2LSB;
  header.e_type = ET_DYN;
  header.e_machine = machine;
  header.e_phoff = sizeof header;
  header.e_phentsize = sizeof(Elf64_Phdr);
  header.e_phnum = 2;
  Elf64_Phdr load{}, dynamic{};
  load.p_type = PT_LOAD;
  load.p_filesz = names_at + names.size();
  dynamic.p_type = PT_DYNAMIC;
  dynamic.p_offset = dynamic_at;
  dynamic.p_filesz = 5 * sizeof(Elf64_Dyn);
  Elf64_Dyn table[5]{};
  table[0] = {needed.empty() ? DT_DEBUG : DT_NEEDED, {1}};
  table[1] = {runpath.empty() ? DT_DEBUG : DT_RUNPATH, {needed.size() + 2}};
  table[2] = {DT_STRTAB, {names_at}};
  table[3] = {DT_STRSZ, {names.size()}};
  std::string bytes;
  const auto add = [&](const void *data, std::size_t size) { bytes.append(static_cast<const char *>(data), size); };
  add(&header, sizeof header);
  add(&load, sizeof load);
  add(&dynamic, sizeof dynamic);
  add(table, sizeof table);
  return bytes + names;
}

std::vector<File> with_folders(std::vector<File> files) {
  std::vector<File> all;
  for (const File &file : files)
    for (std::size_t at = file.path.find('/'); at != std::string::npos; at = file.path.find('/', at + 1))
      all.push_back({file.path.substr(0, at), "", 0755, 0, FileType::folder});
  all.insert(all.end(), files.begin(), files.end());
  return all;
}

std::string missing(const std::vector<File> &files, const std::string &path, const std::string &library_path = "") {
  const FileTree tree = tree_of(with_folders(files));
  std::string text;
  for (const MissingLibrary &one : Libraries(tree, library_path).missing(path))
    text += one.path + " needs " + one.needed + ";";
  return text;
}

TEST(Elf, ReadsWhatALibraryNeeds) {
  const auto file = read_elf(library("libpq.so.5", "$ORIGIN/../x:/y"));
  ASSERT_TRUE(file);
  EXPECT_EQ(file->needed, std::vector<std::string>{"libpq.so.5"});
  EXPECT_EQ(file->search, (std::vector<std::string>{"$ORIGIN/../x", "/y"}));
  EXPECT_EQ(file->bits, 64);
}

TEST(Elf, IsNothingElse) {
  EXPECT_FALSE(read_elf(""));
  EXPECT_FALSE(read_elf("#!/bin/sh\n"));
  const std::string whole = library("libpq.so.5", "/y");
  for (std::size_t size = 0; size < whole.size(); ++size)
    EXPECT_FALSE(read_elf(std::string_view(whole).substr(0, size)));
}

TEST(Elf, WhatIsLoadedLeavesTheBuildIdOut) {
  std::ifstream self("/proc/self/exe", std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(self), {}};
  const auto file = read_elf(bytes);
  ASSERT_TRUE(file);
  ASSERT_FALSE(file->loaded.empty());
  const std::size_t id = bytes.find(std::string("\x14\0\0\0\3\0\0\0GNU\0", 12));  // the note's header: 20 bytes, type 3
  if (id == std::string::npos) GTEST_SKIP() << "linked without a build id";
  bytes[id + 12] = static_cast<char>(bytes[id + 12] ^ 1);
  EXPECT_TRUE(read_elf(bytes)->loaded == file->loaded);
}

TEST(Libraries, AreFoundWhereTheLoaderLooks) {
  const File user{"app/x.so", library("libpq.so.5")};
  const std::string needs = "app/x.so needs libpq.so.5;";
  EXPECT_EQ(missing({user}, "app/x.so"), needs);
  EXPECT_EQ(missing({user, {"usr/lib/libpq.so.5", library("")}}, "app/x.so"), "");
  EXPECT_EQ(missing({user, {"opt/l/libpq.so.5", library("")}}, "app/x.so"), needs);
  EXPECT_EQ(missing({user, {"opt/l/libpq.so.5", library("")}}, "app/x.so", "/opt/l"), "");
  EXPECT_EQ(missing({user,
                     {"opt/l/libpq.so.5", library("")},
                     {"etc/ld.so.conf", "include /etc/ld.so.conf.d/*.conf\n"},
                     {"etc/ld.so.conf.d/a.conf", "# more\n/opt/l\n"}},
                    "app/x.so"),
            "");
  EXPECT_EQ(missing({{"app/x.so", library("libpq.so.5", "$ORIGIN/../l")}, {"l/libpq.so.5", library("")}}, "app/x.so"),
            "");
}

TEST(Libraries, MustBeOfTheSameMachine) {
  EXPECT_EQ(
      missing({{"app/x.so", library("libpq.so.5")}, {"usr/lib/libpq.so.5", library("", "", EM_AARCH64)}}, "app/x.so"),
      "app/x.so needs libpq.so.5;");
  EXPECT_EQ(missing({{"app/x.so", library("libpq.so.5")}, {"usr/lib/libpq.so.5", "INPUT(libpq.so)"}}, "app/x.so"),
            "app/x.so needs libpq.so.5;");
}

TEST(Libraries, AreFollowed) {
  EXPECT_EQ(missing({{"app/x.so", library("liba.so")}, {"lib/liba.so", library("libb.so")}}, "app/x.so"),
            "lib/liba.so needs libb.so;");
  EXPECT_EQ(missing({{"app/x.so", library("liba.so")}, {"lib/liba.so", library("liba.so")}}, "app/x.so"), "")
      << "a ring ends";
}

TEST(Libraries, AFileThatIsNoneNeedsNothing) { EXPECT_EQ(missing({{"a.py", "import x"}}, "a.py"), ""); }

}  // namespace

}  // namespace drydock::verify
