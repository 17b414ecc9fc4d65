// What the chain made of one file: the text before and after, the fixes that stand, and the near misses.
#pragma once

#include <string>
#include <vector>

#include "rewrite/fix.hpp"
#include "rewrite/tracked_text.hpp"

namespace drydock::rewrite {

struct AppliedFix {
  Fix fix;              // its spans count in the text that its pass saw
  std::string id;       // pass:kind@line, the same across runs
  std::uint32_t line;   // of the original instruction that it is about; 0 where another fix made that instruction
};

struct ReportedSkip {
  Skip skip;
  std::uint32_t line;
};

struct Outcome {
  explicit Outcome(std::string text_before) : before(std::move(text_before)), text(before) {}

  std::string before;
  TrackedText text;                     // the result; its fix numbers are indexes in `fixes`
  std::vector<AppliedFix> fixes;        // in the order of their passes
  std::vector<ReportedSkip> skips;
  std::vector<std::string> own_errors;  // fixes that failed the check and were dropped: errors of drydock's own

  std::string after() const { return text.text(); }
};

}  // namespace drydock::rewrite
