#include <fmt/format.h>

#include <algorithm>

#include "verify/report.hpp"

namespace drydock::verify {

namespace {

// Of each kind, so that a lost folder does not fill the screen.
constexpr std::size_t most_lines = 40;

std::string seconds(double value) { return fmt::format("{:.1f} s", value); }
std::string megabytes(std::uint64_t value) { return fmt::format("{:.1f} MB", static_cast<double>(value) / 1e6); }

template <class T, class Print>
void add_row(std::vector<FigureRow> &rows, const std::string &what, const std::optional<T> &a,
             const std::optional<T> &b, Print print) {
  if (!a && !b) return;
  FigureRow row{what, a ? print(*a) : "", b ? print(*b) : "", ""};
  if (a && b && *a > 0) row.ratio = fmt::format("{:.2f}", static_cast<double>(*b) / static_cast<double>(*a));
  rows.push_back(std::move(row));
}

void add_list(std::string &text, const char *mark, const std::vector<std::string> &lines) {
  for (std::size_t i = 0; i < std::min(lines.size(), most_lines); ++i)
    text += fmt::format("    {} {}\n", mark, lines[i]);
  if (lines.size() > most_lines) text += fmt::format("    {} … and {} more\n", mark, lines.size() - most_lines);
}

std::string indented(const std::string &log) {
  std::string text;
  for (std::size_t at = 0; at < log.size();) {
    const std::size_t end = std::min(log.find('\n', at), log.size());
    text += "  | " + log.substr(at, end - at) + "\n";
    at = end + 1;
  }
  return text;
}

}  // namespace

std::string to_string(Verdict verdict) {
  switch (verdict) {
    case Verdict::equal:
      return "equal";
    case Verdict::different:
      return "different";
    case Verdict::not_possible:
      return "not possible";
  }
  return "";
}

int exit_code(Verdict verdict) {
  switch (verdict) {
    case Verdict::equal:
      return 0;
    case Verdict::different:
      return 1;
    case Verdict::not_possible:
      return 2;
  }
  return 3;
}

std::vector<FigureRow> figure_rows(const Report &report) {
  const Figures &a = report.original, &b = report.rewritten;
  std::vector<FigureRow> rows;
  add_row(rows, "image size", a.size, b.size, megabytes);
  add_row(rows, "layers", a.layers, b.layers, [](std::size_t count) { return std::to_string(count); });
  add_row(rows, "first build", a.first, b.first, seconds);
  add_row(rows, "rebuild, nothing changed", a.unchanged, b.unchanged, seconds);
  add_row(rows, fmt::format("rebuild, {} changed", report.source_file), a.source, b.source, seconds);
  add_row(rows, fmt::format("rebuild, {} changed", report.manifest_file), a.manifest, b.manifest, seconds);
  return rows;
}

std::string report_text(const Report &report) {
  std::string text = fmt::format("{}: {}\n", report.file, to_string(report.verdict));
  if (!report.reason.empty()) text += fmt::format("  {}\n", report.reason);
  for (const Part &part : report.parts) {
    text += fmt::format("  {:<14} {}\n", part.name, part.summary);
    add_list(text, "declared:", part.declared);
    add_list(text, "DIFFERENT:", part.undeclared);
  }
  if (!report.log.empty()) text += indented(report.log);
  const std::vector<FigureRow> rows = figure_rows(report);
  std::size_t width = 0;
  for (const FigureRow &row : rows) width = std::max(width, row.what.size());
  if (!rows.empty())
    text += fmt::format("\n  {:<{}}  {:>10}  {:>10}  {:>6}\n", "", width, "original", "rewritten", "ratio");
  for (const FigureRow &row : rows)
    text += fmt::format("  {:<{}}  {:>10}  {:>10}  {:>6}\n", row.what, width, row.original, row.rewritten, row.ratio);
  if (report.scan) {
    text += fmt::format("\n  findings of `{}`: {} in both, {} in the original alone, {} in the rewritten alone\n",
                        report.scan->command, report.scan->both.size(), report.scan->only_original.size(),
                        report.scan->only_rewritten.size());
    add_list(text, "gone:", report.scan->only_original);
    add_list(text, "new:", report.scan->only_rewritten);
  }
  for (const std::string &note : report.notes) text += fmt::format("  note: {}\n", note);
  return text;
}

}  // namespace drydock::verify
