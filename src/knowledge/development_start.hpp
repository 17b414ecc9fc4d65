// What stands in a start command for development's sake alone: debuggers and watchers around the program, and options of
// the program itself.
#pragma once

#include <span>
#include <string_view>

#include "knowledge/words.hpp"

namespace drydock::knowledge {

// A program that runs another one, to debug it or to start it anew when a file changes.
struct DevelopmentRunner {
  std::string_view name;     // for people
  Words program;             // its words: "python -m debugpy"
  Words becomes;             // what stands in their place: "python"; empty: nothing, a whole command follows
  Words value_options;       // take the next word, or the rest of their own behind `=`
  bool whole_command;        // its first operand is a command in one word: watchfiles 'python app.py'
  std::string_view what;     // completes "… is for development": "a debugger"
  std::string_view source;
  std::string_view port = "";  // of a debugger, where nothing says which one it listens on
};
std::span<const DevelopmentRunner> development_runners();

// Whether an interpreter's option only helps a debugger that it starts.
bool is_debuggers_option(std::string_view option);

// An option that leaves. One that ends in `*` stands for all that begin so.
struct DevelopmentOption {
  std::string_view program;  // base name, or the module behind `python -m`
  std::string_view option;
  bool value;                // takes the next word, unless its own has a `=`
  std::string_view why;      // completes "…, which production has no use for": "reloads the sources"
  std::string_view source;
  std::string_view port = "";
};
// Null where the option may stay.
const DevelopmentOption *development_option(std::string_view program, std::string_view option);

}  // namespace drydock::knowledge
