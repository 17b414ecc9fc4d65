// Where files stand in their git repositories, and what git says of them.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace drydock::cli {

// The file's path as a patch names it: from the root of the repository that the current folder is in, which is what git
// counts from, else from the current folder. Links are followed. Nothing for a file that lies elsewhere.
std::optional<std::string> path_in_repository(const std::string &path);
// The same for reports: a file that lies elsewhere, and standard input, by the names that they have.
std::string name_in_repository(const std::string &name);

// Which files differ from an earlier commit, by asking the git of each file's own repository once.
class ChangedFiles {
 public:
  explicit ChangedFiles(std::string revision) : revision_(std::move(revision)) {}

  // Whether its text differs, or git does not know the file. One that git can't be asked about counts as not changed,
  // and why stands in errors().
  bool contains(const std::string &path);
  // One for each repository.
  const std::vector<std::string> &errors() const { return errors_; }

 private:
  const std::set<std::string> &of_repository(const std::string &root);

  std::string revision_;
  std::map<std::string, std::set<std::string>> repositories_;  // real paths of the changed files, by root
  std::vector<std::string> errors_;
};

}  // namespace drydock::cli
