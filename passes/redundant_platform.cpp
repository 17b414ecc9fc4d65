// redundant-platform: drop `--platform=$TARGETPLATFORM` from a FROM.
//
// Why:      it is what the builder takes anyway; it warns (RedundantTargetPlatform).
// Safety:   safe: the same image is chosen, for one platform and for several.
// Keeps:    every other --platform; a flag that a continuation or a comment cuts off from what follows.
// Example:  FROM --platform=$TARGETPLATFORM alpine   ->  FROM alpine
#include "passes/pass.hpp"
#include "passes/support/findings.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;
using rewrite::Safety;

void run(Rewriter &rewriter) {
  for_each_finding(rewriter, checks::Rule::redundant_target_platform,
                   [&](const checks::Finding &finding, const Instruction &instruction) {
    const Flag *flag = instruction.flag("platform");
    const std::string_view line = instruction.logical.text();
    if (flag == nullptr || !instruction.logical.holds(flag->raw)) return;
    const auto begin = static_cast<std::size_t>(flag->raw.data() - line.data());
    const auto end = std::min(line.find_first_not_of(" \t", begin + flag->raw.size()), line.size());
    const auto place = place_of(rewriter.document(), instruction, line.substr(begin, end - begin));
    if (!place)
      return rewriter.skip(finding.instruction, "flag-continued", "a continuation stands in or behind the flag");
    auto fix = rewriter.fix("platform", finding.instruction, Safety::safe, "drop the flag",
                            "it asks for what is the default (RedundantTargetPlatform)");
    fix.erase(*place);
    rewriter.propose(std::move(fix));
  });
}

}  // namespace

extern const Pass redundant_platform{
    .id = "redundant-platform",
    .worst = Safety::safe,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
