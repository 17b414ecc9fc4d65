// The search keeps its own list of folders to read rather than recursing, and enters no links, so that neither depth
// nor loops matter.
#include "cli/find_dockerfiles.hpp"

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>

#include "knowledge/dockerfile_names.hpp"

namespace drydock::cli {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view skipped_folders[] = {".git", "node_modules"};

class Search {
 public:
  FoundFiles run(const fs::path &folder) {
    pending_.push_back(folder);
    while (!pending_.empty()) {
      const fs::path next = std::move(pending_.back());
      pending_.pop_back();
      read(next);
    }
    add_links();
    std::sort(found_.files.begin(), found_.files.end());
    std::sort(found_.errors.begin(), found_.errors.end());
    return std::move(found_);
  }

 private:
  void read(const fs::path &folder) {
    std::error_code error;
    fs::directory_iterator entries(folder.empty() ? "." : folder, error);
    for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
      visit(folder / entries->path().filename(), *entries);
    }
    if (error) found_.errors.push_back((folder.empty() ? "." : folder.string()) + ": " + error.message());
  }

  void visit(const fs::path &path, const fs::directory_entry &entry) {
    std::error_code error;
    const fs::file_type type = entry.symlink_status(error).type();
    const std::string name = path.filename().string();
    if (type == fs::file_type::directory) {
      if (std::find(std::begin(skipped_folders), std::end(skipped_folders), name) == std::end(skipped_folders)) {
        pending_.push_back(path);
      }
    } else if (knowledge::is_dockerfile_name(name)) {
      if (type == fs::file_type::regular) found_.files.push_back(path.string());
      if (type == fs::file_type::symlink) links_.push_back(path);
    }
  }

  // Each file once, under its own name or else under that of the first link to it.
  void add_links() {
    std::error_code error;
    std::set<fs::path> seen;
    if (!links_.empty()) {
      for (const std::string &file : found_.files) seen.insert(fs::canonical(file, error));
    }
    std::sort(links_.begin(), links_.end());
    for (const fs::path &link : links_) {
      if (!fs::is_regular_file(link, error)) continue;
      const fs::path target = fs::canonical(link, error);
      if (!error && seen.insert(target).second) found_.files.push_back(link.string());
    }
  }

  std::vector<fs::path> pending_;
  std::vector<fs::path> links_;
  FoundFiles found_;
};

}  // namespace

FoundFiles find_dockerfiles(const std::string &folder) {
  const bool here = folder == "." || folder == "./";
  return Search().run(here ? fs::path() : fs::path(folder));
}

}  // namespace drydock::cli
