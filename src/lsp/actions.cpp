#include "lsp/actions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <set>

#include "pipeline/fix_alone.hpp"
#include "pipeline/new_mark.hpp"
#include "print/line_diff.hpp"

namespace drydock::lsp {

namespace {

using pipeline::FixAlone;
using pipeline::Request;
using rewrite::AppliedFix;
using rewrite::Outcome;

// Each takes some runs of the chain, and nobody reads a longer menu.
constexpr std::size_t most_suggestions = 20;

bool makes_files(const Outcome &outcome) {
  const auto is_new = [](const rewrite::OtherFile &file) { return !file.before; };
  return std::any_of(outcome.others.begin(), outcome.others.end(), is_new);
}

bool touches(Span lines, Span range) {
  return range.empty() ? lines.contains(range.begin) : lines.overlaps(range);
}

std::string capitalized(std::string text) {
  if (!text.empty()) text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
  return text;
}

// ", with what it needs: a, b" for fixes that come with another; "" for none.
std::string companions(const FixAlone &alone) {
  std::vector<std::string> passes;
  for (const AppliedFix &applied : alone.outcome.fixes)
    if (alone.others.contains(applied.id) && std::find(passes.begin(), passes.end(), applied.fix.pass) == passes.end())
      passes.push_back(applied.fix.pass);
  return passes.empty() ? "" : fmt::format(", with what it needs: {}", fmt::join(passes, ", "));
}

class Menu {
 public:
  Menu(const Analysis &analysis, const Request &request, const Wanted &wanted)
      : analysis_(analysis), request_(request), wanted_(wanted) {}

  std::vector<Action> take() {
    if (!analysis_.outcome) return {};
    if (wanted_.quick_fixes) add_quick_fixes();
    if (wanted_.fix_all) add_fix_all();
    return std::move(actions_);
  }

 private:
  void add_quick_fixes() {
    std::vector<const Suggestion *> here;
    for (const Suggestion &suggestion : analysis_.suggestions)
      if (touches(suggestion.lines, wanted_.range) && here.size() < most_suggestions) here.push_back(&suggestion);
    for (const Suggestion *suggestion : here)
      if (wanted_.in_time()) add_fix(*suggestion);
    std::set<std::pair<std::string, std::uint32_t>> marked;
    for (const Suggestion *suggestion : here) {
      const AppliedFix &applied = analysis_.outcome->fixes[suggestion->fix];
      if (wanted_.in_time() && marked.emplace(applied.fix.pass, applied.line).second) add_mark(*suggestion);
    }
  }

  void add_fix(const Suggestion &suggestion) {
    const AppliedFix &applied = analysis_.outcome->fixes[suggestion.fix];
    const FixAlone alone = fix_alone(analysis_.document, request_, *analysis_.outcome, applied.id, wanted_.in_time);
    if (alone.outcome.changes_nothing() || (!wanted_.new_files && makes_files(alone.outcome))) return;
    std::string title = fmt::format("{} ({}, {}){}", capitalized(one_line(applied.fix.title)), applied.fix.pass,
                                    to_string(applied.fix.safety), companions(alone));
    add(std::move(title), alone.outcome);
    actions_.back().preferred = applied.fix.safety == rewrite::Safety::safe && alone.others.empty();
    actions_.back().diagnostic = suggestion.diagnostic;
  }

  void add_mark(const Suggestion &suggestion) {
    const AppliedFix &applied = analysis_.outcome->fixes[suggestion.fix];
    const std::optional<std::string> text = with_mark(analysis_.document, request_, applied);
    if (!text) return;
    actions_.push_back({fmt::format("Leave this alone: # drydock: off={}", applied.fix.pass), false, false,
                        suggestion.diagnostic, *text, {}});
  }

  void add_fix_all() {
    Outcome all = *analysis_.outcome;
    if (!wanted_.new_files && makes_files(all)) all = without_new_files(all);
    if (all.changes_nothing()) return;
    const std::size_t count = all.fixes.size();
    add(count == 1 ? "Apply drydock's suggestion" : fmt::format("Apply all {} suggestions of drydock", count), all);
    actions_.back().fix_all = true;
  }

  Outcome without_new_files(const Outcome &all) const {
    Request narrowed = request_;
    for (const rewrite::OtherFile &file : all.others)
      for (const AppliedFix &applied : all.fixes)
        if (!file.before && applied.fix.changes(file.path)) narrowed.rejected.insert(applied.id);
    return run(analysis_.document, narrowed);
  }

  void add(std::string title, const Outcome &outcome) {
    actions_.push_back({std::move(title), false, false, std::nullopt, outcome.after(), outcome.others});
  }

  const Analysis &analysis_;
  const Request &request_;
  const Wanted &wanted_;
  std::vector<Action> actions_;
};

}  // namespace

std::vector<TextEdit> edits_between(std::string_view before, std::string_view after) {
  std::vector<TextEdit> result;
  for (const print::Hunk &hunk : print::line_hunks(before, after, 0)) {
    // Removed lines stand together, so the first one's begin and the last one's end are those of the whole.
    std::string text;
    std::optional<Span> removed;
    for (const print::HunkLine &line : hunk.lines) {
      const auto end_of_line = line.no_newline ? 0u : 1u;
      if (line.kind == '+') {
        text += line.text;
        if (!line.no_newline) text += '\n';
        continue;
      }
      const auto begin = static_cast<Offset>(line.text.data() - before.data());
      const Span span{begin, begin + static_cast<Offset>(line.text.size()) + end_of_line};
      removed = removed ? Span{removed->begin, span.end} : span;
    }
    if (!removed) {
      std::size_t at = 0;
      for (std::size_t line = 0; line < hunk.old_begin; ++line)
        at = std::min(before.find('\n', at), before.size() - 1) + 1;
      removed = Span{static_cast<Offset>(at), static_cast<Offset>(at)};
    }
    result.push_back({*removed, std::move(text)});
  }
  return result;
}

std::vector<Action> actions(const Analysis &analysis, const Request &request, const Wanted &wanted) {
  return Menu(analysis, request, wanted).take();
}

}  // namespace drydock::lsp
