// stage-name-casing: write the names of stages in small letters.
//
// Why:      the builder knows stages by their names in small letters: `FROM Build` never means the stage `Build`. It
//           warns (StageNameCasing).
// Safety:   safe: the name was in small letters for the builder before; `COPY --from` and `--target` ignore the case.
// Keeps:    a name that a continuation cuts in two, or with letters beyond ASCII.
// Example:  FROM alpine AS Build   ->  FROM alpine AS build
#include "passes/pass.hpp"
#include "passes/support/findings.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;
using rewrite::Safety;

void run(Rewriter &rewriter) {
  for_each_finding(rewriter, checks::Rule::stage_name_casing,
                   [&](const checks::Finding &finding, const Instruction &instruction) {
                     const auto *from = instruction.as<From>();
                     if (from == nullptr || !from->name) return;
                     const auto place = place_of(rewriter.document(), instruction, *from->name);
                     const std::string name = from->stage_name();
                     if (!place || name.size() != from->name->size())
                       return rewriter.skip(finding.instruction, "name-not-plain",
                                            "the name is cut by a continuation or not plain ASCII");
                     auto fix = rewriter.fix("name", finding.instruction, Safety::safe, "call the stage " + name,
                                             "the builder knows it by this name alone (StageNameCasing)");
                     fix.replace(*place, name);
                     rewriter.propose(std::move(fix));
                   });
}

}  // namespace

extern const Pass stage_name_casing{
    .id = "stage-name-casing",
    .worst = Safety::safe,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
