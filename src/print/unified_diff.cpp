// git and GNU patch agree on names: C-quoted where they hold control characters, quotes, backslashes or bytes above
// 0x7E, and followed by a tab where they hold a blank, since patch ends a plain name at white space. Beyond git, a name
// that ends with a blank is quoted too: patch would not find it otherwise.
#include "print/unified_diff.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "print/word_diff.hpp"

namespace drydock::print {

const Palette color_palette{
    .note = "\x1b[2m",
    .file = "\x1b[1m",
    .hunk = "\x1b[36m",
    .heading = "\x1b[33m",
    .removed = "\x1b[31m",
    .added = "\x1b[32m",
    .reset = "\x1b[m",
    .word = "\x1b[7m",
    .word_end = "\x1b[27m",
};

namespace {

bool control(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

void append_quoted(std::string &out, char c) {
  constexpr std::string_view escaped = "\a\b\t\n\v\f\r\"\\";
  constexpr std::string_view letters = "abtnvfr\"\\";
  const auto at = escaped.find(c);
  if (at != std::string_view::npos) {
    out += '\\';
    out += letters[at];
  } else if (control(c) || static_cast<unsigned char>(c) >= 0x80) {
    out += fmt::format("\\{:03o}", static_cast<unsigned char>(c));
  } else {
    out += c;
  }
}

std::string header_name(std::string_view side, std::string_view name) {
  if (name.empty()) return "/dev/null";
  const std::string quoted = quoted_name(side, name);
  return quoted.find(' ') == std::string::npos || quoted.ends_with('"') ? quoted : quoted + '\t';
}

// For text of our own that must stay on its line.
std::string one_line(std::string text) {
  std::replace_if(text.begin(), text.end(), control, ' ');
  return text;
}

std::string range(std::size_t begin, std::size_t count) {
  return count == 1 ? fmt::format("{}", begin) : fmt::format("{},{}", begin, count);
}

// The code point in [0x80, 0x2070) that starts at `text`, if it steers a terminal (C1 controls) or turns the order of
// the text on screen (bidirectional marks); else 0.
unsigned unsafe_code_point(std::string_view text) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  if (byte(0) == 0xC2 && byte(1) >= 0x80 && byte(1) < 0xA0) return byte(1);
  if (byte(0) != 0xE2 || (byte(1) != 0x80 && byte(1) != 0x81) || (byte(2) & 0xC0) != 0x80) return 0;
  const unsigned point = 0x2000 | (byte(1) & 1) << 6 | (byte(2) & 0x3F);
  const bool marks = point == 0x200E || point == 0x200F;
  return marks || (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069) ? point : 0;
}

class Writer {
 public:
  explicit Writer(const DiffStyle &style) : style_(style), palette_(style.palette) {}

  void line(std::string_view color, std::string_view text) {
    part(color, text);
    out_ += '\n';
  }

  void hunk(const Hunk &hunk, const std::string &heading) {
    part(palette_.hunk,
         fmt::format("@@ -{} +{} @@", range(hunk.old_begin, hunk.old_count), range(hunk.new_begin, hunk.new_count)));
    if (!heading.empty()) {
      out_ += ' ';
      part(palette_.heading, one_line(heading));
    }
    out_ += '\n';
    const bool all_cr = std::all_of(hunk.lines.begin(), hunk.lines.end(),
                                    [](const HunkLine &line) { return line.no_newline || line.text.ends_with('\r'); });
    const auto words = palette_.word.empty() ? std::vector<std::vector<Span>>(hunk.lines.size()) : changed_words(hunk);
    for (std::size_t i = 0; i < hunk.lines.size(); ++i) hunk_line(hunk.lines[i], all_cr, words[i]);
  }

  std::string take() { return std::move(out_); }

 private:
  void part(std::string_view color, std::string_view text) {
    out_ += color;
    out_ += text;
    if (!color.empty()) out_ += palette_.reset;
  }

  void hunk_line(const HunkLine &hunk_line, bool all_cr, const std::vector<Span> &words) {
    std::string_view text = hunk_line.text;
    if (style_.for_terminal && all_cr && text.ends_with('\r')) text.remove_suffix(1);
    const std::string_view color = hunk_line.kind == '-'   ? palette_.removed
                                   : hunk_line.kind == '+' ? palette_.added
                                                           : std::string_view{};
    const auto shown = [&](std::string_view part) { return style_.for_terminal ? visible(part) : std::string(part); };
    std::string whole(1, hunk_line.kind);
    Offset at = 0;
    for (const Span &word : words) {
      whole.append(shown(text.substr(at, word.begin - at))).append(palette_.word);
      whole.append(shown(text.substr(word.begin, word.size()))).append(palette_.word_end);
      at = word.end;
    }
    line(color, whole += shown(text.substr(at)));
    if (hunk_line.no_newline) out_ += "\\ No newline at end of file\n";
  }

  const DiffStyle &style_;
  const Palette &palette_;
  std::string out_;
};

}  // namespace

std::string quoted_name(std::string_view side, std::string_view name) {
  while (name.starts_with('/') || name.starts_with("./")) name.remove_prefix(name.starts_with('/') ? 1 : 2);
  std::string quoted;
  for (const char c : name) append_quoted(quoted, c);
  if (quoted != name || name.ends_with(' ')) return fmt::format("\"{}{}\"", side, quoted);
  return fmt::format("{}{}", side, name);
}

std::string visible(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (const unsigned point = unsafe_code_point(text.substr(i))) {
      out += fmt::format("\\u{:04X}", point);
      i += point < 0x800 ? 1 : 2;
    } else if (control(text[i]) && text[i] != '\t') {
      out += '^';
      out += static_cast<char>(text[i] ^ 0x40);
    } else {
      out += text[i];
    }
  }
  return out;
}

std::string print_hunks(std::string_view old_name, std::string_view new_name, const std::vector<Hunk> &hunks,
                        const DiffNote &note, const DiffStyle &style) {
  if (hunks.empty()) return {};
  Writer writer(style);
  for (const std::string &text : note.preamble) writer.line(style.palette.note, "# " + one_line(text));
  writer.line(style.palette.file, "--- " + header_name("a/", old_name));
  writer.line(style.palette.file, "+++ " + header_name("b/", new_name));
  for (const Hunk &hunk : hunks) writer.hunk(hunk, note.heading ? note.heading(hunk) : std::string());
  return writer.take();
}

std::string unified_diff(DiffSide before, DiffSide after, const DiffNote &note, const DiffStyle &style) {
  return print_hunks(before.name, after.name, line_hunks(before.text, after.text, style.context), note, style);
}

}  // namespace drydock::print
