// What diff or check found as a SARIF 2.1.0 log, which code hosts and editors read.
//
// Each fix is a result of its pass's rule. Fixes build on each other, while SARIF's count in the original text and each
// stands for itself: so the edits of a group of fixes stand together, at the group's first result; the others say which
// one that is. All of a log's fixes carried out give what `drydock fix` writes.
#pragma once

#include <string>
#include <vector>

#include "print/remarks.hpp"
#include "print/report.hpp"

namespace drydock::print {

struct SarifRule {
  std::string id, summary, text;  // the text in full, for help
  RemarkLevel level = RemarkLevel::warning;
  std::string address = {};       // of its documentation, where it has a page
};

class SarifReport final : public Report {
 public:
  SarifReport(std::string version, std::vector<SarifRule> rules, PlaceOf place_of)
      : version_(std::move(version)), rules_(std::move(rules)), place_of_(std::move(place_of)) {}

  std::string add(const Examined &file) override;
  std::string end(int exit_code) override;

 private:
  std::string head() const;

  std::string version_;  // drydock's
  std::vector<SarifRule> rules_;
  PlaceOf place_of_;
  bool begun_ = false;
  std::vector<std::string> notifications_;  // JSON objects: why files were not examined
};

}  // namespace drydock::print
