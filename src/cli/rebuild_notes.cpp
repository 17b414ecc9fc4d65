#include "cli/rebuild_notes.hpp"

#include "cli/before_and_after.hpp"
#include "cli/errors.hpp"
#include "model/cache_impact.hpp"
#include "print/cache_notes.hpp"

namespace drydock::cli {

std::vector<std::string> RebuildNotes::of(const rewrite::Outcome &outcome, const model::Context *context,
                                           const model::Mirrors &mirrors) {
  const bool changed = !outcome.changes_nothing();
  if (!changed && !history_) return {};
  if (context == nullptr) {
    if (!history_) return {};
    return {"history: not known, since the build context is not"};
  }
  const BeforeAndAfter models(outcome, context, mirrors);
  std::vector<std::string> notes;
  if (changed) notes = print::cache_notes(model::cache_impact(models.before(), models.after()));
  if (history_) {
    const std::shared_ptr<const Commits> last = commits(context->root());
    if (!last->error.empty()) {
      notes.push_back("history: not known: " + last->error);
    } else {
      const auto history = model::install_history(models.before(), models.after(), last->paths);
      for (const std::string &note : print::history_notes(history, last->paths.size(), changed)) notes.push_back(note);
    }
  }
  for (std::string &note : notes) note = printable(note);
  return notes;
}

std::shared_ptr<const Commits> RebuildNotes::commits(const std::string &folder) {
  const std::lock_guard lock(mutex_);
  if (!commits_ || folder_ != folder) {
    commits_ = std::make_shared<const Commits>(last_commits(folder, *history_));
    folder_ = folder;
  }
  return commits_;
}

}  // namespace drydock::cli
