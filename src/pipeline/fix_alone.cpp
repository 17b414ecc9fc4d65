// Which fix needs which is not written anywhere: the chain is asked. Fixes are left out in halves, quarters and so on,
// as long as the wanted one stays, so that a few that belong together are found with few runs among many.
#include "pipeline/fix_alone.hpp"

#include <algorithm>
#include <vector>

namespace drydock::pipeline {

namespace {

using rewrite::AppliedFix;
using rewrite::Outcome;
using rewrite::Safety;

bool has(const Outcome &outcome, const std::string &id) {
  return std::any_of(outcome.fixes.begin(), outcome.fixes.end(), [&](const AppliedFix &fix) { return fix.id == id; });
}

// The ids of the other fixes, each once, what asks least of the user first.
std::vector<std::string> others_in(const Outcome &outcome, const std::string &id) {
  std::vector<std::string> result;
  for (const Safety safety : {Safety::safe, Safety::review, Safety::intent})
    for (const AppliedFix &fix : outcome.fixes)
      if (fix.fix.safety == safety && fix.id != id && std::find(result.begin(), result.end(), fix.id) == result.end())
        result.push_back(fix.id);
  return result;
}

}  // namespace

FixAlone fix_alone(const Document &document, const Request &request, const Outcome &whole, const std::string &id,
                   const std::function<bool()> &in_time) {
  const auto with = [&](const std::vector<std::string> &others) {
    Request narrowed = request;
    narrowed.only = std::set<std::string>(others.begin(), others.end());
    narrowed.only->insert(id);
    return run(document, narrowed);
  };
  if (Outcome alone = with({}); has(alone, id)) return {std::move(alone), {}};
  std::vector<std::string> kept = others_in(whole, id);
  Outcome best = whole;
  for (std::size_t size = (kept.size() + 1) / 2; size > 0; size = size == 1 ? 0 : (size + 1) / 2) {
    // From the end, where those are that ask most.
    for (std::size_t end = kept.size(); end > 0 && in_time(); end -= std::min(size, end)) {
      const std::size_t begin = end - std::min(size, end);
      std::vector<std::string> fewer(kept.begin(), kept.begin() + static_cast<std::ptrdiff_t>(begin));
      fewer.insert(fewer.end(), kept.begin() + static_cast<std::ptrdiff_t>(end), kept.end());
      Outcome outcome = with(fewer);
      if (!has(outcome, id)) continue;
      kept = std::move(fewer);
      best = std::move(outcome);
    }
  }
  const std::vector<std::string> others = others_in(best, id);
  return {std::move(best), {others.begin(), others.end()}};
}

}  // namespace drydock::pipeline
