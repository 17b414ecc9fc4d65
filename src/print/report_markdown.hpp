// What diff or check found as a comment of a merge request, for GitHub and GitLab alike.
//
// Nothing from a file breaks out of its place: text is escaped, fences are longer than any run of backticks in them,
// and no name or number becomes a mention or a link. A comment has a longest length: what does not fit is left out, and
// the comment says so.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "print/remarks.hpp"
#include "print/report.hpp"

namespace drydock::print {

class MarkdownReport final : public Report {
 public:
  std::string add(const Examined &file) override;
  std::string end(int exit_code) override;

 private:
  void add_section(const Examined &file);

  std::string sections_, problems_;
  std::size_t files_ = 0, told_ = 0, left_out_ = 0, fixes_ = 0, findings_ = 0, unexamined_ = 0, problems_left_out_ = 0;
  std::size_t levels_[3] = {};  // fixes by safety
};

// Text in a line of Markdown; what stands between backticks becomes code.
std::string markdown_text(std::string_view text);
// A block of code in which any text may stand.
std::string markdown_block(std::string_view text, std::string_view language);
// Text in HTML.
std::string html_text(std::string_view text);

}  // namespace drydock::print
