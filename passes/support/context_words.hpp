// The words that stand in texts: what a program says of the files and tools that it uses, as far as text can tell.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "model/context.hpp"

namespace drydock::passes {

class TextWords {
 public:
  // Letters, digits, `_`, `-` and `.` make a word. What follows `git` or `-m` also counts together with it: `git log`.
  void add(std::string_view text);
  // A word as a whole.
  void add_word(std::string word) { words_.insert(std::move(word)); }
  bool contains(std::string_view word) const { return words_.contains(word); }

 private:
  std::set<std::string, std::less<>> words_;
};

// The words of the files that say what reads others (knowledge::tells_readers), and `npm:NAME` for each package that a
// package.json names.
struct ContextWords {
  TextWords words;
  bool complete = true;  // false where there was too much to read
};
ContextWords context_words(const model::Context &context);

}  // namespace drydock::passes
