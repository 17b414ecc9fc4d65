// from-as-casing: write AS in the case of its FROM.
//
// Why:      the builder warns (FromAsCasing), and the line reads as one.
// Safety:   safe: the builder takes both cases.
// Keeps:    a FROM in mixed case, which instruction-casing looks after; an AS that a continuation cuts in two.
// Example:  FROM alpine as build   ->  FROM alpine AS build
#include "passes/pass.hpp"
#include "passes/support/findings.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;
using rewrite::Safety;

void run(Rewriter &rewriter) {
  const Document &document = rewriter.document();
  for_each_finding(
      rewriter, checks::Rule::from_as_casing, [&](const checks::Finding &finding, const Instruction &from) {
        const Span place{finding.at, finding.at + 2};
        const std::string_view word = document.text(place);
        if (word != "as" && word != "AS" && word != "As" && word != "aS")
          return rewriter.skip(finding.instruction, "word-continued", "the word AS is cut in two by a continuation");
        const bool lower = from.keyword_text()[0] >= 'a';
        auto fix = rewriter.fix("as", finding.instruction, Safety::safe, std::string("write ") + (lower ? "as" : "AS"),
                                "the builder asks for the case of FROM (FromAsCasing)");
        fix.replace(place, lower ? "as" : "AS");
        rewriter.propose(std::move(fix));
      });
}

}  // namespace

extern const Pass from_as_casing{
    .id = "from-as-casing",
    .worst = Safety::safe,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
