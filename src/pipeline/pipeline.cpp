#include "pipeline/pipeline.hpp"

#include <algorithm>
#include <map>
#include <memory>

#include "pipeline/check.hpp"
#include "pipeline/instruction_names.hpp"
#include "pipeline/marks.hpp"
#include "pipeline/readers.hpp"

namespace drydock::pipeline {

namespace {

using rewrite::Fix;
using rewrite::TrackedText;

// A pass may see its own output this often before it has to be content with it; the same for the whole chain.
constexpr int most_rounds = 6;

// A document and what follows from it, for all passes that see it. None of them moves.
struct Reading {
  // `before`: the version whose trees it may take.
  Reading(std::string bytes, const model::Context *context, const model::Readers &all_readers,
          Document *before = nullptr)
      : document(parse::dockerfile(std::move(bytes))),
        model(document, context, all_readers),
        check(document, all_readers),
        style(rewrite::style_of(document)) {
    if (before != nullptr) parse::shell_scripts(document, *before);
    else parse::shell_scripts(document);
  }

  Document document;
  model::Model model;
  checks::CheckOnce check;
  rewrite::Style style;
};

class Run {
 public:
  Run(const Document &document, const Request &request)
      : original_(document), request_(request), outcome_(std::string(document.source())), names_(document) {
    readers_.mirrors = &request.options.mirrors;
  }

  rewrite::Outcome take() {
    if (checks::is_too_long(original_)) {
      outcome_.skips.push_back(
          {{"drydock", 0, "too-long", "a file of more than 5,000 instructions or 1 MiB is left alone"}, 1});
      return std::move(outcome_);
    }
    context_ = request_.context;
    reading_ = std::make_unique<Reading>(outcome_.before, context_, readers_);
    std::size_t content = 0;  // so many passes in a row have nothing for the text as it is
    for (int round = 0; round < most_rounds; ++round)
      for (const passes::Pass *pass : request_.passes)
        if (content < request_.passes.size()) content = run_pass(*pass, round == 0) ? 0 : content + 1;
    if (content < request_.passes.size()) outcome_.own_errors.push_back("the chain does not come to rest on this file");
    return std::move(outcome_);
  }

 private:
  // Whether the pass changed the text.
  bool run_pass(const passes::Pass &pass, bool first_round) {
    bool changed = false;
    for (int round = 0; round < most_rounds;) {
      rewrite::Rewriter rewriter(reading_->model, reading_->check, reading_->style, request_.options, pass.id);
      pass.run(rewriter);
      std::vector<Fix> fixes = rewriter.take_fixes();
      std::vector<rewrite::Skip> skips = rewriter.take_skips();
      fixes = accepted(std::move(fixes), skips);
      if (first_round && round == 0) report(skips);
      if (fixes.empty()) return changed;
      // Where all that was tried is dropped, the pass goes on with what is left.
      if (!apply(without_conflicts(std::move(fixes)))) continue;
      changed = true;
      ++round;
    }
    return changed;
  }

  // Those that neither the safety level, nor a mark, nor the user's rejection keeps out.
  std::vector<Fix> accepted(std::vector<Fix> fixes, std::vector<rewrite::Skip> &skips) {
    std::vector<Fix> result;
    if (fixes.empty()) return result;
    const Marks marks(reading_->document);
    std::set<std::string> met;
    for (Fix &fix : fixes) {
      const std::string id = number(fix, met);
      if (dropped_.contains(id)) continue;
      if (request_.rejected.contains(id)) {
        outcome_.rejected.insert(id);
        continue;
      }
      if (request_.only && !request_.only->contains(id)) continue;
      if (fix.safety > request_.safety) {
        skips.push_back({fix.pass, fix.anchor, "safety-level",
                         "its level is " + std::string(to_string(fix.safety)) + ", above the one asked for"});
      } else if (const std::string mark = marks.forbids(fix); !mark.empty()) {
        skips.push_back({fix.pass, fix.anchor, "mark", "a comment forbids it: " + mark});
      } else {
        result.push_back(std::move(fix));
      }
    }
    return result;
  }

  // As many fixes as go together, the earlier first; one that inserts stages goes alone. The pass proposes the others
  // again on the text that these make.
  static std::vector<Fix> without_conflicts(std::vector<Fix> fixes) {
    std::vector<Fix> result;
    std::map<std::string, std::map<Offset, Offset>> spans_taken;  // of each file: begin -> end of the spans in use
    for (Fix &fix : fixes) {
      const bool structural = !fix.stage_map.empty();
      if (structural && !result.empty()) continue;
      const bool free = std::all_of(fix.edits.begin(), fix.edits.end(), [&](const rewrite::Edit &edit) {
        const std::map<Offset, Offset> &taken = spans_taken[edit.file];
        const Span span = edit.kind == rewrite::Edit::Kind::replace
                              ? edit.span
                              : Span{std::min(edit.span.begin, edit.to), std::max(edit.span.end, edit.to)};
        const auto after = taken.lower_bound(span.begin);
        if (after != taken.end() && after->first < std::max(span.end, span.begin + 1)) return false;
        return after == taken.begin() || std::prev(after)->second <= span.begin;
      });
      if (!free) continue;
      for (const rewrite::Edit &edit : fix.edits) {
        std::map<Offset, Offset> &taken = spans_taken[edit.file];
        taken[edit.span.begin] = std::max(edit.span.end, edit.span.begin);
        if (edit.kind != rewrite::Edit::Kind::replace) {
          const Offset begin = std::min(edit.span.begin, edit.to);
          taken[begin] = std::max(edit.span.end, edit.to);
        }
      }
      result.push_back(std::move(fix));
      if (structural) break;
    }
    return result;
  }

  // Applies and checks; where the check fails, one by one, so that only the culprit is dropped.
  bool apply(std::vector<Fix> fixes) {
    const auto wrong = try_apply(fixes);
    if (!wrong) return true;
    if (fixes.size() == 1) {
      drop(fixes.front(), *wrong);
      return false;
    }
    // The others' spans no longer count once one of them is applied, so only the first good one stands; the pass
    // proposes the rest anew.
    for (Fix &fix : fixes) {
      std::vector<Fix> alone{fix};
      const auto failure = try_apply(alone);
      if (!failure) return true;
      drop(fix, *failure);
    }
    return false;
  }

  void drop(const Fix &fix, const std::string &why) {
    const std::string id = id_of(fix);
    dropped_.insert(id);
    outcome_.own_errors.push_back(id + ": " + why);
  }

  using NumberedEdits = std::vector<std::pair<rewrite::Edit, TrackedText::FixNumber>>;

  // The edits of one file.
  NumberedEdits edits_of(const std::vector<Fix> &fixes, std::string_view file) const {
    NumberedEdits edits;
    for (std::size_t i = 0; i < fixes.size(); ++i)
      for (const rewrite::Edit &edit : fixes[i].edits)
        if (edit.file == file) edits.emplace_back(edit, outcome_.fixes.size() + i);
    return edits;
  }

  // Nothing where all went well, and the fixes are taken; else what the check found, and nothing is changed.
  std::optional<std::string> try_apply(std::vector<Fix> &fixes) {
    const NumberedEdits edits = edits_of(fixes, rewrite::the_dockerfile);
    const auto step = TrackedText(std::string(reading_->document.source())).with(edits);
    auto text = outcome_.text.with(edits);
    if (!step || !text) return "its edits contradict each other";
    std::vector<rewrite::OtherFile> others = outcome_.others;
    std::unique_ptr<model::Context> context;
    for (const std::string &path : other_files_of(fixes)) {
      const rewrite::OtherFile *file = change(others, path, edits_of(fixes, path));
      if (file == nullptr) return "its edits of " + path + " contradict each other";
      context = std::make_unique<model::Context>((context ? *context : *context_).with_text(path, file->text.text()));
    }
    auto after =
        std::make_unique<Reading>(step->text(), context ? context.get() : context_, readers_, &reading_->document);
    if (auto wrong = check(reading_->model, after->model, fixes, *step)) {
      parse::shell_scripts(reading_->document, after->document);
      return wrong;
    }
    for (Fix &fix : fixes) {
      std::string id = id_of(fix);
      standing_.insert(id);
      const std::uint32_t line = names_.line(fix.anchor);
      outcome_.fixes.push_back({std::move(fix), std::move(id), line});
    }
    names_ = names_.after(*step, reading_->document, after->document);
    outcome_.text = *std::move(text);
    outcome_.others = std::move(others);
    reading_ = std::move(after);
    if (context) {
      own_context_ = std::move(context);
      context_ = own_context_.get();
    }
    return std::nullopt;
  }

  static std::set<std::string> other_files_of(const std::vector<Fix> &fixes) {
    std::set<std::string> files;
    for (const Fix &fix : fixes)
      for (const rewrite::Edit &edit : fix.edits)
        if (edit.file != rewrite::the_dockerfile) files.insert(edit.file);
    return files;
  }

  // The file as it is now, with the edits; null where they contradict each other, or there is no context.
  const rewrite::OtherFile *change(std::vector<rewrite::OtherFile> &others, const std::string &path,
                                   const NumberedEdits &edits) const {
    if (context_ == nullptr) return nullptr;
    auto file =
        std::find_if(others.begin(), others.end(), [&](const rewrite::OtherFile &other) { return other.path == path; });
    if (file == others.end()) {
      const std::optional<std::string> before = context_->read(path);
      file = others.insert(others.end(), {path, before, TrackedText(before.value_or("")), path});
    }
    const auto text = file->text.with(edits);
    if (!text) return nullptr;
    file->text = *text;
    return &*file;
  }

  void report(const std::vector<rewrite::Skip> &skips) {
    for (const rewrite::Skip &skip : skips) outcome_.skips.push_back({skip, names_.line(skip.anchor)});
  }

  // Tells the fix from those of its kind for the same instruction, whether they stand or are proposed before it: it
  // gets the lowest number that is free, so that one which is kept out has the same each time. Its id.
  std::string number(Fix &fix, std::set<std::string> &proposed) const {
    for (fix.number = 1;; ++fix.number)
      if (std::string id = id_of(fix); !standing_.contains(id) && proposed.insert(id).second) return id;
  }

  std::string id_of(const Fix &fix) const {
    const std::string number = fix.number == 1 ? "" : "." + std::to_string(fix.number);
    return fix.pass + ":" + fix.kind + number + "@" + names_.name(fix.anchor);
  }

  const Document &original_;
  const Request &request_;
  model::Readers readers_ = readers;
  rewrite::Outcome outcome_;
  InstructionNames names_;  // of the text as it is
  const model::Context *context_ = nullptr;
  std::unique_ptr<model::Context> own_context_;  // with the ignore file as fixes have changed it
  std::unique_ptr<Reading> reading_;
  std::set<std::string> standing_, dropped_;  // ids
};

}  // namespace

std::vector<const passes::Pass *> choose_passes(const std::vector<std::string> &select,
                                                const std::vector<std::string> &ignore, std::string &unknown,
                                                bool production) {
  const auto named = [&unknown](const std::vector<std::string> &names, std::string_view id) {
    for (const std::string &name : names)
      if (name != "all" && passes::find(name) == nullptr) unknown = name;
    return std::find(names.begin(), names.end(), id) != names.end() ||
           std::find(names.begin(), names.end(), "all") != names.end();
  };
  std::vector<const passes::Pass *> result;
  for (const passes::Pass *pass : passes::chain()) {
    const bool wanted = select.empty() ? pass->on || (production && pass->production) : named(select, pass->id);
    if (wanted && !named(ignore, pass->id)) result.push_back(pass);
  }
  return result;
}

rewrite::Outcome run(const Document &document, const Request &request) { return Run(document, request).take(); }

}  // namespace drydock::pipeline
