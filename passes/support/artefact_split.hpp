// A split by artefacts (rewrites § 2.5): the stage as it is becomes the builder, and a new last stage takes from it
// what the build made. Each language's planner (split_<language>.cpp) fills in such a plan; what all of them ask for is
// in split_conditions.hpp; here the plan becomes edits.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "passes/support/obstacle.hpp"
#include "rewrite/rewriter.hpp"

namespace drydock::passes {

// COPY --from=builder SOURCE DESTINATION. Both are absolute, and of a folder both end in a slash. Owner and mode come
// along.
struct CarriedPath {
  std::string source;
  std::string destination;
  bool operator==(const CarriedPath &) const = default;
};

struct ArtefactSplit {
  std::size_t last = 0;                // the instruction that ends the builder; what follows it stays in the last stage
  std::string image;                   // of the runtime stage, as to be written
  std::vector<std::string> prepare;    // commands that the builder runs at its end: one RUN each
  // What the runtime stage consists of, in this order.
  std::vector<std::size_t> settings;   // ARG, ENV, SHELL and WORKDIR of the builder, repeated
  std::optional<std::string> workdir;  // where no WORKDIR can be repeated as it is written
  std::vector<std::string> runs;       // commands: what is to be installed
  std::vector<std::size_t> accounts;   // RUNs of the builder that make accounts and folders, repeated
  std::vector<std::string> hand_overs; // commands: who owns the folders that are filled, which COPY leaves as they are
  std::vector<std::string> files;      // whole COPYs that write a file of their own
  std::vector<CarriedPath> carried;
  std::optional<std::size_t> user;     // the builder's last USER, repeated
  std::vector<std::size_t> moved;      // instructions of the builder that concern the running image alone
  std::vector<rewrite::Difference> differences;
  std::vector<std::string> assumptions;
  std::string title;
  std::string reason;
};

// What a planner answers.
using SplitAnswer = std::variant<ArtefactSplit, Obstacle>;

// The name that the stage has when it is the builder. A name that says more than that moves on to the last stage, so
// that a build of that name gives the same image.
std::string builder_name(const Document &document, const model::Stage &stage);

// The fix that carries the plan out.
rewrite::Fix split_fix(const rewrite::Rewriter &rewriter, const model::Stage &stage, const ArtefactSplit &plan);

}  // namespace drydock::passes
