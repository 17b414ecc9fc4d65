#include "cli/review_result.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "cli/errors.hpp"
#include "cli/terminal_input.hpp"

namespace drydock::cli {

namespace fs = std::filesystem;

std::string ReviewResult::summary_of(std::size_t index) const {
  const std::size_t yes = file(index)->count(Answer::yes);
  std::string text = fmt::format("{}: {} fix{} accepted", targets_.name(index), yes, yes == 1 ? "" : "es");
  const ReviewText &of = file(index)->text();
  if (!of.changed.empty() || of.document.source() != targets_.text(index)) text += " on your own text";
  if (const std::size_t no = file(index)->count(Answer::no)) text += fmt::format(", {} refused", no);
  if (const std::size_t open = file(index)->count(Answer::open)) text += fmt::format(", {} left open", open);
  return text;
}

std::string ReviewResult::summary() const {
  std::string text, comments, entries;
  std::size_t without_comment = 0;
  for (std::size_t index = 0; index < targets_.count(); ++index) {
    if (file(index) == nullptr) continue;
    text += summary_of(index) + "\n";
    const MarkedText marked = text_of(index);
    for (const Mark &mark : marked.marks)
      comments += fmt::format("  adds {}:{}: {}\n", targets_.name(index), mark.line, mark.comment);
    if (as_comments) without_comment += refused_ids(*file(index), marked, {}).size();
  }
  const auto missed = std::count(session_.files().begin(), session_.files().end(), nullptr);
  if (missed > 0) text += fmt::format("{} file{} not looked at\n", missed, missed == 1 ? " was" : "s were");
  if ((as_comments || in_configuration) && !is_anything_refused())
    return text + "  nothing was refused, so there is nothing to remember\n";
  text += comments;
  if (without_comment > 0)
    text += fmt::format("  {} refused fix{} can't be kept away by a comment without keeping away others\n",
                        without_comment, without_comment == 1 ? "" : "es");
  if (!in_configuration) return text;
  for (const auto &[place, files] : refusals()) {
    entries += fmt::format("  adds to {}\n", place);
    for (const std::string &pass : passes_for(place)) entries += fmt::format("    ignore {}\n", pass);
    for (const RefusedIn &refused : files)
      for (const std::string &id : refused.ids) entries += fmt::format("    reject {} in {}\n", id, refused.path);
  }
  if (entries.empty())
    entries = "  nothing that was refused would be suggested again, so .drydock.toml stays as it is\n";
  return text + entries;
}

bool ReviewResult::is_anything_refused() const {
  const auto &files = session_.files();
  return std::any_of(files.begin(), files.end(),
                     [](const auto &file) { return file != nullptr && file->count(Answer::no) > 0; });
}

std::vector<print::ChangedText> ReviewResult::changes_of(std::size_t index) const {
  if (file(index) == nullptr) return {};
  std::vector<print::ChangedText> changes = {{targets_.name(index), targets_.text(index), text_of(index).text}};
  for (const OtherText &other : file(index)->others())
    changes.push_back({targets_.place(index, other.path), other.before.value_or(""), other.after, !other.before});
  return changes;
}

MarkedText ReviewResult::text_of(std::size_t index) const {
  if (!as_comments) return {file(index)->result().after(), {}};
  const std::shared_ptr<const ReviewFile> &key = session_.files()[index];
  const auto known = marked_.find(key);
  return known != marked_.end() ? known->second : marked_[key] = marked_result(*key);
}

bool ReviewResult::is_changed(std::size_t index) const {
  return file(index) != nullptr && (!file(index)->others().empty() || text_of(index).text != targets_.text(index));
}

std::size_t ReviewResult::count_changed() const {
  std::size_t count = 0;
  for (std::size_t index = 0; index < targets_.count(); ++index) count += is_changed(index) ? 1 : 0;
  return count;
}

std::map<std::string, std::vector<RefusedIn>> ReviewResult::refusals() const {
  std::map<std::string, std::vector<RefusedIn>> result;
  if (!session_.never().empty()) result.try_emplace(configuration_path(targets_.path(0)));
  for (std::size_t index = 0; index < targets_.count(); ++index) {
    if (file(index) == nullptr) continue;
    const std::set<std::string> ids = refused_ids(*file(index), text_of(index), session_.never());
    if (ids.empty()) continue;
    const std::string place = configuration_path(targets_.path(index));
    std::error_code error;
    const fs::path path = fs::absolute(targets_.path(index), error).lexically_normal();
    result[place].push_back({path.lexically_relative(fs::path(place).parent_path()).generic_string(), ids});
  }
  return result;
}

// Passes are ignored for all files, so they stand in one place.
std::set<std::string> ReviewResult::passes_for(const std::string &configuration) const {
  return configuration == configuration_path(targets_.path(0)) ? session_.never() : std::set<std::string>();
}

int ReviewResult::write(std::string &said) const {
  const SignalsWait wait;
  int result = 0;
  const auto attempt = [&](const std::optional<std::string> &error, const std::string &names) {
    if (!error) said += "wrote " + names + "\n";
    if (!error) return;
    report_error(*error);
    result = 2;
  };
  // What is remembered follows from what is written, so it is known before.
  const auto refused = in_configuration ? refusals() : std::map<std::string, std::vector<RefusedIn>>();
  for (std::size_t index = 0; index < targets_.count(); ++index) {
    if (!is_changed(index)) continue;
    std::vector<std::string> names;
    for (const print::ChangedText &text : changes_of(index))
      if (text.before != text.after) names.push_back(text.name);
    attempt(targets_.write(index, *file(index), text_of(index).text), fmt::format("{}", fmt::join(names, ", ")));
  }
  for (const auto &[place, files] : refused) attempt(save_choices(place, passes_for(place), files), place);
  if (said.empty() && result == 0) said = "Nothing is written.\n";
  return result;
}

}  // namespace drydock::cli
