// The signal characters stay with the terminal, so that Ctrl-C and Ctrl-Z mean to the whole group of processes what
// they always do. Handlers put the terminal back with what POSIX lets a handler call, and then let the signal do its
// work. The signals that only note something are blocked but for the moment of waiting, so that none is lost between a
// look at the note and the wait.
#include "cli/terminal_input.hpp"

#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <string_view>

namespace drydock::cli {

namespace {

constexpr std::array ending = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
constexpr std::array noting = {SIGWINCH, SIGCONT};

termios found, reading;
std::atomic<bool> active = false;
volatile sig_atomic_t resized = 0, resumed = 0, written = 0;
std::array<struct sigaction, 65> previous;  // by signal
sigset_t mask_found;

void set_terminal(const termios &state) {
  while (::tcsetattr(STDIN_FILENO, TCSANOW, &state) != 0 && errno == EINTR) {
  }
}

extern "C" void put_back_and_end(int signal) {
  const int error = errno;
  if (active.exchange(false)) {
    set_terminal(found);
    constexpr std::string_view text = "\nstopped; nothing is written\n";
    if (signal != SIGHUP && written == 0 && ::write(STDOUT_FILENO, text.data(), text.size()) < 0) errno = error;
  }
  ::sigaction(signal, &previous[static_cast<std::size_t>(signal)], nullptr);
  errno = error;
  ::raise(signal);
}

extern "C" void put_back_and_stop(int signal) {
  const int error = errno;
  if (active) set_terminal(found);
  struct sigaction own {}, plain {};
  plain.sa_handler = SIG_DFL;
  ::sigaction(signal, &plain, &own);
  ::raise(signal);
  sigset_t set;
  ::sigemptyset(&set);
  ::sigaddset(&set, signal);
  ::sigprocmask(SIG_UNBLOCK, &set, nullptr);  // here it stops
  ::sigaction(signal, &own, nullptr);
  // The note that it goes on comes with SIGCONT.
  if (active) set_terminal(reading);
  errno = error;
}

extern "C" void note(int signal) {
  const int error = errno;
  if (signal == SIGWINCH) resized = 1;
  if (signal == SIGCONT && active) {
    set_terminal(reading);
    resumed = 1;
  }
  errno = error;
}

void handle(int signal, void (*handler)(int)) {
  struct sigaction &before = previous[static_cast<std::size_t>(signal)];
  ::sigaction(signal, nullptr, &before);
  if (before.sa_handler == SIG_IGN) return;
  struct sigaction action {};
  action.sa_handler = handler;
  ::sigemptyset(&action.sa_mask);
  ::sigaction(signal, &action, nullptr);
}

// Whether there is something to read within the time.
bool ready(int milliseconds) {
  pollfd input{STDIN_FILENO, POLLIN, 0};
  const timespec time{milliseconds / 1000, (milliseconds % 1000) * 1'000'000L};
  return ::ppoll(&input, 1, milliseconds < 0 ? nullptr : &time, &mask_found) > 0;
}

bool read_byte(char &byte) {
  for (;;) {
    const ssize_t count = ::read(STDIN_FILENO, &byte, 1);
    if (count >= 0 || errno != EINTR) return count == 1;
  }
}

// Behind an escape character: the arrow keys, and what else keys send, which ends with a letter or a tilde.
Key rest_of_sequence() {
  constexpr int wait = 30;  // a person does not type that fast
  char byte = 0;
  if (!ready(wait) || !read_byte(byte)) return {};
  if (byte != '[' && byte != 'O') return {};
  while (ready(wait) && read_byte(byte))
    if (byte >= 0x40 && byte <= 0x7E)
      return {byte == 'A' ? Key::Kind::up : byte == 'B' ? Key::Kind::down : Key::Kind::other, 0};
  return {};
}

std::size_t from_environment(const char *name, std::size_t otherwise) {
  const char *const text = std::getenv(name);
  const int value = text == nullptr ? 0 : std::atoi(text);
  return value > 0 ? static_cast<std::size_t>(value) : otherwise;
}

}  // namespace

bool is_interactive() { return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDOUT_FILENO) == 1; }

KeyInput::KeyInput() {
  ::tcgetattr(STDIN_FILENO, &found);
  reading = found;
  reading.c_lflag &= static_cast<tcflag_t>(~(ICANON | ECHO | IEXTEN));
  reading.c_cc[VMIN] = 1;
  reading.c_cc[VTIME] = 0;
  sigset_t notes;
  ::sigemptyset(&notes);
  for (const int signal : noting) ::sigaddset(&notes, signal);
  ::sigprocmask(SIG_BLOCK, &notes, &mask_found);
  for (const int signal : ending) handle(signal, put_back_and_end);
  handle(SIGTSTP, put_back_and_stop);
  for (const int signal : noting) handle(signal, note);
  resume();
}

KeyInput::~KeyInput() {
  pause();
  for (const int signal : ending) ::sigaction(signal, &previous[static_cast<std::size_t>(signal)], nullptr);
  ::sigaction(SIGTSTP, &previous[SIGTSTP], nullptr);
  for (const int signal : noting) ::sigaction(signal, &previous[static_cast<std::size_t>(signal)], nullptr);
  ::sigprocmask(SIG_SETMASK, &mask_found, nullptr);
}

void KeyInput::pause() {
  if (active.exchange(false)) set_terminal(found);
}

void KeyInput::resume() {
  // That it went on while another program had the terminal does not matter any more.
  sigset_t went_on;
  ::sigemptyset(&went_on);
  ::sigaddset(&went_on, SIGCONT);
  const timespec now{0, 0};
  ::sigtimedwait(&went_on, nullptr, &now);
  active = true;
  set_terminal(reading);
}

Key KeyInput::read() {
  constexpr int settling = 120;  // milliseconds in which the size does not change any more
  for (;;) {
    if (resized != 0) {
      resized = 0;
      if (!ready(settling) && resized != 0) continue;
      return {Key::Kind::resized, 0};
    }
    if (resumed != 0) {
      resumed = 0;
      return {Key::Kind::resumed, 0};
    }
    if (!ready(-1)) {
      if (errno != EINTR) return {Key::Kind::closed, 0};
      continue;
    }
    char byte = 0;
    if (!read_byte(byte)) return {Key::Kind::closed, 0};
    if (byte == '\x1b') return rest_of_sequence();
    const auto lead = static_cast<unsigned char>(byte);
    if (lead >= 0x80) {  // none of the keys; its further bytes go with it
      int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
      while (more > 0 && ready(0) && read_byte(byte)) --more;
      return {};
    }
    return {Key::Kind::character, byte};
  }
}

ScreenSize KeyInput::size() const {
  constexpr std::size_t narrowest = 20, lowest = 5;
  winsize window{};
  ScreenSize size{from_environment("COLUMNS", 80), from_environment("LINES", 24)};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_col > 0 && window.ws_row > 0)
    size = {window.ws_col, window.ws_row};
  return {std::max(size.columns, narrowest), std::max(size.rows, lowest)};
}

SignalsWait::SignalsWait() {
  written = 1;
  sigset_t set;
  ::sigemptyset(&set);
  for (const int signal : ending) ::sigaddset(&set, signal);
  ::sigaddset(&set, SIGTSTP);
  ::sigprocmask(SIG_BLOCK, &set, nullptr);
}

SignalsWait::~SignalsWait() {
  sigset_t set;
  ::sigemptyset(&set);
  for (const int signal : ending) ::sigaddset(&set, signal);
  ::sigaddset(&set, SIGTSTP);
  ::sigprocmask(SIG_UNBLOCK, &set, nullptr);
}

}  // namespace drydock::cli
