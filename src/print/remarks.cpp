#include "print/remarks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "print/plain_text.hpp"

namespace drydock::print {

namespace {

using rewrite::AppliedFix;

// FNV-1a. What a remark is about counts, not its line, nor the file's text, of which a short secret could be guessed.
std::string hash(std::string_view text) {
  std::uint64_t value = 14695981039346656037U;
  for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 1099511628211U;
  return fmt::format("{:016x}", value);
}

// Gives each remark of a file its fingerprint: those of one kind are counted.
class Fingerprints {
 public:
  explicit Fingerprints(std::string place) : place_(std::move(place)) {}

  std::string next(const std::string &rule, const std::string &kind) {
    const std::string about = fmt::format("{}\n{}\n{}", place_, rule, kind);
    return hash(fmt::format("{}\n{}", about, counts_[about]++));
  }

 private:
  std::string place_;
  std::map<std::string, std::size_t> counts_;
};

// The lines of the original that the fix is about: those of its instruction that it changes, else the first it changes.
void set_lines(Remark &remark, const AppliedFix &applied, std::size_t fix, const TextChanges &changes) {
  remark.line = remark.last_line = std::max<std::size_t>(applied.line, 1);
  if (changes.texts.empty()) return;
  // The Dockerfile comes first, if it changes; a fix of another file alone keeps to its instruction.
  const ChangedText &text = changes.texts.front();
  for (const TextEdit &edit : text.edits) {
    if (!edit.fixes.contains(fix)) continue;
    const std::size_t first = edit.begin.line;
    const std::size_t last = std::max(first, edit.end.column == 1 ? edit.end.line - 1 : edit.end.line);
    if (applied.line == 0) {
      // Behind the last line there is none to point at.
      remark.line = edit.span.begin < text.before.size() ? first : std::max<std::size_t>(first, 2) - 1;
      remark.last_line = std::max(last, remark.line);
      return;
    }
    if (first <= applied.line && applied.line <= last) remark.last_line = last;
  }
}

void add_fixes(std::vector<Remark> &remarks, const rewrite::Outcome &outcome, const TextChanges &changes,
               Fingerprints &prints) {
  // The line of a fix is the Dockerfile's, also where all it changes is another file.
  const bool dockerfile_changes = outcome.before != outcome.after();
  static const TextChanges none;
  for (std::size_t i = 0; i < outcome.fixes.size(); ++i) {
    const AppliedFix &applied = outcome.fixes[i];
    Remark remark{applied.fix.pass, level_of(applied.fix.safety), plain_line(applied.fix.title),
                  details_of(applied.fix)};
    for (const rewrite::OtherFile &other : outcome.others)
      if (applied.fix.changes(other.path))
        remark.details.push_back(fmt::format("{}: {}", other.before ? "changes" : "makes", plain_line(other.name)));
    remark.fix = i;
    set_lines(remark, applied, i, dockerfile_changes ? changes : none);
    remark.fingerprint = prints.next(applied.fix.pass, applied.fix.kind);
    remarks.push_back(std::move(remark));
  }
}

void add_findings(std::vector<Remark> &remarks, const Checked &checked, Fingerprints &prints) {
  for (const checks::Finding &finding : checked.check.findings) {
    const checks::RuleText &rule = checks::text_of(finding.rule);
    Remark remark{
        std::string(rule.name), RemarkLevel::warning, plain_line(finding.detail), {std::string(rule.description)}};
    const auto [line, column] = checked.document.position(finding.at);
    remark.line = line;
    remark.column = column;
    remark.last_line = std::max<std::size_t>(finding.last_line, line);
    remark.fingerprint = prints.next(remark.rule, "");
    remarks.push_back(std::move(remark));
  }
}

}  // namespace

RemarkLevel level_of(rewrite::Safety safety) {
  return safety == rewrite::Safety::intent ? RemarkLevel::note : RemarkLevel::warning;
}

std::string_view rule_of(Problem::Kind kind) {
  switch (kind) {
    case Problem::Kind::unreadable: return "unreadable";
    case Problem::Kind::refused: return "refused";
    case Problem::Kind::internal: return "internal";
  }
  return "";
}

std::vector<std::string> details_of(const rewrite::Fix &fix) {
  std::vector<std::string> details{"why: " + plain_line(fix.reason)};
  for (const std::string &assumption : fix.assumptions) details.push_back("assumes: " + plain_line(assumption));
  for (const rewrite::Difference &difference : fix.differences)
    details.push_back("changes: " + plain_line(difference.describe()));
  for (const rewrite::DroppedComment &comment : fix.dropped_comments)
    details.push_back("drops a comment: " + plain_line(comment.text));
  return details;
}

std::vector<Remark> remarks_of(const Examined &file, const TextChanges &changes, const std::string &place) {
  std::vector<Remark> remarks;
  Fingerprints prints(place);
  if (file.outcome) add_fixes(remarks, *file.outcome, changes, prints);
  if (file.checked) add_findings(remarks, *file.checked, prints);
  const auto add_problem = [&](Problem::Kind kind, const std::string &message, std::size_t line, std::size_t column) {
    const std::string rule(rule_of(kind));
    remarks.push_back({rule, RemarkLevel::error, plain_line(message), {}, std::max<std::size_t>(line, 1),
                       std::max<std::size_t>(line, 1), column, prints.next(rule, "")});
  };
  if (file.problem) add_problem(file.problem->kind, file.problem->message, file.problem->line, file.problem->column);
  if (file.outcome)
    for (const std::string &error : file.outcome->own_errors) add_problem(Problem::Kind::internal, error, 0, 0);
  return remarks;
}

}  // namespace drydock::print
