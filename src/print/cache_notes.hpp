// What a rewrite changes in rebuilds, in sentences.
#pragma once

#include <string>
#include <vector>

#include "model/cache_impact.hpp"

namespace drydock::print {

// Only where something that takes time runs again before or after alone.
std::vector<std::string> cache_notes(const std::vector<model::FileImpact> &impacts);

// `changed`: whether there is anything else than a before.
std::vector<std::string> history_notes(const std::vector<model::InstallHistory> &history, std::size_t commits,
                                       bool changed);

}  // namespace drydock::print
