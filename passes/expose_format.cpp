// expose-format: write ports as the image lists them: no host's port or address, and the protocol in small letters.
//
// Why:      EXPOSE says what the container listens on; the rest is ignored, and will be an error one day. The builder
//           warns (ExposeInvalidFormat, ExposeProtoCasing).
// Safety:   safe: the image lists the same ports.
// Keeps:    ports with variables or quotes; a port that a continuation cuts in two.
// Example:  EXPOSE 8080:80/TCP   ->  EXPOSE 80/tcp
#include <set>

#include "ir/text.hpp"
#include "model/build_values.hpp"
#include "passes/pass.hpp"
#include "passes/support/findings.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;
using rewrite::Safety;

// The port as the image lists it; the protocol only where it is written.
std::string listed(std::string_view word) {
  const model::PortSpec spec = model::port_spec(word);
  std::string text(spec.container);
  if (!spec.protocol.empty()) text += "/" + std::string(spec.protocol);
  return lower(text);
}

void mend(Rewriter &rewriter, const checks::Finding &finding, const Instruction &instruction) {
  for (const Word &port : instruction.as<Expose>()->ports) {
    if (port.text.empty() || !instruction.logical.holds(port.text)) continue;
    const auto range = instruction.logical.range_of(port.text);
    if (instruction.logical.physical(range).begin != finding.at) continue;
    const auto place = place_of(rewriter.document(), instruction, port.text);
    if (!port.plain() || !place)
      return rewriter.skip(finding.instruction, "port-not-plain",
                           "the port holds a variable or quotes, or is continued");
    const std::string text = listed(port.text);
    if (text == port.text) return;
    auto fix = rewriter.fix(std::string(port.text), finding.instruction, Safety::safe, "write " + text,
                            "this is what the image lists");
    fix.replace(*place, text);
    return rewriter.propose(std::move(fix));
  }
}

void run(Rewriter &rewriter) {
  std::set<Offset> done;
  for (const checks::Rule rule : {checks::Rule::expose_invalid_format, checks::Rule::expose_proto_casing})
    for_each_finding(rewriter, rule, [&](const checks::Finding &finding, const Instruction &instruction) {
      if (instruction.as<Expose>() != nullptr && done.insert(finding.at).second) mend(rewriter, finding, instruction);
    });
}

}  // namespace

extern const Pass expose_format{
    .id = "expose-format",
    .worst = Safety::safe,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
