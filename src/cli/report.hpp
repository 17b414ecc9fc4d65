// The forms in which diff and check tell what they found, by the names that users know, and where the report goes.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.hpp"
#include "cli/output.hpp"
#include "print/report.hpp"

namespace drydock::cli {

std::vector<std::string> suggestion_formats();  // of diff
std::vector<std::string> check_formats();

// In the invocation's format; of the command diff or check.
std::unique_ptr<print::Report> report_of(const Invocation &invocation);

// Takes a report to standard output piece by piece, or to the file that -o names, once it is whole.
class ReportPlace {
 public:
  ReportPlace(Output &output, std::optional<std::string> file) : output_(output), file_(std::move(file)) {}

  // Whether the report may be written there: not over one of the files that it is about. If not, that was reported.
  bool is_free_of(const std::vector<std::string> &inputs) const;
  void write(std::string_view text);
  // The exit code, which counts what went wrong here as well.
  int finish(int exit_code);

 private:
  Output &output_;
  std::optional<std::string> file_;
  std::string text_;
};

}  // namespace drydock::cli
