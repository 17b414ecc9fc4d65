// The options of one command, as getopt reads them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ir/shell.hpp"
#include "knowledge/words.hpp"

namespace drydock::passes {

struct Option {
  std::string name;                  // `-u`, each letter of a bundle by itself; `--uid`
  std::optional<std::string> value;  // of those that take one
  bool literal = true;               // neither name nor value is expanded by the shell
  std::size_t word;                  // where it stands
};

// All options behind the command's name at `program`, as far as `--`; operands may stand between them.
std::vector<Option> options_of(const shell::Node &command, std::size_t program, knowledge::Words value_options);

}  // namespace drydock::passes
