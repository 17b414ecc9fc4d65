// How the ids of fixes name the instructions of a text that changes from pass to pass: by their line in the original
// file. An instruction keeps its name through all passes, whatever is added or taken away before it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "ir/document.hpp"
#include "rewrite/tracked_text.hpp"

namespace drydock::pipeline {

// Where the instruction begins in its file: what tells whether one after a step is one before it.
Offset keyword_place(const Instruction &instruction);

class InstructionNames {
 public:
  explicit InstructionNames(const Document &original);

  // Those of the text that a step makes. Where an instruction was copied, the first that stands there keeps its name.
  InstructionNames after(const rewrite::TrackedText &step, const Document &before, const Document &after) const;

  // The line in the original; 0 where a fix made the instruction, and where there is none.
  std::uint32_t line(std::size_t instruction) const;
  // `12`; `12.2` for the second of that line; `new1` for the first that a fix made; `0` where there is none.
  std::string name(std::size_t instruction) const;

 private:
  struct Name {
    std::uint32_t line;    // 0: a fix made it
    std::uint32_t number;  // of that line, or among all that fixes made
  };
  Name next(std::uint32_t line) { return {line, ++count_[line]}; }

  std::vector<Name> names_;
  std::map<std::uint32_t, std::uint32_t> count_;  // of the names that were given, by their line
};

}  // namespace drydock::pipeline
