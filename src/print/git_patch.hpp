// One file's change as git writes it: `diff --git a/x b/x`, what happens to the file, and the plain unified diff.
//
// git takes the names of such a patch to count from the top of the repository, wherever it is applied; those of a patch
// without the first line count from the current folder.
#pragma once

#include <map>
#include <string>

#include "print/report.hpp"
#include "print/unified_diff.hpp"

namespace drydock::print {

// The empty string if the texts are equal. An absent side is a file that the change makes or removes.
std::string git_patch(DiffSide before, DiffSide after, unsigned context = 3);

// The patch of a whole run, without any notes. Files beside the Dockerfiles, which several of them may change in turn,
// come last, each once.
class PatchReport final : public Report {
 public:
  explicit PatchReport(PlaceOf place_of) : place_of_(std::move(place_of)) {}

  std::string add(const Examined &file) override;
  std::string end(int exit_code) override;

 private:
  struct Texts {
    std::optional<std::string> before;  // absent: the run makes the file
    std::string after;
  };
  PlaceOf place_of_;
  std::map<std::string, Texts> others_;
};

}  // namespace drydock::print
