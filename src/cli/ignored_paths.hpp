// What git ignores in a tree of folders: by .gitignore in each, and .git/info/exclude of a repository. The user's own
// list (core.excludesFile) does not count, so that everyone gets the same.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "model/git_ignore.hpp"

namespace drydock::cli {

// The rules that hold in a folder: its own, and those of the folders above.
class IgnoredPaths {
 public:
  using Pointer = std::shared_ptr<const IgnoredPaths>;

  // Those that come to a folder from above, up to the root of its repository; null for none. `folder` is a real path.
  static Pointer above(const std::filesystem::path &folder);
  // Those in a folder, which is not ignored: `from_above`, and what it says itself. A repository begins where .git is,
  // and takes nothing from above.
  static Pointer in(const std::string &folder, Pointer from_above, bool has_git, bool has_gitignore);

  // `path` begins with the folder's own, and the folders in between are not ignored.
  bool ignores(const std::string &path, bool is_folder) const;

 private:
  std::size_t base_ = 0;  // length of the folder's path, with its `/`
  model::GitIgnore rules_;
  Pointer above_;
};

}  // namespace drydock::cli
