#include "cli/repository.hpp"

#include <algorithm>
#include <filesystem>
#include <string_view>

#include "cli/git.hpp"
#include "cli/inputs.hpp"
#include "model/folder_listing.hpp"

namespace drydock::cli {

namespace fs = std::filesystem;

namespace {

// The nearest folder with .git, from this one upwards; "" where there is none.
fs::path repository_around(fs::path folder) {
  while (!model::exists((folder / ".git").string())) {
    if (!folder.has_relative_path()) return {};
    folder = folder.parent_path();
  }
  return folder;
}

}  // namespace

std::optional<std::string> path_in_repository(const std::string &path) {
  std::error_code error;
  const fs::path here = fs::canonical(".", error);
  const fs::path file = fs::weakly_canonical(fs::absolute(path, error), error);
  if (error) return std::nullopt;
  const fs::path root = repository_around(here);
  const std::string name = file.lexically_relative(root.empty() ? here : root).string();
  if (name.empty() || name == ".." || name.starts_with("../")) return std::nullopt;
  return name;
}

std::string name_in_repository(const std::string &name) {
  return name == Input{"-"}.name() ? name : path_in_repository(name).value_or(name);
}

bool ChangedFiles::contains(const std::string &path) {
  std::error_code error;
  const fs::path file = fs::canonical(path, error);
  if (error) return true;  // whoever reads it says why it can't be read
  const std::string root = repository_around(file.parent_path()).string();
  return of_repository(root.empty() ? file.parent_path().string() : root).count(file.string()) != 0;
}

const std::set<std::string> &ChangedFiles::of_repository(const std::string &root) {
  const auto [place, is_new] = repositories_.try_emplace(root);
  std::set<std::string> &files = place->second;
  if (!is_new) return files;
  const auto fails = [&](const GitAnswer &answer) {
    if (!answer.error.empty()) errors_.push_back("--changed-since " + revision_ + ": " + root + ": " + answer.error);
    return !answer.error.empty();
  };
  // What is said is a name of a commit and nothing else, whatever it looks like.
  const GitAnswer commit = ask_git(root, {"rev-parse", "--verify", "--end-of-options", revision_ + "^{commit}"});
  if (fails(commit)) return files;
  const std::string id = commit.out.substr(0, commit.out.find('\n'));
  const GitAnswer changed = ask_git(root, {"diff", "--name-only", "-z", "--no-renames", "--no-ext-diff",
                                           "--no-textconv", "--ignore-submodules", id, "--"});
  if (fails(changed)) return files;
  const GitAnswer unknown = ask_git(root, {"ls-files", "--others", "--exclude-standard", "-z"});
  if (fails(unknown)) return files;
  for (const std::string &list : {changed.out, unknown.out})
    for (std::string_view rest = list; !rest.empty();) {
      const std::string_view name = rest.substr(0, rest.find('\0'));
      files.insert((fs::path(root) / name).string());
      rest.remove_prefix(std::min(name.size() + 1, rest.size()));
    }
  return files;
}

}  // namespace drydock::cli
