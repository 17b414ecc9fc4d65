#include "tests/support/terminal.hpp"

#include <gtest/gtest.h>
#include <poll.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utmp.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <iterator>
#include <stdexcept>
#include <utility>

namespace drydock::test {

namespace {
constexpr int patience = 30'000;  // milliseconds
}

Terminal::Terminal(const std::vector<std::string> &command, const std::string &folder,
                   const std::map<std::string, std::string> &environment, unsigned short columns, unsigned short rows) {
  std::vector<char *> arguments;
  for (const std::string &argument : command) arguments.push_back(const_cast<char *>(argument.c_str()));
  arguments.push_back(nullptr);
  const winsize size{rows, columns, 0, 0};
  int slave = -1;
  if (openpty(&master_, &slave, nullptr, nullptr, &size) != 0) throw std::runtime_error("openpty");
  modes_found_ = modes();
  child_ = fork();
  if (child_ < 0) throw std::runtime_error("fork");
  if (child_ == 0) {
    close(master_);
    login_tty(slave);
    std::signal(SIGPIPE, SIG_DFL);
    setenv("TERM", "xterm-256color", 1);
    for (const char *name : {"NO_COLOR", "COLUMNS", "LINES", "VISUAL", "EDITOR"}) unsetenv(name);
    for (const auto &[name, value] : environment)
      value.empty() ? unsetenv(name.c_str()) : setenv(name.c_str(), value.c_str(), 1);
    if (chdir(folder.c_str()) != 0) _exit(126);
    execvp(arguments[0], arguments.data());
    _exit(127);
  }
  close(slave);
}

Terminal::~Terminal() {
  if (child_ > 0) {
    kill(child_, SIGKILL);
    waitpid(child_, nullptr, 0);
  }
  if (master_ >= 0) close(master_);
}

void Terminal::type(const std::string &keys) {
  if (::write(master_, keys.data(), keys.size()) != static_cast<ssize_t>(keys.size()))
    throw std::runtime_error("write to the terminal");
}

bool Terminal::read_more(int milliseconds) {
  pollfd end{master_, POLLIN, 0};
  if (poll(&end, 1, milliseconds) <= 0) return false;
  char buffer[4096];
  const ssize_t count = ::read(master_, buffer, sizeof buffer);
  if (count > 0) unread_.append(buffer, static_cast<std::size_t>(count));
  return count > 0;
}

std::string Terminal::read_until(const std::string &text) {
  std::size_t at;
  while ((at = unread_.find(text)) == std::string::npos)
    if (!read_more(patience)) {
      ADD_FAILURE() << "no `" << text << "` in: " << unread_;
      return std::exchange(unread_, {});
    }
  const std::string result = unread_.substr(0, at + text.size());
  unread_.erase(0, result.size());
  return result;
}

void Terminal::resize(unsigned short columns, unsigned short rows) {
  const winsize size{rows, columns, 0, 0};
  ioctl(master_, TIOCSWINSZ, &size);
}

void Terminal::signal(int number) const { kill(child_, number); }

termios Terminal::modes() const {
  termios result{};
  tcgetattr(master_, &result);
  return result;
}

int Terminal::finish(std::string *rest) {
  while (read_more(patience)) {
  }
  if (rest != nullptr) *rest = unread_;
  int status = 0;
  waitpid(child_, &status, 0);
  child_ = -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

bool same_modes(const termios &a, const termios &b) {
  return a.c_iflag == b.c_iflag && a.c_oflag == b.c_oflag && a.c_cflag == b.c_cflag && a.c_lflag == b.c_lflag &&
         std::equal(std::begin(a.c_cc), std::end(a.c_cc), std::begin(b.c_cc));
}

}  // namespace drydock::test
