// Neither `*` nor any other wildcard takes a `/`, so only the part of a path with as many components as the pattern can
// match.
#include "model/source_pattern.hpp"

#include <algorithm>

#include "model/path.hpp"

namespace drydock::model {

SourcePattern::SourcePattern(std::string_view source)
    : text_(context_path(source)),
      glob_(text_, Glob::Dialect::copy_source),
      wild_(Glob::has_wildcards(text_)),
      depth_(static_cast<std::size_t>(std::count(text_.begin(), text_.end(), '/'))) {}

bool SourcePattern::matches(std::string_view path) {
  if (text_.empty()) return true;
  if (wild_) return matches_wildcards(path);
  return path.starts_with(text_) && (path.size() == text_.size() || path[text_.size()] == '/');
}

bool SourcePattern::matches_wildcards(std::string_view path) {
  std::size_t end = 0;
  for (std::size_t i = 0; i <= depth_; ++i) {
    if (end == path.size()) return false;
    end = std::min(path.find('/', i == 0 ? 0 : end + 1), path.size());
  }
  const auto part = path.substr(0, end);
  if (!asked_ || part != last_) {
    asked_ = true;
    last_ = part;
    answer_ = glob_.matches(part);
  }
  return answer_;
}

}  // namespace drydock::model
