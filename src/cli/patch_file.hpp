// One patch of a whole run, for `git apply`.
#pragma once

#include <optional>
#include <string>

#include "cli/files.hpp"
#include "cli/output.hpp"
#include "print/git_patch.hpp"
#include "rewrite/outcome.hpp"

namespace drydock::cli {

// Why the patch can't name the Dockerfile or a file beside it, in words; "" where it can.
std::string unnamed_in_patch(const std::string &path, const rewrite::Outcome &outcome);

class PatchFile {
 public:
  // `place`: a file, or `-` for standard output.
  PatchFile(std::string place, Output &output);

  void add(const print::Examined &file) { write(report_.add(file)); }
  // Nothing, or an error text.
  [[nodiscard]] std::optional<std::string> finish();

 private:
  void write(const std::string &text);

  Output &output_;
  std::optional<PendingFile> file_;
  print::PatchReport report_;
};

}  // namespace drydock::cli
