// Patterns of .dockerignore, matched as the builder matches them: last match wins, `!` takes back, `**` crosses
// folders, and a pattern that matches a folder holds for all below it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/glob.hpp"

namespace drydock::model {

class IgnoreFile {
 public:
  // Answers for many paths in turn. It remembers the folders of the last one, so paths of one folder should follow each
  // other. The ignore file must outlive it.
  class Walk {
   public:
    explicit Walk(const IgnoreFile &file) : file_(&file) {}
    bool ignores(std::string_view path);

   private:
    struct Level {
      std::string folder;
      std::vector<char> matched;  // which patterns hold for all below the folder
    };
    const IgnoreFile *file_;
    std::vector<Level> levels_;
  };

  IgnoreFile() = default;
  explicit IgnoreFile(std::string_view text);
  // `path` is relative to the context's root, with `/`, and clean.
  bool ignores(std::string_view path) const { return Walk(*this).ignores(path); }
  bool empty() const { return patterns_.empty(); }
  // Whether the builder takes every pattern: it stops at one that it does not. Such a pattern matches nothing here.
  bool valid() const { return valid_; }
  // Whether there is any `!` pattern.
  bool takes_back() const;
  // Whether one of `*`, `**` and `**/*` stands there, which leave nothing of the context.
  bool hides_all() const;
  // Whether a `!` pattern may make something below an ignored folder visible. A false answer is certain.
  bool may_show_below(std::string_view folder) const;

 private:
  struct Pattern {
    Glob glob;
    std::string text;   // cleaned, without `!`
    bool negated;
    bool wild;          // has wildcards
    std::string start;  // the folders in front of the first wildcard, each with its `/`; all of it where there is none
  };

  void add_line(std::string_view line);
  // `above` is the folder's answer or empty for the root; `matched` receives this path's.
  bool ignores(std::string_view path, const std::vector<char> &above, std::vector<char> &matched) const;

  std::vector<Pattern> patterns_;
  bool valid_ = true;
};

}  // namespace drydock::model
