#include "lsp/hover.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "checks/rules.hpp"
#include "passes/support/text_parts.hpp"

namespace drydock::lsp {

namespace {

using rewrite::AppliedFix;

// Text of the file, and text of ours that quotes it, must not be taken for markup: whatever is code stays so, and what
// could begin a tag, a link or emphasis is escaped.
std::string escaped(std::string_view text) {
  std::string result;
  bool code = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '`' && (code || text.find('`', i + 1) != std::string_view::npos)) code = !code;
    else if (!code && std::string_view("\\`*_<>[]&#|~").find(c) != std::string_view::npos) result += '\\';
    result += c;
  }
  return result;
}

class Page {
 public:
  explicit Page(bool markdown) : markdown_(markdown) {}

  std::string text(std::string_view of_file) const { return markdown_ ? escaped(of_file) : std::string(of_file); }
  std::string strong(std::string_view text) const {
    return markdown_ ? fmt::format("**{}**", text) : std::string(text);
  }
  std::string code(std::string_view text) const { return fmt::format("`{}`", text); }

  void paragraph(const std::string &text) {
    if (!text_.empty()) text_ += "\n\n";
    text_ += text;
  }
  void item(const std::string &text) {
    text_ += (in_list_ ? "\n- " : "\n\n- ") + text;
    in_list_ = true;
  }
  void end_list() { in_list_ = false; }
  void rule() {
    if (markdown_) paragraph("---");
  }
  void block(const std::string &text) { paragraph(markdown_ ? fmt::format("```dockerfile\n{}\n```", text) : text); }
  std::string take() { return std::move(text_); }

 private:
  bool markdown_;
  bool in_list_ = false;
  std::string text_;
};

void add_problem(Page &page, const Diagnostic &problem) {
  if (problem.severity == Severity::error) {
    page.paragraph(page.strong("The builder refuses this") + ": " + page.text(problem.message));
    return;
  }
  page.paragraph(page.strong(problem.code) + ": " + page.text(problem.message));
  if (const auto rule = checks::rule_named(problem.code)) page.paragraph(page.text(checks::text_of(*rule).description));
  page.paragraph(problem.address);
}

void add_fix(Page &page, const AppliedFix &applied, const Diagnostic &diagnostic) {
  page.paragraph(fmt::format("{} ({}): {}", page.strong(applied.fix.pass), to_string(applied.fix.safety),
                             page.text(one_line(applied.fix.title))));
  page.paragraph("Why: " + page.text(one_line(applied.fix.reason)));
  for (const std::string &line : diagnostic.related) page.item(page.text(line));
  page.end_list();
}

void add_text_of(Page &page, const std::string &pass) {
  page.rule();
  page.paragraph(fmt::format("{}: {}", page.strong("The pass"), page.text(passes::summary_of(pass))));
  for (const char *name : {"Why", "Safety"})
    page.paragraph(fmt::format("{}: {}", page.strong(name), page.text(passes::part_of(pass, name, " "))));
  page.block(passes::part_of(pass, "Example", "\n"));
  page.paragraph(fmt::format("What it leaves alone: {}", page.code("drydock explain " + pass)));
}

bool covers(Span span, Offset at) { return span.begin <= at && at <= span.end; }

Span without_line_end(const Document &document, Span lines) {
  const std::size_t last = document.text(lines).find_last_not_of("\r\n");
  return {lines.begin, lines.begin + static_cast<Offset>(last == std::string_view::npos ? 0 : last + 1)};
}

// The passes of all fixes, each once.
std::vector<std::string> passes_of(const Analysis &analysis, const std::vector<const Suggestion *> &suggestions) {
  std::vector<std::string> result;
  for (const Suggestion *suggestion : suggestions) {
    const std::string &pass = analysis.outcome->fixes[suggestion->fix].fix.pass;
    if (std::find(result.begin(), result.end(), pass) == result.end()) result.push_back(pass);
  }
  return result;
}

}  // namespace

std::optional<Hover> hover(const Analysis &analysis, Offset at, bool markdown) {
  Page page(markdown);
  std::optional<Span> place;
  for (const Diagnostic &problem : analysis.problems) {
    if (!covers(problem.place, at)) continue;
    add_problem(page, problem);
    place = place.value_or(problem.place);
  }
  std::vector<const Suggestion *> here;
  for (const Suggestion &suggestion : analysis.suggestions)
    if (suggestion.lines.contains(at)) here.push_back(&suggestion);
  for (const Suggestion *suggestion : here) {
    add_fix(page, analysis.outcome->fixes[suggestion->fix], suggestion->diagnostic);
    place = place.value_or(without_line_end(analysis.document, suggestion->lines));
  }
  if (!place) return std::nullopt;
  const std::vector<std::string> passes = passes_of(analysis, here);
  if (passes.size() == 1) add_text_of(page, passes.front());
  if (passes.size() > 1) page.paragraph(fmt::format("More of each: {}", page.code("drydock explain PASS")));
  return Hover{*place, page.take()};
}

}  // namespace drydock::lsp
