#include "model/cache_impact.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <unordered_map>

#include "knowledge/changeable_files.hpp"
#include "model/context.hpp"
#include "model/path.hpp"

namespace drydock::model {

namespace {

using Steps = Rebuild::Steps;
using knowledge::PackageManager;
using knowledge::Words;

// A pair of file and step costs some nanoseconds; a context or a file beyond all measure is not worth the wait.
constexpr std::size_t most_comparisons = 4'000'000;
constexpr std::size_t most_groups = 32;  // of sources that are copied in different ways

std::string_view base_name(std::string_view path) { return path.substr(path.find_last_of('/') + 1); }

// The smaller, the better it stands for others: no settings of some tool, near the root.
std::pair<bool, std::ptrdiff_t> prominence(const std::string &path) {
  return {path.starts_with('.') || path.find("/.") != std::string::npos, std::count(path.begin(), path.end(), '/')};
}

// A build before or after, and what its steps do.
class Build {
 public:
  explicit Build(const Model &model) : rebuild_(model) {
    for (const std::size_t step : rebuild_.steps()) works_[step] = works_of(model, step);
  }

  Rebuild &rebuild() { return rebuild_; }

  Rerun rerun(const Steps &readers) const {
    Rerun result;
    const Steps steps = rebuild_.after(readers);
    result.steps = steps.size();
    for (const std::size_t step : steps) {
      result.copies += rebuild_.model().document().instructions[step].as<Copy>() != nullptr;
      add(works_.at(step), result.works);
    }
    // An update for an install goes without saying.
    const std::vector<Work> all = result.works;
    std::erase_if(result.works, [&](const Work &work) {
      return work.action == Action::update && std::any_of(all.begin(), all.end(), [&](const Work &other) {
               return other.manager == work.manager && other.installs();
             });
    });
    return result;
  }

  std::vector<Work> all_works() const {
    std::vector<Work> result;
    for (const auto &[step, works] : works_) add(works, result);
    return result;
  }

 private:
  // Twice the same counts as one, which keeps its downloads where both do.
  static void add(const std::vector<Work> &more, std::vector<Work> &works) {
    for (const Work &work : more) {
      const auto known = std::find_if(works.begin(), works.end(), [&](const Work &other) {
        return other.same_as(work) && other.name == work.name;
      });
      if (known == works.end()) works.push_back(work);
      else known->keeps_downloads &= work.keeps_downloads;
    }
  }

  Rebuild rebuild_;
  std::map<std::size_t, std::vector<Work>> works_;
};

bool matches(Words patterns, const std::string &path) {
  return std::any_of(patterns.begin(), patterns.end(), [&](std::string_view pattern) {
    return Glob(pattern, Glob::Dialect::copy_source).matches(base_name(path));
  });
}

// What an install reads beside the packages that its command line names.
struct Manifests {
  const PackageManager *manager;
  std::size_t step;
  std::vector<std::string> written;  // those that the command names; empty: the manager's usual ones

  bool contain(const std::string &path) const {
    if (written.empty()) return matches(manager->manifests, path) || matches(manager->lockfiles, path);
    return std::any_of(written.begin(), written.end(),
                       [&](const std::string &name) { return base_name(name) == base_name(path); });
  }
  // The smaller, the likelier it is the one: as written, near the root, listed early.
  auto rank(const std::string &path) const {
    const bool as_written = std::any_of(written.begin(), written.end(), [&](const std::string &name) {
      const std::string clean = context_path(name);
      return path == clean || path.ends_with("/" + clean) || clean.ends_with("/" + path);
    });
    std::size_t row = 0;
    if (written.empty())
      for (std::string_view pattern : manager->manifests) {
        if (matches(pattern, path)) break;
        ++row;
      }
    return std::tuple(!as_written, std::count(path.begin(), path.end(), '/'), row, path);
  }
};

// Nothing where the call installs what its words name.
std::optional<Manifests> manifests_of(const PackageCall &call, std::size_t step) {
  const PackageManager &manager = *call.manager;
  Manifests result{&manager, step, {}};
  const bool installs = call.action == Action::install || call.action == Action::download;
  if (!installs || manager.manifests.empty()) return std::nullopt;
  for (std::size_t i = call.name_word + 1; i < call.command->words.size(); ++i) {
    const std::string &word = call.word(i).value;
    const std::size_t equals = word.starts_with("--") ? word.find('=') : std::string::npos;
    if (!manager.requirement_options.contains(std::string_view(word).substr(0, equals))) continue;
    if (equals != std::string::npos) result.written.push_back(word.substr(equals + 1));
    else if (i + 1 < call.command->words.size()) result.written.push_back(call.word(i + 1).value);
  }
  if (!result.written.empty() || manager.any_subcommand_fetches) return result;
  const bool two_words =
      call.subcommand && knowledge::action_of(manager, call.word(*call.subcommand).value, "") != call.action;
  std::vector<std::size_t> operands = call.operands;
  if (two_words && !operands.empty()) operands.erase(operands.begin());
  const auto is_place = [&](std::size_t operand) {
    const std::string &word = call.word(operand).value;
    return word.starts_with('.') || word.starts_with('/') || matches(manager.manifests, word);
  };
  const bool takes_project = operands.empty() ? manager.requirement_options.empty()
                                              : std::any_of(operands.begin(), operands.end(), is_place);
  return takes_project ? std::optional(result) : std::nullopt;
}

std::vector<Manifests> all_manifests(const Rebuild &rebuild) {
  std::vector<Manifests> result;
  for (const std::size_t step : rebuild.steps()) {
    for (const PackageCall &call : rebuild.model().package_calls(step))
      if (auto manifests = manifests_of(call, step)) result.push_back(std::move(*manifests));
  }
  return result;
}

class Comparison {
 public:
  Comparison(const Model &before, const Model &after)
      : before_(before), after_(after), files_(before.context()->files()) {}

  std::vector<FileImpact> take() {
    Rebuild &old_build = before_.rebuild(), &new_build = after_.rebuild();
    if (!old_build.predictable() || !new_build.predictable()) return {};
    if (files_.size() * (old_build.steps().size() + new_build.steps().size()) > most_comparisons) return {};
    manifests_ = all_manifests(old_build);
    read_files();
    add_source();
    for (const auto &[manifests, file] : chosen_) add_manifest(file);
    return std::move(result_);
  }

 private:
  using Readers = std::pair<Steps, Steps>;  // before and after
  struct Group {
    std::size_t files = 0;
    std::string example;
  };

  void read_files() {
    for (const std::string &file : files_) {
      const Readers readers{before_.rebuild().readers_of(file), after_.rebuild().readers_of(file)};
      if (readers.first.empty()) continue;
      bool manifest = false;
      for (const Manifests &manifests : manifests_) {
        if (!manifests.contain(file)) continue;
        manifest = true;
        choose(manifests, file, readers.first);
      }
      const knowledge::ChangeableFile *row = knowledge::changeable_file(file);
      if (manifest || (row != nullptr && row->manifest)) continue;
      Group &group = (row != nullptr ? sources_ : others_)[readers];
      if (group.files++ == 0 || prominence(file) < prominence(group.example)) group.example = file;
    }
  }

  // A manifest is one only where the install runs again with it.
  void choose(const Manifests &manifests, const std::string &file, const Steps &readers) {
    const auto known = std::find_if(chosen_.begin(), chosen_.end(),
                                    [&](const auto &pair) { return pair.first->manager == manifests.manager; });
    if (known != chosen_.end() && known->first->rank(known->second) <= manifests.rank(file)) return;
    const Steps steps = before_.rebuild().after(readers);
    if (!std::binary_search(steps.begin(), steps.end(), manifests.step)) return;
    if (known != chosen_.end()) *known = {&manifests, file};
    else chosen_.emplace_back(&manifests, file);
  }

  FileImpact impact(const std::string &file, const Readers &readers) const {
    FileImpact result;
    result.file = file;
    result.before = before_.rerun(readers.first);
    result.after = after_.rerun(readers.second);
    return result;
  }

  // Of what most sources are like; where that does not differ, of what most others are like.
  void add_source() {
    std::vector<std::pair<const Readers *, const Group *>> groups;
    for (const auto &[readers, group] : sources_.empty() ? others_ : sources_) groups.emplace_back(&readers, &group);
    if (groups.empty()) return;
    std::stable_sort(groups.begin(), groups.end(),
                     [](const auto &a, const auto &b) { return a.second->files > b.second->files; });
    groups.resize(std::min(groups.size(), most_groups));
    std::vector<FileImpact> impacts;
    for (const auto &[readers, group] : groups) impacts.push_back(impact(group->example, *readers));
    auto chosen = std::find_if(impacts.begin(), impacts.end(), [](const FileImpact &one) { return one.differs(); });
    if (chosen == impacts.end()) chosen = impacts.begin();
    chosen->stands_for_all = std::all_of(impacts.begin(), impacts.end(), [&](const FileImpact &other) {
      return other.before == chosen->before && other.after == chosen->after;
    });
    result_.push_back(std::move(*chosen));
  }

  void add_manifest(const std::string &file) {
    const auto is_it = [&](const FileImpact &known) { return known.file == file; };
    if (std::any_of(result_.begin(), result_.end(), is_it)) return;
    FileImpact manifest = impact(file, {before_.rebuild().readers_of(file), after_.rebuild().readers_of(file)});
    manifest.manifest = true;
    result_.push_back(std::move(manifest));
  }

  Build before_, after_;
  const std::vector<std::string> &files_;
  std::vector<Manifests> manifests_;
  std::vector<std::pair<const Manifests *, std::string>> chosen_;  // one a package manager
  std::map<Readers, Group> sources_;  // files that are known to be code
  std::map<Readers, Group> others_;
  std::vector<FileImpact> result_;
};

// The commits that make something run again, for one of the two builds.
class Replay {
 public:
  Replay(const Model &model, const std::vector<std::vector<std::string>> &commits) : build_(model) {
    for (const std::vector<std::string> &paths : commits) reruns_.push_back(&rerun(paths));
  }

  Build &build() { return build_; }

  // Those with the same work; where the file has none such, those with any install of its manager.
  std::size_t count(const Work &wanted) const {
    const std::vector<Work> all = build_.all_works();
    const bool found = find_same(all, wanted) != nullptr;
    return static_cast<std::size_t>(std::count_if(reruns_.begin(), reruns_.end(), [&](const std::vector<Work> *works) {
      return std::any_of(works->begin(), works->end(), [&](const Work &work) {
        return found ? work.same_as(wanted) : work.manager == wanted.manager && work.installs();
      });
    }));
  }

 private:
  // Most commits touch the same few kinds of files.
  const std::vector<Work> &rerun(const std::vector<std::string> &paths) {
    std::set<std::size_t> readers;
    for (const std::string &path : paths) {
      auto [known, unknown] = readers_.try_emplace(path);
      if (unknown) known->second = build_.rebuild().readers_of(path);
      readers.insert(known->second.begin(), known->second.end());
    }
    const Steps steps(readers.begin(), readers.end());
    const auto [known, unknown] = works_.try_emplace(steps);
    if (unknown) known->second = build_.rerun(steps).works;
    return known->second;
  }

  Build build_;
  std::unordered_map<std::string, Steps> readers_;
  std::map<Steps, std::vector<Work>> works_;
  std::vector<const std::vector<Work> *> reruns_;  // one a commit
};

}  // namespace

bool FileImpact::same_works() const {
  const auto all_in = [](const std::vector<Work> &works, const std::vector<Work> &others) {
    return std::all_of(works.begin(), works.end(),
                       [&](const Work &work) { return find_same(others, work) != nullptr; });
  };
  return all_in(before.works, after.works) && all_in(after.works, before.works);
}

bool FileImpact::differs() const {
  return !same_works() || std::any_of(after.works.begin(), after.works.end(), [&](const Work &work) {
           return find_same(before.works, work)->keeps_downloads != work.keeps_downloads;
         });
}

std::vector<FileImpact> cache_impact(const Model &before, const Model &after) {
  if (before.context() == nullptr || after.context() == nullptr) return {};
  return Comparison(before, after).take();
}

std::vector<InstallHistory> install_history(const Model &before, const Model &after,
                                            const std::vector<std::vector<std::string>> &commits) {
  if (before.context() == nullptr || after.context() == nullptr) return {};
  Replay old_build(before, commits), new_build(after, commits);
  if (!old_build.build().rebuild().predictable() || !new_build.build().rebuild().predictable()) return {};
  std::vector<InstallHistory> result;
  std::vector<Work> told;
  for (const Work &work : old_build.build().all_works()) {
    if (!work.installs() || find_same(told, work) != nullptr) continue;
    told.push_back(work);
    result.push_back({work.name, old_build.count(work), new_build.count(work)});
  }
  return result;
}

}  // namespace drydock::model
