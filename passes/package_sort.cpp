// package-sort: list the packages of a system package manager one a line, in alphabetical order.
//
// Why:      a diff then shows what came and what went, and nothing stands in the list twice unseen.
// Safety:   safe: a system package manager installs what it is told to, in whatever order it is named. Version, release
//           and architecture stay with their package.
// Keeps:    lists with a variable, a glob or a substitution in them, or with an option among or behind the packages;
//           comments keep their place: each heads a part of the list, which is sorted for itself; single packages;
//           managers of a language, where order may count; exec form, another shell, text that is not understood.
// Example:  apt-get install -y wget curl   ->  apt-get install -y
//                                                  curl
//                                                  wget
#include <algorithm>

#include "ir/comments.hpp"
#include "model/package_calls.hpp"
#include "passes/pass.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

namespace {

using knowledge::Action;
using model::PackageCall;
using rewrite::Rewriter;
using rewrite::Safety;

// What keeps the call's list as it is; "" for nothing.
std::string obstacle_of(const RunText &text, const PackageCall &call, const std::string &line_end) {
  if (text.run().script_in_heredoc && line_end != "\n") return "in a heredoc a carriage return is part of the command";
  for (std::size_t i = 0; i < call.operands.size(); ++i) {
    const shell::Word &word = call.word(call.operands[i]);
    if (!word.literal) return "what the shell puts for " + word.value + " is not known";
    if (text.place(word.span).size() != word.span.size()) return "the name of a package goes on in the next line";
    if (i > 0 && call.operands[i] != call.operands[i - 1] + 1) return "an option stands among the packages";
  }
  return call.operands.back() + 1 == call.command->words.size() ? "" : "an option stands behind the packages";
}

bool starts_line(const Document &document, Offset at) {
  const std::string_view before = document.source().substr(0, at);
  const std::size_t end = before.find_last_not_of(" \t");
  return end != std::string_view::npos && before[end] == '\n';
}

// A command that follows the list on its last line goes to a line of its own.
void break_before_next(const Document &document, const RunText &text, const rewrite::Style &style, Offset end,
                       rewrite::Fix &fix) {
  const std::string_view rest = document.source().substr(end, document.lines_of(text.instruction()).end - end);
  const std::size_t separator = rest.find_first_not_of(" \t");
  if (separator == std::string_view::npos || rest.substr(separator, 2) != "&&") return;
  const std::size_t next = rest.find_first_not_of(" \t", separator + 2);
  if (next == std::string_view::npos || rest[next] == style.escape || rest[next] == '\r' || rest[next] == '\n') return;
  fix.replace({end, end + static_cast<Offset>(next)}, style.and_continuation());
}

void sort(Rewriter &rewriter, const RunText &text, const PackageCall &call) {
  const Document &document = rewriter.document();
  const Instruction &instruction = text.instruction();
  std::vector<Span> places;
  for (std::size_t operand : call.operands) places.push_back(text.place(call.word(operand).span));
  rewrite::Style style = rewrite::style_of(document, instruction);
  if (text.run().script_in_heredoc) style.escape = '\\';
  std::string indent = std::string(text.indentation_at(text.place(call.command->span).begin)) + style.indent;
  for (const Span place : places)
    if (starts_line(document, place.begin)) {
      indent = text.indentation_at(place.begin);
      break;
    }
  auto fix = rewriter.fix("sort", text.index(), Safety::safe, "list the packages in order, one a line",
                          "a diff then shows what came and what went");
  const auto name = [&](Span place) { return document.text(place); };
  for (std::size_t first = 0; first < places.size();) {
    std::size_t last = first + 1;
    while (last < places.size() &&
           !has_comment_inside(document, instruction, {places[last - 1].end, places[last].begin}))
      ++last;
    std::vector<Span> part(places.begin() + static_cast<std::ptrdiff_t>(first),
                           places.begin() + static_cast<std::ptrdiff_t>(last));
    std::stable_sort(part.begin(), part.end(), [&](Span a, Span b) { return name(a) < name(b); });
    std::string list;
    for (std::size_t i = 0; i < part.size(); ++i)
      list += (i == 0 ? "" : style.continuation(indent)) + std::string(name(part[i]));
    // The first of the list may stand behind the command; below a comment each has its line already.
    const Offset before = text.place(call.word(call.operands.front() - 1).span).end;
    const bool begins_line = first > 0 || starts_line(document, places[first].begin);
    const Span range{begins_line ? places[first].begin : before, places[last - 1].end};
    const std::string wanted = (begins_line ? "" : style.continuation(indent)) + list;
    if (document.text(range) != wanted) fix.replace(range, wanted);
    first = last;
  }
  break_before_next(document, text, style, places.back().end, fix);
  if (!fix.edits.empty()) rewriter.propose(std::move(fix));
}

void run(Rewriter &rewriter) {
  for (std::size_t i = 0; i < rewriter.document().instructions.size(); ++i) {
    const auto text = RunText::of(rewriter.model(), i);
    if (!text) continue;
    for (const PackageCall &call : text->calls()) {
      if (call.manager->kind != knowledge::ManagerKind::system || call.action != Action::install ||
          call.operands.size() < 2)
        continue;
      if (const std::string obstacle = obstacle_of(*text, call, rewriter.style().line_end); !obstacle.empty())
        rewriter.skip(i, "list-not-plain", obstacle);
      else sort(rewriter, *text, call);
    }
  }
}

}  // namespace

extern const Pass package_sort{
    .id = "package-sort",
    .worst = Safety::safe,
    .on = false,
    .run = run,
};

}  // namespace drydock::passes
