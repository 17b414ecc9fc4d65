// The build context: which files a COPY can see, and what the manifests among them say. Nothing in it is executed, and
// nothing outside its root is read: links that lead out are entries without content.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/ignore_file.hpp"

namespace drydock::model {

// How something outside of the Dockerfile starts its image.
struct ImageStart {
  std::vector<std::string> words;
  bool replaces_entrypoint = false;  // else they stand in CMD's place
  std::string where;                 // the file that says so, for people
  bool operator==(const ImageStart &) const = default;
};

class Context {
 public:
  using Reader = std::function<std::optional<std::string>(std::string_view path)>;

  // `files`: paths of all regular files and links below the root, relative, with `/`, in any order. `read` gives a
  // file's text, or nothing where it is missing, unreadable, larger than 1 MiB, or leads out of the root. `complete` is
  // false where the listing was cut short: then absence proves nothing. The ignore file is taken from `files`:
  // `<dockerfile_name>.dockerignore` where it is listed, else `.dockerignore`.
  Context(std::vector<std::string> files, Reader read, bool complete = true, const std::string &dockerfile_name = {});

  // Reads a folder. Stops listing at 100,000 entries. `dockerfile_name` is the Dockerfile's path relative to `root`,
  // for the ignore file of its own beside it, which the builder prefers to `.dockerignore`; "" where there is none.
  static Context of_folder(const std::string &root, const std::string &dockerfile_name);

  // "" where the context is no folder.
  const std::string &root() const { return root_; }
  // Nothing where nobody says, or several say something else.
  const std::optional<ImageStart> &start() const { return start_; }
  void set_start(std::optional<ImageStart> start) { start_ = std::move(start); }
  // Everything that the build can see is in files(). An ignore file that can't be read makes it false too.
  bool complete() const { return complete_; }
  // A regular file, or a link to one inside the root, that the build can see: it exists and is not ignored.
  bool has_file(std::string_view path) const;
  // A folder that the build can see, or in which it can see something. What lies below `.git` is never listed, but the
  // folder itself is known.
  bool has_folder(std::string_view path) const;
  bool is_ignored(std::string_view path) const;
  const IgnoreFile &ignore() const { return ignore_; }
  // The path of the ignore file in force, "" where there is none.
  const std::string &ignore_path() const { return ignore_path_; }
  // Its text; nothing where there is none, or where it can't be read.
  const std::optional<std::string> &ignore_text() const { return ignore_text_; }
  // The same context with another text of its ignore file, which may show no more than the one before. One that has
  // none gets `.dockerignore`.
  Context with_ignore_text(std::string text) const;
  // The same context with another text of a file, which may be new; for the ignore file as above.
  Context with_text(const std::string &path, std::string text) const;
  // The same context, which reads each file once and keeps its text: for those who run the chain many times.
  Context remembering() const;
  // The Dockerfiles in it that the ignore file in force is for, ignored or not, sorted: all without one of their own,
  // or the one whose own it is. Folders that are ignored as a whole are not looked into.
  const std::vector<std::string> &dockerfiles() const { return dockerfiles_; }
  // All files that the build can see whose path matches a COPY source pattern (`*` and `?` stay within one folder), or
  // that lie below it, sorted. "." means all.
  std::vector<std::string> matches(std::string_view source) const;
  // What the build can see: regular files, links, and other entries that have no content. Sorted.
  const std::vector<std::string> &files() const { return files_; }
  // The text of a file, be it ignored or not. Nothing for a path that leads out of the root.
  std::optional<std::string> read(std::string_view path) const;

 private:
  Context() = default;
  using Exists = std::function<bool(const std::string &)>;
  void choose_ignore_file(const std::string &dockerfile_name, const Exists &exists_at);
  void choose_dockerfiles(std::vector<std::string> found, const Exists &exists_at);

  std::string root_;
  std::vector<std::string> files_;        // sorted, ignored ones left out
  std::vector<std::string> contentless_;  // those of `files_` that are no regular files, sorted
  std::vector<std::string> folders_;      // sorted, ignored ones left out; those that `files_` implies may be missing
  std::vector<std::string> dockerfiles_;
  Reader read_;
  IgnoreFile ignore_;
  std::optional<std::string> ignore_text_;
  std::string ignore_path_;
  std::optional<ImageStart> start_;
  bool complete_ = true;
};

}  // namespace drydock::model
