#include "cli/run_summary.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "cli/errors.hpp"
#include "cli/progress.hpp"
#include "parse/parse.hpp"

namespace drydock::cli {

namespace {

constexpr std::size_t most_reasons = 10;

std::size_t lines_of(std::string_view text) {
  const auto ends = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  return ends + (text.empty() || text.ends_with('\n') ? 0 : 1);
}

// `1,234 -> 1,200 (-34)`
std::string change(std::size_t before, std::size_t after) {
  if (before == after) return with_separators(before) + ", as before";
  const bool less = after < before;
  return fmt::format("{} -> {} ({}{})", with_separators(before), with_separators(after), less ? "-" : "+",
                     with_separators(less ? before - after : after - before));
}

// Cut at a blank where it is long.
std::string shortened(std::string text) {
  constexpr std::size_t longest = 90;
  if (text.size() <= longest) return text;
  text.resize(std::min(text.rfind(' ', longest), longest));
  return text + " ...";
}

// Those with the most first.
template <typename Count>
std::vector<std::pair<std::string, Count>> sorted(const std::map<std::string, Count> &counts,
                                                  std::size_t (*size)(const Count &)) {
  std::vector<std::pair<std::string, Count>> rows(counts.begin(), counts.end());
  std::stable_sort(rows.begin(), rows.end(),
                   [&](const auto &a, const auto &b) { return size(a.second) > size(b.second); });
  return rows;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

std::size_t layers_of(const Document &document) {
  struct Stage {
    std::string name, base;
    std::size_t layers = 0;
  };
  std::vector<Stage> stages;
  for (const Instruction &instruction : document.instructions) {
    if (const From *from = instruction.as<From>()) {
      std::string base(from->image.text);
      std::transform(base.begin(), base.end(), base.begin(), lower);
      stages.push_back({from->stage_name(), std::move(base), 0});
    }
    const bool makes_layer = instruction.as<Run>() != nullptr || instruction.as<Copy>() != nullptr;
    if (makes_layer && !stages.empty()) ++stages.back().layers;
  }
  std::size_t layers = 0;
  std::string wanted;
  // A stage starts from an earlier one, the last of that name.
  for (auto stage = stages.rbegin(); stage != stages.rend(); ++stage) {
    if (stage != stages.rbegin() && (wanted.empty() || stage->name != wanted)) continue;
    layers += stage->layers;
    wanted = stage->base;
  }
  return layers;
}

FileCount::FileCount(const rewrite::Outcome &outcome) : changed(!outcome.changes_nothing()) {
  for (const rewrite::AppliedFix &applied : outcome.fixes) fixes.push_back(applied.fix.pass);
  for (const rewrite::ReportedSkip &skip : outcome.skips)
    skips.push_back({fmt::format("{} [{}]", skip.skip.pass, skip.skip.condition), skip.skip.reason});
  for (const rewrite::OtherFile &file : outcome.others) beside.push_back({file.name, !file.before});
  if (!changed) return;
  const std::string after = outcome.after();
  lines_before = lines_of(outcome.before);
  lines_after = lines_of(after);
  layers_before = layers_of(parse::dockerfile(outcome.before));
  layers_after = layers_of(parse::dockerfile(after));
}

void RunSummary::add(const FileCount &file) {
  ++(file.changed ? changed_ : unchanged_);
  for (const FileCount::Beside &other : file.beside) beside_.emplace(other.name, other.made);
  layers_before_ += file.layers_before;
  layers_after_ += file.layers_after;
  lines_before_ += file.lines_before;
  lines_after_ += file.lines_after;
  for (const std::string &pass : file.fixes) ++passes_[pass].fixes;
  for (const std::string &pass : std::set<std::string>(file.fixes.begin(), file.fixes.end())) ++passes_[pass].files;
  for (const FileCount::Skip &skip : file.skips) {
    SkipCount &same = skips_[skip.id];
    if (same.count++ == 0) same.example = skip.reason;
  }
}

std::string RunSummary::text() const {
  const std::size_t all = changed_ + unchanged_ + failed_;
  if (all < 2) return "";
  std::string text = fmt::format("\n{} files: {} changed, {} unchanged", with_separators(all),
                                 with_separators(changed_), with_separators(unchanged_));
  if (failed_ > 0) text += fmt::format(", {} not possible (see above)", with_separators(failed_));
  text += '\n';
  const auto made = static_cast<std::size_t>(
      std::count_if(beside_.begin(), beside_.end(), [](const auto &one) { return one.second; }));
  if (!beside_.empty())
    text += fmt::format("files beside them: {} made, {} changed\n", with_separators(made),
                        with_separators(beside_.size() - made));
  if (changed_ > 0)
    text += fmt::format("layers of those that changed: {}; lines: {}\n", change(layers_before_, layers_after_),
                        change(lines_before_, lines_after_));
  if (!passes_.empty()) text += fmt::format("\n{:>9} {:>9}  pass\n", "fixes", "files");
  for (const auto &[pass, count] : sorted<PassCount>(passes_, [](const PassCount &one) { return one.fixes; }))
    text += fmt::format("{:>9} {:>9}  {}\n", with_separators(count.fixes), with_separators(count.files), pass);
  const auto reasons = sorted<SkipCount>(skips_, [](const SkipCount &one) { return one.count; });
  if (!reasons.empty())
    text += fmt::format("\n{:>9}  left alone: the most frequent reasons, each as one file has it (--explain: all)\n",
                        "times");
  for (std::size_t i = 0; i < std::min(reasons.size(), most_reasons); ++i) {
    const auto &[id, skip] = reasons[i];
    text += fmt::format("{:>9}  {}: {}\n", with_separators(skip.count), id, shortened(printable(skip.example)));
  }
  if (reasons.size() > most_reasons) text += fmt::format("{:>9}  and {} more\n", "", reasons.size() - most_reasons);
  return text;
}

}  // namespace drydock::cli
