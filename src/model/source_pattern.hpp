// What a COPY's or a mount's source takes from the build context: by the paths alone, be the files there or not.
#pragma once

#include <string>
#include <string_view>

#include "model/glob.hpp"

namespace drydock::model {

// A pattern matches a path where it matches the path itself or a folder above it. `*` and the other wildcards stay
// within one folder; "." and "/" are the whole context.
class SourcePattern {
 public:
  explicit SourcePattern(std::string_view source);

  // `path` is the context's own. It is faster where paths of one folder follow each other.
  bool matches(std::string_view path);

 private:
  bool matches_wildcards(std::string_view path);

  std::string text_;
  Glob glob_;
  bool wild_;
  std::size_t depth_;
  bool asked_ = false;
  std::string last_;
  bool answer_ = false;
};

}  // namespace drydock::model
