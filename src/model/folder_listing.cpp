#include "model/folder_listing.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <memory>

#include "knowledge/dockerfile_names.hpp"
#include "model/path.hpp"

namespace drydock::model {

namespace {

constexpr std::size_t max_text = 1U << 20U;

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

Directory open_folder(int root, const std::string &path) {
  const int number =
      openat(root, path.empty() ? "." : path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  DIR *const opened = number < 0 ? nullptr : fdopendir(number);
  if (number >= 0 && opened == nullptr) close(number);
  return {opened, closedir};
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

// Whether a link ends at a regular file inside the root.
bool leads_to_file(const std::string &root, const std::string &real_root, const std::string &path) {
  const auto real = real_path(path_below(root, path));
  struct stat status {};
  return !real.empty() && lies_below(real, real_root) && stat(real.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

}  // namespace

bool exists(const std::string &path) {
  struct stat status {};
  return lstat(path.c_str(), &status) == 0;
}

std::optional<std::string> read_below(const std::string &root, std::string_view path) {
  const auto real_root = real_path(root);
  const auto real = real_path(path_below(root, path));
  if (real_root.empty() || real.empty() || !lies_below(real, real_root)) return std::nullopt;
  const Descriptor file(open(real.c_str(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY | O_CLOEXEC));
  struct stat status {};
  if (!file.valid() || fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  if (static_cast<std::size_t>(status.st_size) > max_text) return std::nullopt;
  // One byte more than it should have, so that the end is seen where it is expected.
  std::string text(static_cast<std::size_t>(status.st_size) + 1, '\0');
  std::size_t size = 0;
  while (size <= max_text) {
    if (size == text.size()) text.resize(max_text + 1);
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

Listing list_folder(const std::string &root, const IgnoreFile &ignore) {
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
      if (entries++ == most_entries) {
        listing.complete = false;
        return listing;
      }
      const auto kind = kind_of(dirfd(opened.get()), *entry);
      if (kind == EntryKind::gone) {
        listing.complete = false;
        continue;
      }
      auto path = folder.empty() ? std::string(name) : path_below(folder, name);
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

}  // namespace drydock::model
