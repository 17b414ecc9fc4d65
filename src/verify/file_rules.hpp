// Which differences of files say nothing, and which the fixes declare: both as data, with the reason of each.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace drydock::verify {

// What of a file may differ; several are or-ed.
enum Differs : unsigned {
  is_missing = 1,  // in the rewritten image
  is_added = 2,
  in_content = 4,
  in_mode = 8,  // type, permission bits, capabilities
  in_owner = 16,
  in_target = 32,  // of a link
  in_all = 63,
};

struct FileRule {
  std::string_view pass;  // whose fixes declare it; "" for what two builds of one file differ in
  // Of the shell, on the path without a slash in front; `*` goes through folders, and `x/**` is x and all below it.
  std::string_view pattern;
  unsigned may;
  std::string_view reason;
};

// What two builds of one Dockerfile may differ in.
std::span<const FileRule> noise();
// What fixes of the named pass may change in the tree, beyond the owners that are handed to the new user.
std::span<const FileRule> declared_by_passes();

// Whether fixes of the pass give the image another base, or leave packages of the distribution behind on purpose. Then
// what the application and its packages own is compared, not the whole tree.
bool changes_base(std::string_view pass);

// Folders that applications and their packages are installed into, whoever the base is from.
std::span<const std::string_view> application_folders();

bool matches(const FileRule &rule, const std::string &path);

}  // namespace drydock::verify
