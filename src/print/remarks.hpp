// What is to be said of single places of a file, for the forms that show one remark at a time: annotations of code
// hosts, SARIF. A fix, a finding of the builder's checks, and why a file was not examined each make one.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "print/report.hpp"
#include "print/text_changes.hpp"

namespace drydock::print {

enum class RemarkLevel {
  note,     // a choice of the reader's: a fix that changes behaviour on purpose
  warning,
  error,    // the builder refuses the file, or drydock failed on it
};

struct Remark {
  std::string rule;   // id of a pass, name of a builder's check, or why there is none: `refused`
  RemarkLevel level = RemarkLevel::warning;
  std::string title;  // one line
  std::vector<std::string> details = {};  // a line each
  std::size_t line = 1, last_line = 1;
  std::size_t column = 0;  // 0: the whole lines
  std::string fingerprint = {};  // the same across runs, also where other lines come or go; of one remark in a run
  std::optional<std::size_t> fix = {};  // index in the outcome
};

// `place`: the file's name in the repository.
std::vector<Remark> remarks_of(const Examined &file, const TextChanges &changes, const std::string &place);

RemarkLevel level_of(rewrite::Safety safety);
std::string_view rule_of(Problem::Kind kind);

// What a fix rests on and brings besides its edits, a line each: `assumes: …`.
std::vector<std::string> details_of(const rewrite::Fix &fix);


}  // namespace drydock::print
