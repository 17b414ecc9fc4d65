#include "print/suggestion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "print/line_diff.hpp"
#include "print/text_changes.hpp"

namespace drydock::print {

namespace {

using rewrite::AppliedFix;
using rewrite::Outcome;

std::string place(std::uint32_t line) { return line == 0 ? "new line" : fmt::format("line {}", line); }

// What is said of fixes that differ in nothing but their place.
struct Note {
  std::string head;   // pass and level
  std::string title;
  std::vector<std::string> details;
  std::vector<std::size_t> numbers;
  std::vector<std::uint32_t> lines;
};

std::string places(std::vector<std::uint32_t> lines) {
  lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
  if (lines.size() == 1) return place(lines[0]);
  std::string text = "lines";
  for (std::size_t i = 0; i < lines.size(); ++i)
    text += (i == 0 ? " " : ", ") + (lines[i] == 0 ? "new" : std::to_string(lines[i]));
  return text;
}

std::vector<Note> grouped(const Outcome &outcome) {
  const std::vector<AppliedFix> &fixes = outcome.fixes;
  std::vector<Note> notes;
  for (std::size_t i = 0; i < fixes.size(); ++i) {
    const rewrite::Fix &fix = fixes[i].fix;
    Note note{fmt::format("{} ({})", fix.pass, to_string(fix.safety)), fix.title, {"    why: " + fix.reason}, {}, {}};
    for (const rewrite::OtherFile &file : outcome.others)
      if (fix.changes(file.path))
        note.details.push_back(fmt::format("    {}: {}", file.before ? "changes" : "makes", file.name));
    for (const std::string &assumption : fix.assumptions) note.details.push_back("    assumes: " + assumption);
    for (const rewrite::Difference &difference : fix.differences)
      note.details.push_back("    changes: " + difference.describe());
    for (const rewrite::DroppedComment &comment : fix.dropped_comments)
      note.details.push_back("    drops a comment: " + comment.text);
    auto same = std::find_if(notes.begin(), notes.end(), [&](const Note &other) {
      return other.head == note.head && other.title == note.title && other.details == note.details;
    });
    if (same == notes.end()) same = notes.insert(notes.end(), std::move(note));
    same->numbers.push_back(i + 1);
    same->lines.push_back(fixes[i].line);
  }
  return notes;
}

std::vector<std::string> notes_of(const Outcome &outcome, bool explain) {
  std::vector<std::string> notes;
  for (const Note &note : grouped(outcome)) {
    notes.push_back(
        fmt::format("[{}] {}, {}: {}", fmt::join(note.numbers, ","), note.head, places(note.lines), note.title));
    notes.insert(notes.end(), note.details.begin(), note.details.end());
  }
  for (const std::string &error : outcome.own_errors) notes.push_back("dropped, an error of drydock's own: " + error);
  if (explain)
    for (const rewrite::ReportedSkip &skip : outcome.skips)
      notes.push_back(fmt::format("left alone: {}, {}: {} [{}]", skip.skip.pass, place(skip.line), skip.skip.reason,
                                  skip.skip.condition));
  return notes;
}

// `[1] pass (level): reason`; fixes of one pass with one reason share an entry.
std::string heading_of(const std::set<std::size_t> &fixes, const Outcome &outcome) {
  std::vector<std::pair<std::string, std::string>> entries;  // text, numbers
  for (std::size_t index : fixes) {
    const rewrite::Fix &fix = outcome.fixes[index].fix;
    std::string text = fmt::format("{} ({}): {}", fix.pass, to_string(fix.safety), fix.reason);
    const auto same =
        std::find_if(entries.begin(), entries.end(), [&](const auto &entry) { return entry.first == text; });
    if (same == entries.end()) entries.emplace_back(std::move(text), std::to_string(index + 1));
    else same->second += "," + std::to_string(index + 1);
  }
  std::string heading;
  for (const auto &[text, numbers] : entries)
    heading += fmt::format("{}[{}] {}", heading.empty() ? "" : "; ", numbers, text);
  return heading;
}

// One file's change, with the notes of all in front.
std::string file_diff(const DiffSide &before, const DiffSide &after, const rewrite::TrackedText &tracked,
                      const Outcome &outcome, std::vector<std::string> notes, const DiffStyle &style) {
  const auto heading = [&](const Hunk &hunk) {
    return heading_of(fixes_of(hunk, tracked, before.text, after.text), outcome);
  };
  const std::vector<Hunk> hunks = line_hunks(before.text, after.text, style.context);
  return print_hunks(before.name, after.name, hunks, {std::move(notes), heading}, style);
}

}  // namespace

std::string suggestion(const std::string &name, const Outcome &outcome, const SuggestionStyle &style,
                       const std::vector<std::string> &more) {
  std::vector<std::string> notes = notes_of(outcome, style.explain);
  notes.insert(notes.end(), more.begin(), more.end());
  if (outcome.changes_nothing()) {
    std::string text;
    for (const std::string &line : notes)
      text += fmt::format("{}# {}: {}{}\n", style.diff.palette.note, name, line, style.diff.palette.reset);
    return text;
  }
  const std::string after = outcome.after();
  const std::string &name_after = style.result.empty() ? name : style.result;
  std::string text = file_diff({name, outcome.before}, {name_after, after}, outcome.text, outcome, notes, style.diff);
  for (const rewrite::OtherFile &file : outcome.others) {
    if (!text.empty()) notes.clear();
    const std::string others_after = file.text.text();
    const DiffSide before{file.before ? std::string_view(file.name) : std::string_view(),
                          file.before ? *file.before : std::string_view()};
    text += file_diff(before, {file.name, others_after}, file.text, outcome, notes, style.diff);
  }
  return text;
}

}  // namespace drydock::print
