// A line is shown as a row of cells, one for each code point, so that what is cut and where the caret stands are
// counted alike. The column in a message counts code points; the caret stands where the screen's column is.
#include "cli/errors.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <numeric>
#include <utility>

#include "cli/progress.hpp"
#include "print/columns.hpp"

namespace drydock::cli {

namespace {

using Cell = print::Glyph;

// Where this thread's messages are kept; null where they are written at once.
thread_local std::string *held = nullptr;

constexpr std::size_t longest_line = 100;
constexpr std::size_t longest_message = 400;  // the builder quotes from the file
constexpr std::size_t before_column = 60;  // of these, in a line that is cut

struct SourceLine {
  std::vector<Cell> cells;
  std::size_t column = 0;  // index of the cell to point at; may be one past the last
};

std::string_view line_around(std::string_view source, Offset at, Offset &begin) {
  const std::size_t before = at == 0 ? std::string_view::npos : source.rfind('\n', at - 1);
  begin = before == std::string_view::npos ? 0 : static_cast<Offset>(before + 1);
  std::string_view line = source.substr(begin, std::min(source.find('\n', begin), source.size()) - begin);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

// Only what is shown is looked at, since a line may be megabytes long.
SourceLine source_line(std::string_view source, Offset at) {
  Offset begin = 0;
  std::string_view line = line_around(source, at, begin);
  std::size_t target = std::min<std::size_t>(at - begin, line.size());
  SourceLine result;
  if (target > 8 * longest_line) {
    std::size_t cut = target - 4 * longest_line;
    while (cut < target && (static_cast<unsigned char>(line[cut]) & 0xC0) == 0x80) ++cut;
    line.remove_prefix(cut);
    target -= cut;
  }
  result.column = std::string_view::npos;
  for (std::size_t offset = 0; offset < line.size() && offset < target + 4 * longest_line;) {
    Cell cell = line[offset] == '\t' ? Cell{"\t", 1, 1} : print::next_glyph(line.substr(offset));
    if (offset + cell.bytes > target && result.column == std::string_view::npos) result.column = result.cells.size();
    offset += cell.bytes;
    result.cells.push_back(std::move(cell));
  }
  result.column = std::min(result.column, result.cells.size());
  return result;
}

// The line with `...` for what was cut, and the line with the caret.
std::string excerpt(const SourceLine &line) {
  std::size_t first = 0, last = line.cells.size();
  if (last > longest_line) {
    first = line.column > before_column ? line.column - before_column : 0;
    last = std::min(last, first + longest_line);
  }
  std::string shown = first > 0 ? "..." : "";
  std::string caret(shown.size(), ' ');
  for (std::size_t i = first; i < last; ++i) {
    shown += line.cells[i].text;
    if (i < line.column) caret += line.cells[i].text == "\t" ? "\t" : std::string(line.cells[i].columns, ' ');
  }
  if (last < line.cells.size()) shown += "...";
  return shown + '\n' + caret + "^\n";
}

}  // namespace

std::string printable(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const Cell cell = print::next_glyph(text);
    result += cell.text;
    text.remove_prefix(cell.bytes);
  }
  return result;
}

std::string source_error(std::string_view name, const Document &document, const BuildError &error) {
  const auto [line, column] = document.position(error.at);
  const SourceLine source = source_line(document.source(), error.at);
  // The builder's own prefix says the line once more.
  std::string_view text = error.message;
  if (text.starts_with("dockerfile parse error on line ")) text.remove_prefix(text.find(": ") + 2);
  std::string message = printable(text.substr(0, longest_message));
  if (text.size() > longest_message) message += "...";
  return fmt::format("{}:{}:{}: error: {}\n{}", printable(name), line, column, message,
                     source.cells.empty() ? "" : excerpt(source));
}

std::string text_error(std::string_view name, std::string_view text, std::uint32_t line, std::uint32_t column,
                       std::string_view message) {
  std::size_t at = 0;
  for (std::uint32_t i = 1; i < line && at < text.size(); ++i) at = std::min(text.find('\n', at), text.size() - 1) + 1;
  for (std::uint32_t i = 1; i < column && at < text.size() && text[at] != '\n'; ++i)
    at += print::next_glyph(text.substr(at)).bytes;
  return fmt::format("{}:{}:{}: error: {}\n{}", printable(name), line, column, printable(message),
                     excerpt(source_line(text, static_cast<Offset>(at))));
}

std::string finding_line(std::string_view name, const Document &document, const checks::Finding &finding) {
  const auto [line, column] = document.position(finding.at);
  return fmt::format("{}:{}:{}: warning: {} [{}]\n", printable(name), line, column, printable(finding.detail),
                     checks::text_of(finding.rule).name);
}

HeldMessages::HeldMessages() { held = &text_; }

HeldMessages::~HeldMessages() { held = nullptr; }

void write_to_stderr(std::string_view text) {
  if (held != nullptr) {
    held->append(text);
    return;
  }
  clear_passing_line();
  while (!text.empty()) {
    const ssize_t count = ::write(STDERR_FILENO, text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return;  // there is nobody left to tell
    text.remove_prefix(static_cast<std::size_t>(count));
  }
}

void report_error(std::string_view text) { write_to_stderr(fmt::format("drydock: error: {}\n", printable(text))); }

void report_own_error(std::string_view name, std::string_view text) {
  write_to_stderr(fmt::format("drydock: internal error: {}: {}\n", printable(name), printable(text)));
}

std::string closest(std::string_view word, const std::vector<std::string> &candidates) {
  std::string best;
  std::size_t least = std::max<std::size_t>(2, std::min<std::size_t>(word.size(), 32) / 3) + 1;
  if (word.size() > 64) return best;
  for (const std::string &candidate : candidates) {
    // Levenshtein's distance, one row at a time.
    std::vector<std::size_t> row(candidate.size() + 1);
    std::iota(row.begin(), row.end(), 0U);
    for (std::size_t i = 0; i < word.size(); ++i) {
      std::size_t diagonal = std::exchange(row[0], i + 1);
      for (std::size_t j = 0; j < candidate.size(); ++j) {
        const std::size_t changed = diagonal + (word[i] == candidate[j] ? 0 : 1);
        diagonal = row[j + 1];
        row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
      }
    }
    if (row.back() < least) {
      least = row.back();
      best = candidate;
    }
  }
  return best;
}

}  // namespace drydock::cli
