// Refusals that outlive a review: as comments in the file, or in the configuration.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "cli/review_file.hpp"

namespace drydock::cli {

struct Mark {
  std::uint32_t line;    // of the marked text
  std::string comment;   // `# drydock: off=PASS`
};

struct MarkedText {
  std::string text;
  std::vector<Mark> marks;
};

// The result with a comment above each instruction for which a fix was refused and would be suggested again. A comment
// is left out where it keeps away anything else than what was refused.
MarkedText marked_result(const ReviewFile &file);

// The ids under which what was refused would be suggested again on the new text, without the fixes of these passes.
std::set<std::string> refused_ids(const ReviewFile &file, const MarkedText &marked,
                                  const std::set<std::string> &but_passes);

// Of one file: its path from the configuration's folder, and fixes to leave out of it.
struct RefusedIn {
  std::string path;
  std::set<std::string> ids;
};

// The text of a configuration that also ignores these passes, and rejects these fixes; all else stays as it is.
std::string configuration_with(std::string text, const std::set<std::string> &passes,
                               const std::vector<RefusedIn> &files);

// Adds them to the configuration at that place, which may be new. Gives an error text, or nothing.
[[nodiscard]] std::optional<std::string> save_choices(const std::string &path, const std::set<std::string> &passes,
                                                      const std::vector<RefusedIn> &files);

// Where the configuration for this file stands, or is to stand: the nearest one up to the repository's root, else
// there, else beside the file.
std::string configuration_path(const std::string &file);

}  // namespace drydock::cli
