// Annotations as code hosts show them beside the lines of a merge request: GitHub's workflow commands, and GitLab's
// report of code quality.
#pragma once

#include <string>

#include "print/report.hpp"

namespace drydock::print {

// `::warning file=…,line=…,endLine=…,title=…::…`, one a line.
class GithubReport final : public Report {
 public:
  explicit GithubReport(PlaceOf place_of) : place_of_(std::move(place_of)) {}
  std::string add(const Examined &file) override;

 private:
  PlaceOf place_of_;
};

// A JSON array; https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
class GitlabReport final : public Report {
 public:
  explicit GitlabReport(PlaceOf place_of) : place_of_(std::move(place_of)) {}
  std::string add(const Examined &file) override;
  std::string end(int exit_code) override;

 private:
  PlaceOf place_of_;
  bool begun_ = false;
};

}  // namespace drydock::print
