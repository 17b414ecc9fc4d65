#include "pipeline/new_mark.hpp"

#include <algorithm>

#include "ir/text.hpp"
#include "parse/parse.hpp"
#include "rewrite/style.hpp"

namespace drydock::pipeline {

namespace {

constexpr std::string_view mark = "# drydock: off=";

// The last line of the comment that stands directly above the offset of a line, without its line end; empty for none.
Span line_above(std::string_view source, Offset line) {
  if (line == 0) return {0, 0};
  Offset end = line - 1;
  if (end > 0 && source[end - 1] == '\r') --end;
  const std::size_t before = end == 0 ? std::string_view::npos : source.rfind('\n', end - 1);
  return {before == std::string_view::npos ? 0 : static_cast<Offset>(before + 1), end};
}

std::string marked(const Document &document, const Instruction &instruction, const std::string &pass) {
  const std::string_view source = document.source();
  std::string text(source);
  // Its lines begin with its indentation, which the comment gets as well.
  const Offset begin = document.lines_of(instruction).begin;
  const Span above = line_above(source, begin);
  if (trim(document.text(above)).starts_with(mark)) return text.insert(above.end, "," + pass);
  const std::size_t keyword = std::min(source.find_first_not_of(" \t", begin), source.size());
  const std::string indent(source.substr(begin, keyword - begin));
  return text.insert(begin, indent + std::string(mark) + pass + rewrite::style_of(document).line_end);
}

}  // namespace

std::optional<std::string> with_mark(const Document &document, const Request &request, const rewrite::AppliedFix &fix) {
  const auto at = std::find_if(document.instructions.begin(), document.instructions.end(),
                               [&](const Instruction &instruction) { return instruction.first_line == fix.line; });
  if (at == document.instructions.end()) return std::nullopt;
  const auto index = static_cast<std::size_t>(at - document.instructions.begin());
  std::string text = marked(document, *at, fix.fix.pass);
  const Document after = parse::dockerfile(text);
  if (after.error() != nullptr || after.instructions.size() != document.instructions.size()) return std::nullopt;
  const rewrite::Outcome outcome = run(after, request);
  const bool stays = std::any_of(outcome.fixes.begin(), outcome.fixes.end(), [&](const rewrite::AppliedFix &other) {
    return other.fix.pass == fix.fix.pass && other.line == after.instructions[index].first_line;
  });
  return stays ? std::nullopt : std::optional(std::move(text));
}

}  // namespace drydock::pipeline
