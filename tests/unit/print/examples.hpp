// Files as a command has examined them, for the tests of the reports.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "print/report.hpp"

namespace drydock::print {

inline rewrite::Fix fix_of(std::string pass, rewrite::Safety safety = rewrite::Safety::safe) {
  rewrite::Fix fix;
  fix.pass = std::move(pass);
  fix.kind = "kind";
  fix.safety = safety;
  fix.title = "do it";
  fix.reason = "it is better";
  return fix;
}

// The edits of all fixes count in the text before. `line`: of the instruction that a fix is about; 0 for a new one.
inline Examined examined(std::string name, const std::string &before,
                         const std::vector<std::pair<rewrite::Fix, std::uint32_t>> &fixes) {
  Examined file{std::move(name)};
  file.outcome.emplace(before);
  std::vector<std::pair<rewrite::Edit, rewrite::TrackedText::FixNumber>> edits;
  for (const auto &[fix, line] : fixes) {
    for (const rewrite::Edit &edit : fix.edits) edits.emplace_back(edit, file.outcome->fixes.size());
    file.outcome->fixes.push_back({fix, fix.pass + ":" + fix.kind + "@" + std::to_string(line), line});
  }
  file.outcome->text = file.outcome->text.with(edits).value();
  return file;
}

// `FROM a` and a line that a fix puts behind it.
inline Examined one_line_more(std::string name, const std::string &line) {
  return examined(std::move(name), "FROM a\n", {{fix_of("python-env").insert(7, line + "\n"), 1}});
}

inline std::string same_place(const std::string &name) { return name; }

}  // namespace drydock::print
