// `drydock check --checklist`: the guide's checklist for each file, before and after the chain with its default
// settings.
#include <algorithm>
#include <filesystem>

#include "cli/chain_run.hpp"
#include "cli/commands.hpp"
#include "cli/compose_files.hpp"
#include "cli/for_each.hpp"
#include "cli/report.hpp"
#include "knowledge/dockerfile_names.hpp"
#include "knowledge/words.hpp"
#include "model/find_context.hpp"
#include "passes/pass.hpp"
#include "pipeline/checklist.hpp"
#include "pipeline/readers.hpp"
#include "print/checklist.hpp"

namespace drydock::cli {

namespace fs = std::filesystem;

namespace {

using checks::FileChecklist;
using checks::ItemState;

std::vector<std::string> names_beside(const std::string &path) {
  std::vector<std::string> names;
  std::error_code error;
  const fs::path folder = fs::path(path).parent_path();
  for (const auto &entry : fs::directory_iterator(folder.empty() ? fs::path(".") : folder, error))
    names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

// Overrides, those for production: Compose is told of them when it is called.
std::vector<std::string> other_compose_files(const std::string &path) {
  std::vector<std::string> others;
  for (const std::string &folder : model::folders_above(path))
    for (const std::string &name : names_beside(fs::path(folder) / "Dockerfile"))
      if (knowledge::is_compose_file(name) && !knowledge::compose_file_names().contains(name)) others.push_back(name);
  return others;
}

// The passes that ticked it, by what they did in this file.
std::string ticking(const checks::ChecklistItem &item, const rewrite::Outcome &outcome) {
  std::string names;
  for (const std::string_view name : knowledge::Words(item.passes))
    if (std::any_of(outcome.fixes.begin(), outcome.fixes.end(),
                    [&](const auto &applied) { return applied.fix.pass == name; }))
      names += (names.empty() ? " (" : ", ") + std::string(name);
  return "`drydock fix` ticks it" + names + (names.empty() ? "" : ")");
}

// What a pass does that ticks the item; null where none does anything about it.
const rewrite::Fix *fix_for(const checks::ChecklistItem &item, const rewrite::Outcome &outcome) {
  const knowledge::Words passes(item.passes);
  const auto found = std::find_if(outcome.fixes.begin(), outcome.fixes.end(),
                                  [&](const auto &applied) { return passes.contains(applied.fix.pass); });
  return found == outcome.fixes.end() ? nullptr : &found->fix;
}

// Why the item is still open after the chain: what its passes said, or which of them does not run unasked.
std::string obstacle(const checks::ChecklistItem &item, const rewrite::Outcome &outcome) {
  if (!item.remedy.empty()) return std::string(item.remedy);
  std::string off;
  for (const std::string_view name : knowledge::Words(item.passes)) {
    const passes::Pass *pass = passes::find(name);
    if (pass->production) continue;  // the reason names `drydock prod`
    if (!pass->on) off += (off.empty() ? "" : ",") + std::string(name);
    for (const rewrite::ReportedSkip &skip : outcome.skips)
      if (skip.skip.pass == name) return std::string(name) + ": " + skip.skip.reason;
  }
  return off.empty() ? "" : "`drydock fix --select " + off + "` may tick it";
}

// For several threads.
class ChecklistRun {
 public:
  FileChecklist of(const Input &input, const Ran &ran) {
    FileChecklist result{input.name(), {}, {}, {}, {}};
    const model::Context *context = ran.context.get();
    std::optional<model::Context> after;
    for (const rewrite::OtherFile &file : ran.outcome.others)
      after = (after ? *after : *context).with_text(file.path, file.text.text());
    result.before = items_of(input, ran.outcome.before, context);
    result.after = items_of(input, ran.outcome.after(), after ? &*after : context);
    for (std::size_t i = 0; i < result.after.size(); ++i) {
      const checks::ChecklistItem &item = checks::checklist()[i];
      // The chain sees more than the item looks at: what `npm install` leaves behind, for one.
      if (result.before[i].state == ItemState::inapplicable && result.after[i].state == ItemState::ticked)
        if (const rewrite::Fix *fix = fix_for(item, ran.outcome)) result.before[i] = {ItemState::open, fix->title};
      result.hints.push_back(checks::is_fixed(result, i)                       ? ticking(item, ran.outcome)
                             : result.before[i].state == ItemState::open ? obstacle(item, ran.outcome)
                                                                         : "");
    }
    return result;
  }

 private:
  std::vector<checks::ItemResult> items_of(const Input &input, const std::string &text, const model::Context *context) {
    const Document document = pipeline::dockerfile_with_scripts(text);
    const model::Model model(document, context, pipeline::readers);
    pipeline::ChecklistSubject subject{model};
    if (!input.standard_input()) {
      subject.services = compose_.services_of(input.path);
      subject.file_name = fs::path(input.path).filename().string();
      subject.neighbours = names_beside(input.path);
      subject.other_compose = other_compose_files(input.path);
    }
    return pipeline::checklist_of(subject);
  }

  ComposeFiles compose_;
};

bool has_open(const FileChecklist &file) {
  return std::any_of(file.before.begin(), file.before.end(),
                     [](const auto &item) { return item.state == ItemState::open; });
}

}  // namespace

int check_guide(const Invocation &invocation, Output &output) {
  if (!context_is_usable(invocation)) return 2;
  const Inputs found = inputs_of(invocation);
  ReportPlace place(output, invocation.output);
  if (!place.is_free_of(paths_of(found))) return 2;
  Chain chain(invocation);
  ChecklistRun run;
  std::vector<FileChecklist> files;
  const int result = for_each_outcome<FileChecklist>(
      found.inputs, invocation.jobs, output, chain,
      [&](const Input &input, const Ran &ran) { return run.of(input, ran); },
      [&](const Input &input, Made<FileChecklist> made) {
        if (const auto *problem = std::get_if<print::Problem>(&made)) {
          files.push_back({input.name(), {}, {}, {}, problem->message});
          return 2;
        }
        files.push_back(std::move(std::get<FileChecklist>(made)));
        return has_open(files.back()) ? 1 : 0;
      });
  const auto text_of = invocation.format == "json"       ? print::checklist_json
                       : invocation.format == "markdown" ? print::checklist_markdown
                                                         : print::checklist_text;
  place.write(text_of(files));
  return place.finish(std::max(result, found.failed ? 2 : 0));
}

}  // namespace drydock::cli
