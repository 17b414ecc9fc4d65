// Runs a program in a terminal of its own, as a person would who types and reads.
#pragma once

#include <sys/types.h>
#include <termios.h>

#include <map>
#include <string>
#include <vector>

namespace drydock::test {

class Terminal {
 public:
  // `environment` is added to this process's; a value of "" takes a variable away.
  Terminal(const std::vector<std::string> &command, const std::string &folder,
           const std::map<std::string, std::string> &environment = {}, unsigned short columns = 80,
           unsigned short rows = 24);
  ~Terminal();
  Terminal(const Terminal &) = delete;
  Terminal &operator=(const Terminal &) = delete;

  void type(const std::string &keys);
  // All that was printed since the last call, up to and with this text; fails the test where it does not come.
  std::string read_until(const std::string &text);
  void resize(unsigned short columns, unsigned short rows);
  void signal(int number) const;
  termios modes() const;
  // Before the program was started.
  const termios &modes_found() const { return modes_found_; }
  // Waits for the end. The exit code; 128 + signal where one ended it. What was printed last is in `rest`.
  int finish(std::string *rest = nullptr);

 private:
  bool read_more(int milliseconds);

  pid_t child_ = -1;
  int master_ = -1;
  termios modes_found_{};
  std::string unread_;
};

bool same_modes(const termios &a, const termios &b);

}  // namespace drydock::test
