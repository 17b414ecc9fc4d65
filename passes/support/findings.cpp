#include "passes/support/findings.hpp"

namespace drydock::passes {

void for_each_finding(const rewrite::Rewriter &rewriter, checks::Rule rule,
                      const std::function<void(const checks::Finding &, const Instruction &)> &mend) {
  for (const checks::Finding &finding : rewriter.check().findings)
    if (finding.rule == rule) mend(finding, rewriter.document().instructions[finding.instruction]);
}

std::optional<Span> place_of(const Document &document, const Instruction &instruction, std::string_view text) {
  if (!instruction.logical.holds(text)) return std::nullopt;
  const Span place = instruction.logical.physical(instruction.logical.range_of(text));
  if (document.text(place) != text) return std::nullopt;
  return place;
}

}  // namespace drydock::passes
