#include "model/find_context.hpp"

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <memory>

#include "model/folder_listing.hpp"
#include "model/glob.hpp"
#include "model/ignore_file.hpp"
#include "model/path.hpp"

namespace drydock::model {

namespace {

constexpr int max_levels = 16;

using Directory = std::unique_ptr<DIR, int (*)(DIR *)>;

// Whether a source exists below a root and something of it is not ignored. Looks at the file system as far as the
// source needs it, not at the whole folder: find_context asks for every folder up to the repository's root.
class SourceSearch {
 public:
  SourceSearch(const std::string &root, const IgnoreFile &ignore) : root_(root), ignore_(&ignore) {}

  bool finds(std::string_view source) {
    const auto path = context_path(source);
    std::vector<std::string> components;
    for (std::size_t begin = 0; begin < path.size();) {
      const auto end = std::min(path.find('/', begin), path.size());
      components.push_back(path.substr(begin, end - begin));
      begin = end + 1;
    }
    return finds("", components, 0);
  }

 private:
  bool finds(const std::string &folder, const std::vector<std::string> &components, std::size_t index) {
    struct stat status {};
    if (index == components.size()) {
      if (folder.empty()) return true;
      return lstat(path_below(root_, folder).c_str(), &status) == 0 &&
             (!ignore_->ignores(folder) || (S_ISDIR(status.st_mode) && ignore_->may_show_below(folder)));
    }
    const auto &component = components[index];
    const auto below = [&](std::string_view name) {
      return folder.empty() ? std::string(name) : path_below(folder, name);
    };
    if (!Glob::has_wildcards(component)) return finds(below(component), components, index + 1);
    const Glob glob(component, Glob::Dialect::copy_source);
    const Directory opened(opendir(path_below(root_, folder).c_str()), closedir);
    if (!opened) return false;
    while (const dirent *const entry = readdir(opened.get())) {
      const std::string_view name = entry->d_name;
      if (name == "." || name == "..") continue;
      if (seen_++ == most_entries) return false;
      if (glob.matches(name) && finds(below(name), components, index + 1)) return true;
    }
    return false;
  }

  std::string root_;
  const IgnoreFile *ignore_;
  std::size_t seen_ = 0;
};

}  // namespace

std::vector<std::string> folders_above(const std::string &dockerfile_path) {
  namespace fs = std::filesystem;
  std::error_code error;
  const auto dockerfile = fs::absolute(dockerfile_path, error).lexically_normal();
  if (error) return {};
  std::vector<std::string> folders{dockerfile.parent_path().string()};
  for (int level = 0; !exists(path_below(folders.back(), ".git")); ++level) {
    const auto parent = fs::path(folders.back()).parent_path().string();
    if (level == max_levels || parent == folders.back()) {
      folders.resize(1);
      break;
    }
    folders.push_back(parent);
  }
  return folders;
}

std::optional<std::string> find_context(const std::string &dockerfile_path, const std::vector<std::string> &sources) {
  const std::vector<std::string> folders = folders_above(dockerfile_path);
  if (folders.empty()) return std::nullopt;
  if (sources.empty()) return folders.front();
  const std::string file = path_below(folders.front(), std::filesystem::path(dockerfile_path).filename().string());
  for (const auto &root : folders) {
    IgnoreFile ignore;
    const auto name = std::filesystem::path(file).lexically_relative(root).string();
    for (const auto &candidate : {name + ".dockerignore", std::string(".dockerignore")}) {
      if (!exists(path_below(root, candidate))) continue;
      if (const auto text = read_below(root, candidate)) ignore = IgnoreFile(*text);
      break;
    }
    SourceSearch search(root, ignore);
    if (std::all_of(sources.begin(), sources.end(), [&](const auto &source) { return search.finds(source); })) {
      return root;
    }
  }
  return std::nullopt;
}

}  // namespace drydock::model
