// What the review writes to the terminal, and the keys that it waits for. It writes line by line and never goes back,
// so that all of it stays in the terminal's own history.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/output.hpp"
#include "cli/terminal_input.hpp"
#include "print/review_view.hpp"

namespace drydock::cli {

class ReviewScreen {
 public:
  ReviewScreen(KeyInput &keys, Output &output, bool color) : keys_(keys), output_(output), color_(color) {}

  // For the width that the terminal has now.
  print::ScreenStyle style() const;
  // Page by page, where it is longer than the screen. Gives the key that ended it before the end, if one did.
  std::optional<Key> show(const print::Rows &rows);
  // Prose on lines of its own; control characters are spelled out.
  void say(std::string_view text);
  // Puts a question at the begin of a line and waits: the first of these that fits, else the last.
  Key ask(const std::vector<std::string> &questions);
  // What the key meant, behind the question.
  void answered(std::string_view word) { output_.write(std::string(word) + "\n"); }

  KeyInput &keys() { return keys_; }
  bool open() const { return output_.open(); }

 private:
  KeyInput &keys_;
  Output &output_;
  bool color_;
};

}  // namespace drydock::cli
