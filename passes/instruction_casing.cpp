// instruction-casing: write all keywords in the case that most of them have.
//
// Why:      one case throughout reads better, and the builder warns (ConsistentInstructionCasing).
// Safety:   safe: the builder takes any case, and no layer's cache key has the keyword's.
// Keeps:    files whose keywords agree; a keyword that a continuation cuts in two, or with letters beyond ASCII.
// Example:  FROM alpine / run true   ->  FROM alpine / RUN true
#include "ir/text.hpp"
#include "passes/pass.hpp"
#include "passes/support/findings.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;
using rewrite::Safety;

void run(Rewriter &rewriter) {
  for_each_finding(rewriter, checks::Rule::consistent_instruction_casing,
                   [&](const checks::Finding &finding, const Instruction &instruction) {
    const auto place = place_of(rewriter.document(), instruction, instruction.keyword_text());
    std::string keyword(to_string(instruction.keyword));
    if (!place || keyword.size() != instruction.keyword_text().size())
      return rewriter.skip(finding.instruction, "keyword-not-plain",
                           "the keyword is cut by a continuation or not plain ASCII");
    if (checks::writes_small_keywords(rewriter.document())) keyword = lower(keyword);
    auto fix = rewriter.fix("keyword", finding.instruction, Safety::safe, "write " + keyword,
                            "most keywords of the file are written so (ConsistentInstructionCasing)");
    fix.replace(*place, keyword);
    fix.absorbed.push_back({finding.instruction, "the same instruction, its keyword as " + keyword});
    rewriter.propose(std::move(fix));
  });
}

}  // namespace

extern const Pass instruction_casing{
    .id = "instruction-casing",
    .worst = Safety::safe,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
