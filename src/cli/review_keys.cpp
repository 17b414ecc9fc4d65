#include "cli/review_keys.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace drydock::cli {

namespace {

struct KeyRow {
  char key;
  bool for_fixes, at_end;
  ReviewAction action;
  const char *what, *what_at_end;  // "" where it is not shown
};

// y, n, a, d, A, D, j, k, e, q and ? are what git add -p and verible have them for.
constexpr KeyRow rows[] = {
    {'y', true, true, ReviewAction::yes, "yes: apply this fix", "write, and end"},
    {'n', true, false, ReviewAction::no, "no: leave it out", ""},
    {'a', true, false, ReviewAction::pass_yes, "yes to this and to all further fixes of its pass, in all files", ""},
    {'d', true, false, ReviewAction::pass_no, "no to this and to all further fixes of its pass, in all files", ""},
    {'A', true, false, ReviewAction::file_yes, "yes to all that is open in this file", ""},
    {'D', true, false, ReviewAction::file_no, "no to all that is open in this file", ""},
    {'s', true, false, ReviewAction::skip_file, "go to the next file; what is open in this one is not applied", ""},
    {'j', true, false, ReviewAction::next, "next fix, without deciding (also the arrow keys)", ""},
    {'k', true, false, ReviewAction::previous, "previous fix; its answer can be changed", ""},
    {'u', true, true, ReviewAction::undo, "undo the last decision; again for the one before", "undo the last decision"},
    {'w', true, false, ReviewAction::why, "why: all that is said of this pass", ""},
    {'r', true, true, ReviewAction::result_diff, "result so far, as a diff", "result as a diff"},
    {'R', true, true, ReviewAction::result_text, "result so far, as a file", "result as files"},
    {'e', true, false, ReviewAction::edit,
     "edit the result with this fix in $VISUAL or $EDITOR; your text then counts as accepted, and its fixes are asked "
     "about",
     ""},
    {'c', false, true, ReviewAction::comments, "",
     "remember the noes as comments above their instructions; again: do not"},
    {'t', false, true, ReviewAction::configuration, "", "remember the noes in .drydock.toml; again: do not"},
    {'f', true, false, ReviewAction::finish,
     "finish: leave the rest open, and go to the end, where the noes can be saved", ""},
    {'q', true, true, ReviewAction::write, "write what was accepted, and quit", ""},
    {'x', true, true, ReviewAction::leave, "quit without writing; Ctrl-C as well",
     "quit without writing (also n and Ctrl-C)"},
    {'n', false, true, ReviewAction::leave, "", ""},
    {'Q', true, true, ReviewAction::leave, "", ""},
    {'\n', true, true, ReviewAction::again, "", ""},
    {' ', true, true, ReviewAction::again, "", ""},
    {'?', true, true, ReviewAction::help, "this help; Enter shows the question again", "this help"},
};

}  // namespace

std::optional<ReviewAction> action_of(const Key &key, bool at_end) {
  if (key.kind == Key::Kind::resized) return ReviewAction::again;
  if (key.kind == Key::Kind::down && !at_end) return ReviewAction::next;
  if (key.kind == Key::Kind::up && !at_end) return ReviewAction::previous;
  if (key.kind != Key::Kind::character) return std::nullopt;
  const auto found = std::find_if(std::begin(rows), std::end(rows), [&](const KeyRow &row) {
    return row.key == key.character && (at_end ? row.at_end : row.for_fixes);
  });
  return found == std::end(rows) ? std::nullopt : std::optional(found->action);
}

std::string help_text(bool at_end) {
  std::string text;
  for (const KeyRow &row : rows) {
    const std::string what = at_end ? row.what_at_end : row.what;
    if (!what.empty()) text += fmt::format("{}  {}\n", row.key, what);
  }
  if (!at_end) text += "In a diff, a row that begins with > goes on from the one above it.\n";
  return text;
}

}  // namespace drydock::cli
