// `drydock review`: asks about each fix in the terminal, then writes what was accepted.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>

#include "cli/chain_run.hpp"
#include "cli/commands.hpp"
#include "cli/editor.hpp"
#include "cli/errors.hpp"
#include "cli/rebuild_notes.hpp"
#include "cli/review_choices.hpp"
#include "cli/review_keys.hpp"
#include "cli/review_screen.hpp"
#include "cli/review_targets.hpp"
#include "passes/texts.hpp"

namespace drydock::cli {

namespace fs = std::filesystem;

namespace {

using print::ChangedText;
using rewrite::AppliedFix;
using rewrite::Outcome;

// Fixes with their passes, each pass once.
std::string list_of(const std::vector<AppliedFix> &fixes) {
  std::vector<std::pair<std::string, std::size_t>> passes;
  for (const AppliedFix &fix : fixes) {
    const auto same = std::find_if(passes.begin(), passes.end(), [&](const auto &pass) { return pass.first == fix.fix.pass; });
    if (same == passes.end()) passes.emplace_back(fix.fix.pass, 1);
    else ++same->second;
  }
  std::string text;
  for (const auto &[pass, count] : passes)
    text += fmt::format("{}{}{}", text.empty() ? "" : ", ", pass, count == 1 ? "" : fmt::format(" ({})", count));
  return text;
}

std::string counted(std::size_t count, std::string_view what) {
  return fmt::format("{} {}{}", count, what, count == 1 ? "" : what.ends_with('x') ? "es" : "s");
}

class Review {
 public:
  Review(ReviewTargets &targets, ReviewScreen &screen)
      : targets_(targets), screen_(screen), session_(targets.count(), [this](std::size_t index, const ReviewSession::Files &files) {
          return targets_.open(index, files);
        }) {}

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
    for (;;) {
      if (key && key->kind == Key::Kind::character && key->character == 'q') key.reset();  // of a pager, it ends paging
      if (!key) key = screen_.ask("Apply this fix? [y,n,a,d,j,k,u,w,r,e,s,f,q,?]", "Apply? [y,n,u,q,?]");
      if (key->kind == Key::Kind::closed) return leave(2);
      const auto action = action_of(*key, false);
      if (action && *action != ReviewAction::help) return carry_out(*action, preview);
      screen_.answered("");
      screen_.say(action ? help_text(false) : "No such key; ? lists them.");
      key = screen_.ask("Apply this fix? [y,n,a,d,j,k,u,w,r,e,s,f,q,?]", "Apply? [y,n,u,q,?]");
    }
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
    if (!preview.no.withdrawn.empty()) view.notes.push_back("no withdraws too: " + list_of(preview.no.withdrawn));
    if (!preview.no.brought.empty()) view.notes.push_back("no brings instead: " + list_of(preview.no.brought));
    for (std::string &note : cache_notes(preview)) view.notes.push_back(std::move(note));
    view.changes = changes_between(preview.without, preview.with);
    return print::fix_rows(view, screen_.style());
  }

  // Of this very fix.
  std::vector<std::string> cache_notes(const Preview &preview) const {
    const model::Context *context = session_.file().text().context.get();
    if (context == nullptr) return {};
    model::Context before = *context;
    for (const rewrite::OtherFile &file : preview.without.others) before = before.with_text(file.path, file.text.text());
    Outcome change(preview.without.after());
    change.text = rewrite::TrackedText(preview.with.after());
    change.others = preview.with.others;
    std::vector<std::string> notes;
    for (const std::string &line : RebuildNotes(std::nullopt).of(change, &before)) {
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
      const auto old = std::find_if(others.begin(), others.end(), [&](const OtherText &other) { return other.path == file.path; });
      const bool is_new = old == others.end() && !file.before;
      changes.push_back({targets_.place(index, file.path), old != others.end() ? old->after : file.before.value_or(""), file.after, is_new});
    }
    return changes;
  }

  void carry_out(ReviewAction action, const Preview &preview) {
    const ReviewFile &file = session_.file();
    const std::string pass = file.items()[session_.item_index()].fix.fix.pass;
    switch (action) {
      case ReviewAction::yes: return decide("yes", [&] { report(session_.answer(Answer::yes)); });
      case ReviewAction::no: return decide("no", [&] { report(session_.answer(Answer::no)); });
      case ReviewAction::pass_yes: return decide("always " + pass, [&] { session_.answer_pass(Answer::yes); });
      case ReviewAction::pass_no: return decide("never " + pass, [&] { session_.answer_pass(Answer::no); });
      case ReviewAction::file_yes: return decide("yes to all in this file", [&] { session_.answer_file(Answer::yes); });
      case ReviewAction::file_no: return decide("no to all in this file", [&] { session_.answer_file(Answer::no); });
      case ReviewAction::skip_file: return decide("next file", [&] { session_.skip_file(); });
      case ReviewAction::finish: return decide("finish", [&] { session_.finish(); });
      case ReviewAction::next: return move("next", session_.next(), "This is the last fix of the file.");
      case ReviewAction::previous: return move("previous", session_.previous(), "This is the first fix of the file.");
      case ReviewAction::edit: return edit_with(preview);
      case ReviewAction::why:
        screen_.answered("why");
        screen_.show(print::prose_rows(passes::text_of(pass), screen_.style()));
        return;
      default: return carry_out_anywhere(action);
    }
  }

  void carry_out_anywhere(ReviewAction action) {
    switch (action) {
      case ReviewAction::undo: return move("undo", session_.undo(), "There is nothing to undo.");
      case ReviewAction::result_diff: return show_results("the result so far", false);
      case ReviewAction::result_text: return show_results("the result so far", true);
      case ReviewAction::write: return write("write and quit");
      case ReviewAction::leave: return ask_to_leave();
      default: screen_.answered("");
    }
  }

  void decide(const std::string &word, const std::function<void()> &decision) {
    screen_.answered(word);
    const std::size_t before = session_.file_index();
    decision();
    for (std::size_t index = before; index < session_.file_index() && index < targets_.count(); ++index)
      if (session_.files()[index] != nullptr) screen_.say(summary_of(index));
  }

  void move(std::string_view word, bool moved, std::string_view otherwise) {
    screen_.answered(word);
    if (!moved) screen_.say(otherwise);
  }

  void report(const Consequences &done) {
    if (!done.taken_along.empty()) screen_.say("  taken along: " + list_of(done.taken_along));
    if (!done.withdrawn.empty()) screen_.say("  withdrawn too: " + list_of(done.withdrawn));
    if (!done.brought.empty()) screen_.say("  suggested instead: " + list_of(done.brought));
  }

  void edit_with(const Preview &preview) {
    screen_.answered("edit");
    const std::size_t index = session_.file_index();
    std::string text = preview.with.after();
    for (;;) {
      screen_.keys().pause();
      Edited edited = edit(text, targets_.path(index));
      screen_.keys().resume();
      if (!edited.error.empty()) return screen_.say(edited.error);
      if (edited.text == preview.with.after()) return screen_.say("The text is as it was: nothing is decided.");
      std::string error;
      if (const auto file = targets_.with_text(index, session_.file(), preview.with, edited.text, error)) {
        decide("From here on your text counts as accepted; what the chain suggests for it is asked about.",
               [&] { session_.replace_file(file); });
        return;
      }
      screen_.say(error);
      const Key key = screen_.ask("The builder refuses this text. Edit it again? [y,n]", "Edit again? [y,n]");
      const bool again = key.kind == Key::Kind::character && key.character == 'y';
      screen_.answered(again ? "yes" : "no: it is not taken over");
      if (!again) return;
      text = std::move(edited.text);
    }
  }

  // ---- the result

  std::string summary_of(std::size_t index) const {
    const ReviewFile &file = *session_.files()[index];
    std::string text = fmt::format("{}: {} accepted", targets_.name(index), counted(file.count(Answer::yes), "fix"));
    if (const std::size_t refused = file.count(Answer::no)) text += fmt::format(", {} refused", refused);
    if (const std::size_t left = file.count(Answer::open)) text += fmt::format(", {} left open", left);
    return text;
  }

  std::string text_of(std::size_t index) const {
    const ReviewFile &file = *session_.files()[index];
    return comments_ ? marked_result(file).text : file.result().after();
  }

  // Of the file at hand, or of all at the end.
  void show_results(std::string_view word, bool whole) {
    screen_.answered(word);
    print::Rows rows;
    const bool all = session_.at_end();
    for (std::size_t index = all ? 0 : session_.file_index(); index < (all ? targets_.count() : session_.file_index() + 1); ++index) {
      if (session_.files()[index] == nullptr) continue;
      const ReviewFile &file = *session_.files()[index];
      std::vector<ChangedText> texts = {{targets_.name(index), targets_.text(index), text_of(index)}};
      for (const OtherText &other : file.others())
        texts.push_back({targets_.place(index, other.path), other.before.value_or(""), other.after, !other.before});
      if (!whole) {
        const print::Rows more = print::change_rows(texts, screen_.style());
        rows.insert(rows.end(), more.begin(), more.end());
        continue;
      }
      for (const ChangedText &text : texts) {
        const print::Rows more = print::numbered_rows(text.name, text.after, screen_.style());
        rows.insert(rows.end(), more.begin(), more.end());
      }
    }
    if (rows.empty()) screen_.say("Nothing is changed so far.");
    screen_.show(rows);
  }

  bool changed(std::size_t index) const {
    const ReviewFile *const file = session_.files()[index].get();
    return file != nullptr && (!file->others().empty() || text_of(index) != targets_.text(index));
  }

  std::size_t count_changed() const {
    std::size_t count = 0;
    for (std::size_t index = 0; index < targets_.count(); ++index) count += changed(index) ? 1 : 0;
    return count;
  }

  // ---- the end

  void ask_at_end() {
    print::Rows rows{""};
    std::string text;
    for (std::size_t index = 0; index < targets_.count(); ++index)
      if (session_.files()[index] != nullptr) text += summary_of(index) + "\n";
    if (comments_) text += said_comments();
    if (configuration_) text += said_configuration();
    for (const std::string &row : print::prose_rows(text, screen_.style())) rows.push_back(row);
    screen_.show(rows);
    const std::size_t count = count_changed();
    const std::string question = count == 0 && !configuration_ ? "Nothing is to be written. End? [y,u,c,t,?]"
                                                                : fmt::format("Write {}? [y,n,u,r,R,c,t,?]", counted(count, "Dockerfile"));
    for (;;) {
      const Key key = screen_.ask(question, count == 0 ? "End? [y,u,?]" : "Write? [y,n,u,?]");
      if (key.kind == Key::Kind::closed) return leave(2);
      const auto action = action_of(key, true);
      if (action == ReviewAction::yes) return write("yes");
      if (action == ReviewAction::comments || action == ReviewAction::configuration) {
        bool &choice = *action == ReviewAction::comments ? comments_ : configuration_;
        choice = !choice;
        return screen_.answered(*action == ReviewAction::comments ? "comments" : ".drydock.toml");
      }
      if (action && *action != ReviewAction::help) return carry_out_anywhere(*action);
      screen_.answered("");
      screen_.say(action ? help_text(true) : "No such key; ? lists them.");
    }
  }

  std::size_t count_refused() const {
    std::size_t count = 0;
    for (const auto &file : session_.files()) count += file ? file->count(Answer::no) : 0;
    return count;
  }

  std::string said_comments() const {
    std::string text;
    for (std::size_t index = 0; index < targets_.count(); ++index) {
      if (session_.files()[index] == nullptr) continue;
      for (const Mark &mark : marked_result(*session_.files()[index]).marks)
        text += fmt::format("  adds {}:{}: {}\n", targets_.name(index), mark.line, mark.comment);
    }
    return text.empty() ? "  There is no comment that would keep away what was refused, and nothing else.\n" : text;
  }

  // By the place of the configuration.
  std::map<std::string, std::vector<RefusedIn>> refusals() const {
    std::map<std::string, std::vector<RefusedIn>> result;
    for (std::size_t index = 0; index < targets_.count(); ++index) {
      if (session_.files()[index] == nullptr) continue;
      const ReviewFile &file = *session_.files()[index];
      const MarkedText text = comments_ ? marked_result(file) : MarkedText{file.result().after(), {}};
      const std::set<std::string> ids = refused_ids(file, text, session_.never());
      if (ids.empty()) continue;
      const std::string place = configuration_path(targets_.path(index));
      std::error_code error;
      const fs::path path = fs::absolute(targets_.path(index), error).lexically_normal().lexically_relative(fs::path(place).parent_path());
      result[place].push_back({path.generic_string(), ids});
    }
    if (!session_.never().empty()) result.try_emplace(configuration_path(targets_.path(0)));
    return result;
  }

  std::string said_configuration() const {
    std::string text;
    for (const auto &[place, files] : refusals()) {
      text += fmt::format("  {}:\n", place);
      if (place == configuration_path(targets_.path(0)))
        for (const std::string &pass : session_.never()) text += fmt::format("    ignores {}\n", pass);
      for (const RefusedIn &file : files)
        for (const std::string &id : file.ids) text += fmt::format("    rejects {} of {}\n", id, file.path);
    }
    return text.empty() ? "  Nothing that was refused would be suggested again: there is nothing to remember.\n" : text;
  }

  void write(std::string_view word) {
    screen_.answered(word);
    const SignalsWait wait;
    std::string done;
    const auto refused = configuration_ ? refusals() : std::map<std::string, std::vector<RefusedIn>>();
    for (std::size_t index = 0; index < targets_.count(); ++index) {
      if (!changed(index)) continue;
      const ReviewFile &file = *session_.files()[index];
      if (const auto error = targets_.write(index, file, text_of(index))) {
        report_error(*error);
        result_ = 2;
        continue;
      }
      done += "wrote " + targets_.name(index);
      for (const OtherText &other : file.others()) done += ", " + targets_.place(index, other.path);
      done += "\n";
    }
    for (const auto &[place, files] : refused) {
      const bool first = place == configuration_path(targets_.path(0));
      if (const auto error = save_choices(place, first ? session_.never() : std::set<std::string>(), files)) {
        report_error(*error);
        result_ = 2;
      } else {
        done += "wrote " + place + "\n";
      }
    }
    if (done.empty() && result_ == 0) done = "Nothing is written.";
    screen_.say(done);
    done_ = true;
  }

  void ask_to_leave() {
    screen_.answered("quit without writing");
    if (const std::size_t count = count_changed()) {
      const Key key = screen_.ask(fmt::format("What was accepted for {} is lost. Quit? [y,n]", counted(count, "file")), "Quit? [y,n]");
      const bool sure = key.kind == Key::Kind::closed || (key.kind == Key::Kind::character && key.character == 'y');
      screen_.answered(sure ? "yes" : "no");
      if (!sure) return;
    }
    screen_.say("Nothing is written.");
    leave(0);
  }

  void leave(int result) {
    result_ = std::max(result_, result);
    done_ = true;
  }

  ReviewTargets &targets_;
  ReviewScreen &screen_;
  ReviewSession session_;
  bool comments_ = false, configuration_ = false;  // how noes are to be remembered
  bool done_ = false;
  int result_ = 0;
};

}  // namespace

int review_files(const Invocation &invocation, Output &output) {
  if (!is_interactive()) {
    report_error("review asks in a terminal, and standard input or output is none: `drydock diff` shows what is suggested, "
                 "`drydock fix` writes it");
    return 2;
  }
  if (!context_is_usable(invocation)) return 2;
  if (std::find(invocation.paths.begin(), invocation.paths.end(), "-") != invocation.paths.end()) {
    report_error("review reads answers from standard input, and so no file");
    return 2;
  }
  const Inputs found = find_inputs(invocation.paths);
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
