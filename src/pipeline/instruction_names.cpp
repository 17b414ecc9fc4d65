#include "pipeline/instruction_names.hpp"

#include <optional>

namespace drydock::pipeline {

Offset keyword_place(const Instruction &instruction) {
  return instruction.logical.physical(instruction.logical.range_of(instruction.keyword_text()).begin);
}

InstructionNames::InstructionNames(const Document &original) {
  for (const Instruction &instruction : original.instructions) names_.push_back(next(instruction.first_line));
}

InstructionNames InstructionNames::after(const rewrite::TrackedText &step, const Document &before,
                                         const Document &after) const {
  std::map<Offset, std::size_t> places;
  for (std::size_t i = 0; i < before.instructions.size(); ++i)
    places.emplace_hint(places.end(), keyword_place(before.instructions[i]), i);
  InstructionNames result = *this;
  result.names_.clear();
  std::vector<bool> kept(names_.size());
  for (const Instruction &instruction : after.instructions) {
    const auto origin = step.original_of(keyword_place(instruction));
    const auto place = origin ? places.find(*origin) : places.end();
    if (place == places.end()) {
      result.names_.push_back(result.next(0));
    } else if (kept[place->second]) {
      result.names_.push_back(result.next(names_[place->second].line));
    } else {
      result.names_.push_back(names_[place->second]);
      kept[place->second] = true;
    }
  }
  return result;
}

std::uint32_t InstructionNames::line(std::size_t instruction) const {
  return instruction < names_.size() ? names_[instruction].line : 0;
}

std::string InstructionNames::name(std::size_t instruction) const {
  if (instruction >= names_.size()) return "0";
  const auto [line, number] = names_[instruction];
  if (line == 0) return "new" + std::to_string(number);
  return std::to_string(line) + (number == 1 ? "" : "." + std::to_string(number));
}

}  // namespace drydock::pipeline
