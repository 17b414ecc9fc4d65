// Listing and reading of build contexts. Folders are opened without following links, so the walk can't loop or leave
// the root; a file is read only where its real path lies below the root's.
#include "model/context.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <memory>

#include "knowledge/dockerfile_names.hpp"
#include "model/glob.hpp"
#include "model/path.hpp"
#include "model/source_pattern.hpp"

namespace drydock::model {
namespace {

constexpr std::size_t max_entries = 100'000;
constexpr std::size_t max_text = 1U << 20U;
constexpr int max_levels = 16;

using Directory = std::unique_ptr<DIR, int (*)(DIR *)>;

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor &) = delete;
  Descriptor &operator=(const Descriptor &) = delete;
  ~Descriptor() {
    if (number_ >= 0) close(number_);
  }
  int get() const { return number_; }
  bool valid() const { return number_ >= 0; }

 private:
  int number_;
};

// Empty where the path can't be resolved.
std::string real_path(const std::string &path) {
  const std::unique_ptr<char, void (*)(void *)> resolved(::realpath(path.c_str(), nullptr), std::free);
  return resolved ? resolved.get() : std::string();
}

bool lies_below(std::string_view path, std::string_view root) {
  if (!path.starts_with(root)) return false;
  return path.size() == root.size() || root.ends_with('/') || path[root.size()] == '/';
}

std::string join(const std::string &root, std::string_view path) {
  std::string joined = root;
  if (!joined.ends_with('/')) joined += '/';
  return joined.append(path);
}

Directory open_folder(int root, const std::string &path) {
  const int number =
      openat(root, path.empty() ? "." : path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  DIR *const opened = number < 0 ? nullptr : fdopendir(number);
  if (number >= 0 && opened == nullptr) close(number);
  return {opened, closedir};
}

std::optional<std::string> read_text(const std::string &root, std::string_view path) {
  const auto real_root = real_path(root);
  const auto real = real_path(join(root, path));
  if (real_root.empty() || real.empty() || !lies_below(real, real_root)) return std::nullopt;
  const Descriptor file(open(real.c_str(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY | O_CLOEXEC));
  struct stat status {};
  if (!file.valid() || fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  if (static_cast<std::size_t>(status.st_size) > max_text) return std::nullopt;
  std::string text(max_text + 1, '\0');
  std::size_t size = 0;
  while (size < text.size()) {
    const auto got = ::read(file.get(), text.data() + size, text.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return std::nullopt;
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
  }
  if (size > max_text) return std::nullopt;
  text.resize(size);
  return text;
}

enum class EntryKind { file, folder, link, other, gone };

EntryKind kind_of(int folder, const dirent &entry) {
  switch (entry.d_type) {
    case DT_REG: return EntryKind::file;
    case DT_DIR: return EntryKind::folder;
    case DT_LNK: return EntryKind::link;
    case DT_UNKNOWN: break;
    default: return EntryKind::other;
  }
  struct stat status {};
  if (fstatat(folder, entry.d_name, &status, AT_SYMLINK_NOFOLLOW) != 0) return EntryKind::gone;
  if (S_ISREG(status.st_mode)) return EntryKind::file;
  if (S_ISDIR(status.st_mode)) return EntryKind::folder;
  return S_ISLNK(status.st_mode) ? EntryKind::link : EntryKind::other;
}

struct Listing {
  std::vector<std::string> files;
  std::vector<std::string> contentless;
  std::vector<std::string> folders;
  std::vector<std::string> dockerfiles;  // ignored ones too
  bool complete = true;
};

// Whether a link ends at a regular file inside the root.
bool leads_to_file(const std::string &root, const std::string &real_root, const std::string &path) {
  const auto real = real_path(join(root, path));
  struct stat status {};
  return !real.empty() && lies_below(real, real_root) && stat(real.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

Listing list(const std::string &root, const IgnoreFile &ignore) {
  Listing listing;
  const auto real_root = real_path(root);
  const Descriptor root_folder(open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!root_folder.valid() || real_root.empty()) {
    listing.complete = false;
    return listing;
  }
  IgnoreFile::Walk walk(ignore);
  std::size_t entries = 0;
  std::vector<std::string> pending{""};
  while (!pending.empty()) {
    const auto folder = std::move(pending.back());
    pending.pop_back();
    const auto opened = open_folder(root_folder.get(), folder);
    if (!opened) {
      listing.complete = false;
      continue;
    }
    while (true) {
      errno = 0;
      const dirent *const entry = readdir(opened.get());
      if (entry == nullptr) {
        if (errno != 0) listing.complete = false;
        break;
      }
      const std::string_view name = entry->d_name;
      if (name == "." || name == "..") continue;
      if (entries++ == max_entries) {
        listing.complete = false;
        return listing;
      }
      const auto kind = kind_of(dirfd(opened.get()), *entry);
      if (kind == EntryKind::gone) {
        listing.complete = false;
        continue;
      }
      auto path = folder.empty() ? std::string(name) : join(folder, name);
      const bool ignored = walk.ignores(path);
      if (kind == EntryKind::file && knowledge::is_dockerfile_name(name)) listing.dockerfiles.push_back(path);
      if (kind == EntryKind::folder) {
        if (!ignored) listing.folders.push_back(path);
        if (name != ".git" && (!ignored || ignore.may_show_below(path))) pending.push_back(std::move(path));
      } else if (!ignored) {
        const bool content =
            kind == EntryKind::file || (kind == EntryKind::link && leads_to_file(root, real_root, path));
        if (!content) listing.contentless.push_back(path);
        listing.files.push_back(std::move(path));
      }
    }
  }
  return listing;
}

bool contains(const std::vector<std::string> &sorted, std::string_view path) {
  const auto found = std::lower_bound(sorted.begin(), sorted.end(), path);
  return found != sorted.end() && *found == path;
}

void sort_unique(std::vector<std::string> &paths) {
  std::sort(paths.begin(), paths.end());
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
}

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
      return lstat(join(root_, folder).c_str(), &status) == 0 &&
             (!ignore_->ignores(folder) || (S_ISDIR(status.st_mode) && ignore_->may_show_below(folder)));
    }
    const auto &component = components[index];
    const auto below = [&](std::string_view name) { return folder.empty() ? std::string(name) : join(folder, name); };
    if (!Glob::has_wildcards(component)) return finds(below(component), components, index + 1);
    const Glob glob(component, Glob::Dialect::copy_source);
    const Directory opened(opendir(join(root_, folder).c_str()), closedir);
    if (!opened) return false;
    while (const dirent *const entry = readdir(opened.get())) {
      const std::string_view name = entry->d_name;
      if (name == "." || name == "..") continue;
      if (seen_++ == max_entries) return false;
      if (glob.matches(name) && finds(below(name), components, index + 1)) return true;
    }
    return false;
  }

  std::string root_;
  const IgnoreFile *ignore_;
  std::size_t seen_ = 0;
};

bool exists(const std::string &path) {
  struct stat status {};
  return lstat(path.c_str(), &status) == 0;
}

}  // namespace

Context::Context(std::vector<std::string> files, Reader read, bool complete, const std::string &dockerfile_name)
    : files_(std::move(files)), read_(std::move(read)), complete_(complete) {
  for (auto &file : files_) file = context_path(file);
  sort_unique(files_);
  const Exists exists_at = [&](const std::string &path) { return contains(files_, path); };
  choose_ignore_file(dockerfile_name, exists_at);
  std::vector<std::string> found;
  std::copy_if(files_.begin(), files_.end(), std::back_inserter(found),
               [](const std::string &path) { return knowledge::is_dockerfile_name(path.substr(path.rfind('/') + 1)); });
  choose_dockerfiles(std::move(found), exists_at);
  IgnoreFile::Walk walk(ignore_);
  std::erase_if(files_, [&](const std::string &path) { return path.empty() || walk.ignores(path); });
}

Context Context::of_folder(const std::string &root, const std::string &dockerfile_name) {
  Context context;
  context.root_ = root;
  context.read_ = [root](std::string_view path) { return read_text(root, path); };
  const Exists exists_at = [&](const std::string &path) { return exists(join(root, path)); };
  context.choose_ignore_file(dockerfile_name, exists_at);
  auto listing = list(root, context.ignore_);
  context.files_ = std::move(listing.files);
  context.contentless_ = std::move(listing.contentless);
  context.folders_ = std::move(listing.folders);
  context.choose_dockerfiles(std::move(listing.dockerfiles), exists_at);
  context.complete_ = context.complete_ && listing.complete;
  sort_unique(context.files_);
  sort_unique(context.contentless_);
  sort_unique(context.folders_);
  return context;
}

void Context::choose_ignore_file(const std::string &dockerfile_name, const Exists &exists_at) {
  std::vector<std::string> candidates{".dockerignore"};
  if (!dockerfile_name.empty()) candidates.insert(candidates.begin(), context_path(dockerfile_name + ".dockerignore"));
  for (const auto &candidate : candidates) {
    if (!exists_at(candidate)) continue;
    ignore_path_ = candidate;
    ignore_text_ = read(candidate);
    if (ignore_text_) ignore_ = IgnoreFile(*ignore_text_);
    else complete_ = false;
    return;
  }
}

void Context::choose_dockerfiles(std::vector<std::string> found, const Exists &exists_at) {
  const auto own = [](const std::string &path) { return path + ".dockerignore"; };
  if (ignore_path_.empty() || ignore_path_ == ".dockerignore")
    std::erase_if(found, [&](const std::string &path) { return exists_at(own(path)); });
  else
    std::erase_if(found, [&](const std::string &path) { return own(path) != ignore_path_; });
  dockerfiles_ = std::move(found);
  sort_unique(dockerfiles_);
}

Context Context::with_ignore_text(std::string text) const {
  Context other = *this;
  other.ignore_ = IgnoreFile(text);
  other.ignore_text_ = std::move(text);
  if (other.ignore_path_.empty()) other.ignore_path_ = ".dockerignore";
  for (std::vector<std::string> *paths : {&other.files_, &other.contentless_, &other.folders_}) {
    IgnoreFile::Walk walk(other.ignore_);
    std::erase_if(*paths, [&](const std::string &path) { return walk.ignores(path); });
  }
  return other;
}

Context Context::with_text(const std::string &path, std::string text) const {
  const bool ignores = path == ignore_path_ || (ignore_path_.empty() && path == ".dockerignore");
  Context other = ignores ? with_ignore_text(text) : *this;
  other.read_ = [path, text = std::move(text), others = read_](std::string_view asked) {
    return asked == path ? text : others(asked);
  };
  if (!other.is_ignored(path)) {
    other.files_.push_back(path);
    sort_unique(other.files_);
  }
  return other;
}

bool Context::has_file(std::string_view path) const {
  const auto clean = context_path(path);
  return contains(files_, clean) && !contains(contentless_, clean);
}

bool Context::has_folder(std::string_view path) const {
  const auto clean = context_path(path);
  if (clean.empty() || contains(folders_, clean)) return true;
  const auto below = clean + "/";
  const auto found = std::lower_bound(files_.begin(), files_.end(), below);
  return found != files_.end() && found->starts_with(below);
}

bool Context::is_ignored(std::string_view path) const { return ignore_.ignores(context_path(path)); }

std::vector<std::string> Context::matches(std::string_view source) const {
  const auto pattern = context_path(source);
  if (pattern.empty()) return files_;
  std::vector<std::string> found;
  if (Glob::has_wildcards(pattern)) {
    SourcePattern matcher(source);
    std::copy_if(files_.begin(), files_.end(), std::back_inserter(found),
                 [&](const std::string &path) { return matcher.matches(path); });
    return found;
  }
  if (contains(files_, pattern)) found.push_back(pattern);
  const auto below = pattern + "/";
  for (auto at = std::lower_bound(files_.begin(), files_.end(), below);
       at != files_.end() && at->starts_with(below); ++at) {
    found.push_back(*at);
  }
  return found;
}

std::optional<std::string> Context::read(std::string_view path) const {
  const auto clean = clean_path(path);
  if (!read_ || clean == ".." || clean.starts_with("../")) return std::nullopt;
  const auto inside = context_path(clean);
  if (inside.empty()) return std::nullopt;
  return read_(inside);
}

std::vector<std::string> folders_above(const std::string &dockerfile_path) {
  namespace fs = std::filesystem;
  std::error_code error;
  const auto dockerfile = fs::absolute(dockerfile_path, error).lexically_normal();
  if (error) return {};
  std::vector<std::string> folders{dockerfile.parent_path().string()};
  for (int level = 0; !exists(join(folders.back(), ".git")); ++level) {
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
  const std::string file = join(folders.front(), std::filesystem::path(dockerfile_path).filename().string());
  for (const auto &root : folders) {
    IgnoreFile ignore;
    const auto name = std::filesystem::path(file).lexically_relative(root).string();
    for (const auto &candidate : {name + ".dockerignore", std::string(".dockerignore")}) {
      if (!exists(join(root, candidate))) continue;
      if (const auto text = read_text(root, candidate)) ignore = IgnoreFile(*text);
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
