// Reading a file whole, and replacing one so that at every moment either the old or the new text stands there whole.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace drydock::cli {

// Either the bytes, or an error text `PATH: reason`.
struct FileContents {
  std::string bytes;
  std::string error;
  bool ok() const { return error.empty(); }
};

// Reads a regular file; `-` reads standard input, whatever that is. Refused are folders, pipes and devices (so that no
// run hangs on one), and texts of 4 GiB or more.
FileContents read_file(const std::string &path);

// Gives the file new bytes through a temporary file beside it, and nothing, or an error text `PATH: reason`; on an
// error the file is as it was and the temporary one is gone.
//
// A symbolic link stays, its target is replaced. Mode and, where the user may, owner and group are kept; a new file
// gets those that any new file gets. A file with more than one hard link is cut loose from the other names, which keep
// the old text. Extended attributes are not carried over. Refused are files that the user may not write, even where the
// folder would allow the exchange, and whatever is not a regular file.
//
// With `expected`, refused as well if the file no longer holds those bytes: someone changed it since it was read.
[[nodiscard]] std::optional<std::string> write_atomically(const std::string &path, std::string_view bytes,
                                                          std::optional<std::string_view> expected = {});

// One of several files that belong together.
struct NewText {
  std::string path;
  std::string bytes;
  std::optional<std::string_view> expected = {};
  bool is_new = false;  // refused if there is such a file
  std::string like = {};  // a new one gets the mode of this file, and where the user may, its owner and group
};

// The same for at most a few files, all or none: each waits beside its place before the first is exchanged. The error
// text says so where an exchange fails all the same after another is done.
[[nodiscard]] std::optional<std::string> write_together(const std::vector<NewText> &texts);

// The same for several groups, each all or none by itself; an answer for each, in their order. What is new of all waits
// on the disk before any file is exchanged, so that the disk is waited for once and not for each file. Where a group
// writes a file of an earlier one, it finds what that one has written.
[[nodiscard]] std::vector<std::optional<std::string>> write_groups(
    const std::vector<const std::vector<NewText> *> &groups);

// A file that is written piece by piece and stands in its place when it is whole, like one of write_atomically.
class PendingFile {
 public:
  explicit PendingFile(std::string path);
  ~PendingFile();  // without finish(), all is as it was
  PendingFile(const PendingFile &) = delete;
  PendingFile &operator=(const PendingFile &) = delete;

  void write(std::string_view bytes);
  // Nothing, or an error text `PATH: reason` for the first thing that failed.
  [[nodiscard]] std::optional<std::string> finish();
  const std::optional<std::string> &error() const { return error_; }

 private:
  struct Parts;
  void attempt(const std::function<void()> &step);

  std::string path_;
  std::unique_ptr<Parts> parts_;
  std::optional<std::string> error_;
};

// For main: from here on an interrupt, hang-up or termination removes the temporary files in use before it ends the
// program, and a write above the file size limit is an error, not a signal. Ignored signals stay ignored.
void handle_signals();

}  // namespace drydock::cli
