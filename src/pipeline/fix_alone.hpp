// One fix without the others of the chain, as an editor offers it.
#pragma once

#include <functional>
#include <set>
#include <string>

#include "ir/document.hpp"
#include "pipeline/pipeline.hpp"
#include "rewrite/outcome.hpp"

namespace drydock::pipeline {

// The chain's result with the fix of that id, and with no other where that is possible; else with few others, without
// any one of which the chain does not make the fix. `whole` is the chain's result for the same request, and has the
// fix. Once `in_time` says no, the search ends, with more others perhaps than are needed.
struct FixAlone {
  rewrite::Outcome outcome;
  std::set<std::string> others;  // ids of those that come with it
};
FixAlone fix_alone(
    const Document &document, const Request &request, const rewrite::Outcome &whole, const std::string &id,
    const std::function<bool()> &in_time = [] { return true; });

}  // namespace drydock::pipeline
