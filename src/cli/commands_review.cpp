// `drydock review`: asks about each fix in the terminal, then writes what was accepted.
#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "cli/chain_run.hpp"
#include "cli/commands.hpp"
#include "cli/editor.hpp"
#include "cli/errors.hpp"
#include "cli/rebuild_notes.hpp"
#include "cli/review_keys.hpp"
#include "cli/review_result.hpp"
#include "cli/review_screen.hpp"
#include "cli/review_targets.hpp"
#include "passes/texts.hpp"

namespace drydock::cli {

namespace {

using print::ChangedText;
using rewrite::AppliedFix;
using rewrite::Outcome;

// Fixes with their passes, each pass once.
std::string list_of(const std::vector<AppliedFix> &fixes) {
  std::vector<std::pair<std::string, std::size_t>> passes;
  for (const AppliedFix &fix : fixes) {
    const auto same =
        std::find_if(passes.begin(), passes.end(), [&](const auto &pass) { return pass.first == fix.fix.pass; });
    if (same == passes.end()) passes.emplace_back(fix.fix.pass, 1);
    else ++same->second;
  }
  std::string text;
  for (const auto &[pass, count] : passes)
    text += fmt::format("{}{}{}", text.empty() ? "" : ", ", pass, count == 1 ? "" : fmt::format(" ({})", count));
  return text;
}

class Review {
 public:
  Review(ReviewTargets &targets, ReviewScreen &screen)
      : targets_(targets),
        screen_(screen),
        session_(targets.count(),
                 [&](std::size_t index, const ReviewSession::Files &files) { return targets.open(index, files); }),
        so_far_(targets, session_) {}

  int run() {
    while (!done_ && screen_.open()) {
      if (session_.at_end()) ask_at_end();
      else ask_about_fix();
    }
    return result_;
  }

 private:
  // ---- a fix

  void ask_about_fix() {
    const Preview preview = session_.file().preview(session_.item_index());
    std::optional<Key> key = screen_.show(fix_rows(preview));
    if (key && key->kind == Key::Kind::character && key->character == 'q') key.reset();  // of a pager, it ends paging
    for (;; key.reset()) {
      if (!key) key = screen_.ask(questions());
      if (key->kind == Key::Kind::closed) return leave(2);
      if (carry_out(action_of(*key, false), preview)) return;
    }
  }

  std::vector<std::string> questions() const {
    const std::vector<ReviewItem> &items = session_.file().items();
    const std::size_t index = session_.item_index();
    const std::string fix = fmt::format("{} ({}/{})", items[index].fix.fix.pass, index + 1, items.size());
    return {fix + ": apply? [y,n,a,d,u,j,k,w,r,e,s,f,q,x,?]", fix + ": apply? [y,n,u,q,?]", "Apply? [y,n,u,q,?]"};
  }

  print::Rows fix_rows(const Preview &preview) {
    const ReviewFile &file = session_.file();
    const ReviewItem &item = file.items()[session_.item_index()];
    const AppliedFix *const shown = find_fix(preview.with.fixes, item.fix.id);
    print::FixView view{.file = targets_.name(session_.file_index()),
                        .file_number = session_.file_index() + 1,
                        .files = targets_.count(),
                        .number = session_.item_index() + 1,
                        .count = file.items().size(),
                        .answer = item.answer == Answer::yes ? "accepted" : item.answer == Answer::no ? "refused" : "",
                        .fix = shown == nullptr ? &item.fix : shown};
    if (shown == nullptr) view.notes.push_back("note: what it builds on was refused");
    if (!preview.yes.taken_along.empty()) view.notes.push_back("yes takes along: " + list_of(preview.yes.taken_along));
    if (!preview.yes.brought.empty()) view.notes.push_back("yes brings: " + list_of(preview.yes.brought));
    if (!preview.yes.withdrawn.empty()) view.notes.push_back("yes withdraws: " + list_of(preview.yes.withdrawn));
    if (!preview.no.withdrawn.empty()) view.notes.push_back("no withdraws too: " + list_of(preview.no.withdrawn));
    if (!preview.no.brought.empty()) view.notes.push_back("no brings: " + list_of(preview.no.brought));
    for (std::string &note : cache_notes(preview)) view.notes.push_back(std::move(note));
    view.changes = changes_between(preview.without, preview.with);
    return print::fix_rows(view, screen_.style());
  }

  // Of this very fix.
  std::vector<std::string> cache_notes(const Preview &preview) const {
    const model::Context *context = session_.file().text().context.get();
    if (context == nullptr) return {};
    model::Context before = *context;
    for (const rewrite::OtherFile &file : preview.without.others)
      before = before.with_text(file.path, file.text.text());
    Outcome change(preview.without.after());
    change.text = rewrite::TrackedText(preview.with.after());
    change.others = preview.with.others;
    std::vector<std::string> notes;
    for (const std::string &line :
         RebuildNotes(std::nullopt).of(change, &before, session_.file().text().request.options.mirrors)) {
      if (line.starts_with(' ') && !notes.empty()) notes.back() += line.substr(line.find_first_not_of(' ') - 1);
      else notes.push_back(line);
    }
    return notes;
  }

  std::vector<ChangedText> changes_between(const Outcome &before, const Outcome &after) const {
    const std::size_t index = session_.file_index();
    std::vector<ChangedText> changes;
    if (before.after() != after.after()) changes.push_back({targets_.name(index), before.after(), after.after()});
    for (const OtherText &file : session_.file().others(after)) {
      const std::vector<OtherText> others = session_.file().others(before);
      const auto old =
          std::find_if(others.begin(), others.end(), [&](const OtherText &other) { return other.path == file.path; });
      const bool is_new = old == others.end() && !file.before;
      const std::string text = old != others.end() ? old->after : file.before.value_or("");
      changes.push_back({targets_.place(index, file.path), text, file.after, is_new});
    }
    return changes;
  }

  // Whether the question is to be put anew, and shown; else it was only looked at something.
  bool carry_out(std::optional<ReviewAction> action, const Preview &preview) {
    const std::string pass = session_.file().items()[session_.item_index()].fix.fix.pass;
    switch (action.value_or(ReviewAction::help)) {
      case ReviewAction::yes: return decide("yes", [&] { report(session_.answer(Answer::yes)); });
      case ReviewAction::no: return decide("no", [&] { report(session_.answer(Answer::no)); });
      case ReviewAction::pass_yes: return decide("always", [&] { session_.answer_pass(Answer::yes); });
      case ReviewAction::pass_no: return decide("never", [&] { session_.answer_pass(Answer::no); });
      case ReviewAction::file_yes: return decide("all", [&] { session_.answer_file(Answer::yes); });
      case ReviewAction::file_no: return decide("none", [&] { session_.answer_file(Answer::no); });
      case ReviewAction::skip_file: return decide("skip", [&] { session_.skip_file(); });
      case ReviewAction::finish: return decide("finish", [&] { session_.finish(); });
      case ReviewAction::next: return move("next", session_.next(), "This is the last fix of the file.");
      case ReviewAction::previous: return move("previous", session_.previous(), "This is the first fix of the file.");
      case ReviewAction::edit: return edit_with(preview);
      case ReviewAction::why: return look_at("why", print::prose_rows(passes::text_of(pass), screen_.style()));
      default: return carry_out_anywhere(action);
    }
  }

  bool carry_out_anywhere(std::optional<ReviewAction> action) {
    switch (action.value_or(ReviewAction::help)) {
      case ReviewAction::undo: return move("undo", session_.undo(), "There is nothing to undo.");
      case ReviewAction::result_diff: return look_at("result", results(false));
      case ReviewAction::result_text: return look_at("result", results(true));
      case ReviewAction::write: return write("write");
      case ReviewAction::leave: return ask_to_leave();
      case ReviewAction::again: return move("", true, "");
      default: break;
    }
    const std::string text = action ? help_text(session_.at_end()) : "No such key; ? lists them.";
    return look_at("", print::prose_rows(text, screen_.style()));
  }

  bool look_at(std::string_view word, const print::Rows &rows) {
    screen_.answered(word);
    screen_.show(rows);
    return false;
  }

  bool decide(const std::string &word, const std::function<void()> &decision) {
    screen_.answered(word);
    const std::size_t before = session_.file_index();
    decision();
    // At the end all files are summed up.
    for (std::size_t index = before; !session_.at_end() && index < session_.file_index(); ++index)
      if (session_.files()[index] != nullptr) screen_.say(so_far_.summary_of(index));
    return true;
  }

  bool move(std::string_view word, bool moved, std::string_view otherwise) {
    screen_.answered(word);
    if (!moved) screen_.say(otherwise);
    return moved;
  }

  void report(const Consequences &done) {
    if (!done.taken_along.empty()) screen_.say("  taken along: " + list_of(done.taken_along));
    if (!done.withdrawn.empty()) screen_.say("  withdrawn too: " + list_of(done.withdrawn));
    if (!done.brought.empty()) screen_.say("  suggested now: " + list_of(done.brought));
  }

  bool edit_with(const Preview &preview) {
    screen_.answered("edit");
    const std::size_t index = session_.file_index();
    for (std::string text = preview.with.after();;) {
      screen_.keys().pause();
      Edited edited = edit(text, targets_.path(index));
      screen_.keys().resume();
      const bool same = edited.text == preview.with.after();
      if (same || !edited.error.empty()) {
        screen_.say(same ? "The text is as it was: nothing is decided." : edited.error);
        return false;
      }
      std::string error;
      if (const auto file = targets_.with_text(index, session_.file(), preview.with, edited.text, error)) {
        screen_.say("From here on your text counts as accepted; what the chain suggests for it is asked about.");
        session_.replace_file(file);
        return true;
      }
      screen_.say(error);
      if (!is_sure({"The builder refuses this text. Edit it again? [y,n]", "Edit again? [y,n]"})) return false;
      text = std::move(edited.text);
    }
  }

  bool is_sure(const std::vector<std::string> &questions) {
    const Key key = screen_.ask(questions);
    const bool sure = key.kind == Key::Kind::character && key.character == 'y';
    screen_.answered(sure ? "yes" : "no");
    return sure;
  }

  // ---- the result

  // Of the file at hand, or of all at the end.
  print::Rows results(bool whole) const {
    print::Rows rows;
    const bool all = session_.at_end();
    const std::size_t first = all ? 0 : session_.file_index(), end = all ? targets_.count() : first + 1;
    for (std::size_t index = first; index < end; ++index) {
      const std::vector<ChangedText> texts = so_far_.changes_of(index);
      const auto add = [&](const print::Rows &more) { rows.insert(rows.end(), more.begin(), more.end()); };
      if (!whole) add(print::change_rows(texts, screen_.style()));
      for (const ChangedText &text : texts)
        if (whole) add(print::numbered_rows(text.name, text.after, screen_.style()));
    }
    return rows.empty() ? print::Rows{"Nothing is changed so far."} : rows;
  }

  // ---- the end

  void ask_at_end() {
    screen_.show(print::prose_rows("\n" + so_far_.summary(), screen_.style()));
    const std::size_t count = so_far_.count_changed();
    const std::string question =
        count == 0 && !so_far_.in_configuration
            ? "Nothing is to be written. End? [y,u,c,t,?]"
            : fmt::format("Write {} Dockerfile{}? [y,n,u,r,R,c,t,?]", count, count == 1 ? "" : "s");
    for (;;) {
      const Key key = screen_.ask({question, count == 0 ? "End? [y,u,?]" : "Write? [y,n,u,?]"});
      if (key.kind == Key::Kind::closed) return leave(2);
      if (carry_out_at_end(action_of(key, true))) return;
    }
  }

  bool carry_out_at_end(std::optional<ReviewAction> action) {
    switch (action.value_or(ReviewAction::help)) {
      case ReviewAction::yes: return write("yes");
      case ReviewAction::comments:
        so_far_.as_comments = !so_far_.as_comments;
        return move("comments", true, "");
      case ReviewAction::configuration:
        so_far_.in_configuration = !so_far_.in_configuration;
        return move(".drydock.toml", true, "");
      default: return carry_out_anywhere(action);
    }
  }

  bool write(std::string_view word) {
    screen_.answered(word);
    std::string said;
    leave(so_far_.write(said));
    screen_.say(said);
    return true;
  }

  bool ask_to_leave() {
    screen_.answered("leave");
    const std::size_t count = so_far_.count_changed();
    const std::string question =
        fmt::format("What was accepted for {} file{} is lost. Quit? [y,n]", count, count == 1 ? "" : "s");
    if (count > 0 && !is_sure({question, "Quit? [y,n]"})) return false;
    screen_.say("Nothing is written.");
    leave(0);
    return true;
  }

  void leave(int result) {
    result_ = std::max(result_, result);
    done_ = true;
  }

  ReviewTargets &targets_;
  ReviewScreen &screen_;
  ReviewSession session_;
  ReviewResult so_far_;
  bool done_ = false;
  int result_ = 0;
};

}  // namespace

int review_files(const Invocation &invocation, Output &output) {
  if (!is_interactive()) {
    report_error(
        "review asks in a terminal, and standard input or output is none: `drydock diff` shows what is suggested, "
        "`drydock fix` writes it");
    return 2;
  }
  if (!context_is_usable(invocation)) return 2;
  if (std::find(invocation.paths.begin(), invocation.paths.end(), "-") != invocation.paths.end()) {
    report_error("review reads answers from standard input, and so no file");
    return 2;
  }
  const Inputs found = inputs_of(invocation);
  ReviewTargets targets(invocation);
  const int result = std::max(targets.read(found.inputs), found.failed ? 2 : 0);
  if (targets.count() == 0) {
    if (result == 0) output.write("Nothing is suggested.\n");
    return result;
  }
  KeyInput keys;
  ReviewScreen screen(keys, output, use_color(invocation.color, terminal_facts()));
  return std::max(result, Review(targets, screen).run());
}

}  // namespace drydock::cli
