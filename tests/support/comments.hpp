// The promise that no comment is lost unless a fix names it.
#pragma once

#include <algorithm>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "ir/document.hpp"
#include "rewrite/outcome.hpp"

namespace drydock::test {

// Those of the builder, and lines of heredocs that look like some.
inline std::multiset<std::string> comments_of(const Document &document) {
  std::multiset<std::string> result;
  for (std::size_t i = 0; i < document.pieces.size(); ++i) {
    if (document.pieces[i].kind != PieceKind::heredoc_body) continue;
    std::istringstream lines{std::string(document.text(document.piece_span(i)))};
    for (std::string line; std::getline(lines, line);)
      if (const std::size_t at = line.find_first_not_of(" \t"); at != std::string::npos && line[at] == '#')
        result.insert(line.substr(at));
  }
  for (std::size_t i = 0; i < document.pieces.size(); ++i)
    if (document.pieces[i].kind == PieceKind::comment) result.emplace(document.text(document.piece_span(i)));
  return result;
}

// How many comments are gone that no fix names.
inline std::size_t unnamed_losses(const Document &before, const Document &after, const rewrite::Outcome &outcome) {
  const auto old = comments_of(before);
  const auto now = comments_of(after);
  std::vector<std::string> lost;
  std::set_difference(old.begin(), old.end(), now.begin(), now.end(), std::back_inserter(lost));
  std::size_t named = 0;
  for (const rewrite::AppliedFix &applied : outcome.fixes) named += applied.fix.dropped_comments.size();
  return lost.size() > named ? lost.size() - named : 0;
}

}  // namespace drydock::test
