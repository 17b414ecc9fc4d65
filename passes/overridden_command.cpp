// overridden-command: drop a CMD, ENTRYPOINT or HEALTHCHECK that a later one of its stage replaces.
//
// Why:      only the last one counts, and the builder warns (MultipleInstructionsDisallowed); readers take the first.
// Safety:   review: the image stays the same; but many of these were meant to run (`CMD apt update`), and with the line
//           goes the trace of that mistake.
// Keeps:    one with a comment above or in it: whoever explains it may switch between the two by hand; the last one.
// Example:  CMD ["flask", "run"] / CMD ["gunicorn", "app:app"]   ->  CMD ["gunicorn", "app:app"]
#include "ir/comments.hpp"
#include "passes/pass.hpp"
#include "passes/support/findings.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;
using rewrite::Safety;

// The lines that go: where empty lines stand on both sides, one of them too.
Span lines_that_go(const Document &document, const Instruction &instruction) {
  Span lines = document.lines_of(instruction);
  const std::string_view before = document.source().substr(0, lines.begin);
  const std::string_view after = document.source().substr(lines.end);
  if (!before.ends_with("\n\n") && !before.ends_with("\n\r\n")) return lines;
  if (after.starts_with("\n")) lines.end += 1;
  else if (after.starts_with("\r\n")) lines.end += 2;
  return lines;
}

void run(Rewriter &rewriter) {
  const Document &document = rewriter.document();
  for_each_finding(rewriter, checks::Rule::multiple_instructions_disallowed,
                   [&](const checks::Finding &finding, const Instruction &instruction) {
    // A finding about a trigger stands at the FROM that it was added to.
    if (instruction.as<From>() != nullptr) return;
    if (!comments_above(document, instruction).empty() || has_comment_inside(document, instruction))
      return rewriter.skip(finding.instruction, "has-comment", "a comment explains it, though a later one replaces it");
    const std::string keyword(to_string(instruction.keyword));
    auto fix = rewriter.fix("drop", finding.instruction, Safety::review, "drop the " + keyword + " that has no effect",
                            "only the last " + keyword + " of a stage counts (MultipleInstructionsDisallowed)");
    fix.assume("nothing is missed that it was meant to do: it never ran");
    fix.erase(lines_that_go(document, instruction));
    fix.absorbed.push_back({finding.instruction, "replaced by the later " + keyword});
    rewriter.propose(std::move(fix));
  });
}

}  // namespace

extern const Pass overridden_command{
    .id = "overridden-command",
    .worst = Safety::review,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
