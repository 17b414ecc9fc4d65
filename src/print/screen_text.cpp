#include "print/screen_text.hpp"

#include <algorithm>
#include <utility>

#include "print/columns.hpp"

namespace drydock::print {

namespace {

constexpr std::size_t tab_stop = 8;
constexpr std::size_t narrowest = 8;  // of the text, whatever the screen says

struct Cell {
  std::string text;
  std::size_t columns;
  std::size_t run;  // index in the line
  bool blank;
};

std::vector<Cell> cells_of(const std::vector<Run> &line) {
  std::vector<Cell> cells;
  std::size_t column = 0;
  for (std::size_t i = 0; i < line.size(); ++i)
    for (std::string_view text = line[i].text; !text.empty();) {
      if (text.front() == '\t') {
        for (std::size_t n = tab_stop - column % tab_stop; n > 0; --n, ++column) cells.push_back({" ", 1, i, true});
        text.remove_prefix(1);
        continue;
      }
      Glyph glyph = next_glyph(text);
      text.remove_prefix(glyph.bytes);
      column += glyph.columns;
      const bool blank = glyph.text == " ";
      cells.push_back({std::move(glyph.text), glyph.columns, i, blank});
    }
  return cells;
}

std::string row_of(const Run &front, const std::vector<Run> &line, const std::vector<Cell> &cells, std::size_t begin,
                   std::size_t end) {
  std::string row(front.on);
  row.append(front.text).append(front.off);
  for (std::size_t i = begin; i < end; ++i) {
    const Run &run = line[cells[i].run];
    if (i == begin || cells[i - 1].run != cells[i].run) row += run.on;
    row += cells[i].text;
    if (i + 1 == end || cells[i + 1].run != cells[i].run) row += run.off;
  }
  return row;
}

}  // namespace

std::size_t columns_of(std::string_view text) {
  std::size_t columns = 0;
  while (!text.empty()) {
    const Glyph glyph = next_glyph(text);
    columns += glyph.columns;
    text.remove_prefix(glyph.bytes);
  }
  return columns;
}

void add_rows(Rows &rows, const std::vector<Run> &line, const Layout &layout) {
  const std::vector<Cell> cells = cells_of(line);
  std::size_t begin = 0;
  do {
    const Run &front = begin == 0 ? layout.first : layout.further;
    const std::size_t taken = columns_of(front.text);
    const std::size_t room = layout.columns > taken + narrowest ? layout.columns - taken : narrowest;
    std::size_t end = begin, used = 0, after_blank = begin, after_comma = begin;
    while (end < cells.size() && used + cells[end].columns <= room) {
      used += cells[end].columns;
      if (cells[end].blank && 2 * used >= room) after_blank = end + 1;
      if (cells[end].text == "," && 2 * used >= room) after_comma = end + 1;
      ++end;
    }
    // A joining character stays with the one before; prose may end with a blank that no longer fits.
    while (end < cells.size() && cells[end].columns == 0) ++end;
    const bool fits_before_blank = !layout.keep_blanks && end < cells.size() && cells[end].blank;
    const std::size_t place = after_blank > begin ? after_blank : after_comma;
    if (end < cells.size() && !fits_before_blank && place > begin) end = place;
    std::size_t shown = end, next = end;
    if (!layout.keep_blanks && end < cells.size()) {
      while (shown > begin && cells[shown - 1].blank) --shown;
      while (next < cells.size() && cells[next].blank) ++next;
    }
    rows.push_back(row_of(front, line, cells, begin, shown));
    begin = next;
  } while (begin < cells.size());
}

}  // namespace drydock::print
