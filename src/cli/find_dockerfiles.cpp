// The search keeps its own list of folders to read rather than recursing, and enters no links, so that neither depth
// nor loops matter.
#include "cli/find_dockerfiles.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <set>
#include <system_error>
#include <unordered_map>
#include <utility>

#include "cli/build_files.hpp"
#include "cli/ignored_paths.hpp"
#include "knowledge/dockerfile_names.hpp"
#include "model/path.hpp"

namespace drydock::cli {
namespace fs = std::filesystem;
namespace {

using model::path_below;

constexpr std::string_view skipped_folders[] = {".git", "node_modules"};

// As the folder says it: no look at the entry itself where that is enough.
fs::file_type type_of(const fs::directory_entry &entry) {
  std::error_code error;
  if (entry.is_symlink(error)) return fs::file_type::symlink;
  if (entry.is_directory(error)) return fs::file_type::directory;
  return entry.is_regular_file(error) ? fs::file_type::regular : fs::file_type::unknown;
}

class Search {
 public:
  // Paths are told as they begin in `folder`, and compared as they begin in `real`.
  Search(std::string folder, std::string real) : folder_(std::move(folder)), real_(std::move(real)) {}

  FoundFiles run() {
    pending_.push_back({"", IgnoredPaths::above(real_)});
    while (!pending_.empty()) {
      const Folder next = std::move(pending_.back());
      pending_.pop_back();
      read(next);
    }
    add_built();
    add_links();
    std::sort(found_.files.begin(), found_.files.end());
    std::sort(found_.errors.begin(), found_.errors.end());
    return std::move(found_);
  }

 private:
  struct Folder {
    std::string path;  // below the one that is searched
    IgnoredPaths::Pointer rules;
  };
  struct Entry {
    std::string name;
    fs::file_type type;
  };

  // Plain joining: a path of the library is taken apart and put together again at each step.
  std::string told(const std::string &path) const { return path_below(folder_, path); }
  std::string real(const std::string &path) const { return path.empty() ? real_ : path_below(real_, path); }

  void read(const Folder &folder) {
    const std::string place = folder.path.empty() ? folder_ : told(folder.path);
    std::error_code error;
    std::vector<Entry> entries;
    fs::directory_iterator next(place.empty() ? "." : place, error);
    for (; !error && next != fs::directory_iterator(); next.increment(error))
      entries.push_back({next->path().filename().string(), type_of(*next)});
    if (error) found_.errors.push_back((place.empty() ? "." : place) + ": " + error.message());
    const auto has = [&](std::string_view name) {
      return std::any_of(entries.begin(), entries.end(), [&](const Entry &entry) { return entry.name == name; });
    };
    const std::string here = real(folder.path);
    const IgnoredPaths::Pointer rules = IgnoredPaths::in(here, folder.rules, has(".git"), has(".gitignore"));
    read_.emplace(here, rules);
    for (const Entry &entry : entries)
      if (!rules || !rules->ignores(path_below(here, entry.name), entry.type == fs::file_type::directory))
        visit(path_below(folder.path, entry.name), entry, rules);
  }

  void visit(const std::string &path, const Entry &entry, const IgnoredPaths::Pointer &rules) {
    if (entry.type == fs::file_type::directory) {
      if (std::find(std::begin(skipped_folders), std::end(skipped_folders), entry.name) == std::end(skipped_folders))
        pending_.push_back({path, rules});
    } else if (knowledge::is_dockerfile_name(entry.name)) {
      if (entry.type == fs::file_type::regular) files_.insert(path);
      if (entry.type == fs::file_type::symlink) links_.insert(path);
    } else if (entry.type == fs::file_type::regular) {
      if (knowledge::is_compose_file(entry.name)) compose_.push_back(real(path));
      if (knowledge::is_bake_file(entry.name)) bake_[fs::path(real(path)).parent_path()].push_back(entry.name);
    }
  }

  void add_built() {
    std::map<std::string, std::optional<std::string>> contexts;  // nothing where two say something else
    const auto add = [&](const std::optional<model::ComposeSource> &source) {
      if (!source) return;
      for (const model::ComposeService &service : source->file.services) {
        if (!service.build) continue;
        const std::optional<std::string> file = model::dockerfile_of(*service.build, source->folder);
        const std::optional<std::string> path = file ? place_of(*file) : std::nullopt;
        if (!path) continue;
        const std::optional<std::string> context = model::context_of(*service.build, source->folder);
        const auto [known, is_new] = contexts.emplace(*path, context);
        if (!is_new && known->second != context) known->second.reset();
      }
    };
    for (const std::string &file : compose_) add(read_compose_source(file));
    for (const auto &[folder, names] : bake_)
      for (const std::vector<fs::path> &files : used_together(folder, names)) add(read_bake_source(files));
    for (const auto &[path, context] : contexts)
      if (context) found_.contexts[told(path)] = *context;
  }

  // A file below the searched folder that is there, in a folder that was read, and not ignored. It counts from now on.
  std::optional<std::string> place_of(const fs::path &file) {
    const auto folder = read_.find(file.parent_path().string());
    if (folder == read_.end() || (folder->second && folder->second->ignores(file.string(), false))) return std::nullopt;
    std::error_code error;
    const fs::file_type type = fs::symlink_status(file, error).type();
    const std::string path = file.lexically_relative(real_).string();
    if (type == fs::file_type::regular) files_.insert(path);
    else if (type == fs::file_type::symlink) links_.insert(path);
    else return std::nullopt;
    return path;
  }

  // Bake reads its own names together, and any other where it is named.
  static std::vector<std::vector<fs::path>> used_together(const fs::path &folder,
                                                          const std::vector<std::string> &names) {
    std::vector<std::vector<fs::path>> result(1);
    for (std::string_view own : knowledge::bake_file_names())
      if (std::find(names.begin(), names.end(), own) != names.end()) result[0].push_back(folder / own);
    if (result[0].empty()) result.clear();
    for (const std::string &name : names)
      if (!knowledge::bake_file_names().contains(name)) result.push_back({folder / name});
    return result;
  }

  // Each file once, under its own name or else under that of the first link to it.
  void add_links() {
    std::error_code error;
    std::set<fs::path> seen;
    for (const std::string &file : files_) {
      found_.files.push_back(told(file));
      if (!links_.empty()) seen.insert(fs::canonical(real(file), error));
    }
    for (const std::string &link : links_) {
      if (!fs::is_regular_file(real(link), error)) continue;
      const fs::path target = fs::canonical(real(link), error);
      if (!error && seen.insert(target).second) found_.files.push_back(told(link));
    }
  }

  const std::string folder_, real_;
  std::vector<Folder> pending_;
  std::unordered_map<std::string, IgnoredPaths::Pointer> read_;  // the rules of the folders that were read
  std::set<std::string> files_, links_;  // below the folder
  std::vector<std::string> compose_;
  std::map<fs::path, std::vector<std::string>> bake_;  // names, by folder
  FoundFiles found_;
};

}  // namespace

FoundFiles find_dockerfiles(const std::string &folder) {
  std::error_code error;
  const fs::path real = fs::canonical(folder, error);
  if (error) return {{}, {}, {folder + ": " + error.message()}};
  const bool here = folder == "." || folder == "./";
  return Search(here ? "" : folder, real.string()).run();
}

}  // namespace drydock::cli
