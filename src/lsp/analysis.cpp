// A place is what an editor underlines: the first line of the instruction that a fix is about, or the word that the
// builder points at.
#include "lsp/analysis.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>

#include "checks/rules.hpp"
#include "pipeline/offline_check.hpp"

namespace drydock::lsp {

namespace {

using rewrite::Outcome;
using rewrite::Safety;

constexpr std::size_t longest_message = 400;  // the builder quotes from the file
// The chain's time grows faster than the file, and an editor waits for it at every change: here about half a second.
constexpr std::size_t most_instructions = 1500;

// From the byte to the end of its line, blanks and an escape character at the end left out; at least one byte where the
// line has any.
Span rest_of_line(const Document &document, Offset at) {
  const std::string_view source = document.source();
  at = std::min(at, static_cast<Offset>(source.size()));
  std::size_t end = std::min(source.find_first_of("\r\n", at), source.size());
  const auto drop = [&](std::string_view what) {
    while (end > at + 1 && what.find(source[end - 1]) != std::string_view::npos) --end;
  };
  drop(" \t");
  if (end < source.size() && end > at + 1 && source[end - 1] == document.escape) --end;
  drop(" \t");
  return {at, static_cast<Offset>(end)};
}

Offset keyword_of(const Instruction &instruction) {
  return instruction.logical.physical(instruction.keyword_place.begin);
}

// The word at a byte; the instruction's line where that is its keyword.
Span word_or_line(const Document &document, Offset at) {
  const Span line = rest_of_line(document, at);
  const auto &all = document.instructions;
  const bool keyword = std::any_of(all.begin(), all.end(), [&](const Instruction &i) { return keyword_of(i) == at; });
  if (keyword) return line;
  const std::size_t blank = document.text(line).find_first_of(" \t");
  if (blank == std::string_view::npos || blank == 0) return line;
  return {line.begin, line.begin + static_cast<Offset>(blank)};
}

Diagnostic error_of(const Document &document, const BuildError &error) {
  std::string_view message = error.message;
  // The builder's own prefix says the line once more.
  if (message.starts_with("dockerfile parse error on line ")) message.remove_prefix(message.find(": ") + 2);
  std::string text = one_line(std::string(message.substr(0, longest_message)));
  if (message.size() > longest_message) text += "...";
  return {rest_of_line(document, error.at), Severity::error, "", "", std::move(text), {}};
}

// The first error stops the builder; who edits the file wants to see the others as well.
std::vector<Diagnostic> errors_of(const Document &document, const checks::BuildCheck &check) {
  std::vector<Diagnostic> result;
  const auto add = [&](const BuildError &error) {
    Diagnostic found = error_of(document, error);
    const bool is_known = std::any_of(result.begin(), result.end(), [&](const Diagnostic &other) {
      return other.place == found.place && other.message == found.message;
    });
    if (!is_known) result.push_back(std::move(found));
  };
  if (document.error() != nullptr) add(*document.error());
  for (const BuildError &error : document.refused_instructions) add(error);
  if (check.error) add(*check.error);
  return result;
}

std::vector<Diagnostic> problems_of(const Document &document, const model::Context *context) {
  const checks::BuildCheck check = pipeline::offline_check(document, context);
  std::vector<Diagnostic> result = errors_of(document, check);
  for (const checks::Finding &finding : check.findings) {
    std::string rule(checks::text_of(finding.rule).name);
    result.push_back({word_or_line(document, finding.at), Severity::warning, std::move(rule),
                      checks::address_of(finding.rule), one_line(finding.detail), {}});
  }
  return result;
}

Diagnostic too_long(const Document &document) {
  return {rest_of_line(document, keyword_of(document.instructions.front())), Severity::information, "too-long", "",
          "more than 1,500 instructions are too many for suggestions while the file is edited: `drydock fix` has them",
          {}};
}

// Where the fix first changes the original text.
std::optional<Offset> first_change(const Outcome &outcome, std::size_t fix) {
  std::optional<Offset> result;
  const auto take = [&](Offset at) { result = std::min(result.value_or(at), at); };
  for (const rewrite::TrackedText::Removal &removal : outcome.text.removals())
    if (removal.fix == fix) take(removal.original.begin);
  Offset last = 0;
  for (const rewrite::TrackedText::Part &part : outcome.text.parts()) {
    if (part.fix == fix) take(part.original.value_or(last));
    if (part.original && !part.fix) last = *part.original + static_cast<Offset>(part.text.size());
  }
  return result;
}

// The line of the fix that made the text which this one changes: of what stands beside its own text in the result. 0
// where that is none.
std::uint32_t line_of_maker(const Outcome &outcome, std::size_t fix) {
  const auto &parts = outcome.text.parts();
  const auto line_of = [&](std::size_t part) {
    const auto maker = parts[part].fix;
    return maker && *maker != fix ? outcome.fixes[*maker].line : 0;
  };
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i].fix != fix) continue;
    if (const std::uint32_t line = i > 0 ? line_of(i - 1) : 0) return line;
    if (const std::uint32_t line = i + 1 < parts.size() ? line_of(i + 1) : 0) return line;
  }
  return 0;
}

// The instruction that the fix is about: by its line, or, where another fix made that instruction, by that one's; else
// the one at or before the place that it changes.
const Instruction *instruction_of(const Document &document, const Outcome &outcome, std::size_t fix) {
  const auto &all = document.instructions;
  const std::uint32_t line = outcome.fixes[fix].line != 0 ? outcome.fixes[fix].line : line_of_maker(outcome, fix);
  const auto named = std::find_if(all.begin(), all.end(), [&](const Instruction &i) { return i.first_line == line; });
  if (named != all.end()) return &*named;
  const auto place = first_change(outcome, fix);
  if (!place) return all.empty() ? nullptr : &all.front();
  const auto begins_before = [&](const Instruction &i) { return document.lines_of(i).begin <= *place; };
  const auto after = std::partition_point(all.begin(), all.end(), begins_before);
  return after == all.begin() ? &all.front() : &*(after - 1);
}

Severity severity_of(Safety safety) { return safety == Safety::intent ? Severity::hint : Severity::information; }

std::vector<std::string> related_of(const rewrite::Fix &fix) {
  std::vector<std::string> result;
  for (const std::string &assumption : fix.assumptions) result.push_back(one_line("assumes: " + assumption));
  for (const rewrite::Difference &difference : fix.differences)
    result.push_back(one_line("changes: " + difference.describe()));
  return result;
}

std::vector<Suggestion> suggestions_of(const Document &document, const Outcome &outcome) {
  std::vector<Suggestion> result;
  // What a split has copied would be said twice of one place.
  std::set<std::tuple<Offset, std::string, std::string>> seen;
  for (std::size_t i = 0; i < outcome.fixes.size(); ++i) {
    const Instruction *instruction = instruction_of(document, outcome, i);
    if (instruction == nullptr) continue;
    const rewrite::Fix &fix = outcome.fixes[i].fix;
    if (!seen.emplace(keyword_of(*instruction), fix.pass, fix.title).second) continue;
    result.push_back({i, document.lines_of(*instruction),
                      {rest_of_line(document, keyword_of(*instruction)), severity_of(fix.safety), fix.pass, "",
                       one_line(fmt::format("{} ({})", fix.title, to_string(fix.safety))), related_of(fix)}});
  }
  std::stable_sort(result.begin(), result.end(),
                   [](const Suggestion &a, const Suggestion &b) { return a.lines.begin < b.lines.begin; });
  return result;
}

}  // namespace

std::string one_line(std::string text) {
  const auto control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
  std::replace_if(text.begin(), text.end(), control, ' ');
  return text;
}

Analysis analyse(Document document, const pipeline::Request &request) {
  Analysis result{std::move(document), {}, std::nullopt, {}};
  result.problems = problems_of(result.document, request.context);
  if (result.document.error() != nullptr) return result;
  if (result.document.instructions.size() > most_instructions) {
    result.problems.push_back(too_long(result.document));
    return result;
  }
  result.outcome = pipeline::run(result.document, request);
  result.suggestions = suggestions_of(result.document, *result.outcome);
  return result;
}

}  // namespace drydock::lsp
