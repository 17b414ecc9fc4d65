// Messages on standard error, in the form of compilers. File names and source text in them come from anywhere: control
// characters and bytes that are not UTF-8 are spelled out, so that no file steers the terminal.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "checks/findings.hpp"
#include "ir/document.hpp"

namespace drydock::cli {

// The text on one line, safe to show: tabs and controls as ^X, other unsafe ones as \u202E, stray bytes as \xFF.
std::string printable(std::string_view text);

// Why the builder refuses the document: `name:line:column: error: message`, the source line, a caret under the column.
// Lines are cut around the column where they are long. Ends with a line end.
std::string source_error(std::string_view name, const Document &document, const BuildError &error);

// The same of any text; line and column count from one, the latter code points.
std::string text_error(std::string_view name, std::string_view text, std::uint32_t line, std::uint32_t column,
                       std::string_view message);

// `name:line:column: warning: detail [Rule]` and a line end. The source line is not shown: it may hold a secret.
std::string finding_line(std::string_view name, const Document &document, const checks::Finding &finding);

// `drydock: error: text` and a line end, to standard error.
void report_error(std::string_view text);
// The same for what drydock itself did wrong.
void report_own_error(std::string_view name, std::string_view text);
// Any text as it is.
void write_to_stderr(std::string_view text);

// While one lives, what its thread writes to standard error is kept here instead.
class HeldMessages {
 public:
  HeldMessages();
  ~HeldMessages();
  HeldMessages(const HeldMessages &) = delete;
  HeldMessages &operator=(const HeldMessages &) = delete;
  const std::string &text() const { return text_; }

 private:
  std::string text_;
};

// The candidate that is written most like `word`; "" where none comes close.
std::string closest(std::string_view word, const std::vector<std::string> &candidates);

}  // namespace drydock::cli
