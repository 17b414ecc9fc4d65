// The list of temporary files that a signal handler has to remove. It lives in static storage and is read and written
// without locks or allocation, since a handler may run between any two instructions.
#pragma once

#include <signal.h>

#include <string>

namespace drydock::cli {

// One place in the list, for as long as it lives. When all places are taken, the file is not listed.
class TemporaryEntry {
 public:
  TemporaryEntry() = default;
  TemporaryEntry(const TemporaryEntry &) = delete;
  TemporaryEntry &operator=(const TemporaryEntry &) = delete;
  ~TemporaryEntry() { clear(); }

  // Call before the file is made: between the two a signal would leave it behind.
  void set(const std::string &path);
  void clear();

 private:
  int slot_ = -1;
};

// While one lives in any thread, a signal that ends the program waits: what is done meanwhile is done whole. Nothing
// new is begun after such a signal.
class Uninterrupted {
 public:
  Uninterrupted();
  ~Uninterrupted();
  Uninterrupted(const Uninterrupted &) = delete;
  Uninterrupted &operator=(const Uninterrupted &) = delete;

 private:
  sigset_t before_;  // what the thread had blocked
};

}  // namespace drydock::cli
