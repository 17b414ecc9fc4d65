// Runs the chain over one Dockerfile: applies a pass's fixes, parses again, checks, and hands the next pass a fresh
// document, until a whole round changes nothing.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "model/context.hpp"
#include "passes/pass.hpp"
#include "rewrite/outcome.hpp"

namespace drydock::pipeline {

struct Request {
  const model::Context *context = nullptr;      // null: none is known
  rewrite::Options options;
  std::vector<const passes::Pass *> passes;     // in the chain's order
  rewrite::Safety safety = rewrite::Safety::intent;  // fixes above it are not applied
  std::set<std::string> rejected;               // ids of fixes that the user does not want
  std::optional<std::set<std::string>> only = {};    // ids of the only fixes that the user wants; absent: all
};

// The passes that run by default, for a production variant with those that only make one; or those that the names say:
// `select` replaces the default, `ignore` takes away. An unknown name is given back in `unknown`.
std::vector<const passes::Pass *> choose_passes(const std::vector<std::string> &select,
                                                const std::vector<std::string> &ignore, std::string &unknown,
                                                bool production = false);

// `document` must have no error.
rewrite::Outcome run(const Document &document, const Request &request);

}  // namespace drydock::pipeline
