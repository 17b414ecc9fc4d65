// People's marks in comments: `# drydock: off`, `# drydock: off=pass[,pass]`, `# drydock: off-file`, and the marks of
// other tools that mean the same for one of our passes.
#pragma once

#include <string>

#include "ir/document.hpp"
#include "rewrite/fix.hpp"

namespace drydock::pipeline {

class Marks {
 public:
  explicit Marks(const Document &document);

  // The mark that forbids the fix, as written; "" where none does. A fix is forbidden where its anchor or an
  // instruction whose lines it edits is marked.
  std::string forbids(const rewrite::Fix &fix) const;

 private:
  std::string forbids(std::size_t instruction, std::string_view pass) const;

  const Document &document_;
  std::string off_file_;
};

}  // namespace drydock::pipeline
