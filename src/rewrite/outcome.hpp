// What the chain made of one Dockerfile and of what belongs to it: the texts before and after, the fixes that stand,
// and the near misses.
#pragma once

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "rewrite/fix.hpp"
#include "rewrite/tracked_text.hpp"

namespace drydock::rewrite {

struct AppliedFix {
  Fix fix;              // its spans count in the text that its pass saw
  std::string id;       // pass:kind@line, the same across runs; no two of an outcome have the same
  std::uint32_t line;   // of the original instruction that it is about; 0 where another fix made that instruction
};

struct ReportedSkip {
  Skip skip;
  std::uint32_t line;
};

// A file beside the Dockerfile that fixes change or make.
struct OtherFile {
  std::string path;                   // in the build context
  std::optional<std::string> before;  // absent where fixes make it
  TrackedText text;                   // the result; fix numbers as in the outcome's
  std::string name;                   // for people and for writing; whoever knows where the context lies sets it
};

struct Outcome {
  explicit Outcome(std::string text_before) : before(std::move(text_before)), text(before) {}

  std::string before;
  TrackedText text;                     // the result; its fix numbers are indexes in `fixes`
  std::vector<OtherFile> others;        // those that fixes change
  std::vector<AppliedFix> fixes;        // in the order of their passes
  std::vector<ReportedSkip> skips;
  std::set<std::string> rejected;       // ids that the user rejects and that a pass proposed
  std::vector<std::string> own_errors;  // fixes that failed the check and were dropped: errors of drydock's own

  std::string after() const { return text.text(); }
  bool changes_nothing() const { return others.empty() && before == after(); }
  // That of the build context or of the Dockerfile alone; null where no fix changes it.
  const OtherFile *ignore_file() const {
    const auto found = std::find_if(others.begin(), others.end(),
                                    [](const OtherFile &file) { return file.path.ends_with(".dockerignore"); });
    return found == others.end() ? nullptr : &*found;
  }
};

}  // namespace drydock::rewrite
