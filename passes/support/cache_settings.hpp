// What configuration files and the managers' own `config` subcommands say of a cache.
//
// A file that can't be read says nothing: where it moves the cache, the mount stays empty and does no harm.
#pragma once

#include <string>

#include "knowledge/package_managers.hpp"
#include "model/model.hpp"
#include "passes/support/run_text.hpp"

namespace drydock::passes {

// The file or line that sets one of the cache's `moving_settings` for this RUN; "" where none is known to.
std::string setting_that_moves(const model::Model &model, const RunText &text, const knowledge::Cache &cache,
                               const std::string &home);

// Whether the project in the RUN's working directory is one whose manager has this cache.
bool belongs_to_project(const model::Model &model, const RunText &text, const knowledge::Cache &cache);

// Why a setting that the mount needs does not hold; "" where all do.
std::string setting_missing(const model::Model &model, const RunText &text, const knowledge::Cache &cache);

}  // namespace drydock::passes
