// Why a pass leaves something alone.
#pragma once

#include <string>

namespace drydock::passes {

struct Obstacle {
  std::string condition;  // short id, as in rewrite::Skip
  std::string reason;
};

}  // namespace drydock::passes
