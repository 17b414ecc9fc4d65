// Keys from the terminal, one by one, and its size. However the program ends or is stopped, the terminal is left as it
// was found.
#pragma once

#include <cstddef>

namespace drydock::cli {

struct Key {
  enum class Kind { character, up, down, other, resized, resumed, closed };
  Kind kind = Kind::other;
  char character = 0;
};

struct ScreenSize {
  std::size_t columns = 80, rows = 24;
};

// Whether keys can be read and answers be seen: standard input and output are terminals.
bool is_interactive();

// While it lives, keys are neither echoed nor collected to lines. One at a time.
class KeyInput {
 public:
  KeyInput();
  ~KeyInput();
  KeyInput(const KeyInput &) = delete;
  KeyInput &operator=(const KeyInput &) = delete;

  // Waits. Ctrl-C, hang-up and termination end the program in their own way; Ctrl-Z stops it.
  Key read();
  ScreenSize size() const;

  // The terminal as it was found, for another program.
  void pause();
  void resume();
};

// Keeps signals that end or stop the program waiting, so that all files are written or none.
class SignalsWait {
 public:
  SignalsWait();
  ~SignalsWait();
  SignalsWait(const SignalsWait &) = delete;
  SignalsWait &operator=(const SignalsWait &) = delete;
};

}  // namespace drydock::cli
