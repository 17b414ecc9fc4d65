// What is said in front of a diff of the rebuilds before and after.
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "cli/commits.hpp"
#include "model/context.hpp"
#include "model/mirrors.hpp"
#include "rewrite/outcome.hpp"

namespace drydock::cli {

// For several threads.
class RebuildNotes {
 public:
  // `history`: how many commits to look at; nothing for none.
  explicit RebuildNotes(std::optional<unsigned> history) : history_(history) {}

  // `context`: as it was before; may be null. `mirrors`: whose names are those of other images.
  std::vector<std::string> of(const rewrite::Outcome &outcome, const model::Context *context,
                              const model::Mirrors &mirrors);

 private:
  // Neighbours share their context: the commits of the last one are kept.
  std::shared_ptr<const Commits> commits(const std::string &folder);

  std::optional<unsigned> history_;
  std::mutex mutex_;
  std::string folder_;
  std::shared_ptr<const Commits> commits_;
};

}  // namespace drydock::cli
