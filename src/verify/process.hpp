// Running programs: by their arguments, without a shell, with a time limit, and stopped when the user interrupts. The
// only place that starts processes.
#pragma once

#include <chrono>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace drydock::verify {

// The user pressed Ctrl-C, or the program was told to end. Whoever holds something gives it back on the way up.
struct Interrupted : std::runtime_error {
  Interrupted() : std::runtime_error("interrupted") {}
};

// While it lives, an interrupt, hang-up or termination is noted instead of ending the program; run() then stops its
// child and throws Interrupted. Signals that were ignored stay so.
class InterruptWatch {
 public:
  InterruptWatch();
  ~InterruptWatch();
  InterruptWatch(const InterruptWatch &) = delete;
  InterruptWatch &operator=(const InterruptWatch &) = delete;
};
// The signal that was noted; 0 where none was.
int interrupted_by();

struct Command {
  std::vector<std::string> arguments;  // the first is the program, looked up in PATH
  std::string folder;                  // working directory; "" for this one
  std::chrono::seconds limit{3600};
  bool clean_up = false;  // carried out to the end even after an interrupt
  // Each gets the bytes as they come; where it is empty, they are kept in the result.
  std::function<void(std::string_view)> out, err;
};

struct Ended {
  int exit_code = 0;  // 127: no such program; 128 + signal where one ended it
  bool timed_out = false;
  std::string out, err;
  double seconds = 0;
  bool ok() const { return exit_code == 0 && !timed_out; }
};

Ended run(const Command &command);

// Whether a program of that name is in PATH.
bool program_exists(const std::string &name);

}  // namespace drydock::verify
