// What the command line takes, as data: the completion scripts and the manual page are made from it.
#pragma once

#include <string>
#include <vector>

namespace drydock::cli {

struct OptionText {
  std::vector<std::string> names;  // `-o` and `--output`; none where the place says what it is
  std::string value;               // what stands behind it, FILE say; "" for nothing
  std::vector<std::string> words;  // the values that it takes, where they are few
  std::string what;
  bool value_may_lack = false;     // --history or --history=N
  bool operator==(const OptionText &) const = default;
};

struct CommandText {
  std::string name, what;
  std::vector<OptionText> options;
  std::vector<OptionText> arguments;  // paths and the like
};

struct CommandLineText {
  std::string what;
  std::string exit_codes;
  std::vector<OptionText> options;  // without a command
  std::vector<CommandText> commands;
};

CommandLineText command_line_text();

}  // namespace drydock::cli
