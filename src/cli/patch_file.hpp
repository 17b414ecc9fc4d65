// One patch of a whole run, for `git apply`.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cli/files.hpp"
#include "cli/output.hpp"
#include "rewrite/outcome.hpp"

namespace drydock::cli {

// One file's part in it.
struct PatchPart {
  struct OtherText {
    std::string name;
    std::optional<std::string> before;  // absent where it is made
    std::string after;
  };
  std::string text;                // of the Dockerfile
  std::vector<OtherText> others;
  std::string error;               // a file that the patch can't name, in words; then there is no part
};
PatchPart patch_part(const std::string &path, const rewrite::Outcome &outcome);

class PatchFile {
 public:
  // `place`: a file, or `-` for standard output.
  PatchFile(std::string place, Output &output);

  // What was added goes out at once, but the files beside the Dockerfiles, which several of them may change in turn:
  // these come last, each once.
  void add(const PatchPart &part);
  // Nothing, or an error text.
  [[nodiscard]] std::optional<std::string> finish();

 private:
  void write(const std::string &text);

  Output &output_;
  std::optional<PendingFile> file_;
  std::map<std::string, PatchPart::OtherText> others_;
};

}  // namespace drydock::cli
