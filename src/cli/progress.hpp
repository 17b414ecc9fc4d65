// How far a run over many files is: one line on standard error that is written over, where a person looks on.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace drydock::cli {

// `1,234,567`
std::string with_separators(std::size_t number);

// `[#####.....]  512 of 1,024 files` in at most `width` columns; without the bar where that is too narrow for one.
std::string progress_line(std::size_t done, std::size_t total, std::size_t width);

class Progress {
 public:
  // Shows nothing where standard error is no terminal, or there is one file or none.
  explicit Progress(std::size_t total);
  ~Progress();
  Progress(const Progress &) = delete;
  Progress &operator=(const Progress &) = delete;

  // At most ten times a second something is shown.
  void show(std::size_t done);

 private:
  const std::size_t total_;
  const bool watched_;
  std::chrono::steady_clock::time_point next_;
};

// Takes the line away before anything else is written; it comes back with the next file. Also for a signal handler.
void clear_passing_line();

}  // namespace drydock::cli
