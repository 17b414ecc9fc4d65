// Why a pass leaves something alone.
#pragma once

#include <string>

#include "model/model.hpp"

namespace drydock::passes {

struct Obstacle {
  std::string condition;  // short id, as in rewrite::Skip
  std::string reason;
};

// How a reason names an instruction: "line 12".
inline std::string line_of(const Instruction &instruction) { return "line " + std::to_string(instruction.first_line); }
inline std::string line_of(const model::Model &model, std::size_t instruction) {
  return line_of(model.document().instructions[instruction]);
}

}  // namespace drydock::passes
