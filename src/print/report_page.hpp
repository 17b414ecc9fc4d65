// The page that `--format html` writes: one file that asks nobody for anything, made of src/print/report/, what is
// known of the files, and the diffs as text for those who read it without scripts.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "print/report_data.hpp"

namespace drydock::print {

class ReportPage {
 public:
  // The file's first choice also as a diff in text.
  void add(const ReportFile &file);
  void add_unread(const std::string &name) { unread_.push_back(name); }

  // `explanations`: pairs of pass and text.
  std::string take(const std::vector<std::pair<std::string, std::string>> &explanations) const;

 private:
  ReportData data_;
  std::string diffs_;
  std::vector<std::string> unread_;
};

// Of the page, with `@diffs@` and `@data@` to be filled in.
std::string_view report_template();

}  // namespace drydock::print
