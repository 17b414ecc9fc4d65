#include "pipeline/marks.hpp"

#include <algorithm>

#include "knowledge/marks.hpp"

namespace drydock::pipeline {

namespace {

std::string_view trim(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t#");
  return begin == std::string_view::npos ? std::string_view()
                                         : text.substr(begin, text.find_last_not_of(" \t\r") + 1 - begin);
}

// Whether a comma-separated list holds the name.
bool lists(std::string_view list, std::string_view name) {
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(','), list.size());
    if (trim(list.substr(0, comma)) == name) return true;
    list.remove_prefix(std::min(comma + 1, list.size()));
  }
  return false;
}

bool forbids_pass(std::string_view comment, std::string_view pass) {
  const std::string_view text = trim(comment);
  if (text.starts_with("drydock:")) {
    const std::string_view what = trim(text.substr(8));
    return what == "off" || (what.starts_with("off=") && lists(what.substr(4), pass));
  }
  for (const knowledge::ForeignMark &mark : knowledge::foreign_marks()) {
    if (!text.starts_with(mark.prefix)) continue;
    if (mark.pass == "*" || mark.pass == pass)
      if (mark.code.empty() || lists(text.substr(mark.prefix.size()), mark.code)) return true;
  }
  return false;
}

}  // namespace

Marks::Marks(const Document &document) : document_(document) {
  for (std::size_t i = 0; i < document.pieces.size() && off_file_.empty(); ++i) {
    if (document.pieces[i].kind != PieceKind::comment) continue;
    const std::string_view comment = document.text(document.piece_span(i));
    if (trim(comment) == "drydock: off-file") off_file_ = std::string(trim(comment));
  }
}

std::string Marks::forbids(std::size_t instruction, std::string_view pass) const {
  // The block of comment lines directly above: a blank line ends it.
  const std::size_t first = document_.instructions[instruction].first_piece;
  bool at_line_start = true;
  for (std::size_t i = first; i-- > 0;) {
    const PieceKind kind = document_.pieces[i].kind;
    if (kind == PieceKind::comment) {
      const std::string_view comment = document_.text(document_.piece_span(i));
      if (forbids_pass(comment, pass)) return std::string(trim(comment));
      at_line_start = false;
    } else if (kind == PieceKind::line_end) {
      // Two line ends in a row: an empty line.
      if (at_line_start && i + 1 < first) break;
      at_line_start = true;
    } else if (kind != PieceKind::indent) {
      break;
    }
  }
  return "";
}

std::string Marks::forbids(const rewrite::Fix &fix) const {
  if (!off_file_.empty()) return off_file_;
  if (std::string mark = forbids(fix.anchor, fix.pass); !mark.empty()) return mark;
  const auto &all = document_.instructions;
  for (const rewrite::Edit &edit : fix.edits) {
    if (edit.file != rewrite::the_dockerfile) continue;
    // The first instruction that ends behind the edit's begin, and those that begin before its end.
    auto at = std::partition_point(all.begin(), all.end(), [&](const Instruction &instruction) {
      return document_.lines_of(instruction).end <= edit.span.begin;
    });
    for (; at != all.end(); ++at) {
      const Span lines = document_.lines_of(*at);
      if (lines.begin >= edit.span.end) break;
      if (std::string mark = forbids(static_cast<std::size_t>(at - all.begin()), fix.pass); !mark.empty()) return mark;
    }
  }
  return "";
}

}  // namespace drydock::pipeline
