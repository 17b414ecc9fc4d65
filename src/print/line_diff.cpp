// Only dtl's edit script is used: its hunks print wrong numbers for an empty side and know no missing newline at the
// end. Its time is quadratic in the number of changes, so what needs no search is taken out first: the common prefix
// and suffix, and lines that only one side has.
#include "print/line_diff.hpp"

#include <algorithm>
#include <cstdint>
#include <dtl/dtl.hpp>
#include <unordered_map>
#include <utility>

namespace drydock::print {
namespace {

using Lines = std::vector<std::string_view>;  // each with its \n, so that a last line without one is distinct
using Ids = std::vector<std::uint32_t>;
using Flags = std::vector<char>;

// Above this many lines of the smaller side that need a search, the middle part is replaced as a whole.
constexpr std::size_t search_limit = 20000;

Lines split(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t newline = text.find('\n');
    const std::size_t size = newline == std::string_view::npos ? text.size() : newline + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

// Both texts as numbers, equal for equal lines, and for each line whether it is part of a change.
struct Comparison {
  Ids old_ids, new_ids;
  Flags removed, added;
};

void intern(const Lines &before, const Lines &after, Comparison &c) {
  std::unordered_map<std::string_view, std::uint32_t> ids;
  const auto id = [&](std::string_view line) {
    return ids.try_emplace(line, static_cast<std::uint32_t>(ids.size())).first->second;
  };
  for (const std::string_view line : before) c.old_ids.push_back(id(line));
  for (const std::string_view line : after) c.new_ids.push_back(id(line));
}

struct Range {
  std::size_t begin, end;
};

// The indices within `range` whose line occurs in `other_range` of the other side too; the rest is flagged as changed.
std::vector<std::size_t> shared_lines(const Ids &ids, Range range, const Ids &other, Range other_range,
                                      Flags &changed) {
  const auto other_first = other.begin();
  Ids sorted(other_first + static_cast<std::ptrdiff_t>(other_range.begin),
             other_first + static_cast<std::ptrdiff_t>(other_range.end));
  std::sort(sorted.begin(), sorted.end());
  std::vector<std::size_t> shared;
  for (std::size_t i = range.begin; i < range.end; ++i) {
    if (std::binary_search(sorted.begin(), sorted.end(), ids[i])) {
      shared.push_back(i);
    } else {
      changed[i] = 1;
    }
  }
  return shared;
}

Ids pick(const Ids &ids, const std::vector<std::size_t> &indices) {
  Ids picked;
  picked.reserve(indices.size());
  for (const std::size_t i : indices) picked.push_back(ids[i]);
  return picked;
}

// Marks the changes among the lines that both sides have. The script's own line numbers are wrong after dtl has
// restarted on a long input; its order is right.
void search(Comparison &c, const std::vector<std::size_t> &old_shared, const std::vector<std::size_t> &new_shared) {
  if (std::min(old_shared.size(), new_shared.size()) > search_limit) {
    for (const std::size_t i : old_shared) c.removed[i] = 1;
    for (const std::size_t i : new_shared) c.added[i] = 1;
    return;
  }
  dtl::Diff<std::uint32_t, Ids> diff(pick(c.old_ids, old_shared), pick(c.new_ids, new_shared));
  diff.compose();
  std::size_t o = 0, n = 0;
  for (const auto &[line, info] : diff.getSes().getSequence()) {
    if (info.type != dtl::SES_ADD) c.removed[old_shared[o++]] = info.type == dtl::SES_DELETE;
    if (info.type != dtl::SES_DELETE) c.added[new_shared[n++]] = info.type == dtl::SES_ADD;
  }
}

bool blank(std::string_view line) {
  return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

// A block inserted beside a copy of its own lines can be read at several places. Moves the block of changed lines at
// `at` to the one of them where it ends with a blank line (a paragraph reads best whole), else to the lowest, as git
// has it. Gives its new place.
std::size_t slide(std::size_t at, std::size_t size, const Ids &ids, const Lines &lines, Flags &changed) {
  const auto flag = [&](std::size_t begin, char value) {
    std::fill_n(changed.begin() + static_cast<std::ptrdiff_t>(begin), size, value);
  };
  flag(at, 0);
  std::size_t begin = at;
  while (begin > 0 && !changed[begin - 1] && ids[begin - 1] == ids[begin + size - 1]) --begin;
  std::size_t best = begin;
  bool best_blank = blank(lines[begin + size - 1]);
  while (begin + size < ids.size() && !changed[begin + size] && ids[begin] == ids[begin + size]) {
    ++begin;
    const bool ends_blank = blank(lines[begin + size - 1]);
    if (ends_blank || !best_blank) best = begin;
    best_blank = best_blank || ends_blank;
  }
  flag(best, 1);
  return best;
}

std::size_t run_length(const Flags &flags, std::size_t from) {
  const auto first = flags.begin() + static_cast<std::ptrdiff_t>(from);
  return static_cast<std::size_t>(std::find(first, flags.end(), char{0}) - first);
}

// Slides the blocks that are insertions or deletions alone; the two halves of a replacement stay together.
void slide_blocks(Comparison &c, const Lines &before, const Lines &after) {
  std::size_t o = 0, n = 0;
  while (o < before.size() || n < after.size()) {
    const std::size_t removed = run_length(c.removed, o), added = run_length(c.added, n);
    if (removed == 0 && added == 0) {
      ++o, ++n;
    } else if (removed != 0 && added != 0) {
      o += removed, n += added;
    } else if (removed != 0) {
      // Moved further down, it is met again; moved up or not at all, it is done.
      if (slide(o, removed, c.old_ids, before, c.removed) <= o) o += removed;
    } else {
      if (slide(n, added, c.new_ids, after, c.added) <= n) n += added;
    }
  }
}

Comparison compare(const Lines &before, const Lines &after) {
  Comparison c;
  intern(before, after, c);
  c.removed.resize(before.size());
  c.added.resize(after.size());
  Range old_middle{0, before.size()}, new_middle{0, after.size()};
  while (old_middle.begin < old_middle.end && new_middle.begin < new_middle.end &&
         c.old_ids[old_middle.begin] == c.new_ids[new_middle.begin]) {
    ++old_middle.begin, ++new_middle.begin;
  }
  while (old_middle.begin < old_middle.end && new_middle.begin < new_middle.end &&
         c.old_ids[old_middle.end - 1] == c.new_ids[new_middle.end - 1]) {
    --old_middle.end, --new_middle.end;
  }
  const auto old_shared = shared_lines(c.old_ids, old_middle, c.new_ids, new_middle, c.removed);
  const auto new_shared = shared_lines(c.new_ids, new_middle, c.old_ids, old_middle, c.added);
  search(c, old_shared, new_shared);
  slide_blocks(c, before, after);
  return c;
}

// Walks both texts and collects hunks: a hunk stays open until more than twice the context is unchanged.
class HunkBuilder {
 public:
  HunkBuilder(const Lines &before, const Lines &after, unsigned context)
      : before_(before), after_(after), context_(context) {}

  std::vector<Hunk> build(const Comparison &c) {
    while (old_ < before_.size() || new_ < after_.size()) {
      if (old_ < before_.size() && c.removed[old_]) {
        change('-', before_[old_]);
      } else if (new_ < after_.size() && c.added[new_]) {
        change('+', after_[new_]);
      } else {
        ++old_, ++new_, ++unchanged_;
      }
    }
    close();
    return std::move(hunks_);
  }

 private:
  void change(char kind, std::string_view line) {
    const bool first = hunks_.empty();
    if (first || unchanged_ > 2 * context_) {
      if (!first) close();
      const std::size_t lead = std::min(unchanged_, context_);
      hunks_.push_back({old_ - lead, 0, new_ - lead, 0, {}});
      unchanged_ = lead;
    }
    add_unchanged(unchanged_);
    add(kind, line, old_, new_);
    unchanged_ = 0;
    if (kind == '-') ++old_, ++hunks_.back().old_count;
    if (kind == '+') ++new_, ++hunks_.back().new_count;
  }

  // The first `count` of the unchanged lines that lie just behind.
  void add_unchanged(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t o = old_ - unchanged_ + i, n = new_ - unchanged_ + i;
      add(' ', before_[o], o, n);
    }
    hunks_.back().old_count += count;
    hunks_.back().new_count += count;
  }

  void add(char kind, std::string_view line, std::size_t o, std::size_t n) {
    const bool newline = line.ends_with('\n');
    if (newline) line.remove_suffix(1);
    hunks_.back().lines.push_back({kind, o + 1, n + 1, line, !newline});
  }

  void close() {
    if (hunks_.empty()) return;
    add_unchanged(std::min(unchanged_, context_));
    Hunk &hunk = hunks_.back();
    if (hunk.old_count != 0) ++hunk.old_begin;
    if (hunk.new_count != 0) ++hunk.new_begin;
  }

  const Lines &before_, &after_;
  std::size_t context_;
  std::size_t old_ = 0, new_ = 0;  // the next line of each side, from 0
  std::size_t unchanged_ = 0;      // how many lines just behind are unchanged and not yet in a hunk
  std::vector<Hunk> hunks_;
};

}  // namespace

std::vector<Hunk> line_hunks(std::string_view before, std::string_view after, unsigned context) {
  if (before == after) return {};
  const Lines old_lines = split(before), new_lines = split(after);
  return HunkBuilder(old_lines, new_lines, context).build(compare(old_lines, new_lines));
}

}  // namespace drydock::print
