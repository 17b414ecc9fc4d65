// Reading and matching of ignore files. The order of steps is the builder's: a `#` counts only in the first column, the
// line is trimmed, `!` taken off, the rest trimmed and cleaned, a leading `/` dropped.
#include "model/ignore_file.hpp"

#include <algorithm>

#include "model/path.hpp"

namespace drydock::model {
namespace {

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n\v\f";
  const auto begin = text.find_first_not_of(blanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

}  // namespace

IgnoreFile::IgnoreFile(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    add_line(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

void IgnoreFile::add_line(std::string_view line) {
  if (line.starts_with('#')) return;
  line = trimmed(line);
  if (line.empty()) return;
  const bool negated = line.starts_with('!');
  if (negated) line = trimmed(line.substr(1));
  if (line.empty()) {
    valid_ = false;
    return;
  }
  auto pattern = clean_path(line);
  if (pattern.size() > 1 && pattern.starts_with('/')) pattern.erase(0, 1);
  const auto wildcard = pattern.find_first_of("*?[\\");
  const bool wild = wildcard != std::string::npos;
  auto start = wild ? pattern.substr(0, pattern.substr(0, wildcard).rfind('/') + 1) : pattern + "/";
  patterns_.push_back({Glob(pattern, Glob::Dialect::ignore_file), pattern, negated, wild, std::move(start)});
  valid_ = valid_ && patterns_.back().glob.valid();
}

// A pattern is only asked where its answer would change something, and a folder hands down only what was asked there.
// So after `a/b` and `!a`, `a/b` stays ignored: for the folder `a` the `!a` had nothing to take back.
bool IgnoreFile::ignores(std::string_view path, const std::vector<char> &above, std::vector<char> &matched) const {
  bool ignored = false;
  matched.assign(patterns_.size(), 0);
  for (std::size_t i = 0; i < patterns_.size(); ++i) {
    bool match = !above.empty() && above[i];
    if (!match) {
      if (patterns_[i].negated != ignored) continue;
      match = patterns_[i].glob.matches(path);
    }
    matched[i] = match;
    if (match) ignored = !patterns_[i].negated;
  }
  return ignored;
}

bool IgnoreFile::takes_back() const {
  return std::any_of(patterns_.begin(), patterns_.end(), [](const Pattern &pattern) { return pattern.negated; });
}

bool IgnoreFile::hides_all() const {
  return std::any_of(patterns_.begin(), patterns_.end(), [](const Pattern &pattern) {
    return !pattern.negated && (pattern.text == "*" || pattern.text == "**" || pattern.text == "**/*");
  });
}

bool IgnoreFile::may_show_below(std::string_view folder) const {
  const auto below = std::string(folder) + "/";
  return std::any_of(patterns_.begin(), patterns_.end(), [&](const Pattern &pattern) {
    return pattern.negated && (pattern.start.starts_with(below) || (pattern.wild && below.starts_with(pattern.start)));
  });
}

bool IgnoreFile::Walk::ignores(std::string_view path) {
  if (file_->patterns_.empty() || path.empty() || path == ".") return false;
  static const std::vector<char> root;
  std::size_t depth = 0;
  for (auto slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/', slash + 1), ++depth) {
    const auto folder = path.substr(0, slash);
    if (depth < levels_.size() && levels_[depth].folder == folder) continue;
    levels_.resize(depth);
    Level level{std::string(folder), {}};
    file_->ignores(folder, depth == 0 ? root : levels_[depth - 1].matched, level.matched);
    levels_.push_back(std::move(level));
  }
  std::vector<char> matched;
  return file_->ignores(path, depth == 0 ? root : levels_[depth - 1].matched, matched);
}

}  // namespace drydock::model
