#include "verify/compare_files.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace drydock::verify {

namespace {

const char *name_of(FileType type) {
  switch (type) {
    case FileType::file:
      return "file";
    case FileType::folder:
      return "folder";
    case FileType::link:
      return "link";
    case FileType::other:
      return "special file";
  }
  return "";
}

bool below(const std::string &path, const std::string &folder) {
  return path == folder || (path.starts_with(folder) && path[folder.size()] == '/');
}

class Comparison {
 public:
  Comparison(const FileTree &original, const FileTree &rewritten, const DeclaredFiles &declared)
      : original_(original), rewritten_(rewritten), declared_(declared) {}

  FileComparison run() {
    for (const auto &[path, entry] : original_.entries()) {
      if (!in_scope(path, entry, declared_.original_base)) continue;
      ++result_.compared;
      const FileEntry *other = rewritten_.find(path);
      if (other == nullptr) judge({path, is_missing, "missing"});
      else if (FileDifference difference = changed(path, entry, *other); difference.differs != 0)
        judge(std::move(difference));
    }
    for (const auto &[path, entry] : rewritten_.entries()) {
      if (!in_scope(path, entry, declared_.rewritten_base)) continue;
      result_.in_scope.push_back(path);
      if (original_.find(path) != nullptr) continue;
      if (made_for_account(entry)) ++result_.declared["non-root-user: a folder for what the application writes"];
      else judge({path, is_added, std::string("added: a ") + name_of(entry.type)});
    }
    fold_folders();
    return std::move(result_);
  }

 private:
  // What is lost or new with all that is below it is one difference.
  void fold_folders() {
    std::sort(result_.undeclared.begin(), result_.undeclared.end(),
              [](const auto &a, const auto &b) { return a.path < b.path; });
    std::vector<FileDifference> folded;
    std::vector<std::size_t> below_it;
    std::map<std::string, std::size_t> heads;  // indexes in `folded`
    for (FileDifference &difference : result_.undeclared) {
      const bool whole = (difference.differs & (is_missing | is_added)) != 0;
      auto head = heads.end();
      for (std::size_t at = difference.path.find('/'); whole && head == heads.end() && at != std::string::npos;
           at = difference.path.find('/', at + 1)) {
        head = heads.find(difference.path.substr(0, at));
        if (head != heads.end() && folded[head->second].differs != difference.differs) head = heads.end();
      }
      if (head != heads.end()) {
        ++below_it[head->second];
        continue;
      }
      heads[difference.path] = folded.size();
      folded.push_back(std::move(difference));
      below_it.push_back(0);
    }
    for (std::size_t i = 0; i < folded.size(); ++i)
      if (below_it[i] > 0) folded[i].what += fmt::format(", with {} below it", below_it[i]);
    result_.undeclared = std::move(folded);
  }

  bool in_scope(const std::string &path, const FileEntry &entry, const FileTree *base) const {
    if (declared_.folders.empty()) return true;
    if (std::none_of(declared_.folders.begin(), declared_.folders.end(),
                     [&](const std::string &folder) { return below(path, folder); }))
      return false;
    const FileEntry *before = base == nullptr ? nullptr : base->find(path);
    return before == nullptr || !(*before == entry);
  }

  FileDifference changed(const std::string &path, const FileEntry &a, const FileEntry &b) {
    FileDifference difference{path, 0, ""};
    const auto add = [&](Differs kind, const std::string &what) {
      difference.differs |= kind;
      difference.what += (difference.what.empty() ? "" : ", ") + what;
    };
    if (a.type != b.type) {
      add(in_mode, fmt::format("{} -> {}", name_of(a.type), name_of(b.type)));
      return difference;
    }
    if (a.mode != b.mode) add(in_mode, fmt::format("mode {:o} -> {:o}", a.mode, b.mode));
    if (a.has_capabilities != b.has_capabilities)
      add(in_mode, a.has_capabilities ? "capabilities lost" : "capabilities added");
    if (a.owner != b.owner || a.group != b.group) {
      if (handed_over(a, b)) ++result_.declared["non-root-user: handed to the account"];
      else add(in_owner, fmt::format("owner {}:{} -> {}:{}", a.owner, a.group, b.owner, b.group));
    }
    if (a.target != b.target) add(in_target, fmt::format("link to {} -> {}", a.target, b.target));
    if (a.content != b.content) {
      if (!a.loaded.empty() && a.loaded == b.loaded) ++result_.noise;  // debug information and build id alone
      else add(in_content, a.size == b.size ? "content" : fmt::format("content ({} -> {} bytes)", a.size, b.size));
    }
    return difference;
  }

  bool made_for_account(const FileEntry &entry) const {
    return entry.type == FileType::folder && declared_.new_owner && entry.owner == *declared_.new_owner;
  }

  bool handed_over(const FileEntry &a, const FileEntry &b) const {
    return declared_.new_owner && (b.owner == a.owner || b.owner == *declared_.new_owner) &&
           (b.group == a.group || declared_.new_groups.contains(b.group));
  }

  static const FileRule *rule_for(const FileDifference &difference, std::span<const FileRule> rules) {
    for (const FileRule &rule : rules)
      if ((difference.differs & ~rule.may) == 0 && matches(rule, difference.path)) return &rule;
    return nullptr;
  }

  void judge(FileDifference difference) {
    const bool carried = std::any_of(declared_.carried.begin(), declared_.carried.end(),
                                     [&](const std::string &path) { return below(difference.path, path); });
    if (!declared_.carried.empty() && difference.differs == (carried ? is_added : is_missing))
      ++result_
            .declared[carried ? "split-stages: carried to where PATH finds it" : "split-stages: left in the builder"];
    else if (rule_for(difference, noise()) != nullptr) ++result_.noise;
    else if (const FileRule *rule = rule_for(difference, declared_.rules))
      ++result_.declared[fmt::format("{}: {}", rule->pass, rule->reason)];
    else result_.undeclared.push_back(std::move(difference));
  }

  const FileTree &original_, &rewritten_;
  const DeclaredFiles &declared_;
  FileComparison result_;
};

}  // namespace

FileComparison compare_files(const FileTree &original, const FileTree &rewritten, const DeclaredFiles &declared) {
  return Comparison(original, rewritten, declared).run();
}

}  // namespace drydock::verify
