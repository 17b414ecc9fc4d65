// What an instruction takes from the build context by name: the sources of COPY and ADD, and of bind mounts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/model.hpp"

namespace drydock::model {

// What ADD fetches instead of looking into the context.
bool is_remote_source(std::string_view source);

struct ContextSources {
  std::vector<std::string> known;  // as the builder expands them: paths or patterns
  bool unknown = false;            // there are others, which depend on what the build is given
};

// Addresses, heredocs, and what comes from stages or images are no part of it. A trigger's sources count as well.
ContextSources context_sources(const Model &model, std::size_t instruction);

}  // namespace drydock::model
