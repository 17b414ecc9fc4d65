#include "passes/support/artefact_split.hpp"

#include "knowledge/runtime_images.hpp"
#include "passes/support/moves.hpp"
#include "passes/support/stage_end.hpp"

namespace drydock::passes {

namespace {

using rewrite::Fix;
using rewrite::Rewriter;
using rewrite::Style;

constexpr std::string_view usual_name = "builder";

bool keeps_name(const From &from) { return from.name && knowledge::names_builder(from.stage_name()); }

void name_builder(const Rewriter &rewriter, const Instruction &from, Fix &fix) {
  const From &written = *from.as<From>();
  if (keeps_name(written)) return;
  if (written.name) {
    fix.replace(from.logical.physical(from.logical.range_of(*written.name)), std::string(usual_name));
    return;
  }
  const Offset image_end = from.logical.physical(from.logical.range_of(written.image.text)).end;
  fix.insert(image_end, " " + rewriter.style().keyword("AS") + " " + std::string(usual_name));
}

std::string from_line(const Style &style, const Instruction &from, const std::string &image) {
  const Flag *platform = from.flag("platform");
  const From &written = *from.as<From>();
  std::string text = (platform == nullptr ? "" : std::string(platform->raw) + " ") + image;
  if (written.name && !keeps_name(written)) text += " " + style.keyword("AS") + " " + std::string(*written.name);
  return style.instruction("FROM", text);
}

}  // namespace

std::string builder_name(const Document &document, const model::Stage &stage) {
  const From &from = *document.instructions[stage.from].as<From>();
  return std::string(keeps_name(from) ? *from.name : usual_name);
}

Fix split_fix(const Rewriter &rewriter, const model::Stage &stage, const ArtefactSplit &plan) {
  const Document &document = rewriter.document();
  const Style &style = rewriter.style();
  const Instruction &from = document.instructions[stage.from];
  Fix fix = rewriter.fix("split", stage.from, rewrite::Safety::review, plan.title, plan.reason);
  name_builder(rewriter, from, fix);

  const Offset place = document.lines_of(document.instructions[plan.last]).end;
  int order = 0;
  const auto insert = [&](const std::string &text) { fix.insert(place, text, order++); };
  const auto repeat = [&](std::size_t i) {
    const Span lines = document.lines_of(document.instructions[i]);
    fix.copy(lines, place, order++);
    if (document.source()[lines.end - 1] != '\n') insert(style.line_end);
  };
  if (const std::string line_end = line_before(document, place); !line_end.empty()) insert(line_end);
  for (const std::string &command : plan.prepare) insert(style.instruction("RUN", command));
  insert(style.line_end + from_line(style, from, plan.image));
  for (std::size_t i : plan.settings) repeat(i);
  if (plan.workdir) insert(style.instruction("WORKDIR", *plan.workdir));
  for (const std::string &command : plan.runs) insert(style.instruction("RUN", command));
  for (std::size_t i : plan.accounts) repeat(i);
  for (const std::string &command : plan.hand_overs) insert(style.instruction("RUN", command));
  for (const std::string &file : plan.files) insert(file);
  const std::string flag = "--from=" + builder_name(document, stage) + " ";
  for (const CarriedPath &path : plan.carried)
    insert(style.instruction("COPY", flag + path.source + " " + path.destination));
  if (plan.user) repeat(*plan.user);
  for (std::size_t i : plan.moved) fix.move(movable(document, document.instructions[i]), place, order++);

  fix.stage_map = {1};
  fix.differences = plan.differences;
  const From &written = *from.as<From>();
  if (keeps_name(written))
    fix.assume("nobody builds the stage " + std::string(*written.name) + " by its name and runs that");
  for (const std::string &assumption : plan.assumptions) fix.assume(assumption);
  return fix;
}

}  // namespace drydock::passes
