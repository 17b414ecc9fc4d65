// Which fixes of a file can be taken or left without each other, and what the chain makes of the file for every choice.
//
// Fixes belong together where rejecting one withdraws another or changes what it does, or where one takes the other's
// place. The groups only say what can be chosen: every result is a run of the chain, so that it is exact even where two
// groups have to do with each other.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "pipeline/pipeline.hpp"

namespace drydock::pipeline {

// Ids of fixes that are left out together, in the order of the chain; last those that only stand where others are left
// out.
using FixGroup = std::vector<std::string>;

struct FixChoices {
  std::vector<FixGroup> groups;            // in the order of their first fixes
  std::vector<rewrite::Outcome> outcomes;  // where bit i of the index is set, group i is left out
  // Whether there are more than so many runs can tell apart. Then groups of the pass with most of them are joined two
  // by two; where each pass has one alone, those of the last passes.
  bool joined = false;
};

// `document` must have no error. Besides `most_runs`, at least two, there is one for each fix to find the groups; where
// there are more fixes than that, those of a pass are one group.
FixChoices fix_choices(const Document &document, const Request &request, std::size_t most_runs);

}  // namespace drydock::pipeline
