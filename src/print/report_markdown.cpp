#include "print/report_markdown.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "print/plain_text.hpp"
#include "print/unified_diff.hpp"

namespace drydock::print {

namespace {

// GitHub takes 65,536 characters; the rest is for head and end.
constexpr std::size_t longest_sections = 60000, longest_problems = 3000;

std::string counted(std::size_t count, std::string_view what) {
  return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

bool letter_or_digit(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '"';
}

// One character of a line of text: neither markup, nor the sign of a mention, an issue, a label, a milestone.
std::string escaped(std::string_view text, std::size_t at) {
  const char c = text[at];
  const bool before_word = at + 1 < text.size() && letter_or_digit(text[at + 1]);
  const bool sign = std::string_view("@#!~%$&^").find(c) != std::string_view::npos;
  if (c == '&') return before_word ? "&amp;&#8203;" : "&amp;";
  if (c == '<') return "&lt;";
  if (c == '>') return "&gt;";
  const bool markup = std::string_view("\\`*_[](){}|~#!^$").find(c) != std::string_view::npos;
  std::string result = markup ? std::string("\\") + c : std::string(1, c);
  if (sign && before_word) result += "&#8203;";
  return result;
}

std::string lines_of(const Remark &remark) {
  return remark.last_line == remark.line ? fmt::format("{}", remark.line)
                                         : fmt::format("{}–{}", remark.line, remark.last_line);
}

std::string section(const std::string &name, std::string_view what, const std::string &body) {
  return fmt::format("<details>\n<summary><code>{}</code>: {}</summary>\n\n{}</details>\n\n", html_text(name), what,
                     body);
}

std::string fixes_table(const Examined &file, const std::vector<Remark> &remarks) {
  std::string table = "| | Pass | Level | Line | What | Why |\n|-:|-|-|-:|-|-|\n", details;
  for (const Remark &remark : remarks) {
    if (!remark.fix) continue;
    const rewrite::AppliedFix &applied = file.outcome->fixes[*remark.fix];
    const rewrite::Fix &fix = applied.fix;
    table +=
        fmt::format("| {} | `{}` | {} | {} | {} | {} |\n", *remark.fix + 1, fix.pass, to_string(fix.safety),
                    applied.line == 0 ? "new" : lines_of(remark), markdown_text(fix.title), markdown_text(fix.reason));
    // The first says why, which stands in the table.
    for (std::size_t i = 1; i < remark.details.size(); ++i)
      details += fmt::format("- {}: {}\n", *remark.fix + 1, markdown_text(remark.details[i]));
  }
  for (std::size_t i = 0; i < file.notes.size(); ++i) {
    // A note goes on in the lines that are indented.
    const bool goes_on = file.notes[i].starts_with(' ');
    if (!goes_on) details += (i == 0 ? "" : "\n") + std::string("- ");
    details +=
        (goes_on ? " " : "") + markdown_text(file.notes[i].substr(goes_on ? file.notes[i].find_first_not_of(' ') : 0));
  }
  if (!file.notes.empty()) details += '\n';
  return table + (details.empty() ? "" : "\n" + details) + "\n";
}

std::string findings_table(const Examined &file, const std::vector<Remark> &remarks) {
  std::string table = "| Rule | Line | What |\n|-|-:|-|\n";
  std::size_t finding = 0;
  for (const Remark &remark : remarks) {
    if (remark.level == RemarkLevel::error) continue;
    table += fmt::format("| [{}]({}) | {} | {} |\n", remark.rule,
                         checks::address_of(file.checked->check.findings[finding++].rule), lines_of(remark),
                         markdown_text(remark.title));
  }
  return table + "\n";
}

std::string diff_of(const TextChanges &changes) {
  std::string text;
  for (const ChangedText &changed : changes.texts) {
    const DiffSide before = changed.is_new ? DiffSide{} : DiffSide{changed.name, changed.before};
    text += unified_diff(before, {changed.name, changed.after});
  }
  return text;
}

}  // namespace

std::string html_text(std::string_view text) {
  std::string result;
  for (const char c : plain_line(text)) {
    if (c == '&') result += "&amp;";
    else if (c == '<') result += "&lt;";
    else if (c == '>') result += "&gt;";
    else if (c == '"') result += "&quot;";
    else result += c;
  }
  return result;
}

std::string markdown_text(std::string_view text) {
  const std::string line = plain_line(text);
  std::string result;
  bool code = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '`' && (code || line.find('`', i + 1) != std::string::npos)) {
      result += code ? "</code>" : "<code>";
      code = !code;
    } else {
      result += escaped(line, i);
    }
  }
  return result;
}

std::string markdown_block(std::string_view text, std::string_view language) {
  std::string body;
  std::size_t run = 0, longest = 2;
  while (!text.empty()) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    for (bool first = true; first || !line.empty(); first = false) {
      const std::string_view part = line.substr(0, line.find('\t'));
      body += plain_line(part);
      line.remove_prefix(part.size());
      if (line.empty()) continue;
      body += '\t';
      line.remove_prefix(1);
    }
    body += '\n';
  }
  for (const char c : body) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(longest + 1, '`');
  return fmt::format("{}{}\n{}{}\n\n", fence, language, body, fence);
}

std::string MarkdownReport::add(const Examined &file) {
  ++files_;
  if (file.outcome) {
    fixes_ += file.outcome->fixes.size();
    for (const rewrite::AppliedFix &applied : file.outcome->fixes)
      ++levels_[static_cast<std::size_t>(applied.fix.safety)];
  }
  if (file.checked) findings_ += file.checked->check.findings.size();
  std::vector<std::string> problems;
  if (file.problem) problems.push_back(file.problem->message);
  if (file.outcome) problems.insert(problems.end(), file.outcome->own_errors.begin(), file.outcome->own_errors.end());
  unexamined_ += problems.empty() ? 0 : 1;
  for (const std::string &message : problems) {
    const std::string line = fmt::format("- <code>{}</code>: {}\n", html_text(file.name), markdown_text(message));
    if (problems_.size() + line.size() > longest_problems) ++problems_left_out_;
    else problems_ += line;
  }
  const bool tells =
      (file.outcome && !file.outcome->changes_nothing()) || (file.checked && !file.checked->check.findings.empty());
  if (tells) add_section(file);
  return {};
}

void MarkdownReport::add_section(const Examined &file) {
  ++told_;
  const TextChanges changes = file.outcome ? text_changes(file.name, *file.outcome) : TextChanges{};
  const std::vector<Remark> remarks = remarks_of(file, changes, file.name);
  std::string body, diff;
  if (file.outcome) {
    body = fixes_table(file, remarks);
    diff = markdown_block(diff_of(changes), "diff");
  } else {
    body = findings_table(file, remarks);
  }
  const std::string what = file.outcome ? counted(file.outcome->fixes.size(), "suggestion")
                                        : counted(file.checked->check.findings.size(), "finding");
  std::string whole = section(file.name, what, body + diff);
  if (sections_.size() + whole.size() > longest_sections)
    whole = section(file.name, what, body + "The diff is too long for this comment; `drydock diff` shows it.\n\n");
  if (sections_.size() + whole.size() > longest_sections) ++left_out_;
  else sections_ += whole;
}

std::string MarkdownReport::end(int) {
  std::string text = "<!-- drydock -->\n### drydock\n\n";
  if (told_ == 0 && unexamined_ == 0)
    return text + fmt::format("Nothing to say of {}.\n", counted(files_, "Dockerfile"));
  if (fixes_ > 0)
    text += fmt::format("{} for {} of {}: {} safe, {} to review, {} of intent.\n\n", counted(fixes_, "suggestion"),
                        told_, counted(files_, "Dockerfile"), levels_[0], levels_[1], levels_[2]);
  if (findings_ > 0)
    text += fmt::format("{} in {} of {}.\n\n", counted(findings_, "finding"), told_, counted(files_, "Dockerfile"));
  text += sections_;
  if (left_out_ > 0) text += fmt::format("{} more did not fit into this comment.\n\n", counted(left_out_, "file"));
  if (unexamined_ > 0) text += "**Not examined, or not to the end:**\n\n" + problems_;
  if (problems_left_out_ > 0) text += fmt::format("- and {} more\n", problems_left_out_);
  return text;
}

}  // namespace drydock::print
