#include "print/text_changes.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace drydock::print {

namespace {

using rewrite::Outcome;

// Which fixes are of one group, found by joining two at a time.
class Groups {
 public:
  explicit Groups(std::size_t count) : parent_(count) { std::iota(parent_.begin(), parent_.end(), std::size_t{0}); }

  // The first fix of the group.
  std::size_t first(std::size_t fix) const {
    while (parent_[fix] != fix) fix = parent_[fix];
    return fix;
  }
  void join(std::size_t a, std::size_t b) { parent_[std::max(first(a), first(b))] = std::min(first(a), first(b)); }

 private:
  std::vector<std::size_t> parent_;
};

// Where each line begins, and the end of the text.
std::vector<Offset> line_begins(std::string_view text) {
  std::vector<Offset> begins{0};
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] == '\n') begins.push_back(static_cast<Offset>(i + 1));
  return begins;
}

// Where one edit takes out what another puts back elsewhere, as a diff shows lines that moved or were cut apart, both
// belong to the fixes of either. `added`: where the edits' new lines stand in the result.
void share_fixes(std::vector<TextEdit> &edits, const std::vector<Span> &added, const rewrite::TrackedText &tracked) {
  for (const rewrite::TrackedText::Part &part : tracked.parts()) {
    if (!part.original) continue;
    const Span original{*part.original, *part.original + static_cast<Offset>(part.text.size())};
    auto from = std::partition_point(edits.begin(), edits.end(),
                                     [&](const TextEdit &edit) { return edit.span.end <= original.begin; });
    for (; from != edits.end() && from->span.begin < original.end; ++from) {
      if (!from->span.overlaps(original)) continue;
      const Offset begin = std::max(from->span.begin, original.begin), end = std::min(from->span.end, original.end);
      const Span now{part.begin + (begin - original.begin), part.begin + (end - original.begin)};
      auto to = std::partition_point(added.begin(), added.end(), [&](Span span) { return span.end <= now.begin; });
      for (; to != added.end() && to->begin < now.end; ++to) {
        TextEdit &other = edits[static_cast<std::size_t>(to - added.begin())];
        if (!to->overlaps(now) || &other == &*from) continue;
        other.fixes.insert(from->fixes.begin(), from->fixes.end());
        from->fixes.insert(other.fixes.begin(), other.fixes.end());
      }
    }
  }
}

std::vector<TextEdit> edits_of(const ChangedText &text, const rewrite::TrackedText &tracked) {
  const std::string_view before = text.before, after = text.after;
  const std::vector<Offset> before_begins = line_begins(before), after_begins = line_begins(after);
  const auto span_of = [](const std::vector<Offset> &begins, std::string_view whole, std::size_t line,
                          std::size_t count) {
    const auto at = [&](std::size_t index) {
      return index < begins.size() ? begins[index] : static_cast<Offset>(whole.size());
    };
    // A hunk without lines of a side names the line above.
    const std::size_t first = count == 0 ? line : line - 1;
    return Span{at(first), at(first + count)};
  };
  std::vector<TextEdit> edits;
  std::vector<Span> places;
  for (const Hunk &hunk : line_hunks(before, after, 0)) {
    const Span added = span_of(after_begins, after, hunk.new_begin, hunk.new_count);
    places.push_back(added);
    const Span removed = span_of(before_begins, before, hunk.old_begin, hunk.old_count);
    const std::size_t line = hunk.old_count == 0 ? hunk.old_begin + 1 : hunk.old_begin;
    const bool at_line_begin = removed.end == 0 || before[removed.end - 1] == '\n';
    const TextPlace end = at_line_begin ? TextPlace{line + hunk.old_count, 1} : place_in(before, removed.end);
    edits.push_back(
        {removed, {line, 1}, end, after.substr(added.begin, added.size()), fixes_of(hunk, tracked, before, after)});
  }
  share_fixes(edits, places, tracked);
  return edits;
}

// Lines that a diff shows as added may be old ones, where new ones like them stand beside: they go with the edit above.
void give_all_a_fix(std::vector<ChangedText> &texts) {
  for (ChangedText &text : texts) {
    std::set<std::size_t> last;
    for (const TextEdit &edit : text.edits)
      if (last.empty()) last = edit.fixes;
    for (TextEdit &edit : text.edits) {
      if (edit.fixes.empty()) edit.fixes = last;
      last = edit.fixes;
    }
  }
}

Groups grouped(const std::vector<ChangedText> &texts, const Outcome &outcome) {
  Groups groups(outcome.fixes.size());
  for (const ChangedText &text : texts)
    for (const TextEdit &edit : text.edits)
      for (const std::size_t fix : edit.fixes) groups.join(*edit.fixes.begin(), fix);
  // What is about an instruction that a fix made needs that fix; those that make stages make nearly all.
  for (std::size_t i = 0; i < outcome.fixes.size(); ++i)
    for (std::size_t j = 0; j < i && outcome.fixes[i].line == 0; ++j)
      if (!outcome.fixes[j].fix.stage_map.empty()) groups.join(i, j);
  return groups;
}

}  // namespace

std::set<std::size_t> fixes_of(const Hunk &hunk, const rewrite::TrackedText &tracked, std::string_view before,
                               std::string_view after) {
  std::set<std::size_t> result;
  for (const HunkLine &line : hunk.lines) {
    if (line.kind == ' ') continue;
    const std::string_view text = line.kind == '+' ? after : before;
    const auto begin = static_cast<Offset>(line.text.data() - text.data());
    const Span span{begin, begin + static_cast<Offset>(line.text.size()) + (line.no_newline ? 0 : 1)};
    for (std::size_t fix : line.kind == '+' ? tracked.fixes_in(span) : tracked.removers_of(span)) result.insert(fix);
  }
  return result;
}

TextChanges text_changes(const std::string &name, const Outcome &outcome) {
  TextChanges result;
  // Reserved, since the edits look into the texts.
  result.texts.reserve(1 + outcome.others.size());
  const auto add = [&](ChangedText text, const rewrite::TrackedText &tracked) {
    if (!text.is_new && text.before == text.after) return;
    result.texts.push_back(std::move(text));
    result.texts.back().edits = edits_of(result.texts.back(), tracked);
  };
  add({name, false, outcome.before, outcome.after(), {}}, outcome.text);
  for (const rewrite::OtherFile &other : outcome.others)
    add({other.name, !other.before, other.before.value_or(""), other.text.text(), {}}, other.text);
  give_all_a_fix(result.texts);
  const Groups groups = grouped(result.texts, outcome);
  std::map<std::size_t, std::size_t> numbers;  // by first fix
  for (std::size_t i = 0; i < outcome.fixes.size(); ++i)
    result.group_of_fix.push_back(numbers.try_emplace(groups.first(i), numbers.size()).first->second);
  for (ChangedText &text : result.texts)
    for (TextEdit &edit : text.edits)
      if (!edit.fixes.empty()) edit.group = result.group_of_fix[*edit.fixes.begin()];
  return result;
}

TextPlace place_in(std::string_view text, Offset at) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  std::string_view before = text.substr(0, at);
  TextPlace place;
  place.line += static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
  if (const auto end = before.rfind('\n'); end != std::string_view::npos) before.remove_prefix(end + 1);
  else if (before.starts_with(byte_order_mark)) before.remove_prefix(byte_order_mark.size());
  place.column += static_cast<std::size_t>(std::count_if(
      before.begin(), before.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
  return place;
}

}  // namespace drydock::print
