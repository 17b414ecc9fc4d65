#include "print/review_view.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "print/line_diff.hpp"
#include "print/word_diff.hpp"

namespace drydock::print {

namespace {

Run plain(std::string text) { return {"", "", std::move(text)}; }

Run colored(std::string_view color, const ScreenStyle &style, std::string text) {
  return {std::string(color), std::string(color.empty() ? "" : style.palette.reset), std::move(text)};
}

// `  why: text`, further rows below the text.
void add_detail(Rows &rows, std::string_view name, std::string text, const ScreenStyle &style) {
  const std::string front = fmt::format("  {}: ", name);
  Layout layout{style.columns, colored(style.palette.note, style, front), plain("     "), false};
  add_rows(rows, {plain(std::move(text))}, layout);
}

// The line's text, its words that differ marked by colour or by brackets.
std::vector<Run> changed_line(const HunkLine &line, std::string_view text, const std::vector<Span> &words,
                              const ScreenStyle &style) {
  const bool removed = line.kind == '-';
  const std::string_view color = removed ? style.palette.removed : style.palette.added;
  std::vector<Run> runs;
  Offset at = 0;
  const auto part = [&](Offset end) {
    if (at < end) runs.push_back(colored(color, style, std::string(text.substr(at, end - at))));
    at = end;
  };
  for (const Span &word : words) {
    part(word.begin);
    if (color.empty()) {
      runs.push_back(plain(removed ? "[-" : "{+"));
      part(word.end);
      runs.push_back(plain(removed ? "-]" : "+}"));
    } else {
      runs.push_back(colored(color, style, std::string(text.substr(word.begin, word.size()))));
      runs.back().on += style.palette.word;
      at = word.end;
    }
  }
  part(static_cast<Offset>(text.size()));
  return runs;
}

void add_hunk(Rows &rows, const Hunk &hunk, const ScreenStyle &style) {
  rows.push_back(fmt::format("{}@@ -{},{} +{},{} @@{}", style.palette.hunk, hunk.old_begin, hunk.old_count,
                             hunk.new_begin, hunk.new_count, style.palette.hunk.empty() ? "" : style.palette.reset));
  const bool all_cr = std::all_of(hunk.lines.begin(), hunk.lines.end(),
                                  [](const HunkLine &line) { return line.no_newline || line.text.ends_with('\r'); });
  const std::vector<std::vector<Span>> words = changed_words(hunk);
  for (std::size_t i = 0; i < hunk.lines.size(); ++i) {
    const HunkLine &line = hunk.lines[i];
    std::string_view text = line.text;
    if (all_cr && text.ends_with('\r')) text.remove_suffix(1);
    const std::string_view color = line.kind == '-'   ? style.palette.removed
                                   : line.kind == '+' ? style.palette.added
                                                      : "";
    const Layout layout{style.columns, colored(color, style, std::string(1, line.kind)),
                        colored(line.kind == ' ' ? style.palette.note : color, style, ">")};
    if (line.kind == ' ') add_rows(rows, {plain(std::string(text))}, layout);
    else add_rows(rows, changed_line(line, text, words[i], style), layout);
    if (line.no_newline) rows.push_back("\\ No newline at end of file");
  }
}

}  // namespace

Rows change_rows(const std::vector<ChangedText> &changes, const ScreenStyle &style, bool first_named) {
  Rows rows;
  for (const ChangedText &change : changes) {
    const std::vector<Hunk> hunks = line_hunks(change.before, change.after);
    if (hunks.empty()) continue;
    if (first_named || &change != &changes.front()) {
      const std::string name = (change.is_new ? "new file " : "") + change.name;
      add_rows(rows, {colored(style.palette.file, style, name)}, {style.columns});
    }
    for (const Hunk &hunk : hunks) add_hunk(rows, hunk, style);
  }
  return rows;
}

Rows fix_rows(const FixView &view, const ScreenStyle &style) {
  const rewrite::Fix &fix = view.fix->fix;
  const std::string place = view.files == 1 ? "" : fmt::format(" (file {} of {})", view.file_number, view.files);
  const std::string answer = view.answer.empty() ? "" : fmt::format(", {}", view.answer);
  Rows rows{""};
  const std::string head = fmt::format("{}{}: fix {} of {}{}", view.file, place, view.number, view.count, answer);
  add_rows(rows, {colored(style.palette.file, style, head)}, {style.columns, {}, plain("  ")});
  const std::string line = view.fix->line == 0 ? "new line" : fmt::format("line {}", view.fix->line);
  add_rows(rows, {colored(style.palette.heading, style, fmt::format("{} ({})", fix.pass, to_string(fix.safety))),
                  plain(fmt::format(", {}: {}", line, fix.title))},
           {style.columns, {}, plain("  "), false});
  add_detail(rows, "why", fix.reason, style);
  for (const std::string &assumption : fix.assumptions) add_detail(rows, "assumes", assumption, style);
  for (const rewrite::Difference &difference : fix.differences)
    add_detail(rows, "changes", difference.describe(), style);
  for (const rewrite::DroppedComment &comment : fix.dropped_comments)
    add_detail(rows, "drops a comment", comment.text, style);
  for (const std::string &note : view.notes) {
    const std::size_t colon = note.find(": ");
    if (colon == std::string::npos) add_detail(rows, "note", note, style);
    else add_detail(rows, note.substr(0, colon), note.substr(colon + 2), style);
  }
  const Rows changes =
      change_rows(view.changes, style, !view.changes.empty() && view.changes.front().name != view.file);
  rows.insert(rows.end(), changes.begin(), changes.end());
  return rows;
}

Rows numbered_rows(const std::string &name, std::string_view text, const ScreenStyle &style) {
  Rows rows;
  add_rows(rows, {colored(style.palette.file, style, name)}, {style.columns});
  const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
  const std::size_t digits = std::to_string(lines).size();
  for (std::size_t number = 1; !text.empty(); ++number) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    const Layout layout{style.columns, colored(style.palette.note, style, fmt::format("{:>{}} ", number, digits)),
                        colored(style.palette.note, style, std::string(digits, ' ') + ">")};
    add_rows(rows, {plain(std::string(line))}, layout);
  }
  return rows;
}

Rows prose_rows(std::string_view text, const ScreenStyle &style) {
  Rows rows;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
    // `Why:      text` and `y  text` go on below their text.
    const std::size_t gap = line.find("  ", indent);
    const bool named = gap != std::string_view::npos && gap <= 12;
    const std::size_t behind = named ? std::min(line.find_first_not_of(' ', gap), line.size()) : indent;
    add_rows(rows, {plain(std::string(line))}, {style.columns, {}, plain(std::string(behind, ' ')), false});
  }
  return rows;
}

}  // namespace drydock::print
