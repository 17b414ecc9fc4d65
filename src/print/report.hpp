// What a command found out about its files, told in one form: each file in the order of the command line, then the end.
// A form is one class that derives from Report; src/cli/report.cpp knows them by the names of their formats.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "checks/build_check.hpp"
#include "ir/document.hpp"
#include "rewrite/outcome.hpp"

namespace drydock::print {

// Why a file was not examined, or not to its end.
struct Problem {
  enum class Kind {
    unreadable,
    refused,   // by the builder, in its words
    internal,  // an error of drydock's own
  };
  Kind kind = Kind::internal;
  std::string message;
  std::uint32_t line = 0, column = 0;  // 0: no place
};

struct Checked {
  Document document;
  checks::BuildCheck check;
};

// One file, and what the command made of it.
struct Examined {
  std::string name;                              // as people call it
  std::optional<rewrite::Outcome> outcome = {};  // of diff
  std::vector<std::string> notes = {};           // of diff: what changes in rebuilds
  std::optional<Checked> checked = {};           // of check
  std::optional<Problem> problem = {};
};

// Where a file stands in its repository, by its name: what patches and annotations call it.
using PlaceOf = std::function<std::string(const std::string &name)>;

class Report {
 public:
  virtual ~Report() = default;
  // What can be written now that the file is known.
  virtual std::string add(const Examined &file) = 0;
  // What is written once all files are known; the code that the program is going to end with.
  virtual std::string end([[maybe_unused]] int exit_code) { return {}; }
};

}  // namespace drydock::print
