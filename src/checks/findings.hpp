// What the build checks find in one document, in the builder's order.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "checks/rules.hpp"
#include "ir/document.hpp"

namespace drydock::checks {

struct Finding {
  Rule rule;
  std::string detail;          // the builder's sentence about this place
  std::uint32_t first_line;    // as the builder reports it
  std::uint32_t last_line;
  Offset at;                   // the byte to point at
  std::size_t instruction;     // index in Document::instructions
};

// Collects findings, but for those that the file's `# check=` directive or the comment block above the instruction
// silences (dockerfile-language §§ 3.8, 3.9).
class Findings {
 public:
  explicit Findings(const Document &document);

  // `subject` is the text to point at; where it is not in the file as it is, the instruction's keyword stands for it.
  void add(Rule rule, std::size_t instruction, std::string detail, std::string_view subject = {});

  // The builder's complaint about the `# check=` directive itself, if it has one.
  const std::optional<std::string> &directive_error() const { return directive_error_; }
  // Whether findings fail the build (`error=true`).
  bool fails_build() const { return fails_build_; }
  const std::vector<Finding> &all() const { return findings_; }

 private:
  bool is_silenced(Rule rule, std::size_t instruction) const;

  const Document &document_;
  std::optional<std::string> directive_error_;
  std::vector<bool> skipped_;       // one a rule
  std::vector<bool> experimental_;
  bool fails_build_ = false;
  std::vector<Finding> findings_;
};

// The checks that the builder makes while it reads instructions, before it expands anything: in file order
// NoEmptyContinuation, then for each instruction LegacyKeyValueFormat, FromAsCasing, StageNameCasing,
// MaintainerDeprecated, InvalidDefinitionDescription, then DuplicateStageName, ReservedStageName and
// ConsistentInstructionCasing.
void check_instructions(const Document &document, Findings &findings);

}  // namespace drydock::checks
