// Whether two images hold the same files, but for noise and what the fixes declare.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "verify/file_rules.hpp"
#include "verify/file_tree.hpp"

namespace drydock::verify {

// What the applied fixes let differ.
struct DeclaredFiles {
  std::vector<FileRule> rules;
  // Files may pass from anyone to this account, and to its group.
  std::optional<std::uint64_t> new_owner;
  std::set<std::uint64_t> new_groups;
  // Where set, only these folders are compared, and of them what the images' bases do not hold in the same form.
  std::vector<std::string> folders;
  const FileTree *original_base = nullptr, *rewritten_base = nullptr;
  // Where set, a split carries these paths to its last stage, and leaves the rest behind in the builder.
  std::vector<std::string> carried;
};

struct FileDifference {
  std::string path;
  unsigned differs = 0;  // Differs
  std::string what;      // for people: `missing`, `mode 644 -> 755, owner 0:0 -> 7:7`
};

struct FileComparison {
  std::size_t compared = 0;
  std::size_t noise = 0;                        // differences of files that say nothing
  std::map<std::string, std::size_t> declared;  // by pass and reason, how many
  std::vector<FileDifference> undeclared;
  std::vector<std::string> in_scope;  // of the rewritten image
};

FileComparison compare_files(const FileTree &original, const FileTree &rewritten, const DeclaredFiles &declared);

}  // namespace drydock::verify
