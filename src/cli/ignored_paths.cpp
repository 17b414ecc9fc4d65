#include "cli/ignored_paths.hpp"

#include <sys/stat.h>

#include <optional>
#include <utility>
#include <vector>

#include "cli/files.hpp"

namespace drydock::cli {

namespace fs = std::filesystem;

namespace {

bool is_there(const fs::path &path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0;
}

// git reads no .gitignore that is a link.
std::optional<model::GitIgnore> rules_at(const fs::path &path, bool may_be_link) {
  struct stat status {};
  if (::lstat(path.c_str(), &status) != 0 || (S_ISLNK(status.st_mode) && !may_be_link)) return std::nullopt;
  const FileContents contents = read_file(path.string());
  if (!contents.ok()) return std::nullopt;
  model::GitIgnore rules(contents.bytes);
  return rules.empty() ? std::nullopt : std::optional(std::move(rules));
}

std::string first_line(const fs::path &path) {
  const FileContents contents = read_file(path.string());
  return contents.bytes.substr(0, contents.bytes.find_first_of("\r\n"));
}

// .git is a folder, or names one: `gitdir: PATH` in a submodule or a worktree, where `commondir` may lead on.
fs::path exclude_file_of(const fs::path &git) {
  std::error_code error;
  if (fs::is_directory(git, error)) return git / "info/exclude";
  constexpr std::string_view key = "gitdir: ";
  const std::string line = first_line(git);
  if (!line.starts_with(key)) return {};
  const fs::path folder = git.parent_path() / line.substr(key.size());
  const std::string common = first_line(folder / "commondir");
  return (common.empty() ? folder : folder / common) / "info/exclude";
}

}  // namespace

IgnoredPaths::Pointer IgnoredPaths::above(const fs::path &folder) {
  std::vector<fs::path> folders;  // from the folder's parent up to the root of the repository
  if (is_there(folder / ".git")) return nullptr;
  for (fs::path at = folder; at.has_relative_path();) {
    at = at.parent_path();
    folders.push_back(at);
    if (!is_there(at / ".git")) continue;
    Pointer rules;
    for (auto next = folders.rbegin(); next != folders.rend(); ++next)
      rules = in(next->string(), rules, next == folders.rbegin(), true);
    return rules;
  }
  return nullptr;
}

IgnoredPaths::Pointer IgnoredPaths::in(const std::string &folder, Pointer from_above, bool has_git,
                                       bool has_gitignore) {
  Pointer result = has_git ? nullptr : std::move(from_above);
  const auto add = [&](std::optional<model::GitIgnore> rules) {
    if (!rules) return;
    auto level = std::make_shared<IgnoredPaths>();
    level->base_ = folder.size() + (folder.ends_with('/') ? 0 : 1);
    level->rules_ = std::move(*rules);
    level->above_ = std::move(result);
    result = std::move(level);
  };
  if (has_git) add(rules_at(exclude_file_of(fs::path(folder) / ".git"), true));
  if (has_gitignore) add(rules_at(fs::path(folder) / ".gitignore", false));
  return result;
}

bool IgnoredPaths::ignores(const std::string &path, bool is_folder) const {
  for (const IgnoredPaths *level = this; level != nullptr; level = level->above_.get()) {
    const std::optional<bool> said = level->rules_.says(std::string_view(path).substr(level->base_), is_folder);
    if (said) return *said;
  }
  return false;
}

}  // namespace drydock::cli
