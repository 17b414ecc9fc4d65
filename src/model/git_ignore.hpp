// Patterns of one .gitignore, as git reads and matches them. What differs from .dockerignore: a pattern without `/`
// holds at any depth, one that ends with `/` for folders alone, and nothing below an ignored folder comes back.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "model/glob.hpp"

namespace drydock::model {

class GitIgnore {
 public:
  GitIgnore() = default;
  explicit GitIgnore(std::string_view text);

  bool empty() const { return patterns_.empty(); }
  // What the last pattern that matches says: true for ignored, false for taken back; nothing where none matches, and
  // the files above decide. `path` is relative to the file's folder, with `/`; the folders that it lies in are asked
  // first.
  std::optional<bool> says(std::string_view path, bool is_folder) const;

 private:
  struct Pattern {
    Glob glob;
    bool negated;
    bool folders_only;
    bool name_only;  // matched with the last part of the path
  };

  void add_line(std::string_view line);

  std::vector<Pattern> patterns_;
};

}  // namespace drydock::model
