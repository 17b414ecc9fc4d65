// maintainer-label: MAINTAINER becomes LABEL org.opencontainers.image.authors.
//
// Why:      MAINTAINER is deprecated, and the builder warns (MaintainerDeprecated); the label is where tools look.
// Safety:   review: the image's Author field is empty afterwards.
// Keeps:    stages that set the label themselves or name several maintainers; stages that others start from; texts with
//           what would need escaping in quotes.
// Example:  MAINTAINER Ann <ann@example.com>   ->  LABEL org.opencontainers.image.authors="Ann <ann@example.com>"
#include <algorithm>

#include "passes/pass.hpp"
#include "passes/support/findings.hpp"

namespace drydock::passes {

namespace {

using rewrite::Rewriter;
using rewrite::Safety;

constexpr std::string_view label = "org.opencontainers.image.authors";

// Why the label can't stand for the instruction; "" where it can.
std::string obstacle(const Rewriter &rewriter, const model::Stage &stage, const Instruction &instruction) {
  const Document &document = rewriter.document();
  int maintainers = 0;
  for (std::size_t i = stage.from; i < stage.end; ++i) {
    if (document.instructions[i].as<Maintainer>() != nullptr) ++maintainers;
    if (const auto *labels = document.instructions[i].as<Label>())
      for (const KeyValue &pair : labels->pairs)
        if (pair.key.text.find(label) != std::string_view::npos) return "the stage sets the label itself";
  }
  if (maintainers > 1) return "the stage names several maintainers";
  if (rewriter.model().has_children(stage)) return "other stages start from this one";
  const std::string_view name = instruction.as<Maintainer>()->name;
  const auto special = [](char c) {
    return c == '"' || c == '$' || c == '\\' || c == '`' || (c >= 0 && c < ' ') || c == 0x7F;
  };
  if (std::any_of(name.begin(), name.end(), special)) return "the text would need escapes within quotes";
  // What is no UTF-8 the builder keeps in the one and repairs in the other.
  const Document label_alone =
      rewriter.model().readers().dockerfile("FROM scratch\nLABEL a=\"" + std::string(name) + "\"\n");
  const auto *read = label_alone.instructions.size() == 2 ? label_alone.instructions[1].as<Label>() : nullptr;
  if (read == nullptr || read->pairs.size() != 1 || read->pairs[0].value.text != "\"" + std::string(name) + "\"")
    return "the text would read differently in a label";
  if (!place_of(document, instruction, instruction.logical.text())) return "the instruction is continued";
  return "";
}

void run(Rewriter &rewriter) {
  for_each_finding(rewriter, checks::Rule::maintainer_deprecated,
                   [&](const checks::Finding &finding, const Instruction &instruction) {
    const model::Stage *stage = rewriter.model().stage_of(finding.instruction);
    if (instruction.as<Maintainer>() == nullptr || stage == nullptr) return;
    const std::string why_not = obstacle(rewriter, *stage, instruction);
    if (!why_not.empty()) return rewriter.skip(finding.instruction, "label-not-plain", why_not);
    const std::string name(instruction.as<Maintainer>()->name);
    const Document &document = rewriter.document();
    const Span keyword = *place_of(document, instruction, instruction.keyword_text());
    const Span text = *place_of(document, instruction, instruction.as<Maintainer>()->name);
    auto fix = rewriter.fix("label", finding.instruction, Safety::review, "say it in a label",
                            "MAINTAINER is deprecated (MaintainerDeprecated)");
    fix.replace({keyword.begin, text.begin},
                rewriter.style().keyword("LABEL") + " " + std::string(label) + "=\"");
    fix.insert(text.end, "\"");
    fix.assume("nobody reads the image's Author field");
    fix.absorbed.push_back({finding.instruction, "a LABEL in its place"});
    fix.differences.push_back({rewrite::Difference::Field::label, std::string(label), std::nullopt, name});
    fix.differs_in = stage->index;
    rewriter.propose(std::move(fix));
  });
}

}  // namespace

extern const Pass maintainer_label{
    .id = "maintainer-label",
    .worst = Safety::review,
    .on = true,
    .run = run,
};

}  // namespace drydock::passes
