#include "tests/fuzz/properties.hpp"

#include <algorithm>

#include "checks/build_check.hpp"
#include "pipeline/pipeline.hpp"
#include "pipeline/readers.hpp"
#include "print/check_json.hpp"
#include "print/parse_json.hpp"
#include "print/suggestion.hpp"
#include "tests/support/comments.hpp"

namespace drydock::fuzz {

namespace {

bool inside(Span inner, Span outer) {
  return outer.begin <= inner.begin && inner.begin <= inner.end && inner.end <= outer.end;
}

bool nested(const shell::Node &node, Span outer) {
  if (!inside(node.span, outer)) return false;
  for (const shell::Word &word : node.words) {
    if (!inside(word.span, node.span)) return false;
    for (const shell::Node &inner : word.substitutions)
      if (!nested(inner, word.span)) return false;
  }
  return std::all_of(node.children.begin(), node.children.end(),
                     [&](const shell::Node &child) { return nested(child, node.span); });
}

}  // namespace

std::string parse_breaks(std::string_view bytes) {
  const Document document = parse::dockerfile(std::string(bytes));
  std::string printed;
  for (std::size_t i = 0; i < document.pieces.size(); ++i) {
    const Span span = document.piece_span(i);
    if (span.begin >= span.end) return "a piece is empty";
    printed += document.text(span);
  }
  if (printed != bytes) return "the pieces are not the source";
  if (const BuildError *error = document.error(); error != nullptr && error->at > bytes.size())
    return "an error lies outside the source";
  for (const Instruction &instruction : document.instructions)
    if (document.lines_of(instruction).end > bytes.size()) return "an instruction lies outside the source";
  if (print::parse_json(document, "fuzz", pipeline::readers).empty()) return "nothing is printed";
  const checks::BuildCheck check = checks::check_build(document, pipeline::readers);
  for (const checks::Finding &finding : check.findings)
    if (finding.at > bytes.size()) return "a finding lies outside the source";
  return print::check_json(document, check, "fuzz").empty() ? "nothing is printed" : "";
}

std::string shell_breaks(std::string_view text) {
  const shell::Script script = parse::shell_script(text);
  const Span all{0, static_cast<Offset>(text.size())};
  for (const Span comment : script.comments)
    if (!inside(comment, all)) return "a comment lies outside the text";
  if (script.opaque) return script.root.children.empty() ? "" : "an opaque script has commands";
  return nested(script.root, all) ? "" : "a command lies outside the one around it";
}

std::string chain_breaks(std::string_view bytes, const model::Context *context) {
  const Document before = parse::dockerfile(std::string(bytes));
  if (before.error() != nullptr) return "";
  pipeline::Request request;
  request.context = context;
  std::string unknown;
  request.passes = pipeline::choose_passes({"all"}, {}, unknown);
  const rewrite::Outcome outcome = pipeline::run(before, request);
  if (!outcome.own_errors.empty()) return outcome.own_errors.front();
  const std::string text = outcome.after();
  if (text == bytes) return "";
  const Document after = parse::dockerfile(text);
  if (after.error() != nullptr) return "the result does not parse: " + after.error()->message;
  if (test::unnamed_losses(before, after, outcome) > 0) return "a comment is lost";
  if (pipeline::run(after, request).after() != text) return "a second run changes something";
  return print::suggestion("fuzz", outcome, {}).empty() ? "a change without a diff" : "";
}

}  // namespace drydock::fuzz
