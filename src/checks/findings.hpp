// What the build checks find in one document, in the builder's order.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
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

// The value of a `# check=` mark: what is silenced, what is asked for (dockerfile-language § 3.8).
struct CheckMark {
  bool skips_all = false;
  bool all_experimental = false;
  bool fails_build = false;
  std::set<std::string, std::less<>> skipped;
  std::set<std::string, std::less<>> experimental;
  std::optional<std::string> error;  // the builder's words about a value that it does not take

  bool silences(Rule rule) const;
};
CheckMark check_mark(std::string_view value);

// Collects findings, but for those that the file's directive, or a mark in the comment block above an instruction,
// silences (dockerfile-language §§ 3.8, 3.9).
class Findings {
 public:
  // `mark` replaces the file's own directive where it is given.
  explicit Findings(const Document &document, std::optional<std::string_view> mark = std::nullopt);

  // `subject` is the text to point at; where it is not in the file as it is, the instruction's keyword stands for it.
  void add(Rule rule, std::size_t instruction, std::string detail, std::string_view subject = {});
  // The same for what the comments above another instruction silence.
  void add_under(std::size_t marked, Rule rule, std::size_t instruction, std::string detail);
  // For what only the directive silences.
  void add_for_file(Rule rule, std::size_t instruction, std::string detail, std::string_view subject = {});
  // NoEmptyContinuation: the builder warns at the last continued line, wherever the empty one is.
  void add_continuation(std::uint32_t line);

  const CheckMark &directive() const { return directive_; }
  const std::vector<Finding> &all() const { return findings_; }

 private:
  bool is_silenced_above(Rule rule, std::size_t instruction);

  const Document &document_;
  CheckMark directive_;
  std::vector<Finding> findings_;
  // What the marks above the instruction that was asked for last silence: one may have very many findings.
  std::optional<std::size_t> marked_;
  CheckMark mark_;
};

// The checks that the builder makes before it expands anything, up to its first instruction error.
void check_instructions(const Document &document, Findings &findings);

// Whether most keywords of the stages are written in small letters; a tie counts as capitals.
bool writes_small_keywords(const Document &document);

}  // namespace drydock::checks
