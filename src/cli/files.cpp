// The exchange is: temporary file, owner and mode, bytes, fsync, rename, fsync of the folder. Until the rename nothing
// that anyone else looks at has changed.
#include "cli/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <memory>
#include <random>
#include <set>
#include <system_error>
#include <utility>

#include "cli/temporary_files.hpp"

namespace drydock::cli {
namespace {

constexpr std::size_t size_limit = std::numeric_limits<std::uint32_t>::max();  // what an Offset can say

// Thrown inside this file only.
struct Failure {
  std::string reason;
};

[[noreturn]] void fail(int error) {
  throw Failure{std::generic_category().message(error)};
}

class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {
    if (fd_ < 0) fail(errno);
  }
  Descriptor(Descriptor &&other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  Descriptor &operator=(Descriptor &&) = delete;
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  int get() const { return fd_; }
  // Some file systems report a full disk or a quota here first.
  void close() {
    if (::close(std::exchange(fd_, -1)) != 0 && errno != EINTR) fail(errno);
  }

 private:
  int fd_;
};

std::string read_all(int fd) {
  std::string bytes;
  std::string buffer(1 << 16, '\0');
  for (;;) {
    const ssize_t count = ::read(fd, buffer.data(), buffer.size());
    if (count == 0) return bytes;
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail(errno);
    bytes.append(buffer, 0, static_cast<std::size_t>(count));
    if (bytes.size() > size_limit) throw Failure{"too large: 4 GiB or more"};
  }
}

void require_regular(const struct stat &status) {
  if (S_ISDIR(status.st_mode)) fail(EISDIR);
  if (!S_ISREG(status.st_mode)) throw Failure{"not a regular file"};
}

std::string read_regular(const std::string &path) {
  // Without O_NONBLOCK, opening a pipe would wait for its writer.
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
  struct stat status {};
  if (::fstat(file.get(), &status) != 0) fail(errno);
  require_regular(status);
  if (static_cast<std::uintmax_t>(status.st_size) > size_limit) throw Failure{"too large: 4 GiB or more"};
  return read_all(file.get());
}

void write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(fd, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail(errno);
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

// Some file systems know no fsync.
void sync(int fd) {
  while (::fsync(fd) != 0) {
    if (errno == EINTR) continue;
    if (errno == EINVAL || errno == ENOSYS || errno == ENOTSUP) return;
    fail(errno);
  }
}

struct Target {
  std::string folder;  // absolute, ends with a slash
  std::string name;
  std::optional<struct stat> status;  // absent if there is no such file yet

  std::string path() const { return folder + name; }
};

std::string real_path(const std::string &path) {
  const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr), &std::free);
  if (!real) fail(errno);
  return real.get();
}

// The file that a write to `path` is meant for, behind all links.
Target resolve(const std::string &path) {
  struct stat status {};
  const bool exists = ::stat(path.c_str(), &status) == 0;
  if (!exists) {
    if (errno != ENOENT) fail(errno);
    if (::lstat(path.c_str(), &status) == 0) throw Failure{"a symbolic link to a file that does not exist"};
  }
  const std::string full = exists ? real_path(path) : path;
  const std::size_t slash = full.rfind('/');
  Target target;
  target.name = slash == std::string::npos ? full : full.substr(slash + 1);
  target.folder = slash == std::string::npos ? real_path(".") : real_path(full.substr(0, slash + 1));
  if (!target.folder.ends_with('/')) target.folder += '/';
  if (!exists) {
    if (target.name.empty()) fail(ENOENT);
    return target;
  }
  require_regular(status);
  if (::faccessat(AT_FDCWD, full.c_str(), W_OK, AT_EACCESS) != 0) {
    throw Failure{"not writable: " + std::generic_category().message(errno)};
  }
  target.status = status;
  return target;
}

// Hidden, and no name that a search for Dockerfiles finds.
std::string temporary_path(const Target &target) {
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789";
  constexpr std::size_t longest = NAME_MAX - sizeof("..drydock-XXXXXX") + 1;
  std::string path = target.folder + "." + target.name.substr(0, longest) + ".drydock-";
  std::random_device random;
  for (int i = 0; i < 6; ++i) path += letters[random() % letters.size()];
  return path;
}

// A temporary file that is there until renamed.
class Temporary {
 public:
  explicit Temporary(const Target &target) : file_(open(target, entry_, path_)) {}
  Temporary(const Temporary &) = delete;
  ~Temporary() {
    if (!path_.empty()) ::unlink(path_.c_str());
  }

  int fd() const { return file_.get(); }
  void rename_to(const std::string &path) {
    file_.close();
    if (::rename(path_.c_str(), path.c_str()) != 0) fail(errno);
    path_.clear();
  }

 private:
  // A new file takes its mode from the user's mask; one that replaces another is private until it has the other's.
  static Descriptor open(const Target &target, TemporaryEntry &entry, std::string &path) {
    const mode_t mode = target.status ? 0600 : 0666;
    for (int attempt = 0;; ++attempt) {
      path = temporary_path(target);
      const Uninterrupted made_and_listed;
      entry.set(path);
      const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
      if (fd >= 0) return Descriptor(fd);
      const int error = errno;
      path.clear();
      entry.clear();
      if (error != EEXIST || attempt == 100) fail(error);
    }
  }

  TemporaryEntry entry_;
  std::string path_;
  Descriptor file_;
};

// Keeping the owner is for root, or nothing to do; the group, for its members. Without them the set-id bits, which
// would then lend another's rights, are left out.
void keep_owner_and_mode(int fd, const struct stat &status) {
  const bool owner = ::fchown(fd, status.st_uid, status.st_gid) == 0;
  const bool group = owner || ::fchown(fd, static_cast<uid_t>(-1), status.st_gid) == 0;
  mode_t mode = status.st_mode & 07777;
  if (!owner) mode &= static_cast<mode_t>(~S_ISUID);
  if (!group) mode &= static_cast<mode_t>(~S_ISGID);
  if (::fchmod(fd, mode) != 0) fail(errno);
}

struct stat status_of(const std::string &path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) fail(errno);
  return status;
}

// The file is in place already, so that a failure here takes nothing away.
void sync_folder(const std::string &folder) {
  const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) return;
  ::fsync(fd);
  ::close(fd);
}

// New bytes that wait beside the file that they are for.
class Replacement {
 public:
  explicit Replacement(const NewText &text) : text_(&text), target_(resolve(text.path)), temporary_(target_) {
    write_all(temporary_.fd(), text.bytes);
    // After the bytes: writing clears the set-id bits.
    if (target_.status) keep_owner_and_mode(temporary_.fd(), *target_.status);
    else if (!text.like.empty()) keep_owner_and_mode(temporary_.fd(), status_of(text.like));
  }

  const Target &target() const { return target_; }

  void sync_bytes() const { sync(temporary_.fd()); }

  void check() const {
    if (text_->expected && read_regular(target_.path()) != *text_->expected) throw Failure{"changed since it was read"};
    struct stat status {};
    if (text_->is_new && ::lstat(target_.path().c_str(), &status) == 0)
      throw Failure{"made by someone else in the meantime"};
  }

  void carry_out() { temporary_.rename_to(target_.path()); }

 private:
  const NewText *text_;
  Target target_;
  Temporary temporary_;
};

// The texts of one group, all or none.
class Group {
 public:
  explicit Group(const std::vector<NewText> &texts) : texts_(texts) {
    attempt([&] {
      for (; at_ < texts.size(); ++at_) replacements_.push_back(std::make_unique<Replacement>(texts[at_]));
    });
  }

  const std::vector<std::unique_ptr<Replacement>> &replacements() const { return replacements_; }
  const std::optional<std::string> &error() const { return error_; }

  void sync_bytes() {
    attempt([&] {
      for (at_ = 0; at_ < texts_.size(); ++at_) replacements_[at_]->sync_bytes();
    });
  }

  void carry_out() {
    std::size_t written = 0;
    attempt([&] {
      const Uninterrupted together;
      for (at_ = 0; at_ < texts_.size(); ++at_) replacements_[at_]->check();
      for (at_ = 0; at_ < texts_.size(); ++at_, ++written) replacements_[at_]->carry_out();
    });
    if (error_ && written > 0) *error_ += " (" + texts_.front().path + " is written already)";
  }

 private:
  // Nothing more is done after an error; what waits beside its place goes.
  template <typename Step>
  void attempt(const Step &step) {
    if (error_) return;
    try {
      step();
    } catch (const Failure &failure) {
      error_ = texts_[at_].path + ": " + failure.reason;
      replacements_.clear();
    }
  }

  const std::vector<NewText> &texts_;
  std::vector<std::unique_ptr<Replacement>> replacements_;
  std::size_t at_ = 0;  // the text in hand
  std::optional<std::string> error_;
};

void carry_out(std::vector<Group> &groups) {
  for (Group &group : groups) group.sync_bytes();
  std::set<std::string> folders;
  for (Group &group : groups) {
    for (const auto &replacement : group.replacements()) folders.insert(replacement->target().folder);
    group.carry_out();
  }
  for (const std::string &folder : folders) sync_folder(folder);
}

}  // namespace

struct PendingFile::Parts {
  explicit Parts(const std::string &path) : target(resolve(path)), temporary(target) {}

  Target target;
  Temporary temporary;
};

PendingFile::PendingFile(std::string path) : path_(std::move(path)) {
  attempt([&] { parts_ = std::make_unique<Parts>(path_); });
}

PendingFile::~PendingFile() = default;

void PendingFile::write(std::string_view bytes) {
  attempt([&] { write_all(parts_->temporary.fd(), bytes); });
}

std::optional<std::string> PendingFile::finish() {
  attempt([&] {
    if (parts_->target.status) keep_owner_and_mode(parts_->temporary.fd(), *parts_->target.status);
    sync(parts_->temporary.fd());
    parts_->temporary.rename_to(parts_->target.path());
    sync_folder(parts_->target.folder);
  });
  return error_;
}

void PendingFile::attempt(const std::function<void()> &step) {
  if (error_) return;
  try {
    step();
  } catch (const Failure &failure) {
    error_ = path_ + ": " + failure.reason;
  }
}

FileContents read_file(const std::string &path) {
  try {
    return {path == "-" ? read_all(STDIN_FILENO) : read_regular(path), {}};
  } catch (const Failure &failure) {
    return {{}, (path == "-" ? "standard input" : path) + ": " + failure.reason};
  }
}

std::optional<std::string> write_atomically(const std::string &path, std::string_view bytes,
                                            std::optional<std::string_view> expected) {
  return write_together({{path, std::string(bytes), expected}});
}

std::optional<std::string> write_together(const std::vector<NewText> &texts) { return write_groups({&texts}).front(); }

std::vector<std::optional<std::string>> write_groups(const std::vector<const std::vector<NewText> *> &groups) {
  std::vector<std::optional<std::string>> errors;
  std::vector<Group> at_once;
  std::set<std::string> paths;
  const auto finish = [&] {
    carry_out(at_once);
    for (const Group &group : at_once) errors.push_back(group.error());
    at_once.clear();
    paths.clear();
  };
  const auto is_taken = [&](const auto &replacement) { return paths.contains(replacement->target().path()); };
  for (const std::vector<NewText> *texts : groups) {
    at_once.emplace_back(*texts);
    const auto &waiting = at_once.back().replacements();
    if (std::any_of(waiting.begin(), waiting.end(), is_taken)) {
      at_once.pop_back();
      finish();
      at_once.emplace_back(*texts);
    }
    for (const auto &replacement : at_once.back().replacements()) paths.insert(replacement->target().path());
  }
  finish();
  return errors;
}

}  // namespace drydock::cli
