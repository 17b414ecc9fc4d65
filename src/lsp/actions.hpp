// What an editor offers at a place: each fix alone, a mark that keeps it away, and all fixes at once. Every offer is a
// result of the chain.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "lsp/analysis.hpp"
#include "lsp/workspace.hpp"

namespace drydock::lsp {

struct TextEdit {
  Span place;
  std::string text;
};

// The changed lines alone.
std::vector<TextEdit> edits_between(std::string_view before, std::string_view after);

struct Action {
  std::string title;
  bool fix_all = false;                 // else a quick fix
  bool preferred = false;               // one that an editor may carry out without asking which
  std::optional<Diagnostic> diagnostic; // that it answers
  std::string after;                    // the document's text
  std::vector<rewrite::OtherFile> others;
};

struct Wanted {
  Span range;
  bool quick_fixes = true, fix_all = true;
  bool new_files = true;  // whether the client can make one; what needs that is left out else
  std::function<bool()> in_time = [] { return true; };  // once it says no, nothing more is looked for
};

std::vector<Action> actions(const Analysis &analysis, const pipeline::Request &request, const Wanted &wanted);

}  // namespace drydock::lsp
