#include <fmt/format.h>

#include "verify/report.hpp"

namespace drydock::verify {

namespace {

std::string escaped(const std::string &text) {
  std::string result;
  for (const char c : text) {
    switch (c) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '"':
        result += "&quot;";
        break;
      default:
        result += c;
    }
  }
  return result;
}

constexpr const char *head = R"(<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>drydock verify</title>
<style>
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif }
body { max-width: 75rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid #8884; vertical-align: top }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
.equal { color: #18794e } .different { color: #cd2b31; font-weight: 600 } .not { color: #946800 }
@media (prefers-color-scheme: dark) { .equal { color: #3dd68c } .different { color: #ff9592 } .not { color: #ffca16 } }
pre { overflow: auto; background: #8881; padding: .6rem }
</style>
<h1>drydock verify</h1>
)";

std::string marker(Verdict verdict) {
  return verdict == Verdict::equal ? "equal" : verdict == Verdict::different ? "different" : "not";
}

std::string list(const char *name, const std::vector<std::string> &lines) {
  if (lines.empty()) return "";
  std::string text = fmt::format("<p>{}</p><ul>", name);
  for (const std::string &line : lines) text += "<li><code>" + escaped(line) + "</code>";
  return text + "</ul>\n";
}

std::string details(const Report &report, std::size_t number) {
  std::string text = fmt::format("<h2 id=\"r{}\">{}: <span class=\"{}\">{}</span></h2>\n", number, escaped(report.file),
                                 marker(report.verdict), to_string(report.verdict));
  if (!report.reason.empty()) text += "<p>" + escaped(report.reason) + "</p>\n";
  for (const Part &part : report.parts) {
    text += fmt::format("<h3>{}</h3><p>{}</p>\n", escaped(part.name), escaped(part.summary));
    text += list("Not declared by any fix:", part.undeclared) + list("Declared by fixes:", part.declared);
  }
  if (!report.log.empty()) text += "<pre>" + escaped(report.log) + "</pre>\n";
  const std::vector<FigureRow> rows = figure_rows(report);
  if (!rows.empty()) text += "<table><tr><th><th class=\"n\">original<th class=\"n\">rewritten<th class=\"n\">ratio\n";
  for (const FigureRow &row : rows)
    text += fmt::format("<tr><td>{}<td class=\"n\">{}<td class=\"n\">{}<td class=\"n\">{}\n", escaped(row.what),
                        row.original, row.rewritten, row.ratio);
  if (!rows.empty()) text += "</table>\n";
  if (report.scan) {
    text += fmt::format("<h3>Findings of <code>{}</code></h3><p>{} in both</p>\n", escaped(report.scan->command),
                        report.scan->both.size());
    text += list("Gone:", report.scan->only_original) + list("New:", report.scan->only_rewritten);
  }
  return text + list("Notes:", report.notes);
}

}  // namespace

std::string report_html(const std::vector<Report> &reports) {
  std::string page = head;
  std::size_t equal = 0;
  for (const Report &report : reports) equal += report.verdict == Verdict::equal ? 1 : 0;
  page += fmt::format("<p>{} of {} equal</p>\n", equal, reports.size());
  page +=
      "<table><tr><th>file<th>verdict<th class=\"n\">size<th class=\"n\">first build<th class=\"n\">source changed\n";
  const auto cell = [](const FigureRow *row) {
    return "<td class=\"n\">" + (row == nullptr ? "–" : fmt::format("{} → {}", row->original, row->rewritten));
  };
  for (std::size_t i = 0; i < reports.size(); ++i) {
    const Report &report = reports[i];
    const std::vector<FigureRow> rows = figure_rows(report);
    const auto row = [&](const std::string &what) -> const FigureRow * {
      for (const FigureRow &one : rows)
        if (one.what == what) return &one;
      return nullptr;
    };
    page += fmt::format("<tr><td><a href=\"#r{}\">{}</a><td class=\"{}\">{}", i, escaped(report.file),
                        marker(report.verdict), to_string(report.verdict));
    page += cell(row("image size")) + cell(row("first build")) +
            cell(row("rebuild, " + report.source_file + " changed")) + "\n";
  }
  page += "</table>\n";
  for (std::size_t i = 0; i < reports.size(); ++i) page += details(reports[i], i);
  return page + "</html>\n";
}

}  // namespace drydock::verify
