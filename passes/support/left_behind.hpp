// What the calls of one package manager in a RUN leave in its layer, and the option that makes them leave nothing.
#pragma once

#include <string>
#include <vector>

#include "model/model.hpp"
#include "model/package_calls.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

// Whether there is nothing to clean up, as far as the script and its variables tell: the manager has no clean-up that
// belongs into a RUN, keeps nothing, or the author cleans up, in whatever way.
bool is_clean_already(const model::Model &model, const RunText &text, const std::vector<model::PackageCall> &calls);

// The text, in the file or the name of a file of its context, with which the manager's clean-up may take more than a
// cache; "" for none.
std::string forbidding_mark(const model::Model &model, const knowledge::PackageManager &manager);

// Whether the manager in the image is new enough for its option to keep nothing.
enum class OptionKnown { no, perhaps, yes };
OptionKnown knows_no_cache_option(const model::Model &model, const RunText &text,
                                  const knowledge::PackageManager &manager);

// Gives each call that fetches something the manager's option to keep nothing. An index that the calls then fetch for
// themselves needs no update before them: it goes. False where the update can't be taken out; then the fix is
// unchanged.
bool keep_nothing(const RunText &text, const std::vector<model::PackageCall> &calls, rewrite::Fix &fix);

}  // namespace drydock::passes
