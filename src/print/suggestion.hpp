// What people read: the suggested diff of one Dockerfile, and of the ignore file that goes with it, with, for every
// fix, the pass, its level, why, and what it assumes.
#pragma once

#include <string>
#include <vector>

#include "print/unified_diff.hpp"
#include "rewrite/outcome.hpp"

namespace drydock::print {

struct SuggestionStyle {
  DiffStyle diff;
  bool explain = false;  // also the near misses, with their reasons
  std::string result = {};  // the name of the file that the result goes to; "" for the same
};

// The diff with its notes; "" where nothing is suggested and nothing is to be said. Without `explain` it applies with
// `git apply` and `patch -p1`; the notes stand in front of it, behind `#`, and `more` of them last.
std::string suggestion(const std::string &name, const rewrite::Outcome &outcome, const SuggestionStyle &style,
                       const std::vector<std::string> &more = {});

}  // namespace drydock::print
