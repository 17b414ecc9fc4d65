#include "print/cache_notes.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace drydock::print {

namespace {

using model::FileImpact;
using model::Rerun;
using model::Work;

constexpr std::size_t line_width = 98;  // without the `# ` in front
constexpr std::size_t most_names = 4;

// `a, b and c`, the last ones as a number where there are many.
std::string list(std::vector<std::string> names, std::string_view before_last = "and") {
  if (names.size() > most_names + 1) {
    const std::size_t more = names.size() - most_names;
    names.resize(most_names);
    names.push_back(fmt::format("{} more", more));
  }
  if (names.size() < 2) return names.empty() ? "" : names.front();
  const std::string last = names.back();
  names.pop_back();
  return fmt::format("{} {} {}", fmt::join(names, ", "), before_last, last);
}

std::vector<std::string> names_of(const std::vector<Work> &works) {
  std::vector<std::string> names;
  for (const Work &work : works) names.push_back(work.name);
  return names;
}

std::string counted(std::size_t count, std::string_view what) {
  return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

// `pip install (4 steps)`
std::string told(const Rerun &rerun) {
  if (rerun.steps == 0) return "nothing";
  if (rerun.copies == 1 && rerun.steps == 1) return "only a COPY";
  if (rerun.copies == rerun.steps) return "only " + counted(rerun.copies, "COPY step");
  if (rerun.works.empty()) return "only " + counted(rerun.steps, "short step");
  const bool all_kept = std::all_of(rerun.works.begin(), rerun.works.end(),
                                    [](const Work &work) { return work.keeps_downloads; });
  std::vector<std::string> names;
  for (const Work &work : rerun.works)
    names.push_back(work.name + (work.keeps_downloads && !all_kept ? " from its kept downloads" : ""));
  const char *const kept = !all_kept           ? ""
                           : names.size() == 1 ? " from its kept downloads"
                                               : ", all from kept downloads";
  return fmt::format("{}{} ({})", list(names), kept, counted(rerun.steps, "step"));
}

// What differs, behind `a changed x `.
std::string compared(const FileImpact &impact) {
  const Rerun &before = impact.before, &after = impact.after;
  if (!impact.same_works()) return "re-ran " + told(before) + "; now " + told(after);
  std::vector<std::string> kept, lost;
  for (const Work &work : after.works) {
    const Work *const old = find_same(before.works, work);
    if (work.keeps_downloads != old->keeps_downloads) (work.keeps_downloads ? kept : lost).push_back(work.name);
  }
  const std::string all = "re-runs " + list(names_of(after.works));
  if (after.works.size() == 1)
    return fmt::format("{}, which {} keeps its downloads", all, kept.empty() ? "no longer" : "now");
  std::vector<std::string> changes;
  if (!kept.empty())
    changes.push_back(list(kept) + (kept.size() == 1 ? " now keeps its downloads" : " now keep their downloads"));
  if (!lost.empty()) changes.push_back("nothing keeps the downloads of " + list(lost));
  return fmt::format("{}; {}", all, fmt::join(changes, "; "));
}

// In lines; those after the first go with it by their indentation.
void add(std::vector<std::string> &notes, std::string_view text) {
  std::string line;
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(word.size() + 1, text.size()));
    if (!line.empty() && line.size() + 1 + word.size() > line_width) {
      notes.push_back(std::move(line));
      line = "   ";
    }
    if (!line.empty()) line += ' ';
    line += word;
  }
  notes.push_back(std::move(line));
}

}  // namespace

std::vector<std::string> cache_notes(const std::vector<FileImpact> &impacts) {
  // Files with which the same happens share a note.
  std::vector<std::pair<std::vector<std::string>, std::string>> notes;  // files, what happens
  for (const FileImpact &impact : impacts) {
    if (!impact.differs()) continue;
    const std::string text = compared(impact);
    const auto same = std::find_if(notes.begin(), notes.end(), [&](const auto &note) { return note.second == text; });
    const std::string file = impact.stands_for_all ? "source file" : impact.file;
    if (same != notes.end()) same->first.push_back(file);
    else notes.push_back({{file}, text});
  }
  std::vector<std::string> lines;
  for (const auto &[files, text] : notes)
    add(lines, fmt::format("cache: a changed {} {}", list(files, "or"), text));
  return lines;
}

std::vector<std::string> history_notes(const std::vector<model::InstallHistory> &history, std::size_t commits,
                                       bool changed) {
  std::vector<std::string> notes;
  for (const model::InstallHistory &install : history) {
    const std::string now = !changed                          ? ""
                            : install.before == install.after ? ", and still would"
                                                              : fmt::format(", now {}", install.after);
    notes.push_back(fmt::format("history: of the last {}, {} would have re-run {}{}", counted(commits, "commit"),
                                install.before, install.name, now));
  }
  return notes;
}

}  // namespace drydock::print
